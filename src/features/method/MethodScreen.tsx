import { evidence } from '../../content/evidence.ts';
import { fitContent } from '../../content/fitContent.ts';
import { glossary } from '../../content/glossary.ts';
import { wordsOfAnswer, wordsOfQuestion } from '../../content/lookUp.ts';
import { modelNames } from '../../content/modelNames.ts';
import { sectionWords } from '../../content/questionWords.ts';
import { gateWords } from '../../content/ruleWords.ts';
import { type Source, sources } from '../../content/sources.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Flow, Part, Quiet } from '../../ui/Layout.tsx';
import { RuledList } from '../../ui/Lists.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import { Table } from '../../ui/Table.tsx';

const gradeWords: Record<Source['grade'], string> = {
  independent: 'Independent',
  vendor: 'Written by a seller',
  practice: 'Common practice',
  own: 'Own judgement',
};

/** The whole model in the open: formulas, questions with their effects, gates, sources, terms. */
export default function MethodScreen() {
  return (
    <>
      <Part topic="Method" about={`Questions, version ${fitContent.version}`}>
        <Flow>
          <ScreenTitle title="Method">How an answer becomes a recommendation.</ScreenTitle>
          <p>
            Each answer has an effect on each model, from strongly against (−2) to strongly for (+2). Each question has
            a weight. The points that an answer adds are
          </p>
          <p>
            <b>100 × weight × effect ÷ (4 × sum of all weights),</b>
          </p>
          <p>
            and the fit of a model is 50 plus its points. So 50 means that nothing speaks for or against, and the points
            shown as reasons add up to the fit exactly. The method is known as additive multi-attribute value theory
            (MAVT).
          </p>
          <p>
            Some answers rule a model out, whatever its fit and whatever the weights: these are the gates. The
            recommended model is the one with the highest fit that no gate rules out. From {fitContent.verdict.clear}{' '}
            points ahead of the next the verdict is called clear, from {fitContent.verdict.leaning} leaning, below that
            close; while less than a third of the weight is answered, not enough is known.
          </p>
          <p>
            The figures are judgement with a source. They were tried on 136 published sourcing decisions, each read
            twice without its verdict. On the 72 readings of the 36 that ship with the tests, the recommended model is
            the source’s verdict, or one it accepts, in 65; it is among the first two in 69; and in all 44 with a lead
            of six points or more it is right. A model that the source warns against is never recommended. The weakest
            spot is dedicated team against staff augmentation against in-house.
          </p>
        </Flow>
      </Part>
      <Part topic="Questions" about="Weights, effects and where they come from">
        <h2>Twenty-eight questions in six sections.</h2>
        {fitContent.sections.map((section) => (
          <div key={section.id}>
            <h3>
              {sectionWords[section.id].title} (section weight {section.weight})
            </h3>
            {fitContent.questions
              .filter((question) => question.section === section.id)
              .map((question) => (
                <Disclosure
                  key={question.id}
                  summary={`${wordsOfQuestion(question.id).title} (weight ${question.weight}, ${question.kind})`}
                >
                  <p>{evidence[question.id].why}</p>
                  <Table
                    caption={`Effects of the answers to: ${wordsOfQuestion(question.id).title}`}
                    columns={[
                      { key: 'answer', title: 'Answer' },
                      ...fitContent.models.map(({ id }) => ({ key: id, title: modelNames[id].name, end: true })),
                    ]}
                    rows={question.answers.map((answer) => ({
                      key: answer.id,
                      cells: [wordsOfAnswer(question.id, answer.id).label, ...answer.effects.map(effectText)],
                    }))}
                  />
                  <ul>
                    {evidence[question.id].says.map(({ text, sources: cited }) => (
                      <li key={text}>
                        <small>
                          {text} ({cited.map((id) => sources[id].title).join('; ')})
                        </small>
                      </li>
                    ))}
                  </ul>
                </Disclosure>
              ))}
          </div>
        ))}
      </Part>
      <Part topic="Gates" about="What rules a model out">
        <h2>Thirteen rules that no weight can overrule.</h2>
        <RuledList
          entries={fitContent.gates.map(({ id, models }) => ({
            key: id,
            label: models.map((model) => modelNames[model].name).join(', '),
            children: (
              <>
                <p>{gateWords[id].why}</p>
                <Quiet>{gateWords[id].lift}</Quiet>
                <Quiet small>{gateWords[id].sources.map((source) => sources[source].title).join('; ')}</Quiet>
              </>
            ),
          }))}
        />
      </Part>
      <Part topic="Sources" about="And what their authors sell">
        <h2>Three of the five guides sell a model that they describe.</h2>
        <Table
          stack
          caption="Sources of questions, effects and texts"
          columns={[
            { key: 'title', title: 'Source' },
            { key: 'publisher', title: 'By' },
            { key: 'date', title: 'Date' },
            { key: 'grade', title: 'Grade' },
            { key: 'sells', title: 'Sells' },
          ]}
          rows={Object.entries(sources).map(([id, source]) => ({
            key: id,
            cells: [
              `${source.title} (${id})`,
              `${source.publisher}. ${source.about}`,
              source.date ?? 'Undated',
              gradeWords[source.grade],
              source.sells.length > 0 ? source.sells.map((model) => modelNames[model].name).join(', ') : '–',
            ],
          }))}
        />
      </Part>
      <Part topic="Glossary">
        <h2>Words used here.</h2>
        <RuledList
          entries={glossary.map(({ id, term, aka, text }) => ({
            key: id,
            label: (
              <>
                <b>{term}</b>
                {aka && <Quiet small>{aka.join(', ')}</Quiet>}
              </>
            ),
            children: <p>{text}</p>,
          }))}
        />
      </Part>
    </>
  );
}

function effectText(effect: number): string {
  return effect === 0 ? '0' : effect > 0 ? `+${effect}` : `−${-effect}`;
}

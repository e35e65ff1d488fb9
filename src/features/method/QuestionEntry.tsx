import { memo } from 'react';
import { evidence } from '../../content/evidence.ts';
import { fitContent } from '../../content/fitContent.ts';
import { wordsOfAnswer, wordsOfQuestion } from '../../content/lookUp.ts';
import { modelNames } from '../../content/modelNames.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Flow, Quiet } from '../../ui/Layout.tsx';
import { RuledList } from '../../ui/Lists.tsx';
import { MarkedName } from '../../ui/Mark.tsx';
import { EffectsTable, type Question } from './EffectsTable.tsx';
import styles from './Method.module.css';
import { strongReasons } from './strongReasons.ts';
import { signed, titlesOf } from './wording.ts';

const allWeights = fitContent.questions.reduce((sum, { weight }) => sum + weight, 0);

/** One question: why it is asked, what its answers do, and what that rests on. */
export const QuestionEntry = memo(function QuestionEntry({
  question,
  open,
}: {
  readonly question: Question;
  readonly open: boolean;
}) {
  const { id, weight, kind } = question;
  return (
    // Another key, because a disclosure that was opened or closed by hand keeps to that.
    <Disclosure
      key={String(open)}
      open={open}
      summary={
        <span>
          {wordsOfQuestion(id).title}{' '}
          <small className={styles.none}>
            weight {weight}, {kind}
          </small>
        </span>
      }
    >
      <div className={styles.details}>
        <p>{evidence[id].why}</p>
        <Quiet>{traits(question)}</Quiet>
        <EffectsTable question={question} />
        <Reasons question={question} />
        <p className={styles.lead}>
          <b>What the sources say</b>
        </p>
        <RuledList
          entries={evidence[id].says.map(({ text, sources }) => ({
            key: text,
            label: <Quiet small>{titlesOf(sources)}</Quiet>,
            children: <p>{text}</p>,
          }))}
        />
      </div>
    </Disclosure>
  );
});

function Reasons({ question: { id, answers } }: { readonly question: Question }) {
  const reasoned = answers
    .map((answer) => ({ answer: answer.id, reasons: strongReasons(id, answer) }))
    .filter(({ reasons }) => reasons.length > 0);
  if (reasoned.length === 0) return null;
  return (
    <>
      <p className={styles.lead}>
        <b>Why an answer speaks strongly for or against</b>
      </p>
      <RuledList
        entries={reasoned.map(({ answer, reasons }) => ({
          key: answer,
          label: <b>{wordsOfAnswer(id, answer).label}</b>,
          children: (
            <Flow>
              {reasons.map(({ model, effect, text, sources }) => (
                <p key={model}>
                  <MarkedName {...modelNames[model]} /> {signed(effect)}: {text}{' '}
                  <small className={styles.cited}>{titlesOf(sources)}</small>
                </p>
              ))}
            </Flow>
          ),
        }))}
      />
    </>
  );
}

function traits({ id, weight, kind, ordered, changeable }: Question): string {
  return [
    `Weight ${weight} of ${allWeights} in all.`,
    kind === 'fact' ? 'A fact, to be looked up.' : 'A judgement, yours to make.',
    `Likely to know: ${wordsOfQuestion(id).knows}.`,
    ordered ? 'Its answers form a scale.' : 'Its answers stand side by side, without an order.',
    changeable ? 'A decision of yours could change the answer.' : 'No decision of yours changes the answer.',
  ].join(' ');
}

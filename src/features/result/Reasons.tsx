import { fitContent } from '../../content/fitContent.ts';
import { evidence } from '../../content/evidence.ts';
import { wordsOfAnswer, wordsOfQuestion } from '../../content/lookUp.ts';
import { statementOf } from '../../content/lookUpStatement.ts';
import { modelNames } from '../../content/modelNames.ts';
import { reasons as reasonWords } from '../../content/reasons.ts';
import { sources } from '../../content/sources.ts';
import type { Sourced } from '../../content/wordTypes.ts';
import { argumentBetween, argumentFor, type Contribution, type FitResult, type ModelId } from '../../domain/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Even, Flow, Part, Quiet } from '../../ui/Layout.tsx';
import { Table } from '../../ui/Table.tsx';
import { Weigh } from '../../ui/Weigh.tsx';
import { capital, separates } from './verdictSentences.ts';
import { signed, spelled } from './wording.ts';

const shownAtFirst = 5;
const toldForRunnerUp = 3;

/** What speaks for and against the recommended model, and the case for the next best. */
export function Reasons({ result, recommended }: { readonly result: FitResult; readonly recommended: ModelId }) {
  const { for: pro, against } = argumentFor(result, recommended);
  const longest = Math.max(pro[0]?.points ?? 0, -(against[0]?.points ?? 0));
  const count = (n: number) => (n === 0 ? 'none' : spelled(n));
  return (
    <Part topic="Reasons" about="Points that each answer adds to 50">
      <h2>
        {capital(pro.length === 0 ? 'no' : spelled(pro.length))} {pro.length === 1 ? 'answer speaks' : 'answers speak'}{' '}
        for {modelNames[recommended].inSentence}, {count(against.length)} against.
      </h2>
      <Even>
        <Flow>
          <h3>For</h3>
          <Weighed contributions={pro.slice(0, shownAtFirst)} {...{ longest, recommended }} />
        </Flow>
        <Flow>
          <h3>Against</h3>
          {against.length === 0 ? (
            <Quiet>Nothing that was answered speaks against it.</Quiet>
          ) : (
            <Weighed contributions={against.slice(0, shownAtFirst)} {...{ longest, recommended }} />
          )}
          {result.runnerUp && <CaseFor rival={result.runnerUp} {...{ result, recommended }} />}
        </Flow>
      </Even>
      <Disclosure summary="All answers, with reason and source">
        <Table
          stack
          caption={`Points that each answer adds to ${modelNames[recommended].inSentence}`}
          columns={[
            { key: 'answer', title: 'Answer' },
            { key: 'question', title: 'Question' },
            { key: 'points', title: 'Points', end: true },
            { key: 'reason', title: 'Reason' },
            { key: 'source', title: 'Source' },
          ]}
          rows={allOf(result, recommended).map((one) => ({
            key: one.question,
            cells: [
              wordsOfAnswer(one.question, one.answer).label,
              wordsOfQuestion(one.question).short,
              one.points === 0 ? '0' : signed(one.points),
              reasonOf(one, recommended)?.text ?? statementOf(one.question, one.answer),
              sourcesOf(one, recommended),
            ],
          }))}
        />
      </Disclosure>
    </Part>
  );
}

function Weighed({
  contributions,
  longest,
  recommended,
}: {
  readonly contributions: readonly Contribution[];
  readonly longest: number;
  readonly recommended: ModelId;
}) {
  return (
    <Weigh
      longest={longest}
      weights={contributions.map((one) => ({
        key: one.question,
        title: wordsOfAnswer(one.question, one.answer).label,
        about: reasonOf(one, recommended)?.text ?? wordsOfQuestion(one.question).title,
        value: one.points,
        shown: signed(one.points),
      }))}
    />
  );
}

/** The strongest case for the next best model, so that nobody hears one side only. */
function CaseFor({
  rival,
  recommended,
  result,
}: {
  readonly rival: ModelId;
  readonly recommended: ModelId;
  readonly result: FitResult;
}) {
  const better = argumentBetween(result, rival, recommended).for.slice(0, toldForRunnerUp);
  return (
    <>
      <h3>The case for {modelNames[rival].inSentence}</h3>
      <p>
        {better.length === 0
          ? 'No answer speaks more for it than for the recommended model.'
          : better.map(({ question, answer }) => statementOf(question, answer)).join(' ')}
      </p>
      {/* Where the two lead together, the top of the page says it already. */}
      {result.aboutEqual.length < 2 && !result.relativesLead && <p>{separates(rival, recommended)}</p>}
    </>
  );
}

function allOf(result: FitResult, model: ModelId): readonly Contribution[] {
  const own = result.models.find(({ id }) => id === model)?.contributions ?? [];
  return own.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

type ReasonTable = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Sourced>>>>>>;

function reasonOf({ question, answer }: Contribution, model: ModelId): Sourced | undefined {
  return (reasonWords as ReasonTable)[question]?.[answer]?.[model];
}

function sourcesOf(one: Contribution, model: ModelId): string {
  const question = fitContent.questions.find(({ id }) => id === one.question)?.id;
  const ids = reasonOf(one, model)?.sources ?? (question ? evidence[question].sources : []);
  return ids.map((id) => sources[id].title).join('; ');
}

import { type FigureId, type Reconciliation, reconcileToday } from '../../domain/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Part, Row } from '../../ui/Layout.tsx';
import { Table } from '../../ui/Table.tsx';
import { type CostView, rowOf } from './costView.ts';
import { figureName } from './figureNames.ts';
import { lineText, listed } from './lineText.ts';

/** Today's cost as it is, beside what its parts come to, and how much of it would really go away. */
export function TodayPart({ view, onGoTo }: { readonly view: CostView; readonly onGoTo: (figure: FigureId) => void }) {
  const reconciled = reconcileToday(view.inputs, view.result.models);
  const given = view.inputs.today?.annualCost !== undefined;
  return (
    <Part topic="Today" about="What is spent now, beside what its parts come to">
      <h2>{given ? finding(reconciled, view) : 'What it costs today is not known yet.'}</h2>
      {!given && (
        <>
          <p>Type what the work costs today, and it stands beside every model.</p>
          <GoTo figure="today.annualCost" label="Give today’s cost" onGoTo={onGoTo} />
        </>
      )}
      {given && !reconciled && <WaitsForInHouse view={view} onGoTo={onGoTo} />}
      {reconciled && <Parts view={view} reconciled={reconciled} />}
      {given && <Avoidable view={view} reconciled={reconciled} onGoTo={onGoTo} />}
    </Part>
  );
}

/** Below this share of the actual cost a difference is no more than rounding. */
const slight = 0.005;

function finding(reconciled: Reconciliation | null, view: CostView): string {
  const { inWords } = view.amounts;
  if (!reconciled) return `Today costs what you typed; its parts cannot be added up yet.`;
  const { actual, unexplained } = reconciled;
  if (Math.abs(unexplained) <= slight * actual) return `The parts explain your ${inWords(actual)} a year.`;
  return unexplained > 0
    ? `Your ${inWords(actual)} a year is ${inWords(unexplained)} more than the parts explain.`
    : `Your ${inWords(actual)} a year is ${inWords(-unexplained)} less than the parts come to.`;
}

function Parts({ view, reconciled }: { readonly view: CostView; readonly reconciled: Reconciliation }) {
  const { actual, builtUp, unexplained, lines } = reconciled;
  const exact = view.amounts.exactAmong([actual, builtUp, unexplained, ...lines.map(({ amount }) => amount)]);
  return (
    <>
      <p>{whatToMake(unexplained, actual)}</p>
      <Disclosure summary="The parts, beside what you say it costs" printed>
        <Table
          caption="The first year in-house built up from its parts, and what you say is spent"
          captionHidden
          columns={[
            { key: 'line', title: 'In-house, first year' },
            { key: 'amount', title: `Amount, ${view.structure.currency}`, end: true },
          ]}
          rows={[
            ...lines
              .filter(({ amount }) => amount !== 0)
              .map(({ id, amount }) => ({
                key: id,
                cells: [lineText(view.inputs, 'in-house', id).title, exact(amount)],
              })),
            { key: 'built-up', cells: ['The parts together', exact(builtUp)], sum: true },
            {
              key: 'unexplained',
              cells: [unexplained < 0 ? 'Less than that' : 'Not explained by them', exact(unexplained)],
            },
            { key: 'actual', cells: ['What you say it costs', exact(actual)], sum: true },
          ]}
        />
      </Disclosure>
    </>
  );
}

function whatToMake(unexplained: number, actual: number): string {
  if (Math.abs(unexplained) <= slight * actual) return 'So in-house and today can be compared as they stand.';
  return unexplained > 0
    ? 'What is missing may be people of other departments, contracts, buildings or idle time. As long as it is not among the parts, in-house looks cheaper than what you have.'
    : 'Either your figure leaves something out, or a part is set too high: often pay, the number of people or the people needed for each seat. Until then in-house looks dearer than what you have.';
}

function Avoidable({
  view,
  reconciled,
  onGoTo,
}: {
  readonly view: CostView;
  readonly reconciled: Reconciliation | null;
  readonly onGoTo: (figure: FigureId) => void;
}) {
  if (view.inputs.today?.avoidableShare === undefined)
    return (
      <>
        <p>You have not said how much of it would really go away, so all of it counts as going away.</p>
        <GoTo figure="today.avoidableShare" label="Say how much would go away" onGoTo={onGoTo} />
      </>
    );
  if (!reconciled) return null;
  const { inWords } = view.amounts;
  const { avoidable, stays } = reconciled;
  return (
    <p>
      {stays === 0
        ? `All of it would go away if the work left.`
        : `If the work left, ${inWords(avoidable)} a year would go away. ${inWords(stays)} would stay, and is added to every model outside.`}
    </p>
  );
}

function WaitsForInHouse({ view, onGoTo }: { readonly view: CostView; readonly onGoTo: (figure: FigureId) => void }) {
  const missing = view.waiting.find(({ model }) => model === 'in-house')?.missing ?? [];
  const [first] = missing;
  if (rowOf(view, 'in-house') || !first)
    return <p>The parts are those of in-house, which is left out of the comparison.</p>;
  return (
    <>
      <p>
        The parts are those of in-house, which waits for{' '}
        {listed(missing.map((id) => `‘${figureName(id, view).title}’`))}.
      </p>
      <GoTo figure={first} label="Give your number" onGoTo={onGoTo} />
    </>
  );
}

function GoTo({
  figure,
  label,
  onGoTo,
}: {
  readonly figure: FigureId;
  readonly label: string;
  readonly onGoTo: (figure: FigureId) => void;
}) {
  return (
    <Row>
      <Button look="bare" onClick={() => onGoTo(figure)}>
        {label}
      </Button>
    </Row>
  );
}

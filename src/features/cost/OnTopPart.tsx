import { useId, useState } from 'react';
import { costDefaults } from '../../content/costDefaults.ts';
import { costCategoryWords, hiddenLines } from '../../content/costLineWords.ts';
import { sources } from '../../content/sources.ts';
import {
  type CostCategory,
  costHeldBy,
  onTopGroups,
  type OnTopGroup,
  onTopOfFee,
  overlayOnFee,
  type RowCost,
  type RowId,
  weakestGround,
} from '../../domain/index.ts';
import { categoryFill, Grain } from '../../ui/CategoryKey.tsx';
import { Part, Quiet } from '../../ui/Layout.tsx';
import { toneStyle } from '../../ui/Mark.tsx';
import { MarkRow, MarkRows } from '../../ui/MarkRows.tsx';
import { SourceMark } from '../../ui/SourceMark.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Table } from '../../ui/Table.tsx';
import { type CostView, modelInFocus, rowName, rowOf } from './costView.ts';
import { capital, lineText, listed, lowered, spelled } from './lineText.ts';
import { groundMarks } from './marks.ts';
import styles from './OnTopPart.module.css';

/** What is spent around the fee of one provider, kind by kind, and the costs that are often forgotten. */
export function OnTopPart({ view }: { readonly view: CostView }) {
  const [chosen, setChosen] = useState<RowId | null>(null);
  const row = (chosen && rowOf(view, chosen)) ?? rowOf(view, modelInFocus(view) ?? 'today');
  const vendors = view.result.models.filter(({ id }) => id !== 'in-house' && id !== 'today');
  if (!row || row.id === 'today') return null;
  const around = onTopOfFee(row, 'npv');
  const { inWords } = view.amounts;
  return (
    <Part topic="On top of the fee" about={`${rowName(row.id).name}, present value in ${view.structure.currency}`}>
      <h2>{finding(around, view.amounts)}</h2>
      {vendors.length > 1 && (
        <p>
          <label className={styles.choose}>
            Look at{' '}
            <select value={row.id} onChange={(event) => setChosen(event.target.value as RowId)}>
              {vendors.map(({ id }) => (
                <option key={id} value={id}>
                  {rowName(id).name}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      {around && (
        <p>
          The fee is {inWords(around.fee)}.{' '}
          {around.onTop < 0
            ? `All else lowers that by ${inWords(-around.onTop)}.`
            : `All else comes to ${inWords(around.onTop)}.`}
        </p>
      )}
      <Groups view={view} row={row} />
      <Leakage view={view} row={row} />
      {(row.id === 'managed-services' || row.id === 'bpo') && <Hidden view={view} row={row} />}
    </Part>
  );
}

function finding(around: ReturnType<typeof onTopOfFee>, { number }: CostView['amounts']): string {
  if (!around) return 'No fee is paid here, so nothing can be held against it.';
  const more = Math.round(100 * around.share);
  if (more === 0) return 'Next to nothing is spent around the fee.';
  if (more < 0) return `For every 100 of the fee, ${number(-more)} come back.`;
  return `For every 100 of the fee, ${number(more)} more ${more === 1 ? 'is' : 'are'} spent around it.`;
}

/** What the kinds of cost mean around a fee. */
const groupTitles: { readonly [C in CostCategory]: string } = {
  delivery: 'Running it afterwards',
  transition: 'Moving it over',
  exit: 'Getting out again',
  management: 'Managing the provider',
  tooling: 'Tools and seats',
  contract: 'Contract, audit and tax',
  people: 'Replacing and learning',
  change: 'Changes',
  stranded: 'What stays whatever you decide',
};

function Groups({ view, row }: { readonly view: CostView; readonly row: RowCost }) {
  const id = useId();
  const groups = onTopGroups(row);
  const longest = Math.max(...groups.map(({ amount }) => Math.abs(amount)));
  if (groups.length === 0) return <Quiet>Nothing is planned for around the fee.</Quiet>;
  return (
    <MarkRows label={`What is spent around the fee of ${rowName(row.id).inSentence}, largest first`}>
      {groups.map((group) => {
        const category = { key: group.category, ...costCategoryWords[group.category] };
        const credit = group.amount < 0;
        return (
          <MarkRow
            key={group.category}
            words={{ key: group.category, name: groupTitles[group.category], note: linesOf(view, row, group) }}
            value={
              <>
                <b>{view.amounts.short(group.amount)}</b>
                <small>
                  <GroupGround view={view} row={row} group={group} />
                </small>
              </>
            }
          >
            <Grain id={id} category={category} />
            <rect
              className={credit ? styles.credit : styles.bar}
              style={credit ? toneStyle(category.tone) : categoryFill(id, category)}
              width={`${longest > 0 ? (100 * Math.abs(group.amount)) / longest : 0}%`}
              height="18"
            />
          </MarkRow>
        );
      })}
    </MarkRows>
  );
}

/** The lines of a group; with their amounts where there are several, a credit below zero. */
function linesOf({ inputs, amounts }: CostView, row: RowCost, { lines }: OnTopGroup): string {
  const [only] = lines;
  if (only && lines.length === 1) return lineText(inputs, row.id, only.id).about;
  const parts = lines
    .toSorted((a, b) => b.npv - a.npv)
    .map(({ id, npv }) => `${lowered(lineText(inputs, row.id, id).title)} ${amounts.short(npv)}`);
  return `${capital(listed(parts))}.`;
}

function GroupGround({
  view,
  row,
  group,
}: {
  readonly view: CostView;
  readonly row: RowCost;
  readonly group: OnTopGroup;
}) {
  const byLine = view.grounds.find(({ id }) => id === row.id)?.byLine ?? {};
  const { kind, word } = groundMarks[weakestGround(group.lines.map(({ id }) => byLine[id] ?? 'own'))];
  return <SourceMark kind={kind}>{word}</SourceMark>;
}

/** Lost contract value, beside the total and never in it. */
function Leakage({ view, row }: { readonly view: CostView; readonly row: RowCost }) {
  const published = costDefaults.find(({ id }) => id === 'risk.valueLeakage');
  const lost = published && overlayOnFee(row, published);
  if (!published || !lost) return null;
  const { inWords, share } = view.amounts;
  return (
    <Quiet>
      Not added, but to be known: surveys by WorldCC put what companies lose of the value of their contracts at{' '}
      {share(published.low)} to {share(published.high)}, here {inWords(lost.low)} to {inWords(lost.high)}. It is lost
      through changes, price slips and weak governance, which are lines here already.
    </Quiet>
  );
}

/** The seven costs of one source, each with what it comes to here. */
function Hidden({ view, row }: { readonly view: CostView; readonly row: RowCost }) {
  const amounts = hiddenLines.map((line) => ({ ...line, amount: costHeldBy(view.inputs, row, line.heldBy) }));
  const exact = view.amounts.exactAmong(amounts.map(({ amount }) => amount));
  const missing = amounts.filter(({ amount }) => amount === 0).map(({ title }) => lowered(title));
  return (
    <>
      <h3>
        {missing.length === 0
          ? 'Seven costs often stay hidden; all are planned for.'
          : `Of seven costs that often stay hidden, ${missing.length === 1 ? 'one is' : `${spelled(missing.length)} are`} not planned for: ${listed(missing)}.`}
      </h3>
      <Disclosure summary="The seven, and what each comes to">
        <Table
          stack
          caption={`Seven costs on top of a provider’s fee that ‘${sources['seed-003'].title}’ names, and what each comes to here`}
          columns={[
            { key: 'title', title: 'Cost' },
            { key: 'theirs', title: 'As the source names it' },
            { key: 'where', title: 'Where it is here' },
            { key: 'amount', title: 'Present value', end: true },
          ]}
          rows={amounts.map(({ id, title, theirs, where, amount }) => ({
            key: id,
            cells: [title, theirs, where, amount === 0 ? 'not planned for' : exact(amount)],
          }))}
        />
      </Disclosure>
    </>
  );
}

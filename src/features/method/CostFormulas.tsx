import { costModels, type RowId } from '../../domain/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Flow, Part, Quiet } from '../../ui/Layout.tsx';
import { RuledList } from '../../ui/Lists.tsx';
import { Table } from '../../ui/Table.tsx';
import { costConventions } from './costConventions.tsx';
import { type CostLineEntry, costLineEntries, rowTitle, sharedSteps } from './costLines.ts';
import { FormulaText } from './FormulaText.tsx';
import styles from './Method.module.css';

const rows: readonly RowId[] = [...costModels, 'today'];

/** How each model's cost comes about, line by line; with a search the lines found, opened. */
export function CostFormulas({ found }: { readonly found: ReadonlySet<string> | undefined }) {
  if (found?.size === 0) return null;
  const shown = costLineEntries.filter(({ id }) => found?.has(id) ?? true);
  return (
    <Part topic="Cost formulas" about="Monthly cash flows of one piece of work" id="cost-formulas">
      <h2 tabIndex={-1}>
        {found
          ? `${shown.length} of ${costLineEntries.length} cost lines.`
          : 'A model costs the sum of its lines, month by month; what falls later weighs less.'}
      </h2>
      {!found && (
        <Flow>
          <RuledList entries={costConventions} />
          <Steps />
          <h3>Every line of every model.</h3>
          <Quiet>
            These are the formulas that the page computes with, in names. Names in italics are your figures, or steps
            from the list above.
          </Quiet>
        </Flow>
      )}
      <div>
        {rows.map((row) => {
          const lines = shown.filter((line) => line.row === row);
          if (lines.length === 0) return null;
          return (
            <Disclosure
              key={`${row} ${found !== undefined}`}
              open={found !== undefined}
              summary={summaryOf(row, lines)}
            >
              <div className={styles.details}>
                <LineTable row={row} lines={lines} />
              </div>
            </Disclosure>
          );
        })}
      </div>
    </Part>
  );
}

/** Steps that several lines share, each once. */
function Steps() {
  return (
    <>
      <h3>{sharedSteps.length} steps stand in several lines.</h3>
      <RuledList
        entries={sharedSteps.map(({ name, formulas }) => ({
          key: name,
          label: <var className={styles.amount}>{name}</var>,
          children: formulas.map((tokens, i) => (
            <p key={i} className={styles.amount}>
              <FormulaText tokens={tokens} />
            </p>
          )),
        }))}
      />
    </>
  );
}

function LineTable({ row, lines }: { readonly row: RowId; readonly lines: readonly CostLineEntry[] }) {
  return (
    <div className={styles.lines}>
      <Table
        stack
        caption={`Cost lines: ${rowTitle(row)}`}
        columns={[
          { key: 'line', title: 'Line' },
          { key: 'about', title: 'What it is' },
          { key: 'category', title: 'Kind of cost' },
          { key: 'formula', title: 'Formula' },
        ]}
        rows={lines.map(({ id, title, about, category, formulas }) => ({
          key: id,
          cells: [title, about, category, <LineFormulas key="formula" formulas={formulas} />],
        }))}
      />
    </div>
  );
}

function LineFormulas({ formulas }: Pick<CostLineEntry, 'formulas'>) {
  return formulas.map(({ way, when, until, tokens }, i) => (
    <p key={i}>
      <small className={styles.cited}>
        {way && `${way}. `}
        {when}
        {until && (
          <>
            {' '}
            <FormulaText tokens={until} />
          </>
        )}
        :
      </small>
      <span className={styles.amount}>
        <FormulaText tokens={tokens} />
      </span>
    </p>
  ));
}

function summaryOf(row: RowId, lines: readonly CostLineEntry[]): string {
  return `${rowTitle(row)}: ${lines.length === 1 ? 'one line' : `${lines.length} lines`}`;
}

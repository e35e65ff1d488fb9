import { useState } from 'react';
import { costCategoryWords } from '../../content/costLineWords.ts';
import { byCategory, costCategories, type FigureId, type RowCost, type RowId } from '../../domain/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Hidden, Part } from '../../ui/Layout.tsx';
import { StackedRows, type StackedRow } from '../../ui/StackedRows.tsx';
import { type CostView, rowName, ruledOut, spreadOf } from './costView.ts';
import { figureName } from './figureNames.ts';
import { LinesOfRow } from './LinesOfRow.tsx';
import { listed } from './lineText.ts';
import styles from './TotalsPart.module.css';
import { totalsFinding } from './totalsFinding.ts';
import { TotalsTable } from './TotalsTable.tsx';
import { TrialsNote } from './TrialsNote.tsx';

/** Every model's present value by kind of cost, cheapest first and today among them; those that wait for figures last. */
export function TotalsPart({
  view,
  onGoTo,
}: {
  readonly view: CostView;
  readonly onGoTo?: (figure: FigureId) => void;
}) {
  const [opened, setOpened] = useState<RowId | null>(null);
  const { structure, result, waiting } = view;
  const ranked = result.models.toSorted((a, b) => a.npv - b.npv);
  const used = costCategories.filter((category) => ranked.some((row) => byCategory(row, 'npv')[category] !== 0));
  return (
    <Part topic="Total by model" about={`Present value over ${structure.horizonMonths} months, ${structure.currency}`}>
      <h2>{totalsFinding(view)}</h2>
      {ranked.length + waiting.length > 0 && (
        <figure>
          <StackedRows
            label="Total by model, cheapest first"
            categories={used.map((key) => ({ key, ...costCategoryWords[key] }))}
            rows={[
              ...ranked.map((row) => ({
                ...costedRow(view, row),
                action: (
                  <Button
                    look="bare"
                    aria-expanded={opened === row.id}
                    onClick={() => setOpened(opened === row.id ? null : row.id)}
                  >
                    {opened === row.id ? 'Close the lines' : 'Lines'} <Hidden>of {rowName(row.id).name}</Hidden>
                  </Button>
                ),
                opened: opened === row.id && <LinesOfRow view={view} row={row} />,
              })),
              ...waiting.map(({ model, missing }) => ({
                ...rowName(model),
                key: model,
                segments: [],
                chip: 'not costed',
                note: `Waits for ${listed(missing.map((id) => `‘${figureName(id, view).title}’`))}.`,
                action: onGoTo && missing[0] && <GoTo figure={missing[0]} model={model} onGoTo={onGoTo} />,
              })),
            ]}
          />
          {ranked.length > 0 && (
            <figcaption className={styles.caption}>
              <TrialsNote view={view} />
            </figcaption>
          )}
        </figure>
      )}
      {ranked.length > 0 && (
        <Disclosure summary="The same as a table">
          <TotalsTable view={view} ranked={ranked} />
        </Disclosure>
      )}
    </Part>
  );
}

function costedRow(view: CostView, row: RowCost): StackedRow {
  const { short } = view.amounts;
  const spread = spreadOf(view, row.id);
  const amounts = byCategory(row, 'npv');
  return {
    ...rowName(row.id),
    key: row.id,
    segments: costCategories.map((key) => ({ key, value: amounts[key] })),
    shown: short(row.npv),
    ...(ruledOut(view.fit).includes(row.id) && { note: 'Ruled out for this work, whatever the cost.' }),
    // Room for the range is kept while it is worked out, so that nothing moves when it comes.
    shownRange: spread ? `${short(spread.p10)}–${short(spread.p90)}` : roomForRange,
    ...(spread && { range: { low: spread.p10, mid: spread.p50, high: spread.p90 } }),
  };
}

/** Eleven figure spaces, as wide as '2.55M–3.01M'. */
const roomForRange = '\u2007'.repeat(11);

function GoTo({
  figure,
  model,
  onGoTo,
}: {
  readonly figure: FigureId;
  readonly model: RowId;
  readonly onGoTo: (figure: FigureId) => void;
}) {
  return (
    <Button look="bare" onClick={() => onGoTo(figure)}>
      Give your number <Hidden>for {rowName(model).inSentence}</Hidden>
    </Button>
  );
}

import { sources } from '../../content/sources.ts';
import type { RowCost } from '../../domain/index.ts';
import { Quiet } from '../../ui/Layout.tsx';
import { MarkedName } from '../../ui/Mark.tsx';
import { Table } from '../../ui/Table.tsx';
import { type CostView, rowName, spreadOf, unitOf } from './costView.ts';
import { chance } from './figureNames.ts';

/** The totals to the unit, and the same divided by what is done and by the hours that it takes. */
export function TotalsTable({ view, ranked }: { readonly view: CostView; readonly ranked: readonly RowCost[] }) {
  const { exactAmong, share } = view.amounts;
  const spreads = ranked.flatMap(({ id }) => spreadOf(view, id) ?? []);
  const exact = exactAmong([
    ...ranked.flatMap(({ npv, total }) => [npv, total]),
    ...spreads.flatMap(({ p10, p50, p90 }) => [p10, p50, p90]),
  ]);
  const perUnit = exactAmong(ranked.flatMap((row) => row.perUnit ?? []));
  const perHour = exactAmong(ranked.flatMap((row) => row.perHour ?? []));
  return (
    <>
      <Table
        caption={`Totals over ${view.structure.horizonMonths} months: as they fall due, their present value, and how far the trials spread`}
        columns={[
          { key: 'model', title: 'Model' },
          { key: 'npv', title: 'Present value', end: true },
          { key: 'total', title: 'As it falls due', end: true },
          { key: 'p10', title: 'P10', end: true },
          { key: 'p50', title: 'P50', end: true },
          { key: 'p90', title: 'P90', end: true },
          { key: 'cheapest', title: 'Cheapest in', end: true },
        ]}
        rows={ranked.map((row) => {
          const spread = spreadOf(view, row.id);
          return {
            key: row.id,
            cells: [
              <Name key="model" row={row} />,
              exact(row.npv),
              exact(row.total),
              spread ? exact(spread.p10) : '–',
              spread ? exact(spread.p50) : '–',
              spread ? exact(spread.p90) : '–',
              spread && row.id !== 'today' ? chance(spread.cheapestShare, view.amounts) : '–',
            ],
          };
        })}
      />
      <Quiet small>
        P10 is what one trial in ten stays below, P50 the middle, P90 what one in ten goes beyond. ‘Cheapest in’ is the
        share of the trials in which no other model costs less; today is no model and takes no part.
      </Quiet>
      <Table
        caption="The same by what is done, by the hour, and how much of it is assumed"
        columns={[
          { key: 'model', title: 'Model' },
          { key: 'unit', title: `Per ${unitOf(view).one}`, end: true },
          { key: 'hour', title: 'Per productive hour', end: true },
          { key: 'assumed', title: 'Rests on assumed figures', end: true },
        ]}
        rows={ranked.map((row) => ({
          key: row.id,
          cells: [
            <Name key="model" row={row} />,
            row.perUnit === null ? '–' : perUnit(row.perUnit),
            row.perHour === null ? '–' : perHour(row.perHour),
            share(Math.round(100 * (view.grounds.find(({ id }) => id === row.id)?.assumedShare ?? 0)) / 100),
          ],
        }))}
      />
      <Quiet small>
        Present values of the whole cost, not of the fee. By an hourly rate alone a managed service looks dear, since
        leading, checking and margin are in its price; by what gets done it is often cheaper, since you build no
        management of your own. (Source: {sources['seed-001'].publisher}.)
      </Quiet>
    </>
  );
}

function Name({ row }: { readonly row: RowCost }) {
  const { name, shape, tone } = rowName(row.id);
  return shape && tone ? <MarkedName name={name} shape={shape} tone={tone} /> : name;
}

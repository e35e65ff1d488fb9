import { lazy } from 'react';
import {
  cumulativeOver,
  heightAt,
  type Overtaking,
  overtakings,
  payoffOf,
  type RowCost,
  type RowId,
} from '../../domain/index.ts';
import { ChartFigure } from '../../ui/ChartFigure.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Part, Quiet } from '../../ui/Layout.tsx';
import { type CostView, modelInFocus, rowName, rowOf } from './costView.ts';
import { shortName } from './figureNames.ts';
import { capital } from './lineText.ts';
import styles from './PaybackPart.module.css';

const MonthsChart = lazy(() => import('../../ui/chart/MonthsChart.tsx'));

/** Months between the rows of the table behind the chart. */
const tableStep = 6;

/** Cumulative cost month by month, against today where it is known, and who overtakes whom. */
export function PaybackPart({ view }: { readonly view: CostView }) {
  const { result, structure, amounts } = view;
  const baseline = rowOf(view, 'today') ?? (result.models.length > 1 ? rowOf(view, 'in-house') : undefined);
  const rows = result.models.filter((row) => row !== baseline);
  if (rows.length === 0) return null;
  const lead = rows.find(({ id }) => id === modelInFocus(view)) ?? rows[0];
  const drawn = rows.map((row) => ({ ...row, values: cumulativeOver(row.months, baseline?.months) }));
  const found = overtakings(result.models);
  const last = structure.horizonMonths;
  const against = baseline && shortName(baseline.id);
  const soFar = baseline ? cumulativeOver(baseline.months) : [];
  const exact = amounts.exactAmong([...drawn.flatMap(({ values }) => values), ...soFar]);
  const signed = (value: number, show: (value: number) => string) => (baseline && value > 0 ? '+' : '') + show(value);
  return (
    <Part
      topic="When it pays off"
      about={`Cumulative cost${against ? ` compared with ${against}` : ''}, ${structure.currency}`}
    >
      <h2>{finding(rows, lead, baseline, found, last)}</h2>
      <div className={styles.figures}>
        <ChartFigure
          caption={captionOf(rows, baseline?.id)}
          chart={
            <MonthsChart
              label={`Cumulative cost by month${against ? `, compared with ${against}` : ''}`}
              unit={`${structure.currency}${against ? `, more or less than ${against}` : ''}`}
              series={drawn.map(({ id, values }) => ({
                name: rowName(id).name,
                end: signed(values.at(-1) ?? 0, amounts.short),
                shape: rowName(id).shape ?? null,
                tone: rowName(id).tone ?? null,
                values,
                strong: id === lead?.id,
              }))}
              crossings={crossingsOf(found, drawn, baseline?.id ?? lead?.id, lead?.id)}
              format={(value) => (value === 0 && against ? against : signed(value, amounts.short))}
              formatMonth={(month) => (month === 0 ? 'start' : month === last ? `month ${last}` : String(month))}
            />
          }
          columns={[
            { key: 'month', title: 'Month' },
            ...drawn.map(({ id }) => ({ key: id, title: rowName(id).name, end: true })),
            ...(baseline ? [{ key: 'baseline', title: `${rowName(baseline.id).name} so far`, end: true }] : []),
          ]}
          rows={monthsShown(last).map((month) => ({
            key: String(month),
            cells: [
              month,
              ...drawn.map(({ values }) => signed(values[month] ?? 0, exact)),
              ...(baseline ? [exact(soFar[month] ?? 0)] : []),
            ],
          }))}
        />
        {found.length > 0 && (
          <Disclosure summary="Who overtakes whom, and when">
            <ul className={styles.overtakings}>
              {found.map(({ month, ahead, behind }) => (
                <li key={`${ahead} ${behind} ${month}`}>
                  {capital(shortName(ahead))} overtakes {shortName(behind)} {afterwards(month, view)}.
                </li>
              ))}
            </ul>
            <Quiet small>Counted in money as it falls due, not as present value.</Quiet>
          </Disclosure>
        )}
      </div>
    </Part>
  );
}

function finding(
  rows: readonly RowCost[],
  lead: RowCost | undefined,
  baseline: RowCost | undefined,
  found: readonly Overtaking[],
  last: number,
): string {
  if (!baseline && rows.length === 1) return 'There is nothing to hold it against yet.';
  if (!baseline) {
    const first = found.find(({ ahead, behind }) => lead && [ahead, behind].includes(lead.id)) ?? found[0];
    return first ? overtakes(first) : `No model overtakes another within ${last} months.`;
  }
  const of = (row: RowCost | undefined) => (row ? paysOff(row, baseline) : null);
  const own = of(lead);
  if (own) return own;
  const others = rows.filter((row) => row !== lead);
  const other = others.map(of).find((said) => said !== null);
  if (!other) return `Nothing overtakes ${shortName(baseline.id)} within ${last} months.`;
  return `${capital(shortName(lead?.id ?? baseline.id))} does not overtake ${shortName(baseline.id)}. ${other}`;
}

/** How a row stands to another over the months, where it is ever ahead. */
function paysOff(row: RowCost, baseline: RowCost): string | null {
  const [name, other] = [capital(shortName(row.id)), shortName(baseline.id)];
  const payoff = payoffOf(row.months, baseline.months);
  switch (payoff.kind) {
    case 'from-start':
      return `${name} is cheaper than ${other} from the start.`;
    case 'from':
      return isAtOnce(payoff.month)
        ? `${name} is cheaper than ${other} from the start.`
        : `${name} overtakes ${other} in ${monthName(payoff.month)}.`;
    case 'between':
      return isAtOnce(payoff.from)
        ? `${name} is ahead of ${other} only until ${monthName(payoff.to)}.`
        : `${name} overtakes ${other} in ${monthName(payoff.from)} and falls behind again in ${monthName(payoff.to)}.`;
    case 'never':
      return null;
  }
}

function overtakes({ ahead, behind, month }: Overtaking): string {
  return `${capital(shortName(ahead))} overtakes ${shortName(behind)} ${isAtOnce(month) ? 'at once' : `in ${monthName(month)}`}.`;
}

/** Nobody's books tell half a month from none. */
function isAtOnce(month: number): boolean {
  return month < 0.5;
}

/** 'at once', 'after 1 month', 'after 16.4 months'. */
function afterwards(month: number, { amounts }: CostView): string {
  if (isAtOnce(month)) return 'at once';
  const shown = amounts.month(month);
  return `after ${shown} ${shown === amounts.month(1) ? 'month' : 'months'}`;
}

/** The month in which a moment lies: what happens 16.4 months after the decision happens in month 17. */
function monthName(month: number): string {
  return `month ${Math.ceil(month)}`;
}

/** Where the lines meet the one that all are held against; only where the one in focus does is the month written. */
function crossingsOf(
  found: readonly Overtaking[],
  drawn: readonly { readonly id: RowId; readonly values: readonly number[] }[],
  against: RowId | undefined,
  focus: RowId | undefined,
) {
  return found
    .filter(({ ahead, behind }) => ahead === against || behind === against)
    .map(({ month, ahead, behind }) => {
      const line = drawn.find(({ id }) => id === ahead) ?? drawn.find(({ id }) => id === behind);
      const label = ahead !== focus && behind !== focus ? '' : isAtOnce(month) ? 'at once' : monthName(month);
      return { month, value: heightAt(line?.values ?? [], month), label };
    });
}

function monthsShown(last: number): readonly number[] {
  const steps = Array.from({ length: Math.ceil(last / tableStep) }, (_, i) => i * tableStep);
  return [...steps, last];
}

function captionOf(rows: readonly RowCost[], baseline: RowId | undefined): string {
  const first =
    baseline === 'today'
      ? 'Above the line a model has so far cost more than carrying on; below it, less.'
      : baseline
        ? 'Above the line a model has so far cost more than doing it in-house; below it, less.'
        : 'What each model has cost so far, as it falls due.';
  const leaving = rows.some(({ lines }) => lines.some(({ id, months }) => id === 'exit' && (months.at(-1) ?? 0) > 0));
  return leaving ? `${first} The last step up is the expected cost of leaving.` : first;
}

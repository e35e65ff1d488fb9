import { costCategories, type CostCategory, type CostInputs, baseOf } from './costInputs.ts';
import type { RowCost } from './costs.ts';
import { type RowId, vendorLines } from './lines/modelLines.ts';
import type { Spread } from './simulate.ts';

/** In the money of each month, or as the present value at the decision. */
export type Measure = 'total' | 'npv';

/** Sums of a row by category, in the order of the categories. */
export function byCategory({ lines }: RowCost, measure: Measure = 'total'): Record<CostCategory, number> {
  return Object.fromEntries(
    costCategories.map((category) => [
      category,
      lines.reduce((sum, line) => sum + (line.category === category ? line[measure] : 0), 0),
    ]),
  ) as Record<CostCategory, number>;
}

/** Sums by year: month 0 alone, then the months of the first year (fewer where a fiscal year has begun), then twelve each. */
export function byYear(months: readonly number[], firstYearMonths = 12): { readonly start: number; years: number[] } {
  const years: number[] = [];
  for (const [t, value] of months.entries()) {
    if (t === 0) continue;
    const year = t <= firstYearMonths ? 0 : 1 + Math.floor((t - firstYearMonths - 1) / 12);
    years[year] = (years[year] ?? 0) + value;
  }
  return { start: months[0] ?? 0, years };
}

/** What is spent around a vendor's fee, and its share of the fee; null where nobody is paid a fee. */
export function onTopOfFee(
  row: RowCost,
  measure: Measure = 'total',
): { readonly fee: number; readonly onTop: number; readonly share: number } | null {
  if (row.id === 'today' || row.id === 'in-house') return null;
  const vendorLine = vendorLines[row.id];
  const fee = row.lines.find(({ id }) => id === vendorLine)?.[measure] ?? 0;
  const onTop = row[measure] - fee;
  return fee > 0 ? { fee, onTop, share: onTop / fee } : null;
}

/** Today's actual cost beside what the same work costs built up from its parts, in the first year. */
export interface Reconciliation {
  readonly actual: number;
  readonly builtUp: number;
  /** What the parts do not explain; negative where they come to more than is spent. */
  readonly unexplained: number;
  /** Of the actual cost: what would really go away with the work, and what stays. */
  readonly avoidable: number;
  readonly stays: number;
  readonly lines: readonly { readonly id: string; readonly amount: number }[];
}

/** Null where today's cost or the in-house row is not given. */
export function reconcileToday(inputs: CostInputs, models: readonly RowCost[]): Reconciliation | null {
  const inHouse = models.find(({ id }) => id === 'in-house');
  if (!inHouse || inputs.today?.annualCost === undefined) return null;
  const actual = baseOf(inputs.today.annualCost);
  const lines = inHouse.lines
    .filter(({ id }) => id !== 'termination')
    .map(({ id, months }) => ({ id, amount: months.slice(1, 13).reduce((sum, value) => sum + value, 0) }));
  const builtUp = lines.reduce((sum, { amount }) => sum + amount, 0);
  const avoidable = actual * baseOf(inputs.today.avoidableShare ?? 1);
  return { actual, builtUp, unexplained: actual - builtUp, avoidable, stays: actual - avoidable, lines };
}

/** Present value of a row less that of another: below 0 it saves; null where one of them is not there. */
export function difference(models: readonly RowCost[], id: RowId, from: RowId): number | null {
  const [own, other] = [id, from].map((one) => models.find((row) => row.id === one)?.npv);
  return own === undefined || other === undefined ? null : own - other;
}

/** In eight of ten trials or more the difference lies on one side of zero. */
export function isOneSided({ p10, p90 }: Pick<Spread, 'p10' | 'p90'>): boolean {
  return p10 > 0 || p90 < 0;
}

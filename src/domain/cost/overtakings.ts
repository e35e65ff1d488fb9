import type { RowCost } from './costs.ts';
import { crossovers, cumulative, payback } from './crossovers.ts';
import type { RowId } from './lines/modelLines.ts';

/** Cumulative cost at the ends of months 0..H, less that of another row where one is given; in the money of each month. */
export function cumulativeOver(months: readonly number[], other: readonly number[] = []): number[] {
  return cumulative(months.map((value, t) => value - (other[t] ?? 0)));
}

/** Height of the line drawn through the ends of months, at any moment between the first and the last. */
export function heightAt(values: readonly number[], month: number): number {
  const before = Math.floor(month);
  const start = values[before] ?? 0;
  return start + (month - before) * ((values[before + 1] ?? start) - start);
}

export interface Overtaking {
  /** Months after the decision. */
  readonly month: number;
  /** Has cost less from there on. */
  readonly ahead: RowId;
  readonly behind: RowId;
}

/** Every moment at which the cumulative cost of one row falls below that of another, the earliest first. */
export function overtakings(rows: readonly Pick<RowCost, 'id' | 'months'>[]): Overtaking[] {
  const lines = rows.map(({ id, months }) => ({ id, values: cumulative(months) }));
  return lines
    .flatMap((a, i) =>
      lines.slice(i + 1).flatMap((b) =>
        crossovers(a.values, b.values).map(({ month, cheaper }): Overtaking => {
          const [ahead, behind] = cheaper === 'a' ? [a.id, b.id] : [b.id, a.id];
          return { month, ahead, behind };
        }),
      ),
    )
    .toSorted((a, b) => a.month - b.month);
}

/** From when on a row has cost less than another, in months after the decision. */
export type Payoff =
  | { readonly kind: 'from-start' }
  | { readonly kind: 'from'; readonly month: number }
  /** It was ahead for a while (the last time it was), and is not in the end. */
  | { readonly kind: 'between'; readonly from: number; readonly to: number }
  | { readonly kind: 'never' };

/** Whether and when the cumulative cost of a row falls below that of another. */
export function payoffOf(months: readonly number[], other: readonly number[]): Payoff {
  const [own, others] = [cumulative(months), cumulative(other)];
  const since = payback(own, others);
  if (since !== null) return since === 0 ? { kind: 'from-start' } : { kind: 'from', month: since };
  const crossings = crossovers(own, others);
  const lost = crossings.at(-1);
  if (lost?.cheaper !== 'b') return { kind: 'never' };
  return { kind: 'between', from: crossings.at(-2)?.month ?? 0, to: lost.month };
}

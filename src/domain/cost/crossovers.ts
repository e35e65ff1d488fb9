import { isSameCost } from './cheapest.ts';

/** Cumulative cost at the ends of months 0..H. */
export function cumulative(months: readonly number[]): number[] {
  let sum = 0;
  return months.map((value) => (sum += value));
}

/**
 * Months at which one cumulative cost overtakes another, exact on the lines drawn between the ends of months; where they are
 * equal for a while, the month in which they part. Where they touch and part again as they were, nothing is overtaken. Empty:
 * never within the horizon.
 */
export function crossovers(a: readonly number[], b: readonly number[]): { month: number; cheaper: 'a' | 'b' }[] {
  const found: { month: number; cheaper: 'a' | 'b' }[] = [];
  const gaps = a.map((value, t) => gapOf(value, b[t] ?? 0));
  let side = 0;
  /** The last month in which they were equal, if they have not parted since. */
  let equal: number | null = null;
  for (const [t, gap] of gaps.entries()) {
    const now = Math.sign(gap);
    if (now === 0) {
      equal = t;
      continue;
    }
    if (side !== 0 && now !== side) {
      const before = gaps[t - 1] ?? 0;
      found.push({ month: equal ?? t - 1 + before / (before - gap), cheaper: now < 0 ? 'a' : 'b' });
    }
    side = now;
    equal = null;
  }
  return found;
}

/** Month from which `own` stays below `other` up to the horizon; 0 from the start, null where it ends above or equal. */
export function payback(own: readonly number[], other: readonly number[]): number | null {
  if (!(gapOf(own.at(-1) ?? 0, other.at(-1) ?? 0) < 0)) return null;
  return crossovers(own, other).at(-1)?.month ?? 0;
}

/** What rounding leaves between equal sums is no gap: it would turn the order to and fro. */
function gapOf(a: number, b: number): number {
  return isSameCost(a, b) ? 0 : a - b;
}

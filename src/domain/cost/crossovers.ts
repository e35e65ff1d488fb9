/** Cumulative cost at the ends of months 0..H. */
export function cumulative(months: readonly number[]): number[] {
  let sum = 0;
  return months.map((value) => (sum += value));
}

/**
 * Months at which one cumulative cost overtakes another, exact on the lines drawn between the ends of months; where they touch
 * and part again without crossing, nothing is overtaken. Empty: never within the horizon.
 */
export function crossovers(a: readonly number[], b: readonly number[]): { month: number; cheaper: 'a' | 'b' }[] {
  const found: { month: number; cheaper: 'a' | 'b' }[] = [];
  const gaps = a.map((value, t) => value - (b[t] ?? 0));
  let side = 0;
  /** Where they last were equal, if they have not parted since. */
  let touched: number | null = null;
  for (const [t, gap] of gaps.entries()) {
    const now = Math.sign(gap);
    if (now === 0) {
      touched ??= t;
      continue;
    }
    if (side !== 0 && now !== side) {
      const before = gaps[t - 1] ?? 0;
      found.push({ month: touched ?? t - 1 + before / (before - gap), cheaper: now < 0 ? 'a' : 'b' });
    }
    side = now;
    touched = null;
  }
  return found;
}

/** Month from which `own` stays below `other` up to the horizon; 0 from the start, null where it ends above or equal. */
export function payback(own: readonly number[], other: readonly number[]): number | null {
  const last = (own.at(-1) ?? 0) - (other.at(-1) ?? 0);
  if (!(last < 0)) return null;
  return crossovers(own, other).at(-1)?.month ?? 0;
}

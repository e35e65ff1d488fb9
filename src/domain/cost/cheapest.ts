/** Share of their size by which equal costs may differ: formulas that mean the same can end in other digits. */
const roundingShare = 1e-12;

/** Whether two costs are the same, up to what rounding leaves. */
export function isSameCost(a: number, b: number): boolean {
  return Math.abs(a - b) <= roundingShare * Math.max(Math.abs(a), Math.abs(b));
}

/** The one with the lowest present value; of those that cost the same the first. Undefined of none. */
export function cheapestOf<T extends { readonly npv: number }>(rows: readonly T[]): T | undefined {
  const at = cheapestAt(
    rows.map(({ npv }) => Float64Array.of(npv)),
    0,
  );
  return rows[at];
}

/** The same where present values lie lane by lane: the place of the row, −1 of none. */
export function cheapestAt(rows: readonly Float64Array[], lane: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < rows.length; row++) {
    const value = rows[row]![lane]!;
    if (value < least) least = value;
  }
  for (let row = 0; row < rows.length; row++) if (isSameCost(rows[row]![lane]!, least)) return row;
  return -1;
}

/**
 * Present value of flows at the ends of years 1..n: `Σ flow(y) / (1 + r)^y`, in the money of the flows.
 * Throws RangeError for a rate of −100 % or less.
 */
export function presentValue(flows: readonly number[], annualRate: number): number {
  if (!(annualRate > -1)) throw new RangeError(`a rate has to be above −1: ${annualRate}`);
  let factor = 1;
  let sum = 0;
  for (const flow of flows) {
    factor /= 1 + annualRate;
    sum += flow * factor;
  }
  return sum;
}

/** Years until a yearly saving has paid an investment back: `investment / yearlySaving`; null where it never does. */
export function paybackYears(investment: number, yearlySaving: number): number | null {
  return yearlySaving > 0 ? investment / yearlySaving : null;
}

/** Units from which making pays for its fixed cost: `fixed / (buy − make)`; null where buying a unit is no dearer. */
export function breakEvenUnits(fixed: number, unitCostMake: number, unitCostBuy: number): number | null {
  return unitCostBuy > unitCostMake ? fixed / (unitCostBuy - unitCostMake) : null;
}

/** What a markup on pay is as a margin on the bill: `m / (1 + m)`; 50 % is 33.3 %. */
export function marginOfMarkup(markup: number): number {
  return markup / (1 + markup);
}

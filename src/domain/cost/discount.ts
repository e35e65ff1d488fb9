import { powerOf } from '../elementary.ts';
import type { Register } from './evaluate.ts';

/**
 * Sums of monthly discount factors: `cumulative[t] = Σ_{s=1..t} v^s`, `v = (1 + rate)^(−1/12)`, for every lane of the rate.
 * The present value of an equal amount in months a..b is then one subtraction.
 */
export interface Discount {
  readonly lanes: number;
  /** Lane by lane, months 0..horizon. */
  readonly cumulative: Float64Array;
  readonly stride: number;
}

export function discountOf(rate: Register, horizon: number): Discount {
  const made = { lanes: rate.lanes, cumulative: new Float64Array(rate.lanes * (horizon + 1)), stride: horizon + 1 };
  fillDiscount(made, rate);
  return made;
}

/** Rates of 0 sum to the months themselves. */
export function fillDiscount({ lanes, cumulative, stride }: Discount, rate: Register): void {
  for (let lane = 0; lane < lanes; lane++) {
    const v = powerOf(1 + rate.values[lane]!, -1 / 12);
    let factor = 1;
    let sum = 0;
    for (let t = 1; t < stride; t++) {
      factor *= v;
      sum += factor;
      cumulative[lane * stride + t] = sum;
    }
  }
}

/** Present value of 1 a month over months `from..until` of a lane; a part of the last month counts in part. */
export function annuity(discount: Discount, lane: number, from: number, until: number): number {
  return Math.max(0, upTo(discount, lane, until) - upTo(discount, lane, from - 1));
}

/** Present value of 1 in a month; month 0 is not discounted. */
export function factorAt({ cumulative, stride, lanes }: Discount, lane: number, month: number): number {
  if (month === 0) return 1;
  const at = (lanes === 1 ? 0 : lane * stride) + month;
  return cumulative[at]! - cumulative[at - 1]!;
}

function upTo({ cumulative, stride, lanes }: Discount, lane: number, months: number): number {
  const start = lanes === 1 ? 0 : lane * stride;
  const whole = Math.min(Math.floor(months), stride - 1);
  const part = months - whole;
  const sum = cumulative[start + whole]!;
  return part > 0 && whole + 1 < stride ? sum + part * (cumulative[start + whole + 1]! - sum) : sum;
}

import { annuity, type Discount, factorAt } from './discount.ts';
import { type Register, registerAt, yearAt } from './evaluate.ts';
import { yearOf } from './lines/line.ts';
import type { Flow, Program } from './program.ts';

/** A present value as sums over lanes: what is certain is one number, the rest `values × weight`, lane by lane. */
export interface Valuation {
  readonly certain: number;
  readonly weighted: readonly { readonly values: Float64Array; readonly at: number; readonly weight: number }[];
  /** Flows whose months or discounting differ from lane to lane. */
  readonly byLane: readonly Flow[];
}

/** Present value of flows, as far as it can be worked out before the lanes are known. */
export function valuationOf(
  flows: readonly Flow[],
  { horizon }: Program,
  registers: readonly Register[],
  discount: Discount,
): Valuation {
  let certain = 0;
  const weighted: { values: Float64Array; at: number; weight: number }[] = [];
  const byLane: Flow[] = [];
  for (const flow of flows) {
    const until = untilOf(flow, registers, horizon);
    if (until === null || discount.lanes > 1) {
      byLane.push(flow);
      continue;
    }
    const amount = registerAt(registers, flow.amount);
    for (const { year, weight } of weightsOf(flow.from, until, discount, 0, amount.years === 1)) {
      const at = yearAt(amount, year);
      if (amount.lanes === 1) certain += amount.values[at]! * weight;
      else weighted.push({ values: amount.values, at, weight });
    }
  }
  return { certain, weighted, byLane };
}

/** Adds the present value of every lane to `out`. */
export function addPresentValues(
  { certain, weighted, byLane }: Valuation,
  { horizon }: Program,
  registers: readonly Register[],
  discount: Discount,
  out: Float64Array,
): void {
  const lanes = out.length;
  if (certain !== 0) for (let l = 0; l < lanes; l++) out[l]! += certain;
  let i = 0;
  // Four at a time: fetching and storing the sums takes longer than adding to them.
  for (; i + 4 <= weighted.length; i += 4) addFour(weighted.slice(i, i + 4), out);
  for (const { values, at, weight } of weighted.slice(i))
    for (let l = 0; l < lanes; l++) out[l]! += values[at + l]! * weight;
  for (const flow of byLane)
    for (let l = 0; l < lanes; l++) out[l]! += valueInLane(flow, horizon, registers, discount, l);
}

function addFour([a, b, c, d]: Valuation['weighted'], out: Float64Array): void {
  if (!a || !b || !c || !d) return;
  const { values: va, at: ia, weight: wa } = a;
  const { values: vb, at: ib, weight: wb } = b;
  const { values: vc, at: ic, weight: wc } = c;
  const { values: vd, at: id, weight: wd } = d;
  for (let l = 0; l < out.length; l++)
    out[l] = out[l]! + va[ia + l]! * wa + vb[ib + l]! * wb + vc[ic + l]! * wc + vd[id + l]! * wd;
}

function valueInLane(
  flow: Flow,
  horizon: number,
  registers: readonly Register[],
  discount: Discount,
  lane: number,
): number {
  const amount = registerAt(registers, flow.amount);
  const until = untilOf(flow, registers, horizon, lane) ?? 0;
  let sum = 0;
  for (const { year, weight } of weightsOf(flow.from, until, discount, lane, false))
    sum += amount.values[yearAt(amount, year) + (amount.lanes === 1 ? 0 : lane)]! * weight;
  return sum;
}

/** Last month of a flow, within the horizon; null where it differs by lane and no lane is asked for. */
export function untilOf(
  { until }: Flow,
  registers: readonly Register[],
  horizon: number,
  lane?: number,
): number | null {
  if ('month' in until) return until.month;
  const register = registerAt(registers, until.step);
  if (register.lanes > 1 && lane === undefined) return null;
  return Math.min(horizon, register.values[register.lanes === 1 ? 0 : (lane ?? 0)]!);
}

/** Discounted months of a flow in each year it touches; in one sum where the amount does not change. */
function weightsOf(
  from: number,
  until: number,
  discount: Discount,
  lane: number,
  atOnce: boolean,
): { year: number; weight: number }[] {
  if (from === 0) return [{ year: 0, weight: 1 }];
  if (from === until) return [{ year: yearOf(from), weight: factorAt(discount, lane, from) }];
  if (atOnce) return [{ year: 0, weight: annuity(discount, lane, from, until) }];
  const weights = [];
  for (let year = yearOf(from); 12 * year < until; year++)
    weights.push({
      year,
      weight: annuity(discount, lane, Math.max(from, 12 * year + 1), Math.min(until, 12 * (year + 1))),
    });
  return weights;
}

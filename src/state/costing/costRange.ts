import {
  type BreakEven,
  breakEvens,
  type CostInputs,
  type CostSimulation,
  type DefaultRule,
  followOf,
  simulateInSteps,
  type Tornado,
  tornado,
} from '../../domain/index.ts';

/** What is worked out beside the page: how wide the totals are, what drives them and where the cheapest changes. */
export interface CostRange {
  readonly simulation: CostSimulation;
  readonly tornado: Tornado | null;
  readonly breakEvens: readonly BreakEven[];
}

/** What the ranges are asked of: a comparison, the models that are ruled out, and the defaults that follow from figures. */
export interface AskedRange {
  readonly inputs: CostInputs;
  readonly ruledOut?: readonly string[];
  readonly following?: readonly DefaultRule[];
}

/**
 * The same in steps that say how far it is, 0..1. What drives the choice is asked of the models that can be chosen: those
 * that are ruled out take part only where fewer than two others do.
 */
export function* costRangeInSteps({
  inputs,
  ruledOut = [],
  following = [],
}: AskedRange): Generator<number, CostRange, void> {
  const open = Object.entries(inputs.models).filter(([id]) => !ruledOut.includes(id));
  const choice = open.length < 2 ? inputs : { ...inputs, models: Object.fromEntries(open) };
  const drivers = tornado(choice);
  const changes = breakEvens(choice, followOf(choice, following));
  const simulation = yield* simulateInSteps(inputs);
  return { simulation, tornado: drivers, breakEvens: changes };
}

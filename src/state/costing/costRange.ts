import {
  type BreakEven,
  breakEvens,
  type CostInputs,
  type CostSimulation,
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

/** The same in steps that say how far it is, 0..1. */
export function* costRangeInSteps(inputs: CostInputs): Generator<number, CostRange, void> {
  const drivers = tornado(inputs);
  const changes = breakEvens(inputs);
  const simulation = yield* simulateInSteps(inputs);
  return { simulation, tornado: drivers, breakEvens: changes };
}

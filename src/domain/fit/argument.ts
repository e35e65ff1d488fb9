import type { Contribution, FitResult } from './assessFit.ts';
import type { ModelId } from './fitContent.ts';

export interface Argument {
  /** Strongest first; equal ones in content order. */
  readonly for: readonly Contribution[];
  readonly against: readonly Contribution[];
}

/** The answers that speak for and against one model, strongest first; answers without effect on it are left out. */
export function argumentFor(result: FitResult, model: ModelId): Argument {
  return split(result.models.find(({ id }) => id === model)?.contributions ?? []);
}

/**
 * What separates two models: for each answer the points it adds to `model` less those it adds to `rival`.
 * `for` favours `model`, `against` favours `rival`.
 */
export function argumentBetween(result: FitResult, model: ModelId, rival: ModelId): Argument {
  const other = result.models.find(({ id }) => id === rival)?.contributions ?? [];
  const own = result.models.find(({ id }) => id === model)?.contributions ?? [];
  return split(own.map((one, i) => ({ ...one, points: one.points - (other[i]?.points ?? 0) })));
}

function split(contributions: readonly Contribution[]): Argument {
  return {
    for: contributions.filter(({ points }) => points > 0).toSorted((a, b) => b.points - a.points),
    against: contributions.filter(({ points }) => points < 0).toSorted((a, b) => a.points - b.points),
  };
}

import type { ModelId } from './fitContent.ts';
import type { Robustness } from './robustness.ts';

/** Share of the draws in which the recommended model has to be best. */
const enough = 0.99;

/** Sampled, not exact: at least 99 % of the draws agree with the recommendation. False while they are not known. */
export function practicallySettled(robustness: Robustness | null, recommended: ModelId | null): boolean {
  return robustness !== null && recommended !== null && robustness.bestShare[recommended] >= enough;
}

import { open } from './answerStates.ts';
import { compileContent, holds } from './compileContent.ts';
import type { EffectiveWeights } from './effectiveWeights.ts';
import type { FitContent } from './fitContent.ts';

/** Who is ahead of whom, by positions in the content order of models. */
export interface Standing {
  /** `Σ w(q) · e(q, a, m)`: whole numbers where the weights are, so that equal means equal. */
  readonly sums: readonly number[];
  readonly gated: readonly boolean[];
  /** Best to worst: ungated before gated, then by sum, equal ones in content order. */
  readonly order: readonly number[];
  /** The recommended model, or −1 where nothing is answered or every model is gated. */
  readonly recommended: number;
  /** The best ungated model beside the recommended one, or −1. */
  readonly runnerUp: number;
  /** Points of the recommended model over the runner-up; 100 without a runner-up, 0 without a recommendation. */
  readonly lead: number;
}

/** The standing of the models for one set of answers, without the reasons. */
export function standing(content: FitContent, weights: EffectiveWeights, states: readonly number[]): Standing {
  const { gates } = compileContent(content);
  const sums = content.models.map(() => 0);
  const gated = content.models.map(() => false);
  let anyAnswer = false;
  for (let q = 0; q < states.length; q++) {
    const state = states[q] ?? open;
    if (state === open) continue;
    anyAnswer = true;
    const effects = content.questions[q]?.answers[state]?.effects;
    const weight = weights.perQuestion[q] ?? 0;
    if (effects) for (let m = 0; m < sums.length; m++) sums[m] = (sums[m] ?? 0) + weight * (effects[m] ?? 0);
  }
  for (const gate of gates) if (holds(gate.when, states)) gate.models.forEach((named, m) => (gated[m] ||= named));
  const order = rankModels(sums, gated);
  const leaders = order.filter((m) => !gated[m]);
  const recommended = anyAnswer ? (leaders[0] ?? -1) : -1;
  const runnerUp = recommended < 0 ? -1 : (leaders[1] ?? -1);
  return { sums, gated, order, recommended, runnerUp, lead: leadOf(sums, recommended, runnerUp, weights.total) };
}

/** Points that a weighted sum of effects adds to 50. */
export function points(sum: number, totalWeight: number): number {
  return (100 * sum) / (4 * totalWeight) || 0;
}

function leadOf(sums: readonly number[], recommended: number, runnerUp: number, total: number): number {
  if (recommended < 0) return 0;
  return runnerUp < 0 ? 100 : points((sums[recommended] ?? 0) - (sums[runnerUp] ?? 0), total);
}

function rankModels(sums: readonly number[], gated: readonly boolean[]): number[] {
  return sums
    .map((_, m) => m)
    .toSorted(
      (a, b) => Number(gated[a] ?? false) - Number(gated[b] ?? false) || (sums[b] ?? 0) - (sums[a] ?? 0) || a - b,
    );
}

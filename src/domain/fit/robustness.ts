import type { FitInput } from '../assessment/inputFaults.ts';
import { type Random, seededRandom } from '../random.ts';
import { type CompiledCondition, holds } from './compileContent.ts';
import type { FitContent, ModelId } from './fitContent.ts';
import { type Situation, situationOf } from './situation.ts';

export interface RobustnessOptions {
  readonly samples: number;
  readonly seed: number;
  /** Concentration of the Dirichlet distribution of weights; the sum of the default weights unless given. */
  readonly concentration?: number;
}

type PerModel<T> = Readonly<Record<ModelId, T>>;

export interface Robustness {
  readonly samples: number;
  /** Share of the draws in which a model has rank 1, 2, …; rows and columns sum to 1. */
  readonly acceptability: PerModel<readonly number[]>;
  /** Share of the draws in which a model is first and not ruled out. */
  readonly bestShare: PerModel<number>;
  /** Share of the draws in which every model is ruled out. */
  readonly noneShare: number;
  /** Share of the draws in which the row's model ranks before the column's. */
  readonly pairwise: PerModel<PerModel<number>>;
  /** Mean weights, summing to 1, of the draws in which a model is best; null where it never is. */
  readonly centralWeights: PerModel<Readonly<Record<string, number>> | null>;
}

/**
 * Rank acceptability (SMAA-2, Lahdelma and Salminen 2001): weights drawn from a Dirichlet distribution with
 * `α(q) = c · w(q) / W`, weight 0 stays 0; open questions from how often each answer is given; gates in every draw.
 * Ungated models rank by fit, then gated ones, ties by content order. The half-width of the 95 % interval of a share
 * is at most `0.98 / √samples`. The same seed gives the same figures. Throws RangeError for samples below 1.
 */
export function robustness(content: FitContent, input: FitInput, options: RobustnessOptions): Robustness {
  const { samples, seed } = options;
  if (!Number.isInteger(samples) || samples < 1)
    throw new RangeError(`samples has to be a whole number from 1: ${samples}`);
  const situation = situationOf(content, input);
  const counts = drawAll(situation, seededRandom(seed), samples, shapesOf(situation, options.concentration));
  const ids = content.models.map(({ id }) => id);
  const models = ids.length;
  const perModel = <T>(value: (m: number) => T) =>
    Object.fromEntries(ids.map((id, m) => [id, value(m)])) as Record<ModelId, T>;
  const share = (count: number | undefined) => (count ?? 0) / samples;
  return {
    samples,
    acceptability: perModel((m) => ids.map((_, rank) => share(counts.ranks[m * models + rank]))),
    bestShare: perModel((m) => share(counts.best[m])),
    noneShare: share(counts.none),
    pairwise: perModel((m) => perModel((other) => share(counts.ahead[m * models + other]))),
    centralWeights: perModel((m) => {
      const times = counts.best[m] ?? 0;
      if (times === 0) return null;
      const mean = (q: number) => (counts.weights[m * content.questions.length + q] ?? 0) / times;
      return Object.fromEntries(content.questions.map(({ id }, q) => [id, mean(q)]));
    }),
  };
}

function shapesOf({ content, weights }: Situation, concentration?: number): Float64Array {
  const usual = content.questions.reduce((sum, { weight }) => sum + weight, 0);
  return Float64Array.from(weights.perQuestion, (weight) => ((concentration ?? usual) * weight) / weights.total);
}

/** The hot loop: typed arrays only, nothing allocated per draw. */
function drawAll(situation: Situation, random: Random, samples: number, shapes: Float64Array) {
  const { content, compiled, states, openQuestions } = situation;
  const models = content.models.length;
  const questions = content.questions.length;
  const { effects, firstAnswer, priors } = compiled;
  const ranks = new Float64Array(models * models);
  const ahead = new Float64Array(models * models);
  const best = new Float64Array(models);
  const weightSums = new Float64Array(models * questions);
  let none = 0;
  const drawn = Int32Array.from(states);
  const weights = new Float64Array(questions);
  const sums = new Float64Array(models);
  const gated = new Uint8Array(models);
  const order = new Int32Array(models);
  const isOpen = new Set(openQuestions);
  const touchesOpen = (when: CompiledCondition) => when.some(({ question }) => isOpen.has(question));
  const fixedGates = compiled.gates.filter(({ when }) => !touchesOpen(when) && holds(when, states));
  const fixedGated = Uint8Array.from({ length: models }, (_, m) => Number(fixedGates.some((gate) => gate.models[m])));
  const openGates = compiled.gates.filter(({ when }) => touchesOpen(when));
  for (let sample = 0; sample < samples; sample++) {
    for (const q of openQuestions) drawn[q] = pick(priors[q] ?? [], random.uniform());
    let total = 0;
    sums.fill(0);
    for (let q = 0; q < questions; q++) {
      const weight = random.gamma(shapes[q] ?? 0);
      weights[q] = weight;
      total += weight;
      const state = drawn[q] ?? -1;
      if (state < 0) continue;
      const from = ((firstAnswer[q] ?? 0) + state) * models;
      for (let m = 0; m < models; m++) sums[m] = (sums[m] ?? 0) + weight * (effects[from + m] ?? 0);
    }
    gated.set(fixedGated);
    for (const gate of openGates)
      if (holds(gate.when, drawn)) for (let m = 0; m < models; m++) if (gate.models[m]) gated[m] = 1;
    rankInto(order, sums, gated);
    for (let rank = 0; rank < models; rank++) {
      const m = order[rank] ?? 0;
      ranks[m * models + rank] = (ranks[m * models + rank] ?? 0) + 1;
      for (let below = rank + 1; below < models; below++) {
        const at = m * models + (order[below] ?? 0);
        ahead[at] = (ahead[at] ?? 0) + 1;
      }
    }
    const first = order[0] ?? 0;
    if (gated[first]) {
      none++;
      continue;
    }
    best[first] = (best[first] ?? 0) + 1;
    if (total > 0)
      for (let q = 0; q < questions; q++) {
        const at = first * questions + q;
        weightSums[at] = (weightSums[at] ?? 0) + (weights[q] ?? 0) / total;
      }
  }
  return { ranks, ahead, best, none, weights: weightSums };
}

/** Insertion sort of six: ungated before gated, higher sum first, equal ones in content order. */
function rankInto(order: Int32Array, sums: Float64Array, gated: Uint8Array): void {
  for (let m = 0; m < order.length; m++) {
    let at = m;
    while (at > 0 && isAhead(m, order[at - 1] ?? 0, sums, gated)) {
      order[at] = order[at - 1] ?? 0;
      at--;
    }
    order[at] = m;
  }
}

function isAhead(a: number, b: number, sums: Float64Array, gated: Uint8Array): boolean {
  return gated[a] === gated[b] ? (sums[a] ?? 0) > (sums[b] ?? 0) : gated[a] === 0;
}

function pick(chances: readonly number[], uniform: number): number {
  let left = uniform;
  for (let a = 0; a < chances.length - 1; a++) {
    left -= chances[a] ?? 0;
    if (left < 0) return a;
  }
  return chances.length - 1;
}

import type { Weights } from '../assessment/weights.ts';
import { compileContent } from './compileContent.ts';
import type { FitContent } from './fitContent.ts';

export interface EffectiveWeights {
  /** One weight for each question in content order, scaled so that all are whole numbers: sums of them are exact. */
  readonly perQuestion: readonly number[];
  readonly total: number;
  /** True where the weights that were set leave nothing that counts, so that the defaults stand in. */
  readonly fellBack: boolean;
}

/**
 * Weight of each question. While no section weight is set, question weights count as they stand; otherwise
 * `w(q) = S(s) · v(q) / Σ v` over the questions of its section `s`, where `S` is the section's swing weight and `v` the
 * question's own weight. All zero means the defaults. Fits do not change with the scale, so the result is scaled to whole
 * numbers and ties can be decided exactly.
 */
export function effectiveWeights(content: FitContent, weights?: Weights): EffectiveWeights {
  const usual = usualWeights(content);
  if (!weights) return usual;
  const own = content.questions.map((question) => weights.questions?.[question.id] ?? question.weight);
  const sections = weights.sections ?? {};
  const anySection = content.sections.some((section) => sections[section.id] !== undefined);
  const scaled = anySection ? bySection(content, wholeNumbers(own), sections) : wholeNumbers(own);
  const total = scaled.reduce((sum, weight) => sum + weight, 0);
  if (total > 0) return { perQuestion: scaled, total, fellBack: false };
  return { ...usual, fellBack: true };
}

const known = new WeakMap<FitContent, EffectiveWeights>();

/** The weights of the content itself, made once for each content object. */
function usualWeights(content: FitContent): EffectiveWeights {
  let usual = known.get(content);
  if (!usual) {
    const perQuestion = wholeNumbers(content.questions.map((question) => question.weight));
    usual = { perQuestion, total: perQuestion.reduce((sum, weight) => sum + weight, 0), fellBack: false };
    known.set(content, usual);
  }
  return usual;
}

/** Whole numbers in the proportion of `S(s) · v(q) / Σ v`; below 2^53 for any weights that are allowed. */
function bySection(content: FitContent, own: readonly number[], set: Readonly<Record<string, number>>): number[] {
  const { sectionOf } = compileContent(content);
  const sums = content.sections.map(() => 0);
  own.forEach((weight, q) => {
    const section = sectionOf[q] ?? 0;
    sums[section] = (sums[section] ?? 0) + weight;
  });
  const common = sums.reduce((multiple, sum) => (sum > 0 ? leastCommonMultiple(multiple, sum) : multiple), 1);
  return own.map((weight, q) => {
    const s = sectionOf[q] ?? 0;
    const section = content.sections[s];
    const sum = sums[s] ?? 0;
    if (!section || sum === 0) return 0;
    return (set[section.id] ?? section.weight) * (common / sum) * weight;
  });
}

/** Doubles all weights until each is whole; weights that never become whole (0.1) are left as they stand. */
function wholeNumbers(weights: readonly number[]): number[] {
  for (let scale = 1; scale <= 1 << 20; scale *= 2)
    if (weights.every((weight) => Number.isInteger(weight * scale))) return weights.map((weight) => weight * scale);
  return [...weights];
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return (a / x) * b;
}

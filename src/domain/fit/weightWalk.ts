import type { FitInput } from '../assessment/inputFaults.ts';
import { questionWeightMax, sectionWeightMax } from '../assessment/weights.ts';
import type { FitContent, ModelId } from './fitContent.ts';
import { effectiveWeights } from './effectiveWeights.ts';
import { type Situation, situationOf } from './situation.ts';
import { points, standing } from './standing.ts';

/** What happens to the winner while one weight moves and all others stay. */
export interface WeightWalk {
  readonly id: string;
  readonly now: number;
  readonly max: number;
  /** From 0 up: the weight from which a model is recommended, the first at 0. One entry: no weight changes it. */
  readonly winners: readonly { readonly from: number; readonly model: ModelId }[];
}

/** For each section, in content order: the winner for each of its swing weights from 0 to 100, exactly. */
export function sectionWalks(content: FitContent, input: FitInput): WeightWalk[] {
  const situation = situationOf(content, input);
  const own = ownWeights(content, input);
  const weightOf = (s: number) => {
    const section = content.sections[s];
    return input.weights?.sections?.[section?.id ?? ''] ?? section?.weight ?? 0;
  };
  const parts = content.sections.map((_, s) => sectionSums(situation, own, s));
  return content.sections.map((section, s) => {
    const lines = content.models.map((_, m) => ({
      at0: parts.reduce((sum, part, t) => (t === s ? sum : sum + weightOf(t) * (part[m] ?? 0)), 0),
      slope: parts[s]?.[m] ?? 0,
    }));
    return walk(situation, { id: section.id, now: weightOf(s), max: sectionWeightMax, lines });
  });
}

/** The fits of all models, in content order, for each whole weight of a section from 0 to 100. */
export function sectionCurve(content: FitContent, input: FitInput, section: string): number[][] {
  const { states } = situationOf(content, input);
  return Array.from({ length: sectionWeightMax + 1 }, (_, weight) => {
    const sections = { ...input.weights?.sections, [section]: weight };
    const weights = effectiveWeights(content, { ...input.weights, sections });
    return standing(content, weights, states).sums.map((sum) => 50 + points(sum, weights.total));
  });
}

/** For each question, in content order: the winner for each of its weights from 0 to 10, exactly. */
export function questionWalks(content: FitContent, input: FitInput): WeightWalk[] {
  const situation = situationOf(content, input);
  const own = ownWeights(content, input);
  const sections = input.weights?.sections ?? {};
  const anySection = content.sections.some(({ id }) => sections[id] !== undefined);
  return content.questions.map((question, q) => {
    const s = situation.compiled.sectionOf[q] ?? 0;
    const inSection = (other: number) => situation.compiled.sectionOf[other] === s;
    const others = own.reduce((sum, weight, i) => (i !== q && inSection(i) ? sum + weight : sum), 0);
    const swing = sections[question.section] ?? content.sections[s]?.weight ?? 0;
    const lines = content.models.map((_, m) => {
      const effect = (i: number) => effectOf(situation, i, m);
      const rest = own.reduce((sum, weight, i) => (i === q ? sum : sum + weight * effect(i)), 0);
      if (!anySection) return { at0: rest, slope: effect(q) };
      // With swing weights the sum is R + S·(B + x·e) / (V + x); times V + x, which is positive, it is a line again.
      const outside = content.sections.reduce((sum, section, t) => {
        if (t === s) return sum;
        return sum + (sections[section.id] ?? section.weight) * (sectionSums(situation, own, t)[m] ?? 0);
      }, 0);
      const beside = own.reduce((sum, weight, i) => (i !== q && inSection(i) ? sum + weight * effect(i) : sum), 0);
      return { at0: outside * others + swing * beside, slope: outside + swing * effect(q) };
    });
    return walk(situation, { id: question.id, now: own[q] ?? 0, max: questionWeightMax, lines });
  });
}

interface Line {
  readonly at0: number;
  readonly slope: number;
}

/** The upper envelope of the lines of the ungated models; models that stay level are told apart by content order. */
function walk(
  { content, now }: Situation,
  { lines, max, ...rest }: { id: string; now: number; max: number; lines: readonly Line[] },
): WeightWalk {
  const running = lines.map((_, m) => m).filter((m) => !now.gated[m]);
  const value = (m: number, x: number) => (lines[m]?.at0 ?? 0) + (lines[m]?.slope ?? 0) * x;
  const winnerAt = (x: number) =>
    running.reduce((best, m) => (value(m, x) - value(best, x) > tolerance ? m : best), running[0] ?? -1);
  const crossings = running.flatMap((a) =>
    running.flatMap((b) => {
      const slope = (lines[b]?.slope ?? 0) - (lines[a]?.slope ?? 0);
      const x = ((lines[a]?.at0 ?? 0) - (lines[b]?.at0 ?? 0)) / slope;
      return a < b && x > 0 && x < max ? [x] : [];
    }),
  );
  const marks = [0, ...new Set(crossings.toSorted((a, b) => a - b)), max];
  const winners: { from: number; model: ModelId }[] = [];
  marks.slice(0, -1).forEach((from, i) => {
    const id = content.models[winnerAt((from + (marks[i + 1] ?? max)) / 2)]?.id;
    if (id && winners.at(-1)?.model !== id) winners.push({ from, model: id });
  });
  return { ...rest, max, winners: now.recommended < 0 ? [] : winners };
}

/** Sums of products differ in their last digits; nearer than this two models are level. */
const tolerance = 1e-9;

function ownWeights(content: FitContent, input: FitInput): number[] {
  return content.questions.map(({ id, weight }) => input.weights?.questions?.[id] ?? weight);
}

/** `Σ v · e / Σ v` over the questions of a section, for each model; 0 where the section has no weight. */
function sectionSums({ content, compiled, states }: Situation, own: readonly number[], s: number): number[] {
  const questions = own.map((_, q) => q).filter((q) => compiled.sectionOf[q] === s);
  const total = questions.reduce((sum, q) => sum + (own[q] ?? 0), 0);
  return content.models.map((_, m) => {
    const sum = questions.reduce((so, q) => {
      const effect = content.questions[q]?.answers[states[q] ?? -1]?.effects[m] ?? 0;
      return so + (own[q] ?? 0) * effect;
    }, 0);
    return total > 0 ? sum / total : 0;
  });
}

function effectOf({ content, states }: Situation, q: number, m: number): number {
  return content.questions[q]?.answers[states[q] ?? -1]?.effects[m] ?? 0;
}

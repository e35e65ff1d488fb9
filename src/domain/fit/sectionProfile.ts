import type { FitInput } from '../assessment/inputFaults.ts';
import { answerStates } from './answerStates.ts';
import { compileContent } from './compileContent.ts';
import { effectiveWeights } from './effectiveWeights.ts';
import type { FitContent, ModelId } from './fitContent.ts';
import { points } from './standing.ts';

export interface SectionProfile {
  readonly section: string;
  /** Share of the whole weight that the section carries, 0..1. */
  readonly weightShare: number;
  /** In content order of models; null where the section has no weight. */
  readonly fits: readonly { readonly model: ModelId; readonly fit: number | null }[];
}

/** The fit of each model to the answers of each section alone: `50 + Σ 100 · w · e / (4 · W_s)` over its questions. */
export function sectionProfile(content: FitContent, input: FitInput): SectionProfile[] {
  const weights = effectiveWeights(content, input.weights);
  const states = answerStates(content, input.answers);
  const { sectionOf } = compileContent(content);
  return content.sections.map((section, s) => {
    const own = content.questions.map((_, q) => q).filter((q) => sectionOf[q] === s);
    const total = own.reduce((sum, q) => sum + (weights.perQuestion[q] ?? 0), 0);
    const sumOf = (m: number) =>
      own.reduce((sum, q) => {
        const effect = content.questions[q]?.answers[states[q] ?? -1]?.effects[m] ?? 0;
        return sum + (weights.perQuestion[q] ?? 0) * effect;
      }, 0);
    return {
      section: section.id,
      weightShare: total / weights.total,
      fits: content.models.map((model, m) => ({
        model: model.id,
        fit: total > 0 ? 50 + points(sumOf(m), total) : null,
      })),
    };
  });
}

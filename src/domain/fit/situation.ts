import { type FitInput, InputFaultError, inputFaults } from '../assessment/inputFaults.ts';
import { answerStates, open } from './answerStates.ts';
import { type CompiledContent, compileContent } from './compileContent.ts';
import { type EffectiveWeights, effectiveWeights } from './effectiveWeights.ts';
import type { FitContent } from './fitContent.ts';
import { type Standing, standing } from './standing.ts';

/** Everything that a question about certainty starts from, by positions in the content. */
export interface Situation {
  readonly content: FitContent;
  readonly compiled: CompiledContent;
  readonly weights: EffectiveWeights;
  readonly states: readonly number[];
  readonly now: Standing;
  /** Questions that are open for certainty: without an answer, not sure, or typical and not confirmed. */
  readonly openQuestions: readonly number[];
}

/** Checks the input and places it; throws InputFaultError like assessFit. */
export function situationOf(content: FitContent, input: FitInput): Situation {
  const fault = inputFaults(content, input)[0];
  if (fault) throw new InputFaultError(fault);
  const weights = effectiveWeights(content, input.weights);
  const states = answerStates(content, input.answers);
  const unconfirmed = input.unconfirmed ?? [];
  return {
    content,
    compiled: compileContent(content),
    weights,
    states,
    now: standing(content, weights, states),
    openQuestions: content.questions
      .map((_, q) => q)
      .filter((q) => states[q] === open || unconfirmed.includes(content.questions[q]?.id ?? '')),
  };
}

/** The weighted effect of an answer on a model, `w(q) · e(q, a, m)`; 0 for an open question or one that does not matter. */
export function weighted({ compiled, weights, content }: Situation, q: number, state: number, m: number): number {
  if (state < 0) return 0;
  const at = ((compiled.firstAnswer[q] ?? 0) + state) * content.models.length + m;
  return (weights.perQuestion[q] ?? 0) * (compiled.effects[at] ?? 0);
}

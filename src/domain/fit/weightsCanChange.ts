import type { FitInput } from '../assessment/inputFaults.ts';
import { answerStates } from './answerStates.ts';
import { effectiveWeights } from './effectiveWeights.ts';
import type { FitContent } from './fitContent.ts';
import { standing } from './standing.ts';

/**
 * True when some weights would recommend another model. Exact: gates do not depend on weights, so another ungated model
 * can win if and only if one answer speaks more for it than for the recommended one (all weight on that question).
 */
export function weightsCanChange(content: FitContent, input: FitInput): boolean {
  const states = answerStates(content, input.answers);
  const { recommended, gated } = standing(content, effectiveWeights(content, input.weights), states);
  if (recommended < 0) return false;
  return content.questions.some((question, q) => {
    const effects = question.answers[states[q] ?? -1]?.effects;
    const own = effects?.[recommended] ?? 0;
    return effects?.some((effect, m) => !gated[m] && effect > own) ?? false;
  });
}

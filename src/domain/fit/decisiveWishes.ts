import type { FitInput } from '../assessment/inputFaults.ts';
import { open } from './answerStates.ts';
import type { FitContent } from './fitContent.ts';
import { situationOf } from './situation.ts';
import { standing } from './standing.ts';

/**
 * The smallest set of judgements that, left open, would change the recommended model, in content order; empty where not even
 * all of them together do. Every set is tried: there are few judgements.
 */
export function decisiveWishes(content: FitContent, input: FitInput): string[] {
  const { states, weights, now } = situationOf(content, input);
  const wishes = content.questions
    .map((_, q) => q)
    .filter((q) => content.questions[q]?.kind === 'judgement' && (states[q] ?? open) >= 0);
  const sets = Array.from({ length: 1 << wishes.length }, (_, bits) => wishes.filter((_q, i) => (bits >> i) & 1));
  const decisive = sets
    .slice(1)
    .toSorted((a, b) => a.length - b.length)
    .find((set) => {
      const without = states.map((state, q) => (set.includes(q) ? open : state));
      return standing(content, weights, without).recommended !== now.recommended;
    });
  return (decisive ?? []).flatMap((q) => content.questions[q]?.id ?? []);
}

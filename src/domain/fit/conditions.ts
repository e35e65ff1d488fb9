import type { FitInput } from '../assessment/inputFaults.ts';
import type { FitContent } from './fitContent.ts';
import { situationOf } from './situation.ts';

/** A gate that could take the recommendation away, and whether the answers keep it from holding. */
export interface RecommendationCondition {
  readonly gate: string;
  /** Open: no answer yet keeps the gate from holding. */
  readonly status: 'kept' | 'open';
  /** The open questions that decide it, in content order. */
  readonly openQuestions: readonly string[];
}

/** What has to stay true for the recommended model: its gates, the open ones first, each in content order. */
export function conditions(content: FitContent, input: FitInput): RecommendationCondition[] {
  const { compiled, states, now, openQuestions } = situationOf(content, input);
  if (now.recommended < 0) return [];
  const list = compiled.gates.flatMap(({ when, models }, g): RecommendationCondition[] => {
    if (!models[now.recommended]) return [];
    const undecided = when.filter(({ question }) => openQuestions.includes(question));
    const kept = when.some(({ question, answers }) => {
      const state = states[question] ?? -1;
      return !openQuestions.includes(question) && (state < 0 || ((answers >> state) & 1) === 0);
    });
    return [
      {
        gate: content.gates[g]?.id ?? '',
        status: kept ? 'kept' : 'open',
        openQuestions: kept ? [] : undecided.flatMap(({ question }) => content.questions[question]?.id ?? []),
      },
    ];
  });
  return [...list.filter(({ status }) => status === 'open'), ...list.filter(({ status }) => status === 'kept')];
}

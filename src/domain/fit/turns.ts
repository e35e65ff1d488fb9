import type { FitInput } from '../assessment/inputFaults.ts';
import type { FitContent, ModelId } from './fitContent.ts';
import { situationOf } from './situation.ts';
import { standing } from './standing.ts';

/** A single other answer that changes the recommended model by itself. */
export interface Turn {
  readonly question: string;
  readonly answer: string;
  /** What it would recommend; null where it rules every model out. */
  readonly model: ModelId | null;
  /** Steps on ordered answers, one otherwise. */
  readonly distance: number;
}

/** For each question the nearest single answer that changes the recommended model, in content order. */
export function turns(content: FitContent, input: FitInput): Turn[] {
  const { states, weights, now } = situationOf(content, input);
  const trial = [...states];
  return content.questions.flatMap((question, q) => {
    const state = states[q] ?? -1;
    const found = question.answers.flatMap(({ id }, a): Turn[] => {
      if (a === state) return [];
      trial[q] = a;
      const { recommended } = standing(content, weights, trial);
      if (recommended === now.recommended) return [];
      const distance = question.ordered && state >= 0 ? Math.abs(a - state) : 1;
      return [{ question: question.id, answer: id, model: content.models[recommended]?.id ?? null, distance }];
    });
    trial[q] = state;
    return found.toSorted((a, b) => a.distance - b.distance).slice(0, 1);
  });
}

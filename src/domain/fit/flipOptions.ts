import { type Situation, weighted } from './situation.ts';

/** One answer that a question could be changed to. */
export interface Option {
  readonly q: number;
  readonly a: number;
  /** Steps on ordered answers, one otherwise. */
  readonly distance: number;
  /** What it adds to the rival's lead over each model. */
  readonly gain: Float64Array;
}

export interface OptionsOfQuestion {
  readonly q: number;
  readonly options: readonly Option[];
  /** For each model and number of changes: the most that changes from this question on can add to the rival's lead. */
  readonly most: readonly (readonly number[])[];
}

/**
 * The answers worth trying for a rival, question by question, the most promising against the recommended model first.
 * In questions without gates an answer is left out where another is at least as good against every model and nearer, or as
 * near and first in content order: it could never be part of the result.
 */
export function flipOptions(situation: Situation, rival: number, allowed: (q: number) => boolean): OptionsOfQuestion[] {
  const { content, compiled, now } = situation;
  const inGate = new Set(compiled.gates.flatMap(({ when }) => when.map(({ question }) => question)));
  const against = now.recommended >= 0 ? now.recommended : (now.order.find((m) => m !== rival) ?? 0);
  const lists = content.questions
    .map((_, q) => q)
    .filter(allowed)
    .map((q) => ({ q, options: optionsOf(situation, q, rival, inGate.has(q)) }))
    .filter(({ options }) => options.length > 0)
    .toSorted((a, b) => mostOf(b.options, against) - mostOf(a.options, against) || a.q - b.q);
  const most = mostFromHere(lists, content.models.length);
  return lists.map((list, i) => ({ ...list, most: most[i] ?? [] }));
}

function optionsOf(situation: Situation, q: number, rival: number, keepAll: boolean): Option[] {
  const { content, states } = situation;
  const question = content.questions[q];
  const state = states[q] ?? -1;
  const options = (question?.answers ?? [])
    .map((_, a): Option => {
      const steps = question?.ordered && state >= 0 ? Math.abs(a - state) : 1;
      const gain = Float64Array.from(content.models, (_model, m) => {
        const after = weighted(situation, q, a, rival) - weighted(situation, q, a, m);
        return after - (weighted(situation, q, state, rival) - weighted(situation, q, state, m));
      });
      return { q, a, distance: steps, gain };
    })
    .filter(({ a }) => a !== state);
  return keepAll ? options : options.filter((one) => !options.some((other) => other !== one && dominates(other, one)));
}

function dominates(one: Option, other: Option): boolean {
  if (one.distance > other.distance || (one.distance === other.distance && one.a > other.a)) return false;
  return one.gain.every((gain, m) => gain >= (other.gain[m] ?? 0));
}

function mostOf(options: readonly Option[], m: number): number {
  return Math.max(...options.map(({ gain }) => gain[m] ?? 0));
}

/** From the last question to the first: the sums of the largest gains, for every model and number of changes. */
function mostFromHere(lists: readonly { readonly options: readonly Option[] }[], models: number): number[][][] {
  const largest: number[][] = Array.from({ length: models }, () => []);
  return lists
    .toReversed()
    .map(({ options }) =>
      largest.map((gains, m) => {
        gains.push(mostOf(options, m));
        gains.sort((a, b) => b - a);
        const sums = [0];
        // Exactly so many changes are made, so that a loss counts where nothing better is left.
        for (const gain of gains) sums.push((sums.at(-1) ?? 0) + gain);
        return sums;
      }),
    )
    .toReversed();
}

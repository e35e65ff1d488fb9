import type { FitInput } from '../assessment/inputFaults.ts';
import { holds } from './compileContent.ts';
import type { FitContent } from './fitContent.ts';
import { type Situation, situationOf, weighted } from './situation.ts';
import { points } from './standing.ts';

export interface ToFindOut {
  readonly question: string;
  /** Points of fit that knowing the answer is worth: `Σ p(a) · (best(a) − v_rec(a))`. */
  readonly gain: number;
  /** Chance that the answer changes the recommended model, by how often each answer is given. */
  readonly chanceOfChange: number;
}

/**
 * The open questions, worth most first. `v` is the fit of a model, or 0 where it is gated; the other open questions are left
 * open. Zero where no answer changes the winner. Second key is the widest weighted difference between the two leaders,
 * then content order.
 */
export function findOutFirst(content: FitContent, input: FitInput): ToFindOut[] {
  const situation = situationOf(content, input);
  return situation.openQuestions
    .map((q) => ({ ...worthOf(situation, q), spread: spreadOf(situation, q), q }))
    .toSorted((a, b) => b.gain - a.gain || b.spread - a.spread || a.q - b.q)
    .map(({ q, gain, chanceOfChange }) => ({ question: content.questions[q]?.id ?? '', gain, chanceOfChange }));
}

function worthOf(situation: Situation, q: number) {
  const { content, compiled, states, now, weights } = situation;
  // Before the first answer nothing is recommended; the model that stands first takes its place.
  const leader = now.recommended >= 0 ? now.recommended : (now.order[0] ?? 0);
  const trial = [...states];
  let gain = 0;
  let chanceOfChange = 0;
  (compiled.priors[q] ?? []).forEach((chance, a) => {
    trial[q] = a;
    const gated = content.models.map((_, m) =>
      compiled.gates.some((gate) => gate.models[m] && holds(gate.when, trial)),
    );
    let winner = -1;
    let best = 0;
    const sumOf = (m: number) =>
      (now.sums[m] ?? 0) - weighted(situation, q, states[q] ?? -1, m) + weighted(situation, q, a, m);
    content.models.forEach((_, m) => {
      if (!gated[m] && (winner < 0 || sumOf(m) > best)) {
        winner = m;
        best = sumOf(m);
      }
    });
    if (winner === leader) return;
    chanceOfChange += chance;
    const value = (m: number) => (m < 0 || gated[m] ? 0 : 50 + points(sumOf(m), weights.total));
    gain += chance * (value(winner) - value(leader));
  });
  return { gain, chanceOfChange };
}

/** How far the answers part the two leaders. */
function spreadOf(situation: Situation, q: number): number {
  const { content, now } = situation;
  const [first = 0, second = 1] = now.order;
  const differences = (content.questions[q]?.answers ?? []).map(
    (_, a) => weighted(situation, q, a, first) - weighted(situation, q, a, second),
  );
  return Math.max(...differences) - Math.min(...differences);
}

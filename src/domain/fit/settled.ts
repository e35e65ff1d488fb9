import type { FitInput } from '../assessment/inputFaults.ts';
import { holds } from './compileContent.ts';
import type { FitContent, ModelId } from './fitContent.ts';
import { type Situation, situationOf, weighted } from './situation.ts';

export interface Settled {
  /** No answers to the open questions can change the recommended model. Exact. */
  readonly settled: boolean;
  /** Models that answers to the open questions can put before it, in content order. */
  readonly canStillWin: readonly ModelId[];
  /** Some answer to an open question rules the recommended model out. */
  readonly canBeRuledOut: boolean;
  /** Open questions that can still matter between the recommended model and one that can still win, in content order. */
  readonly canMatter: readonly string[];
}

/**
 * Whether the open questions can still change the recommended model, over all their answers. Questions that take part in
 * gates of several conditions are branched over; for each of the others the answer that is worst for the recommended
 * model is added, rival by rival: exact, because a rival wins if and only if it is ungated and its sum less the
 * recommended one's is positive, or zero with the rival first in content order.
 */
export function settled(content: FitContent, input: FitInput): Settled {
  const situation = situationOf(content, input);
  const { openQuestions, now } = situation;
  if (now.recommended < 0) return unsettledWithoutRecommendation(situation);
  const winners = rivalsThatCanWin(situation);
  const canBeRuledOut = winners.ruledOut;
  // Once the recommended model can be ruled out, whoever is not ruled out for good can come first.
  const rivals = content.models
    .map((_, m) => m)
    .filter((m) => winners.wins[m] || (canBeRuledOut && m !== now.recommended && !isRuledOutForGood(situation, m)));
  return {
    settled: rivals.length === 0 && !canBeRuledOut,
    canStillWin: rivals.flatMap((m) => content.models[m]?.id ?? []),
    canBeRuledOut,
    canMatter: openQuestions
      .filter((q) => matters(situation, q, rivals, canBeRuledOut))
      .flatMap((q) => content.questions[q]?.id ?? []),
  };
}

function unsettledWithoutRecommendation({ content, openQuestions, now }: Situation): Settled {
  // Every model ruled out by closed answers stays so; with nothing answered everything is possible.
  const allGated = now.gated.every(Boolean) && openQuestions.length < content.questions.length;
  return {
    settled: false,
    canStillWin: allGated ? [] : content.models.map(({ id }) => id),
    canBeRuledOut: false,
    canMatter: openQuestions.flatMap((q) => content.questions[q]?.id ?? []),
  };
}

function rivalsThatCanWin(situation: Situation): { wins: boolean[]; ruledOut: boolean } {
  const { content, compiled, states, now, openQuestions } = situation;
  const best = now.recommended;
  const isOpen = new Set(openQuestions);
  const branched = openQuestions.filter((q) =>
    compiled.gates.some(({ when }) => when.length > 1 && when.some(({ question }) => question === q)),
  );
  const others = openQuestions.filter((q) => !branched.includes(q));
  // Closed questions, then for each rival the best that the unbranched open ones can do for it.
  const base = content.models.map((_, m) => {
    let lead = 0;
    states.forEach((state, q) => {
      if (!isOpen.has(q)) lead += weighted(situation, q, state, m) - weighted(situation, q, state, best);
    });
    return others.reduce((sum, q) => sum + bestFor(situation, q, m), lead);
  });
  const wins = content.models.map(() => false);
  let ruledOut = others.some((q) => answersOf(situation, q).some((a) => gatesAlone(situation, q, a, best)));
  const trial = states.map((state, q) => (isOpen.has(q) ? -1 : state));
  const tryAll = (depth: number, leads: readonly number[]): void => {
    const q = branched[depth];
    if (q !== undefined) {
      for (const a of answersOf(situation, q)) {
        trial[q] = a;
        tryAll(
          depth + 1,
          leads.map((lead, m) => lead + weighted(situation, q, a, m) - weighted(situation, q, a, best)),
        );
      }
      trial[q] = -1;
      return;
    }
    const gated = content.models.map((_, m) =>
      compiled.gates.some((gate) => gate.models[m] && holds(gate.when, trial)),
    );
    ruledOut ||= gated[best] ?? false;
    leads.forEach((lead, m) => {
      if (m !== best && !gated[m] && (lead > 0 || (lead === 0 && m < best))) wins[m] = true;
    });
  };
  tryAll(0, base);
  return { wins, ruledOut };
}

/** A gate holds on the model by closed answers alone. */
function isRuledOutForGood({ compiled, states, openQuestions }: Situation, m: number): boolean {
  return compiled.gates.some(
    ({ when, models }) =>
      models[m] && holds(when, states) && when.every(({ question }) => !openQuestions.includes(question)),
  );
}

/** The most that an open question can add to a rival's lead over the recommended model without ruling the rival out. */
function bestFor(situation: Situation, q: number, rival: number): number {
  let most = -Infinity;
  for (const a of answersOf(situation, q)) {
    if (gatesAlone(situation, q, a, rival)) continue;
    const lead = weighted(situation, q, a, rival) - weighted(situation, q, a, situation.now.recommended);
    if (lead > most) most = lead;
  }
  return most;
}

/** True when this answer by itself rules the model out. */
function gatesAlone({ compiled }: Situation, q: number, a: number, m: number): boolean {
  return compiled.gates.some(({ when, models }) => {
    const [only, more] = when;
    return models[m] && more === undefined && only?.question === q && ((only.answers >> a) & 1) === 1;
  });
}

/** An open question matters where its answers part the recommended model from one that can win, or gate one of them. */
function matters(situation: Situation, q: number, rivals: readonly number[], canBeRuledOut: boolean): boolean {
  const { compiled, now } = situation;
  const best = now.recommended;
  const gates = (m: number) =>
    compiled.gates.some(({ when, models }) => models[m] && when.some(({ question }) => question === q));
  if (canBeRuledOut && gates(best)) return true;
  return rivals.some((m) => {
    const leads = answersOf(situation, q).map((a) => weighted(situation, q, a, m) - weighted(situation, q, a, best));
    return gates(m) || Math.max(...leads) > Math.min(...leads);
  });
}

function answersOf({ content }: Situation, q: number): number[] {
  return (content.questions[q]?.answers ?? []).map((_, a) => a);
}

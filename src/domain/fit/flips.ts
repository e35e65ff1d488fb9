import type { FitInput } from '../assessment/inputFaults.ts';
import { holds } from './compileContent.ts';
import type { FitContent, ModelId } from './fitContent.ts';
import { flipOptions, type Option } from './flipOptions.ts';
import { type Situation, situationOf } from './situation.ts';

export interface Change {
  readonly question: string;
  readonly answer: string;
}

export interface Flip {
  /** The rival that the changes would recommend. */
  readonly model: ModelId;
  /** The smallest set of changed answers, in content order; null where none was found. */
  readonly changes: readonly Change[] | null;
  /** True: no smaller or nearer set exists, or none at all. False: the work limit ended the search. */
  readonly proven: boolean;
  /** Facts that no decision can change take part, because no set without them exists. */
  readonly beyondDecisions: boolean;
}

/** Nodes of the search for one rival; beyond it the result is said to be not proven. */
const workLimit = 300_000;

/**
 * For every rival the smallest set of answer changes that makes it the recommended one, gates and ties as in assessFit.
 * An open question may be answered, which counts one; nothing is changed to 'not sure'. Only changeable questions are
 * used, unless no set of them exists. Among sets of one size the nearest wins (steps on ordered answers, one otherwise),
 * then content order. Branch and bound over sizes 1, 2, …; the bound is the most that the remaining changes can add to
 * the rival's lead over each other model, unless that model can still be ruled out.
 */
export function flips(content: FitContent, input: FitInput): Flip[] {
  const situation = situationOf(content, input);
  return content.models
    .map((_, m) => m)
    .filter((m) => m !== situation.now.recommended)
    .map((rival) => flipTo(situation, rival));
}

function flipTo(situation: Situation, rival: number): Flip {
  const { content } = situation;
  const model = content.models[rival]?.id as ModelId;
  const changeable = search(situation, rival, (q) => content.questions[q]?.changeable ?? false);
  if (changeable.found || !changeable.proven)
    return { model, changes: named(situation, changeable.found), proven: changeable.proven, beyondDecisions: false };
  const all = search(situation, rival, () => true);
  return { model, changes: named(situation, all.found), proven: all.proven, beyondDecisions: all.found !== null };
}

function named({ content }: Situation, found: readonly Option[] | null): Change[] | null {
  return (
    found &&
    found
      .toSorted((a, b) => a.q - b.q)
      .map(({ q, a }) => ({
        question: content.questions[q]?.id ?? '',
        answer: content.questions[q]?.answers[a]?.id ?? '',
      }))
  );
}

function search(situation: Situation, rival: number, allowed: (q: number) => boolean) {
  const { content, compiled, states, now } = situation;
  const models = content.models.length;
  const questions = flipOptions(situation, rival, allowed);
  const place = new Map(questions.map(({ q }, i) => [q, i]));
  const trial = [...states];
  const leads = Float64Array.from(now.sums, (sum) => (now.sums[rival] ?? 0) - sum);
  const chosen: Option[] = [];
  let best: { readonly changes: readonly Option[]; readonly distance: number } | null = null;
  let work = 0;

  const isAhead = (lead: number, m: number) => lead > 0 || (lead === 0 && rival < m);
  const isGated = (m: number) => compiled.gates.some((gate) => gate.models[m] && holds(gate.when, trial));

  /** A gate on this model and not on the rival, that the changes left could bring about from this place on. */
  const canBeGated = (m: number, from: number, left: number) =>
    compiled.gates.some(({ when, models: gated }) => {
      if (!gated[m] || gated[rival]) return false;
      const missing = when.filter((one) => !holds([one], trial));
      return missing.length <= left && missing.every(({ question }) => (place.get(question) ?? -1) >= from);
    });

  /** Every gate that holds on the rival has a question that can still be changed. */
  const canBeFreed = (from: number) =>
    compiled.gates.every(
      ({ when, models: gated }) =>
        !gated[rival] || !holds(when, trial) || when.some(({ question }) => (place.get(question) ?? -1) >= from),
    );

  const isHopeless = (from: number, left: number) => {
    for (let m = 0; m < models; m++) {
      if (m === rival) continue;
      const most = (leads[m] ?? 0) + (questions[from]?.most[m]?.[left] ?? 0);
      if (!isAhead(most, m) && !canBeGated(m, from, left)) return true;
    }
    return !canBeFreed(from);
  };

  const wins = () => {
    if (isGated(rival)) return false;
    for (let m = 0; m < models; m++) if (m !== rival && !isAhead(leads[m] ?? 0, m) && !isGated(m)) return false;
    return true;
  };

  const go = (from: number, left: number, distance: number): void => {
    if (left === 0) {
      if (wins() && isBetter(chosen, distance, best)) best = { changes: [...chosen], distance };
      return;
    }
    if (best && distance + left > best.distance) return;
    if (isHopeless(from, left)) return;
    for (let i = from; i <= questions.length - left; i++) {
      const question = questions[i];
      if (!question) return;
      // From here on the most that can be added only falls.
      if (i > from && isHopeless(i, left)) return;
      for (const option of question.options) {
        if (++work > workLimit) return;
        const before = trial[option.q] ?? -1;
        trial[option.q] = option.a;
        for (let m = 0; m < models; m++) leads[m] = (leads[m] ?? 0) + (option.gain[m] ?? 0);
        chosen.push(option);
        go(i + 1, left - 1, distance + option.distance);
        chosen.pop();
        for (let m = 0; m < models; m++) leads[m] = (leads[m] ?? 0) - (option.gain[m] ?? 0);
        trial[option.q] = before;
      }
    }
  };

  for (let size = 1; size <= questions.length; size++) {
    go(0, size, 0);
    if (best !== null || work > workLimit) break;
  }
  const found = best as { readonly changes: readonly Option[] } | null;
  return { found: found?.changes ?? null, proven: work <= workLimit };
}

/** Nearer first, then by content order of questions and answers. */
function isBetter(
  changes: readonly Option[],
  distance: number,
  best: { readonly changes: readonly Option[]; readonly distance: number } | null,
): boolean {
  if (!best || distance !== best.distance) return !best || distance < best.distance;
  const inOrder = (options: readonly Option[]) => options.toSorted((x, y) => x.q - y.q);
  const theirs = inOrder(best.changes);
  for (const [i, { q, a }] of inOrder(changes).entries()) {
    const other = theirs[i];
    if (other && (q !== other.q || a !== other.a)) return q !== other.q ? q < other.q : a < other.a;
  }
  return false;
}

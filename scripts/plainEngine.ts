import type { Answers, FitContent } from '../src/domain/index.ts';

/**
 * The baseline of the bench: fits, gates and the winner on flat arrays, as one would write them for speed alone.
 * Default weights, answers as positions (negative: open or without effect), nothing checked and nothing explained.
 */
export function plainEngine({ models, questions, gates }: FitContent) {
  const most = Math.max(...questions.map(({ answers }) => answers.length));
  const count = models.length;
  const effects = new Int8Array(questions.length * most * count);
  const weights = Float64Array.from(questions, ({ weight }) => weight);
  const scale = 100 / (4 * weights.reduce((sum, weight) => sum + weight, 0));
  questions.forEach(({ answers }, q) =>
    answers.forEach((answer, a) => effects.set(answer.effects, (q * most + a) * count)),
  );
  const position = (id: string) => questions.findIndex((question) => question.id === id);
  const bit = (q: number, answer: string) => 1 << (questions[q]?.answers.findIndex(({ id }) => id === answer) ?? 0);
  const conditions = gates.map(({ when }) =>
    Int32Array.from(
      Object.entries(when).flatMap(([id, answers]) => {
        const q = position(id);
        return [q, answers.reduce((mask, answer) => mask | bit(q, answer), 0)];
      }),
    ),
  );
  const closes = gates.map((gate) =>
    models.reduce((mask, { id }, m) => mask | (Number(gate.models.includes(id)) << m), 0),
  );
  const fitsNow = new Float64Array(count);
  const order = new Int8Array(count);

  function fits(states: Int8Array): Float64Array {
    fitsNow.fill(0);
    for (let q = 0; q < states.length; q++) {
      const state = states[q] as number;
      if (state < 0) continue;
      const at = (q * most + state) * count;
      const weight = weights[q] as number;
      for (let m = 0; m < count; m++) fitsNow[m] = (fitsNow[m] as number) + weight * (effects[at + m] as number);
    }
    for (let m = 0; m < count; m++) fitsNow[m] = 50 + scale * (fitsNow[m] as number);
    return fitsNow;
  }

  /** Position of the model ranked first, or −1 where it is gated. */
  function recommended(states: Int8Array): number {
    fits(states);
    let gated = 0;
    for (let g = 0; g < conditions.length; g++)
      if (holds(conditions[g] as Int32Array, states)) gated |= closes[g] as number;
    for (let m = 0; m < count; m++) {
      let place = m;
      while (place > 0 && isBehind(order[place - 1] as number, m, gated)) order[place] = order[--place] as number;
      order[place] = m;
    }
    const best = order[0] as number;
    return (gated >> best) & 1 ? -1 : best;
  }

  function isBehind(a: number, b: number, gated: number): boolean {
    const difference = ((gated >> a) & 1) - ((gated >> b) & 1);
    return difference > 0 || (difference === 0 && (fitsNow[a] as number) < (fitsNow[b] as number));
  }

  function holds(condition: Int32Array, states: Int8Array): boolean {
    for (let i = 0; i < condition.length; i += 2) {
      const state = states[condition[i] as number] as number;
      if (state < 0 || (((condition[i + 1] as number) >> state) & 1) === 0) return false;
    }
    return true;
  }

  const statesOf = (answers: Answers) =>
    Int8Array.from(questions, (question) => question.answers.findIndex(({ id }) => id === answers[question.id]));
  return { fits, recommended, statesOf };
}

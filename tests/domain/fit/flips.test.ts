import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Answers, assessFit, type Change, flips, type ModelId } from '../../../src/domain/index.ts';
import { anyAnswers, anyWeights, content, soak } from '../arbitraries.ts';

vi.setConfig({ testTimeout: 120_000 });

interface Found {
  readonly changes: readonly Change[];
  readonly distance: number;
}

describe('flips', () => {
  it('agree with trying every set of up to three changes, in 500 profiles', () => {
    const seen: Record<string, number> = {};
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { recommended } = assessFit(content, { answers });
        const changeable = content.questions.filter((question) => question.changeable);
        const oracle = smallestSets(answers, changeable, 3, recommended);
        for (const { model, changes, proven, beyondDecisions } of flips(content, { answers })) {
          const expected = oracle.get(model);
          const key = beyondDecisions ? 'beyond' : String(changes?.length ?? 'none');
          seen[key] = (seen[key] ?? 0) + 1;
          expect(proven).toBe(true);
          if (expected) expect({ model, changes }).toEqual({ model, changes: expected.changes });
          else expect(beyondDecisions || changes === null || changes.length > 3).toBe(true);
        }
      }),
      { numRuns: 500 * soak, seed: 31 },
    );
    for (const size of ['1', '2', '3']) expect(seen[size], `sets of ${size}`).toBeGreaterThan(50);
    expect(seen['beyond']).toBeGreaterThan(10);
  });

  it('over all questions agree with trying every set of up to two changes, where no decision helps', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const beyond = flips(content, { answers }).filter(({ beyondDecisions }) => beyondDecisions);
        if (beyond.length === 0) return;
        const oracle = smallestSets(answers, content.questions, 2, assessFit(content, { answers }).recommended);
        for (const { model, changes } of beyond) {
          const expected = oracle.get(model);
          if (expected) expect(changes).toEqual(expected.changes);
          else expect(changes?.length).toBeGreaterThan(2);
          seen++;
        }
      }),
      { numRuns: 120, seed: 32 },
    );
    expect(seen).toBeGreaterThan(10);
  });

  it('of any size recommend the rival, and every part of them is needed', () => {
    fc.assert(
      fc.property(anyAnswers, anyWeights, (answers, weights) => {
        for (const { model, changes } of flips(content, { answers, weights })) {
          if (!changes) continue;
          const after = (use: readonly Change[]) =>
            assessFit(content, {
              answers: { ...answers, ...Object.fromEntries(use.map(({ question, answer }) => [question, answer])) },
              weights,
            }).recommended;
          expect(after(changes)).toBe(model);
          for (const one of changes) expect(after(changes.filter((other) => other !== one))).not.toBe(model);
        }
      }),
      { numRuns: 300, seed: 33 },
    );
  });

  it('have one entry for every rival', () => {
    const answers = { 'work-type': 'run-service' };
    expect(flips(content, { answers }).map(({ model }) => model)).toEqual(
      content.models.map(({ id }) => id).filter((id) => id !== 'managed-services'),
    );
  });

  it('say that no set exists where a gate that nothing lifts stands in the way', () => {
    const only = {
      ...content,
      questions: content.questions.filter(({ id }) => id === 'compliance' || id === 'driver'),
    };
    const fixed = {
      ...only,
      gates: [{ id: 'never', when: {}, models: ['bpo' as const] }],
      cautions: [],
    };
    const flip = flips(fixed, { answers: { driver: 'cost' } }).find(({ model }) => model === 'bpo');
    expect(flip).toEqual({ model: 'bpo', changes: null, proven: true, beyondDecisions: false });
  });
});

/** Gates by positions: which answers of which questions rule which models out. */
const gates = content.gates.map(({ when, models }) => ({
  when: Object.entries(when).map(([id, allowed]) => {
    const q = content.questions.findIndex((question) => question.id === id);
    return { q, answers: allowed.map((answer) => content.questions[q]?.answers.findIndex((one) => one.id === answer)) };
  }),
  models: content.models.flatMap(({ id }, m) => (models.includes(id) ? [m] : [])),
}));

/** For each model the smallest set of changes that recommends it, the nearest of them, the first in content order. */
function smallestSets(
  answers: Answers,
  questions: typeof content.questions,
  upTo: number,
  recommended: ModelId | null,
): Map<ModelId, Found> {
  const trial = content.questions.map(({ id, answers: known }) => known.findIndex((one) => one.id === answers[id]));
  const places = questions.map((question) => content.questions.indexOf(question));
  const sums = content.models.map((_, m) =>
    content.questions.reduce((sum, one, q) => sum + 2 * one.weight * (one.answers[trial[q] ?? -1]?.effects[m] ?? 0), 0),
  );
  const winner = () => {
    const gated = new Set<number>();
    for (const gate of gates)
      if (gate.when.every(({ q, answers: allowed }) => (trial[q] ?? -1) >= 0 && allowed.includes(trial[q])))
        for (const m of gate.models) gated.add(m);
    let best = -1;
    for (let m = 0; m < sums.length; m++)
      if (!gated.has(m) && (best < 0 || (sums[m] ?? 0) > (sums[best] ?? 0))) best = m;
    return best;
  };
  const found = new Map<ModelId, Found>();
  const path: Change[] = [];
  const visit = (from: number, left: number, distance: number, sets: Map<ModelId, Found>): void => {
    if (left === 0) {
      const model = content.models[winner()]?.id;
      // Visited in content order, so that among equals the first stays.
      if (model && model !== recommended && !found.has(model) && distance < (sets.get(model)?.distance ?? Infinity))
        sets.set(model, { changes: [...path], distance });
      return;
    }
    for (let i = from; i < questions.length; i++) {
      const question = questions[i];
      const q = places[i] ?? -1;
      const before = trial[q] ?? -1;
      for (const [a, { id, effects }] of (question?.answers ?? []).entries()) {
        if (a === before || !question) continue;
        trial[q] = a;
        path.push({ question: question.id, answer: id });
        const old = question.answers[before]?.effects;
        for (let m = 0; m < sums.length; m++)
          sums[m] = (sums[m] ?? 0) + 2 * question.weight * ((effects[m] ?? 0) - (old?.[m] ?? 0));
        visit(i + 1, left - 1, distance + (question.ordered && before >= 0 ? Math.abs(a - before) : 1), sets);
        for (let m = 0; m < sums.length; m++)
          sums[m] = (sums[m] ?? 0) - 2 * question.weight * ((effects[m] ?? 0) - (old?.[m] ?? 0));
        path.pop();
      }
      trial[q] = before;
    }
  };
  for (let size = 1; size <= upTo && found.size < content.models.length - 1; size++) {
    const sets = new Map<ModelId, Found>();
    visit(0, size, 0, sets);
    for (const [model, set] of sets) found.set(model, set);
  }
  return found;
}

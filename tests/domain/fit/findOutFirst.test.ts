import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Answers, assessFit, findOutFirst, type ModelId } from '../../../src/domain/index.ts';
import { anyAnswers, anyWeights, content } from '../arbitraries.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('what to find out first', () => {
  it('agrees with trying every answer of every open question, in 500 profiles', () => {
    fc.assert(
      fc.property(anyAnswers, anyWeights, (answers, weights) => {
        const now = assessFit(content, { answers, weights });
        if (now.recommended === null) return;
        for (const { question, gain, chanceOfChange } of findOutFirst(content, { answers, weights })) {
          const expected = byTrying(answers, weights, question, now.recommended);
          expect(gain).toBeCloseTo(expected.gain, 9);
          expect(chanceOfChange).toBeCloseTo(expected.chance, 9);
        }
      }),
      { numRuns: 500, seed: 21 },
    );
  });

  it('is zero where no answer changes the winner and positive where one puts another ungated model strictly above', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const now = assessFit(content, { answers });
        if (now.recommended === null) return;
        for (const { question, gain } of findOutFirst(content, { answers })) {
          const results = (content.questions.find(({ id }) => id === question)?.answers ?? []).map(({ id }) =>
            assessFit(content, { answers: { ...answers, [question]: id } }),
          );
          if (results.every(({ recommended }) => recommended === now.recommended)) expect(gain).toBe(0);
          if (results.some((result) => result.recommended !== now.recommended && result.lead > 0))
            expect(gain).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300, seed: 22 },
    );
  });

  it('lists every open and every unconfirmed question once, worth most first', () => {
    const answers = { 'work-type': 'run-service', coverage: 'not-sure', size: '6-20' };
    const list = findOutFirst(content, { answers, unconfirmed: ['size'] });
    const questions = list.map(({ question }) => question);
    expect(questions.toSorted((a, b) => a.localeCompare(b))).toEqual(
      content.questions
        .map(({ id }) => id)
        .filter((id) => id !== 'work-type')
        .toSorted((a, b) => a.localeCompare(b)),
    );
    const gains = list.map(({ gain }) => gain);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
  });

  it('with nothing answered still has an order', () => {
    expect(findOutFirst(content, { answers: {} })[0]?.gain).toBeGreaterThan(0);
  });
});

/** The definition written out with the whole engine: `Σ p(a) · (best(a) − v_rec(a))`. */
function byTrying(
  answers: Answers,
  weights: Parameters<typeof assessFit>[1]['weights'],
  question: string,
  recommended: ModelId,
) {
  const known = content.questions.find(({ id }) => id === question)?.answers ?? [];
  const priors = known.reduce((sum, { prior }) => sum + prior, 0);
  let gain = 0;
  let chance = 0;
  for (const { id, prior } of known) {
    const result = assessFit(content, { answers: { ...answers, [question]: id }, weights });
    const value = (model: ModelId | null) => {
      const found = result.models.find((one) => one.id === model);
      return !found || found.gates.length > 0 ? 0 : found.fit;
    };
    if (result.recommended !== recommended) chance += prior / priors;
    gain += (prior / priors) * (value(result.recommended) - value(recommended));
  }
  return { gain, chance };
}

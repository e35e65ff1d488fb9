import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { assessFit, type FitContent, robustness } from '../../../src/domain/index.ts';
import { seededRandom } from '../../../src/domain/random.ts';
import { anyAnswers, anyWeights, content } from '../arbitraries.ts';

vi.setConfig({ testTimeout: 60_000 });

const options = { samples: 2_000, seed: 7 };
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Two questions of equal weight on which the first two models differ, the others far behind. */
function twoCriteria(first: readonly [number, number], second: readonly [number, number]): FitContent {
  const effects = (i: 0 | 1) => content.models.map((_, m) => (m === 0 ? first[i] : m === 1 ? second[i] : -2));
  return {
    ...content,
    sections: [{ id: 'only', weight: 100 }],
    gates: [],
    cautions: [],
    questions: ([0, 1] as const).map((i) => ({
      id: `q${i}`,
      section: 'only',
      kind: 'fact',
      ordered: false,
      changeable: true,
      weight: 1,
      answers: [{ id: 'yes', prior: 1, effects: effects(i) }],
    })),
  };
}

describe('rank acceptability', () => {
  it('has rows and columns that sum to one, and shares that agree with one another', () => {
    fc.assert(
      fc.property(anyAnswers, anyWeights, (answers, weights) => {
        const result = robustness(content, { answers, weights }, options);
        const rows = content.models.map(({ id }) => result.acceptability[id]);
        for (const row of rows) expect(sum(row)).toBeCloseTo(1, 12);
        content.models.forEach((_, rank) => expect(sum(rows.map((row) => row[rank] ?? 0))).toBeCloseTo(1, 12));
        expect(sum(content.models.map(({ id }) => result.bestShare[id])) + result.noneShare).toBeCloseTo(1, 12);
        for (const { id } of content.models) {
          for (const { id: other } of content.models)
            if (id !== other) expect(result.pairwise[id][other] + result.pairwise[other][id]).toBeCloseTo(1, 12);
          const central = result.centralWeights[id];
          expect(central === null).toBe(result.bestShare[id] === 0);
          if (central) expect(sum(Object.values(central))).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 60, seed: 41 },
    );
  });

  it('meets the share of the weight interval on two criteria', () => {
    // With two equal weights and concentration 2 the first weight is uniform: A wins where 2w − (1 − w) > 0, so w > 1/3.
    const samples = 40_000;
    for (const [first, second, share] of [
      [[2, -1], [0, 0], 2 / 3],
      [[2, -2], [0, 1], 2 / 5],
      [[1, 0], [0, 2], 1 / 3],
    ] as const) {
      const result = robustness(
        twoCriteria(first, second),
        { answers: { q0: 'yes', q1: 'yes' } },
        { samples, seed: 3, concentration: 2 },
      );
      expect(Math.abs(result.bestShare['managed-services'] - share)).toBeLessThan(0.98 / Math.sqrt(samples));
    }
  });

  it('gives the same digits for the same seed and others for another', () => {
    const input = { answers: { 'work-type': 'build-product', core: 'important' } };
    const once = robustness(content, input, options);
    expect(robustness(content, input, options)).toEqual(once);
    expect(robustness(content, input, { ...options, seed: 8 })).not.toEqual(once);
  });

  it('keeps a weight of zero at zero', () => {
    const weights = { questions: { 'work-type': 0 } };
    const { centralWeights } = robustness(content, { answers: { core: 'commodity' }, weights }, options);
    expect(centralWeights['managed-services']?.['work-type']).toBe(0);
  });

  it('holds gates in every draw, also those that an open question may bring', () => {
    const closed = robustness(content, { answers: { compliance: 'prohibits' } }, options);
    for (const id of [
      'managed-services',
      'staff-augmentation',
      'project-outsourcing',
      'bpo',
      'dedicated-team',
    ] as const)
      expect(closed.bestShare[id]).toBe(0);
    // Nobody can be employed in a tenth of the cases; then nothing is left.
    expect(closed.noneShare).toBeGreaterThan(0.07);
    expect(closed.noneShare).toBeLessThan(0.13);
    expect(robustness(content, { answers: { compliance: 'prohibits', employment: 'cannot' } }, options).noneShare).toBe(
      1,
    );
  });

  it('is certain where one model is better on every question, and decides ties by content order', () => {
    const answers = { q0: 'yes', q1: 'yes' };
    expect(robustness(twoCriteria([2, 2], [1, 1]), { answers }, options).bestShare['managed-services']).toBe(1);
    expect(robustness(twoCriteria([1, 1], [1, 1]), { answers }, options).bestShare['managed-services']).toBe(1);
  });

  it('tends to the plain ranking as the concentration grows', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const complete = Object.fromEntries(
          content.questions.map(({ id, answers: known }) => {
            const answer = answers[id];
            return [id, answer === undefined || answer === 'not-sure' ? (known[0]?.id ?? '') : answer];
          }),
        );
        const { recommended, lead } = assessFit(content, { answers: complete });
        if (recommended === null || lead < 0.5) return;
        const { bestShare } = robustness(content, { answers: complete }, { ...options, concentration: 1e7 });
        expect(bestShare[recommended]).toBe(1);
      }),
      { numRuns: 40, seed: 42 },
    );
  });

  it('refuses samples below one', () => {
    expect(() => robustness(content, { answers: {} }, { samples: 0, seed: 1 })).toThrow(RangeError);
  });
});

describe('the seeded source', () => {
  const moments = (draw: () => number) => {
    const values = Array.from({ length: 50_000 }, draw);
    const mean = sum(values) / values.length;
    return { mean, variance: sum(values.map((value) => (value - mean) ** 2)) / values.length };
  };

  it('is uniform in (0, 1)', () => {
    const uniform = seededRandom(1);
    const { mean, variance } = moments(() => uniform.uniform());
    expect(mean).toBeCloseTo(1 / 2, 2);
    expect(variance).toBeCloseTo(1 / 12, 2);
  });

  it('is standard normal', () => {
    const normal = seededRandom(2);
    const { mean, variance } = moments(() => normal.normal());
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(Math.abs(variance - 1)).toBeLessThan(0.03);
  });

  it('is gamma with mean and variance equal to the shape, also below one', () => {
    for (const shape of [0.3, 1, 2.5, 8]) {
      const random = seededRandom(3);
      const { mean, variance } = moments(() => random.gamma(shape));
      expect(Math.abs(mean / shape - 1)).toBeLessThan(0.03);
      expect(Math.abs(variance / shape - 1)).toBeLessThan(0.08);
    }
    expect(seededRandom(1).gamma(0)).toBe(0);
  });

  it('gives known digits, which every engine must give', () => {
    const random = seededRandom(20_261_120);
    expect([random.uniform(), random.normal(), random.gamma(1.5)]).toMatchInlineSnapshot(`
      [
        0.04217160015832633,
        2.56329445512827,
        2.8047352416635385,
      ]
    `);
  });
});

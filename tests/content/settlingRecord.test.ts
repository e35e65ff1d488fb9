import { expect, it, vi } from 'vitest';
import { settlingRecord } from '../../src/content/settlingRecord.ts';
import { type Answers, findOutFirst, robustness, settled } from '../../src/domain/index.ts';
import { content } from '../domain/arbitraries.ts';
import cases from '../fixtures/calibrationCases.json' with { type: 'json' };

vi.setConfig({ testTimeout: 120_000 });

const usual = Object.fromEntries(
  content.questions.map(({ id, answers }) => [id, answers.toSorted((a, b) => b.prior - a.prior)[0]?.id ?? '']),
);
const readings = cases
  .flatMap((one): Answers[] => one.answers)
  .map((answers) =>
    Object.fromEntries(
      content.questions.map(({ id }) => {
        const answer = answers[id];
        return [id, answer === undefined || answer === 'not-sure' ? (usual[id] ?? '') : answer];
      }),
    ),
  );

function settling(nextOf: (asked: Answers) => string) {
  const counts = readings.map((full) => {
    let asked: Answers = {};
    for (let count = 1; count <= content.questions.length; count++) {
      const question = nextOf(asked);
      asked = { ...asked, [question]: full[question] ?? '' };
      if (settled(content, { answers: asked }).settled) return count;
    }
    return Infinity;
  });
  const sorted = counts.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return {
    median: ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2,
    quartiles: [sorted[sorted.length / 4], sorted[(3 * sorted.length) / 4]],
  };
}

it('covers every reading', () => expect(readings).toHaveLength(settlingRecord.readings));

it('says how long the order of the questionnaire takes', () => {
  const inOrder = settling((asked) => content.questions.find(({ id }) => asked[id] === undefined)?.id ?? '');
  expect(settlingRecord.fixed).toEqual(inOrder);
});

it('says how long the shortest way takes', () => {
  const shortest = settling((asked) => findOutFirst(content, { answers: asked })[0]?.question ?? '');
  expect(settlingRecord.shortest).toEqual(shortest);
});

it('says in how many readings the draws agree once everything is answered', () => {
  const agreeing = readings.filter((answers) => {
    const { bestShare } = robustness(content, { answers }, { samples: 1_000, seed: 1 });
    return Math.max(...Object.values(bestShare)) >= 0.99;
  });
  expect(agreeing.length).toBe(settlingRecord.practicallySettled);
});

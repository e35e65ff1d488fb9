import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  assessFit,
  decisiveWishes,
  questionWalks,
  sectionWalks,
  turns,
  type WeightWalk,
  weightsCanChange,
} from '../../../src/domain/index.ts';
import { anyAnswers, anyWeights, content } from '../arbitraries.ts';

vi.setConfig({ testTimeout: 60_000 });

it('turns are the nearest single answers that change the winner, and no other question has one', () => {
  fc.assert(
    fc.property(anyAnswers, anyWeights, (answers, weights) => {
      const now = assessFit(content, { answers, weights }).recommended;
      const found = turns(content, { answers, weights });
      for (const question of content.questions) {
        const at = question.answers.findIndex(({ id }) => id === answers[question.id]);
        const changing = question.answers.flatMap(({ id }, a) => {
          if (a === at) return [];
          const model = assessFit(content, { answers: { ...answers, [question.id]: id }, weights }).recommended;
          const distance = question.ordered && at >= 0 ? Math.abs(a - at) : 1;
          return model === now ? [] : [{ question: question.id, answer: id, model, distance }];
        });
        const nearest = changing.toSorted((a, b) => a.distance - b.distance)[0];
        expect(found.find((turn) => turn.question === question.id)).toEqual(nearest);
      }
    }),
    { numRuns: 150, seed: 51 },
  );
});

it('decisive wishes are the smallest set of judgements without which the winner changes', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const now = assessFit(content, { answers }).recommended;
      const without = (ids: readonly string[]) =>
        assessFit(content, { answers: Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id))) })
          .recommended;
      const found = decisiveWishes(content, { answers });
      const wishes = content.questions
        .filter(({ id, kind }) => kind === 'judgement' && answers[id])
        .map(({ id }) => id);
      if (found.length === 0) {
        expect(without(wishes.filter((id) => answers[id] !== 'not-applicable'))).toBe(now);
        return;
      }
      expect(without(found)).not.toBe(now);
      for (const size of [1, 2])
        if (found.length > size)
          for (const a of wishes)
            for (const b of wishes)
              if (answers[a] !== 'not-applicable' && answers[b] !== 'not-applicable')
                expect(without(size === 1 ? [a] : [a, b])).toBe(now);
    }),
    { numRuns: 60, seed: 52 },
  );
});

describe('weight walks', () => {
  const winnerAt = ({ winners }: WeightWalk, weight: number) => winners.findLast(({ from }) => from <= weight)?.model;
  const clearOf = ({ winners }: WeightWalk, weight: number) =>
    winners.every(({ from }) => from === 0 || Math.abs(from - weight) > 1e-6);

  it('say who wins at every weight of a section', () => {
    fc.assert(
      fc.property(anyAnswers, anyWeights, fc.nat({ max: 100 }), (answers, weights, weight) => {
        for (const walk of sectionWalks(content, { answers, weights })) {
          const sections = { ...weights.sections, [walk.id]: weight };
          const result = assessFit(content, { answers, weights: { ...weights, sections } });
          if (result.recommended === null || result.weightsFellBack || result.lead < 1e-9 || !clearOf(walk, weight))
            continue;
          expect(winnerAt(walk, weight)).toBe(result.recommended);
        }
      }),
      { numRuns: 300, seed: 53 },
    );
  });

  it('say who wins at every weight of a question', () => {
    fc.assert(
      fc.property(anyAnswers, anyWeights, fc.nat({ max: 20 }), (answers, weights, half) => {
        for (const walk of questionWalks(content, { answers, weights })) {
          const questions = { ...weights.questions, [walk.id]: half / 2 };
          const result = assessFit(content, { answers, weights: { ...weights, questions } });
          if (result.recommended === null || result.weightsFellBack || result.lead < 1e-9 || !clearOf(walk, half / 2))
            continue;
          expect(winnerAt(walk, half / 2)).toBe(result.recommended);
        }
      }),
      { numRuns: 200, seed: 54 },
    );
  });

  it('show one winner wherever no weights can change it', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        if (weightsCanChange(content, { answers })) return;
        for (const walk of sectionWalks(content, { answers })) expect(walk.winners.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500, seed: 55 },
    );
  });
});

it('weights can change the winner exactly where some weights do', () => {
  fc.assert(
    fc.property(anyAnswers, anyWeights, (answers, weights) => {
      const now = assessFit(content, { answers }).recommended;
      if (now === null) return;
      if (!weightsCanChange(content, { answers })) {
        expect(assessFit(content, { answers, weights }).recommended).toBe(now);
        return;
      }
      const winners = content.questions.map(({ id }) => {
        const questions = Object.fromEntries(content.questions.map((one) => [one.id, one.id === id ? 1 : 0]));
        return assessFit(content, { answers, weights: { questions } }).recommended;
      });
      expect(winners.some((winner) => winner !== now)).toBe(true);
    }),
    { numRuns: 300, seed: 56 },
  );
});

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Answers, settled } from '../../../src/domain/index.ts';
import { anyAnswers, content, soak } from '../arbitraries.ts';
import { completions, plainWinner } from './plainStanding.ts';

vi.setConfig({ testTimeout: 60_000 });

const ids = content.questions.map(({ id }) => id);
const isOpen = (answers: Answers, id: string) => answers[id] === undefined || answers[id] === 'not-sure';

/** Answers with at most five open questions, some of them absent and some not sure. */
const nearlyComplete = fc
  .tuple(anyAnswers, anyAnswers, fc.subarray(ids, { minLength: 0, maxLength: 5 }))
  .map(([answers, fill, open]) => {
    const complete = ids.map((id, q) => {
      const answer = isOpen(answers, id) ? fill[id] : answers[id];
      const known = content.questions[q]?.answers ?? [];
      return [id, answer === undefined || answer === 'not-sure' ? known[(q * 7) % known.length]?.id : answer];
    });
    const kept = Object.fromEntries(complete.filter(([id]) => !open.includes(String(id))));
    return { answers: kept as Answers, open };
  });

describe('settled', () => {
  it('agrees with trying every answer to up to five open questions, in 500 profiles', () => {
    const seen = { settled: 0, unsettled: 0 };
    fc.assert(
      fc.property(nearlyComplete, ({ answers, open }) => {
        const now = plainWinner(content, answers);
        if (now === null) return;
        const winners = [...completions(content, answers, open)].map((one) => plainWinner(content, one));
        const result = settled(content, { answers });
        expect(result.settled).toBe(winners.every((winner) => winner === now));
        seen[result.settled ? 'settled' : 'unsettled']++;
        // Whoever wins in some completion is named; a rival that is named can come before the recommended model.
        for (const winner of winners)
          if (winner !== now && winner !== null) expect(result.canStillWin).toContain(winner);
        expect(winners.includes(null) && !result.canBeRuledOut).toBe(false);
      }),
      { numRuns: 500 * soak, seed: 11 },
    );
    expect(seen.settled).toBeGreaterThan(100);
    expect(seen.unsettled).toBeGreaterThan(100);
  });

  it('takes unconfirmed answers for open', () => {
    fc.assert(
      fc.property(nearlyComplete, ({ answers, open }) => {
        const filled = completions(content, answers, open).next().value as Answers;
        const now = plainWinner(content, filled);
        const winners = [...completions(content, answers, open)].map((one) => plainWinner(content, one));
        if (now === null) return;
        expect(settled(content, { answers: filled, unconfirmed: open }).settled).toBe(
          winners.every((winner) => winner === now),
        );
      }),
      { numRuns: 200, seed: 12 },
    );
  });

  it('holds in 10,000 random completions', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyAnswers, fc.array(fc.nat(), { minLength: 28, maxLength: 28 }), (answers, picks) => {
        if (!settled(content, { answers }).settled) return;
        const now = plainWinner(content, answers);
        for (let round = 0; round < 20; round++) {
          const complete = { ...answers };
          content.questions.forEach(({ id, answers: known }, q) => {
            if (isOpen(answers, id)) complete[id] = known[((picks[q] ?? 0) + round * (q + 1)) % known.length]?.id ?? '';
          });
          tried++;
          expect(plainWinner(content, complete)).toBe(now);
        }
      }),
      { numRuns: 4_000, seed: 13 },
    );
    expect(tried).toBeGreaterThan(10_000);
  });

  it('names every open question that can matter: the others never change the winner', () => {
    fc.assert(
      fc.property(nearlyComplete, ({ answers, open }) => {
        if (plainWinner(content, answers) === null) return;
        const { canMatter } = settled(content, { answers });
        for (const idle of open.filter((id) => !canMatter.includes(id)))
          for (const rest of completions(
            content,
            answers,
            open.filter((id) => id !== idle),
          )) {
            const winners = [...completions(content, rest, [idle])].map((one) => plainWinner(content, one));
            expect(new Set(winners).size).toBe(1);
          }
      }),
      { numRuns: 150, seed: 14 },
    );
  });

  it('is true without open questions and false with nothing answered', () => {
    const complete = completions(content, {}, ids).next().value as Answers;
    expect(settled(content, { answers: complete })).toMatchObject({ settled: true, canMatter: [] });
    expect(settled(content, { answers: {} })).toMatchObject({ settled: false, canMatter: ids });
  });
});

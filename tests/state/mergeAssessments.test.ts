import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SavedAssessment } from '../../src/io/saveFile/savedForm.ts';
import { mergeAssessments } from '../../src/state/mergeAssessments.ts';
import { anyAnswers } from '../domain/arbitraries.ts';

const of = (change: Partial<SavedAssessment>): SavedAssessment => ({
  id: 'a',
  name: 'Desk',
  answers: { coverage: 'extended', size: '6-20' },
  unconfirmed: ['size'],
  notes: { coverage: 'Two sites' },
  ...change,
});

describe('two tabs that changed the same assessment', () => {
  it('keep both answers', () => {
    const ours = of({ answers: { coverage: 'around-the-clock', size: '6-20' } });
    const theirs = of({ answers: { coverage: 'extended', size: '6-20', core: 'commodity' } });
    expect(mergeAssessments(of({}), ours, theirs).answers).toEqual({
      coverage: 'around-the-clock',
      size: '6-20',
      core: 'commodity',
    });
  });

  it('keep what this tab says where both changed the same', () => {
    const merged = mergeAssessments(of({}), of({ name: 'Ours' }), of({ name: 'Theirs' }));
    expect(merged.name).toBe('Ours');
  });

  it('let a deleted note and a confirmed answer stay so', () => {
    const merged = mergeAssessments(of({}), of({ notes: {}, unconfirmed: [] }), of({ name: 'Theirs' }));
    expect(merged).toMatchObject({ name: 'Theirs', notes: {}, unconfirmed: [] });
  });

  it('lose no answer that only one of them changed, whatever they changed', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, anyAnswers, (base, ours, theirs) => {
        const merged = mergeAssessments(
          of({ answers: base, unconfirmed: [] }),
          of({ answers: { ...base, ...ours }, unconfirmed: [] }),
          of({ answers: { ...base, ...theirs }, unconfirmed: [] }),
        ).answers;
        for (const [question, answer] of Object.entries(ours))
          if (answer !== base[question]) expect(merged[question]).toBe(answer);
        for (const [question, answer] of Object.entries(theirs))
          if (answer !== base[question] && (ours[question] ?? base[question]) === base[question])
            expect(merged[question]).toBe(answer);
      }),
      { numRuns: 300, seed: 61 },
    );
  });
});

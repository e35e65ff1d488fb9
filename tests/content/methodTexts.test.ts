import { expect, it } from 'vitest';
import { fitContent } from '../../src/content/fitContent.ts';
import { methodChanges } from '../../src/content/methodChanges.ts';
import { sourceDifferences } from '../../src/content/sourceDifferences.ts';

it('the newest entry of the change log describes the content as it is', () => {
  const { version, questions, gates, cautions, verdict } = fitContent;
  expect(methodChanges[0]).toMatchObject({
    version,
    questions: questions.length,
    gates: gates.length,
    cautions: cautions.length,
    ...verdict,
  });
});

it('the change log has each version once, newest first, down to the first, each with its day', () => {
  expect(methodChanges.map(({ version }) => version)).toEqual(
    Array.from({ length: fitContent.version }, (_, i) => fitContent.version - i),
  );
  for (const { date, changes } of methodChanges) {
    expect(new Date(date).toISOString()).toContain(date);
    expect(changes).not.toHaveLength(0);
  }
});

it('a difference of sources has at least two sides, each with other sources', () => {
  expect(new Set(sourceDifferences.map(({ id }) => id)).size).toBe(sourceDifferences.length);
  for (const { id, sides, chose } of sourceDifferences) {
    const named = sides.flatMap(({ sources }) => sources);
    expect(sides.length, id).toBeGreaterThanOrEqual(2);
    expect(new Set(named).size, id).toBe(named.length);
    expect(chose.trim(), id).not.toBe('');
    expect(
      sides.filter(({ text, sources }) => text.trim() === '' || sources.length === 0),
      id,
    ).toEqual([]);
  }
});

import { describe, expect, it } from 'vitest';
import { fitContent } from '../../src/content/fitContent.ts';
import { stopsOf } from '../../src/features/questions/stops.ts';

const all = fitContent.questions.map(({ id }) => id);

/** The questions that are met when each is skipped. */
function skipping(layout: 'one' | 'shortest'): string[] {
  const met: string[] = [];
  for (let at: string | undefined = undefined, steps = 0; steps < 40; steps++) {
    const { stop, next } = stopsOf(layout, at, { answers: {} });
    met.push(stop.id);
    if (!next) break;
    at = next.id;
  }
  return met;
}

describe('going through the questions', () => {
  it('one at a time meets each once, in content order', () => expect(skipping('one')).toEqual(all));

  it('the shortest way meets each once when all are skipped, and ends', () => {
    const met = skipping('shortest');
    expect(met).toHaveLength(all.length);
    expect(new Set(met).size).toBe(all.length);
  });

  it('by section begins at the first missing answer', () => {
    const answers = Object.fromEntries(
      fitContent.questions.filter(({ section }) => section === 'work').map(({ id, answers: [a] }) => [id, a.id]),
    );
    expect(stopsOf('section', undefined, { answers }).stop.id).toBe('control');
  });

  it('the shortest way does not ask again what is not sure', () => {
    const answers = Object.fromEntries(all.slice(0, 27).map((id) => [id, 'not-sure']));
    expect(stopsOf('shortest', undefined, { answers }).stop.id).toBe(all[27]);
  });
});

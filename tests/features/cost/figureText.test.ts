import { describe, expect, it } from 'vitest';
import { costFaults, fieldOf, type FieldKind, type FigureId, figureIds } from '../../../src/domain/index.ts';
import { figuresSchema } from '../../../src/features/cost/figureSchema.ts';
import { isPercent, readFigure, writeFigure } from '../../../src/features/cost/figureText.ts';

const locale = 'en-US';
const fields = figureIds.map((id) => ({ id, field: fieldOf(id) }));
const typed = (value: number, field: FieldKind) => (isPercent(field) ? `${value * 100}%` : String(value));
const blockOf = (id: FigureId) => id.slice(0, id.indexOf('.'));
const nameOf = (id: FigureId) => id.slice(id.indexOf('.') + 1);

/** What the form says of a text in one of its fields; undefined where it takes it. */
function saidOf(id: FigureId, text: string): string | undefined {
  const read = figuresSchema(locale).safeParse({ [blockOf(id)]: { [nameOf(id)]: text } });
  return read.success ? undefined : read.error.issues[0]?.message;
}

describe('every field of the form', () => {
  it.each(fields)('$id takes its ends, refuses what lies outside and says what is allowed', ({ id, field }) => {
    const { min, max } = field;
    expect(readFigure(typed(min, field), field, locale)).toMatchObject({ kind: 'figure' });
    expect(readFigure(typed(max, field), field, locale)).toMatchObject({ kind: 'figure' });
    for (const outside of [min - 1, max * 1.5 + 1]) {
      expect(saidOf(id, typed(outside, field))).toContain('is not allowed here');
      expect(saidOf(id, typed(outside, field))).toMatch(/ to .+ is\./);
    }
    expect(saidOf(id, '1e308')).toContain('is not allowed here');
  });

  it.each(fields)('$id refuses what is no number and takes nothing as nothing', ({ id, field }) => {
    for (const text of ['NaN', 'lots', '--3', '1e999', 'Infinity']) expect(saidOf(id, text)).toContain('not a number');
    expect(saidOf(id, '')).toBeUndefined();
    expect(readFigure('  ', field, locale)).toEqual({ kind: 'empty' });
  });

  it.each(fields)('$id refuses a low above its high, or any range where only one number can stand', ({ id, field }) => {
    const [low, high] = [typed(field.min, field), typed(Math.min(field.max, field.min + 2), field)];
    if (field.min < 0) return;
    expect(saidOf(id, `${high} to ${low}`)).toMatch(field.exact ? /only one number/i : /is above the high end/);
    expect(readFigure(`${low} to ${high}`, field, locale).kind).toBe(field.exact ? 'refused' : 'figure');
  });

  it.each(fields)('$id keeps exactly what the engine takes', ({ id, field }) => {
    const { min, max, whole } = field;
    const values = [min, max, (min + max) / 2, min + 1, min - 1, max + 1].map((value) => Number(value.toPrecision(6)));
    for (const value of values) {
      const read = readFigure(typed(value, field), field, locale);
      if (read.kind === 'ambiguous') continue;
      expect({ value, taken: read.kind === 'figure' }).toEqual({ value, taken: engineTakes(id, value) });
    }
    expect(readFigure(typed(min + 0.5, field), field, locale).kind).toBe(whole ? 'refused' : 'figure');
    expect(readFigure('0', field, locale).kind).toBe(engineTakes(id, 0) ? 'figure' : 'refused');
  });
});

describe('what is written into a field', () => {
  it.each(['en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN'])('reads back as itself, %s', (where) => {
    for (const { field } of fields)
      for (const value of [field.min, field.max, 1, 12.5, 0.125, 1_234.56, 70_000]) {
        if (value < field.min || value > field.max || (field.whole && !Number.isInteger(value))) continue;
        expect(readFigure(writeFigure(value, field, where), field, where)).toEqual({ kind: 'figure', value });
      }
    const money = fieldOf('people.salary');
    const range = { low: 40_000, base: 45_000, high: 50_000 };
    expect(readFigure(writeFigure(range, money, where), money, where)).toEqual({ kind: 'figure', value: range });
  });

  it('is the base of a range from a file where only one number can stand', () => {
    const months = fieldOf('project-outsourcing.buildMonths');
    expect(writeFigure({ low: 4, base: 6, high: 9 }, months, locale)).toBe('6');
    expect(saidOf('project-outsourcing.buildMonths', '4 to 9')).toMatch(/only one number/i);
  });

  it('is asked about where it can be read in two ways', () => {
    const read = readFigure('1.234', fieldOf('people.salary'), 'en-US');
    expect(read).toMatchObject({ kind: 'ambiguous', readings: [1.234, 1234] });
  });
});

/** The engine's own word on a value at the place of a figure. */
function engineTakes(id: FigureId, value: number): boolean {
  const [block, name] = [blockOf(id), nameOf(id)];
  const models = { 'project-outsourcing': { buildMonths: 1, tailMean: 1 } };
  const inputs =
    block === 'general'
      ? { horizonMonths: 12, models, [name]: value }
      : ['work', 'today', 'people', 'lag'].includes(block)
        ? { horizonMonths: 12, models, [block]: { [name]: value } }
        : { horizonMonths: 12, models: { ...models, [block]: { buildMonths: undefined, [name]: value } } };
  const faults = costFaults(inputs).filter(({ kind }) => kind !== 'missing' && kind !== 'too-low-for-tail');
  return faults.length === 0;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureWords, unitsOfOne } from '../../../src/content/figureWords.ts';
import { fieldOf, type FigureId, figureIds } from '../../../src/domain/index.ts';
import { figureWithUnit, limitFigure, nowFigure, turnFigure } from '../../../src/features/cost/figureNames.ts';
import { exampleView } from './exampleView.ts';

const view = exampleView({ range: 'cancelled' });
const withUnit = (id: FigureId, value: number) => figureWithUnit(id, value, view);

describe('a value with its unit', () => {
  it('is in the singular where it is shown as 1, and only there', () => {
    expect([1, 1.004, 2, 0.5, 0].map((value) => withUnit('managed-services.parallelMonths', value))).toEqual([
      '1 month',
      '1 month',
      '2 months',
      '0.5 months',
      '0 months',
    ]);
    expect(withUnit('work.coverageFactor', 1)).toBe('1 person a seat');
    expect(withUnit('managed-services.vmoFte', 1)).toBe('1 person');
    expect(withUnit('work.volumePerMonth', 1)).toBe('1 ticket a month');
    expect(withUnit('work.volumePerMonth', 4_800)).toBe('4,800 tickets a month');
  });

  it('keeps what a price is for in the singular, and stays as it is after a share', () => {
    expect(withUnit('bpo.unitPrice', 14.2)).toBe('$14.20 per ticket');
    expect(withUnit('bpo.governanceShare', 1)).toBe('100% of the fee');
    expect(withUnit('staff-augmentation.relativeProductivity', 1)).toBe('1 × an employee');
  });

  it('has a singular for every unit that counts something', () => {
    const counted = ['people', 'months', 'weeks', 'hours', 'years', 'units'];
    const units = figureIds.filter((id) => counted.includes(fieldOf(id).counts)).map((id) => figureWords[id].unit);
    expect(units.length).toBeGreaterThan(20);
    for (const unit of new Set(units)) if (!unit.includes('{unit}')) expect(unitsOfOne).toHaveProperty([unit]);
    const used = new Set<string>(figureIds.map((id) => figureWords[id].unit));
    for (const unit of Object.keys(unitsOfOne)) expect(used).toContain(unit);
  });
});

describe('a turning point', () => {
  const turn = (id: string, at: number, now: number) => turnFigure(id, { at, now }, view).shown;

  it('has three digits where they tell it from the value now, rounded away from that', () => {
    expect(turn('people.salary', 88_878, 95_000)).toBe('$88,800');
    expect(turn('people.salary', 88_878, 60_810)).toBe('$88,900');
    expect(turn('bpo.unitPrice', 12.21, 11.1)).toBe('$12.30');
    expect(turn('bpo.governanceShare', 0.08123, 0.07)).toBe('8.13%');
    expect(turn('extra-1', 1_234.4, 1_000)).toBe('$1,240');
  });

  it('has more where it would else look like the value now, up to six', () => {
    expect(turn('dedicated-team.relativeProductivity', 1.0004, 1)).toBe('1.0004');
    expect(turn('staff-augmentation.relativeProductivity', 0.99961, 1)).toBe('0.9996');
    expect(turn('staff-augmentation.relativeProductivity', 1.00000001, 1)).toBe('1.00001');
    expect(turn('bpo.unitPrice', 10.004, 10)).toBe('$10.004');
  });

  it('has the digits that mean something around 0', () => {
    expect(turn('work.coverageFactor', 0.00412, 0.3)).toBe('0.00412');
    expect(turn('work.coverageFactor', 3e-20, 5)).toBe('0');
    expect(turn('managed-services.vmoFte', 5e-324, 0)).toBe('0.0001');
    expect(turn('managed-services.vmoFte', 0, 2)).toBe('0');
  });

  it('is a whole number where only those can be typed', () => {
    expect(turn('project-outsourcing.buildMonths', 9.4, 9)).toBe('10');
    expect(turn('project-outsourcing.buildMonths', 8.6, 9)).toBe('8');
  });

  it('has its unit, in the singular after 1', () => {
    expect(turnFigure('bpo.unitPrice', { at: 12.21, now: 11.1 }, view).withUnit).toBe('$12.30 per ticket');
    expect(turnFigure('managed-services.vmoFte', { at: 1, now: 2 }, view).withUnit).toBe('1 person');
  });

  it('lies at or beyond itself and apart from the value now, in few digits', () => {
    const value = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, fc.oneof(value, fc.double({ min: 0.999, max: 1.001, noNaN: true })), (now, other) => {
        const at = other < 2 && other > 0.5 ? now * other : other;
        fc.pre(at !== now);
        const said = turnFigure('work.coverageFactor', { at, now }, view);
        expect(at > now ? said.value >= at : said.value <= at).toBe(true);
        expect(Number(said.shown.replaceAll(',', ''))).toBe(said.value);
        expect(
          said.value
            .toPrecision(15)
            .replaceAll(/[.]|e.*|^0[.]0*/g, '')
            .replace(/0+$/, '').length,
        ).toBeLessThan(7);
        const shownNow = nowFigure('work.coverageFactor', { now, turns: [at] }, view);
        const read = Number(shownNow.shown.replaceAll(',', ''));
        expect(at > now ? read < said.value : read > said.value).toBe(true);
      }),
      { numRuns: 3_000, seed: 7 },
    );
  });

  it('of the engine has turned the order once it is typed', () => {
    const known = exampleView();
    if (known.range.kind !== 'known') throw new Error('not known');
    const cheapestAt = (figure: string, value: number) =>
      exampleView({ range: 'cancelled', figures: { [figure]: { value, as: 'own' } } }).result.cheapest;
    const turns = known.range.range.breakEvens.flatMap(({ figure, value, below, above }) =>
      [below, above].flatMap((one) => (one ? [{ figure, at: one.at, now: value }] : [])),
    );
    expect(turns.length).toBeGreaterThan(40);
    const failed = turns.filter(
      ({ figure, ...turning }) =>
        cheapestAt(figure, turnFigure(figure, turning, known).value) === known.result.cheapest,
    );
    // One turns back a little further out, which no rounding can know.
    expect(failed.map(({ figure, at }) => [figure, Math.round(at)])).toEqual([['people.salary', 1_125_506]]);
  });
});

describe('a limit', () => {
  const limit = (at: number, now: number) => limitFigure('bpo.unitPrice', { at, now }, view).shown;

  it('is rounded down from either side, so that it still holds there', () => {
    expect([limit(17.469, 11.1), limit(17.469, 25)]).toEqual(['$17.40', '$17.40']);
    expect(limit(11.139, 11.1)).toBe('$11.13');
    expect(limit(11.169, 11.1)).toBe('$11.16');
    expect(limit(11.099_99, 11.1)).toBe('$11.0999');
  });
});

describe('the value now', () => {
  const now = (value: number, ...turns: number[]) => nowFigure('managed-services.vmoFte', { now: value, turns }, view);

  it('is shown as ever where that lies on its side of what turns the order', () => {
    expect(now(0.3468, 0.5, 0.2).withUnit).toBe('0.35 people');
    expect(now(1.001, 2).withUnit).toBe('1 person');
  });

  it('has more digits where it would else lie beyond', () => {
    expect(turnFigure('managed-services.vmoFte', { at: 0.349, now: 0.3468 }, view).shown).toBe('0.349');
    expect(now(0.3468, 0.349).shown).toBe('0.347');
    expect(nowFigure('bpo.unitPrice', { now: 10.004, turns: [10.003] }, view).shown).toBe('$10.004');
  });
});

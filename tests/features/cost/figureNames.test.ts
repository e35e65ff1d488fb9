import { describe, expect, it } from 'vitest';
import { figureWords, unitsOfOne } from '../../../src/content/figureWords.ts';
import { fieldOf, type FigureId, figureIds } from '../../../src/domain/index.ts';
import { figureWithUnit } from '../../../src/features/cost/figureNames.ts';
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

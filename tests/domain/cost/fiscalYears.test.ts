import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byYear, categoryYears, type CostLine, fiscalYears } from '../../../src/domain/index.ts';

describe('the years of a comparison', () => {
  it('are twelve months each, numbered from the decision, where nobody says when it falls', () => {
    expect(fiscalYears({ horizonMonths: 36 })).toEqual({
      firstYearMonths: 12,
      labels: ['Year 1', 'Year 2', 'Year 3'],
      months: [12, 12, 12],
      startIn: null,
    });
    expect(fiscalYears({ horizonMonths: 36, yearStart: 7 }).labels).toEqual(['Year 1', 'Year 2', 'Year 3']);
  });

  it('have a shorter last one where the months are not whole years', () => {
    expect(fiscalYears({ horizonMonths: 37 }).labels).toHaveLength(4);
    expect(fiscalYears({ horizonMonths: 37 }).months).toEqual([12, 12, 12, 1]);
    expect(fiscalYears({ horizonMonths: 12 }).labels).toEqual(['Year 1']);
    expect(fiscalYears({ horizonMonths: 6 }).months).toEqual([6]);
  });

  it('are named by the calendar year in which they end', () => {
    // Month 1 is December 2026, the sixth of a year that began in July.
    expect(fiscalYears({ horizonMonths: 24, yearStart: 7, decidedIn: '2026-11' })).toEqual({
      firstYearMonths: 7,
      labels: ['FY 2027', 'FY 2028', 'FY 2029'],
      months: [7, 12, 5],
      startIn: 'FY 2027',
    });
  });

  it('are calendar years where they begin in January or nothing is said of that', () => {
    const years = { firstYearMonths: 1, labels: ['FY 2026', 'FY 2027'], months: [1, 12], startIn: 'FY 2026' };
    expect(fiscalYears({ horizonMonths: 13, yearStart: 1, decidedIn: '2026-11' })).toEqual(years);
    expect(fiscalYears({ horizonMonths: 13, decidedIn: '2026-11' })).toEqual(years);
  });

  it('begin with a whole year where the decision falls in the month before', () => {
    expect(fiscalYears({ horizonMonths: 24, yearStart: 1, decidedIn: '2026-12' })).toEqual({
      firstYearMonths: 12,
      labels: ['FY 2027', 'FY 2028'],
      months: [12, 12],
      startIn: 'FY 2026',
    });
    expect(fiscalYears({ horizonMonths: 12, yearStart: 4, decidedIn: '2026-03' })).toEqual({
      firstYearMonths: 12,
      labels: ['FY 2027'],
      months: [12],
      startIn: 'FY 2026',
    });
  });

  it('take a month that is none as not said', () => {
    expect(fiscalYears({ horizonMonths: 12, decidedIn: '2026-13' }).labels).toEqual(['Year 1']);
    expect(fiscalYears({ horizonMonths: 12, decidedIn: '26-1' }).labels).toEqual(['Year 1']);
  });

  it('are as many as byYear sums up, and the same months as in a calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12, max: 84 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 2000, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        (horizonMonths, yearStart, year, month) => {
          const decidedIn = `${year}-${String(month).padStart(2, '0')}`;
          const { firstYearMonths, labels, months, startIn } = fiscalYears({ horizonMonths, yearStart, decidedIn });
          const ones = Array.from({ length: horizonMonths + 1 }, () => 1);
          expect(byYear(ones, firstYearMonths).years).toEqual(months);
          // A plain calendar: the year of a month is the one in which its fiscal year ends.
          const counts = new Map<string, number>();
          const nameOf = (t: number) => {
            const [y, m] = [year + Math.floor((month - 1 + t) / 12), ((month - 1 + t) % 12) + 1];
            return `FY ${yearStart > 1 && m >= yearStart ? y + 1 : y}`;
          };
          for (let t = 1; t <= horizonMonths; t++) counts.set(nameOf(t), (counts.get(nameOf(t)) ?? 0) + 1);
          expect([...counts.keys()]).toEqual(labels);
          expect([...counts.values()]).toEqual(months);
          expect(startIn).toBe(nameOf(0));
        },
      ),
      { numRuns: 300, seed: 3 },
    );
  });
});

describe('sums by category and year', () => {
  const line = (category: CostLine['category'], months: readonly number[]): CostLine => ({
    id: category,
    category,
    total: 0,
    npv: 0,
    months,
  });

  it('add up the lines of a category, with month 0 apart', () => {
    const lines = [line('delivery', [0, 1, 1, 1]), line('change', [5, 0, 0, 2]), line('delivery', [0, 10, 20, 30])];
    expect(categoryYears({ lines }, 2)).toEqual([
      { category: 'delivery', start: 0, years: [32, 31], total: 63 },
      { category: 'change', start: 5, years: [0, 2], total: 7 },
    ]);
  });

  it('leave out a category in which nothing falls, but not one whose credits and costs cancel out', () => {
    const lines = [line('exit', [0, 0, 0]), line('change', [0, 3, -3])];
    expect(categoryYears({ lines }, 12)).toEqual([{ category: 'change', start: 0, years: [0], total: 0 }]);
  });
});

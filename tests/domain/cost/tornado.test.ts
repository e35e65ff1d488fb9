import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { figureValues } from '../../../src/domain/cost/figureValues.ts';
import { type CostInputs, costs, fieldOf, type FigureId, type RowId, tornado } from '../../../src/domain/index.ts';
import { soak } from '../arbitraries.ts';
import { anyCostInputs } from './costArbitraries.ts';
import { withFigure } from './withFigure.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Present value of the second row less that of the first. */
function difference(inputs: CostInputs, [first, second]: readonly [RowId, RowId]): number {
  const { models } = costs(inputs);
  const npvOf = (id: RowId) => models.find((row) => row.id === id)?.npv ?? Number.NaN;
  return npvOf(second) - npvOf(first);
}

function expectNear(actual: number, expected: number, size: number, what: string): void {
  expect(Math.abs(actual - expected), what).toBeLessThanOrEqual(1e-9 * (1 + size));
}

const flat = (monthlyFee: number): CostInputs => ({
  horizonMonths: 12,
  models: { 'managed-services': { monthlyFee }, 'in-house': {} },
});

describe('a tornado', () => {
  it('has a bar for each range that matters: what two plain calculations say with it at its ends', () => {
    let bars = 0;
    fc.assert(
      fc.property(anyCostInputs, (inputs) => {
        const found = tornado(inputs);
        if (!found) {
          expect(costs(inputs).models.length).toBeLessThan(2);
          return;
        }
        const size = Math.max(...costs(inputs).models.map(({ npv }) => Math.abs(npv)));
        expectNear(found.base, difference(inputs, found.between), size, 'base');
        for (const [id, figure] of figureValues(inputs)) {
          if (typeof figure === 'number' || figure.low === figure.high) continue;
          // Nobody runs the result: then the plain calculation counts a share of the price instead.
          if (id === 'project-outsourcing.runFte') continue;
          // What shapes the calculation counts with its base.
          if (!id.startsWith('extra-') && fieldOf(id as FigureId).exact) {
            expect(found.bars.map(({ figure: of }) => of)).not.toContain(id);
            continue;
          }
          const atLow = difference(withFigure(inputs, id, figure.low), found.between);
          const atHigh = difference(withFigure(inputs, id, figure.high), found.between);
          const bar = found.bars.find((one) => one.figure === id);
          const most = Math.max(size, Math.abs(atLow), Math.abs(atHigh));
          if (!bar) {
            expectNear(atHigh, atLow, most, id);
            continue;
          }
          bars++;
          expect(bar).toMatchObject({ low: figure.low, high: figure.high });
          expectNear(bar.atLow, atLow, most, `${id} at its low`);
          expectNear(bar.atHigh, atHigh, most, `${id} at its high`);
        }
      }),
      { numRuns: 14 * soak, seed: 81 },
    );
    expect(bars).toBeGreaterThan(30);
  });

  it('has the widest bar first, one for each figure, and none for a figure without a range', () => {
    fc.assert(
      fc.property(anyCostInputs, (inputs) => {
        const bars = tornado(inputs)?.bars ?? [];
        const swings = bars.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
        expect(swings).toEqual(swings.toSorted((a, b) => b - a));
        expect(new Set(bars.map(({ figure }) => figure)).size).toBe(bars.length);
        for (const { low, high } of bars) expect(low).toBeLessThan(high);
        expect(swings.every((swing) => swing > 0)).toBe(true);
      }),
      { numRuns: 20 * soak, seed: 82 },
    );
  });

  it('holds the two cheapest models against each other, the cheapest first and never today', () => {
    const inputs: CostInputs = {
      horizonMonths: 12,
      today: { annualCost: 1 },
      work: { fte: { low: 1, base: 2, high: 4 } },
      models: {
        'managed-services': { monthlyFee: 5_000 },
        'staff-augmentation': { hourlyRate: 10, hoursPerMonth: 100 },
        'dedicated-team': { monthlyRate: { low: 1_400, base: 1_500, high: 2_000 } },
      },
    };
    // 24,000 for contractors, 36,000 for a team, 60,000 for a service.
    expect(tornado(inputs)).toEqual({
      between: ['staff-augmentation', 'dedicated-team'],
      base: 12_000,
      bars: [
        { figure: 'work.fte', low: 1, high: 4, atLow: 6_000, atHigh: 24_000 },
        { figure: 'dedicated-team.monthlyRate', low: 1_400, high: 2_000, atLow: 9_600, atHigh: 24_000 },
      ],
    });
    const named = tornado(inputs, ['dedicated-team', 'today']);
    expect(named?.base).toBeCloseTo(1 - 36_000, 9);
    expect(named?.bars.map(({ figure, atHigh }) => [figure, atHigh])).toEqual([
      ['work.fte', 1 - 72_000],
      ['dedicated-team.monthlyRate', 1 - 48_000],
    ]);
  });

  it('holds a single model against today, and needs two rows', () => {
    const inputs: CostInputs = { horizonMonths: 12, models: { 'managed-services': { monthlyFee: 100 } } };
    expect(tornado(inputs)).toBeNull();
    expect(tornado({ horizonMonths: 12, models: {} })).toBeNull();
    expect(tornado({ ...inputs, today: { annualCost: { low: 1_000, base: 1_500, high: 1_600 } } })).toEqual({
      between: ['managed-services', 'today'],
      base: 300,
      bars: [{ figure: 'today.annualCost', low: 1_000, high: 1_600, atLow: -200, atHigh: 400 }],
    });
  });

  it('between rows that are not compared there is none', () => {
    expect(tornado(flat(100), ['bpo', 'in-house'])).toBeNull();
    expect(tornado(flat(100), ['in-house', 'today'])).toBeNull();
  });

  it('leaves out ranges that move both rows alike, or neither', () => {
    const inputs: CostInputs = {
      ...flat(100),
      inflation: { low: 0, base: 0.1, high: 0.9 },
      people: { salary: { low: 1, base: 2, high: 3 } },
      today: { terminationFee: { low: 0, base: 50, high: 100 } },
    };
    expect(tornado(inputs)).toEqual({ between: ['in-house', 'managed-services'], base: 1_200, bars: [] });
  });

  it('knows lines of the user’s own by their number', () => {
    const line = { model: 'in-house', label: '', category: 'tooling', month: 0 } as const;
    const extra = [
      { ...line, amount: 10 },
      { ...line, amount: { low: 20, base: 30, high: 70 } },
    ];
    expect(tornado({ ...flat(100), extra })?.bars).toEqual([
      { figure: 'extra-2', low: 20, high: 70, atLow: 1_170, atHigh: 1_120 },
    ]);
  });
});

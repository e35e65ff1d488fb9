import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestAt, cheapestOf, isSameCost } from '../../../src/domain/cost/cheapest.ts';
import { breakEvens, type CostInputs, costs, simulate, tornado } from '../../../src/domain/index.ts';
import { soak } from '../arbitraries.ts';

/** 3 hours at 0.1 are 0.30000000000000004 a month, one person is 0.3: the same by two formulas. */
const twice: CostInputs = {
  horizonMonths: 12,
  models: {
    'managed-services': { pricing: 'capped-time', hoursPerMonth: 3, rate: 0.1 },
    bpo: { pricing: 'per-person', people: 1, monthlyRate: 0.3 },
  },
};

describe('two costs', () => {
  it('are the same up to the digits that rounding leaves, beside their size', () => {
    expect(isSameCost(0.1 * 3, 0.3)).toBe(true);
    expect(isSameCost(1e9, 1e9 + 1e-4)).toBe(true);
    expect(isSameCost(-1e9, -1e9 - 1e-4)).toBe(true);
    expect(isSameCost(0, 0)).toBe(true);
    expect(isSameCost(1e9, 1e9 + 0.01)).toBe(false);
    expect(isSameCost(0, 1e-300)).toBe(false);
    expect(isSameCost(1, -1)).toBe(false);
  });
});

describe('the cheapest', () => {
  it('of rows that cost the same is the first', () => {
    const rows = [{ npv: 2 }, { npv: 0.1 * 3 }, { npv: 0.3 }];
    expect(cheapestOf(rows)).toBe(rows[1]);
    expect(cheapestOf(rows.toReversed())).toBe(rows[2]);
    expect(cheapestOf([])).toBeUndefined();
    expect(cheapestAt([], 0)).toBe(-1);
  });

  it('of any rows is no dearer than another, and none before it costs the same', () => {
    const few = fc.integer({ min: -3, max: 3 });
    const nearly = fc.tuple(few, fc.constantFrom(0, 1e-14, -1e-14)).map(([whole, off]) => whole * (1 + off));
    fc.assert(
      fc.property(fc.array(nearly, { minLength: 1, maxLength: 6 }), (values) => {
        const at = cheapestAt(
          values.map((value) => Float64Array.of(9, value)),
          1,
        );
        const least = values[at] ?? Number.NaN;
        for (const [i, value] of values.entries()) {
          expect(value > least || isSameCost(value, least)).toBe(true);
          if (i < at) expect(isSameCost(value, least)).toBe(false);
        }
      }),
      { numRuns: 500 * soak, seed: 211 },
    );
  });

  it('is the same one in the comparison, in every trial, for the tornado and around break-evens', () => {
    const [service, process] = costs(twice).models.map(({ npv }) => npv);
    expect(service).toBeGreaterThan(process ?? 0);
    expect(costs(twice).cheapest).toBe('managed-services');
    const shares = simulate(twice, { trials: 3 }).models.map(({ cheapestShare }) => cheapestShare);
    expect(shares).toEqual([1, 0]);
    expect(tornado(twice)?.between).toEqual(['managed-services', 'bpo']);
    const rate = breakEvens(twice).find(({ figure }) => figure === 'bpo.monthlyRate');
    expect(rate?.above).toBeNull();
    expect(rate?.below).toMatchObject({ at: expect.closeTo(0.3, 9) as number, cheapest: 'bpo' });
  });

  it('of today is never asked', () => {
    const inputs: CostInputs = { ...twice, today: { annualCost: 0 } };
    expect(costs(inputs).cheapest).toBe('managed-services');
    expect(costs({ ...inputs, models: {} }).cheapest).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type CostInputs, costs, type RowId, tieOf } from '../../../src/domain/index.ts';
import { soak } from '../arbitraries.ts';
import { withFigure } from './withFigure.ts';

vi.setConfig({ testTimeout: 60_000 });

const pair = ['managed-services', 'bpo'] as const;

/** A flat fee against a price for each unit. */
function priced(monthlyFee: number, unitPrice: number, volumePerMonth: number, more: Partial<CostInputs> = {}) {
  return {
    horizonMonths: 36,
    discountRate: 0.075,
    work: { volumePerMonth },
    models: { 'managed-services': { monthlyFee }, bpo: { unitPrice } },
    ...more,
  } satisfies CostInputs;
}

function gap(inputs: CostInputs, [a, b]: readonly [RowId, RowId]): number {
  const npvOf = (id: RowId) => costs(inputs).models.find((row) => row.id === id)?.npv ?? Number.NaN;
  return npvOf(a) - npvOf(b);
}

const cents = fc.integer({ min: 1, max: 10_000_000 }).map((n) => n / 100);

describe('a tie', () => {
  it('of a price a unit and a flat fee is fee over volume', () => {
    fc.assert(
      fc.property(cents, cents, cents, (fee, price, volume) => {
        const inputs = priced(fee, price, volume);
        const meets = (figure: string, base: number, exact: number) => {
          const found = tieOf(inputs, figure, pair) ?? Number.NaN;
          expect(Math.abs(found - exact), figure).toBeLessThanOrEqual(1e-9 * exact + 1e-15 * base);
        };
        meets('bpo.unitPrice', price, fee / volume);
        meets('work.volumePerMonth', volume, fee / price);
        meets('managed-services.monthlyFee', fee, price * volume);
      }),
      { numRuns: 60 * soak, seed: 101 },
    );
  });

  it('takes everything else into account: governance, transition, growth and indexation', () => {
    const inputs = priced(10_000, 3, 1_500, {
      growth: 0.1,
      indexation: 0.03,
      models: {
        'managed-services': { monthlyFee: 10_000, governanceShare: 0.1, transitionShare: 0.2 },
        bpo: { unitPrice: 3, exceptionRate: 0.1, exceptionCost: 4, redesignOneOff: 9_000 },
      },
    });
    const at = tieOf(inputs, 'bpo.unitPrice', pair) ?? Number.NaN;
    expect(Math.abs(gap(withFigure(inputs, 'bpo.unitPrice', at), pair))).toBeLessThan(1e-3);
    // Not where it would be without them.
    expect(Math.abs(at - 10_000 / 1_500)).toBeGreaterThan(0.1);
  });

  it('is the same whichever of the two comes first', () => {
    const inputs = priced(10_000, 3, 1_500);
    expect(tieOf(inputs, 'bpo.unitPrice', ['bpo', 'managed-services'])).toBe(tieOf(inputs, 'bpo.unitPrice', pair));
  });

  it('can be held against today', () => {
    const inputs = priced(10_000, 3, 1_500, { today: { annualCost: 60_000 } });
    expect(tieOf(inputs, 'bpo.unitPrice', ['bpo', 'today'])).toBeCloseTo(60_000 / 12 / 1_500, 9);
  });

  it('is the one nearest to the base where there are two', () => {
    const inputs: CostInputs = {
      horizonMonths: 12,
      work: { volumePerMonth: 100 },
      models: {
        bpo: { unitPrice: 10, minimumVolume: 50, exceptionRate: 0.5, exceptionCost: 10 },
        'managed-services': { pricing: 'per-unit', unitPrice: 14 },
      },
    };
    // 15 a unit against 14; under 50 units 500 + 5 v against 14 v: never less, so no tie at all.
    expect(tieOf(inputs, 'work.volumePerMonth', pair)).toBeNull();
    const managed = { pricing: 'per-unit', unitPrice: 14, minimumVolume: 80 } as const;
    const twice: CostInputs = { ...inputs, models: { ...inputs.models, 'managed-services': managed } };
    // 80 units are 1,120 in any case: at 15 a unit that is 74.67, and 500 + 5 v never reaches it again.
    expect(tieOf(twice, 'work.volumePerMonth', pair)).toBeCloseTo(1_120 / 15, 9);
    // Something now and in two years against something in one.
    const line = { label: '', category: 'delivery' } as const;
    const curved = (discountRate: number): CostInputs => ({
      horizonMonths: 24,
      discountRate,
      models: { bpo: {}, 'in-house': {} },
      extra: [
        { ...line, model: 'bpo', amount: 1_000, month: 0 },
        { ...line, model: 'bpo', amount: 1_650, month: 24 },
        { ...line, model: 'in-house', amount: 2_600, month: 12 },
      ],
    });
    // 1,000 + 1,650 / g² = 2,600 / g with g = 1 + rate: 10 % and 50 %.
    expect(tieOf(curved(0.02), 'general.discountRate', ['bpo', 'in-house'])).toBeCloseTo(0.1, 9);
    expect(tieOf(curved(0.25), 'general.discountRate', ['bpo', 'in-house'])).toBeCloseTo(0.1, 9);
    expect(tieOf(curved(0.4), 'general.discountRate', ['bpo', 'in-house'])).toBeCloseTo(0.5, 9);
    expect(tieOf(curved(0.9), 'general.discountRate', ['bpo', 'in-house'])).toBeCloseTo(0.5, 9);
  });

  it('is nowhere where no allowed value brings it, or the figure moves both alike or neither', () => {
    const inputs = priced(10_000, 3, 1_500, { today: { terminationFee: 5 } });
    expect(tieOf(inputs, 'bpo.creditShare', pair)).toBeNull();
    expect(tieOf(inputs, 'today.terminationFee', pair)).toBeNull();
    expect(tieOf(inputs, 'people.salary', pair)).toBeNull();
  });

  it('is nowhere for a row or a figure that is not there', () => {
    const inputs = priced(10_000, 3, 1_500);
    expect(tieOf(inputs, 'bpo.unitPrice', ['bpo', 'in-house'])).toBeNull();
    expect(tieOf(inputs, 'bpo.unitPrice', ['bpo', 'today'])).toBeNull();
    expect(tieOf(inputs, 'bpo.monthlyRate', pair)).toBeNull();
    expect(tieOf(inputs, 'nonsense', pair)).toBeNull();
  });

  it('stands at the base where both cost the same already', () => {
    expect(tieOf(priced(6_000, 4, 1_500), 'bpo.unitPrice', pair)).toBeCloseTo(4, 9);
  });
});

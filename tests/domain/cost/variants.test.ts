import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  type CostInputs,
  costs,
  feeOfSaving,
  feeOfSpend,
  overtakingVolumes,
  pricingVariants,
} from '../../../src/domain/index.ts';
import { soak } from '../arbitraries.ts';

vi.setConfig({ testTimeout: 60_000 });

type Managed = NonNullable<CostInputs['models']['managed-services']>;

function managed(figures: Managed, volumePerMonth = 1_000, more: Partial<CostInputs> = {}): CostInputs {
  return {
    horizonMonths: 36,
    discountRate: 0.075,
    work: { volumePerMonth },
    models: { 'managed-services': figures },
    ...more,
  };
}

const near = (x: number) => expect.closeTo(x, 6) as number;

describe('pricing variants', () => {
  const all: Managed = {
    pricing: 'outcome',
    monthlyFee: 10_000,
    unitPrice: 9,
    baseFee: 1_000,
    outcomesPerMonth: 50,
    feePerOutcome: 100,
    rate: 80,
    hoursPerMonth: 100,
    changeShare: 0.1,
  };

  it('price the same work in every way whose figures are given', () => {
    const found = pricingVariants(managed(all), 'managed-services');
    expect(found.map(({ pricing, total }) => [pricing, total])).toEqual([
      ['flat', near(36 * 11_000)],
      ['per-unit', near(36 * 9_900)],
      ['outcome', near(36 * 6_600)],
      ['capped-time', near(36 * 8_800)],
    ]);
    for (const { total, npv, perUnit } of found) {
      expect(npv).toBeLessThan(total);
      expect(perUnit).toBeCloseTo(npv / 36_000, 9);
    }
  });

  it('are what a plain calculation says under each', () => {
    for (const { pricing, total, npv, perUnit } of pricingVariants(managed(all), 'managed-services')) {
      const row = costs(managed({ ...all, pricing: pricing as 'flat' })).models[0];
      expect({ total, npv, perUnit }).toEqual({ total: row?.total, npv: row?.npv, perUnit: row?.perUnit });
    }
  });

  it('leave out a way whose figures are missing or 0', () => {
    const ways = (figures: Managed, volume?: number) =>
      pricingVariants(managed(figures, volume), 'managed-services').map(({ pricing }) => pricing);
    expect(ways({ monthlyFee: 10_000, unitPrice: 9 })).toEqual(['flat', 'per-unit']);
    expect(ways({ monthlyFee: 10_000, unitPrice: 9 }, 0)).toEqual(['flat']);
    expect(ways({ monthlyFee: 0, unitPrice: 0, feePerOutcome: 5, outcomesPerMonth: 2 })).toEqual(['outcome']);
    expect(ways({ feePerOutcome: 5, rate: 2 })).toEqual([]);
    expect(pricingVariants({ horizonMonths: 12, models: {} }, 'bpo')).toEqual([]);
  });

  it('of BPO are by the unit and by the person', () => {
    const bpo = { unitPrice: 4, people: 3, monthlyRate: 1_500 };
    const found = pricingVariants({ horizonMonths: 12, work: { volumePerMonth: 1_000 }, models: { bpo } }, 'bpo');
    expect(found.map(({ pricing, total }) => [pricing, total])).toEqual([
      ['per-unit', 48_000],
      ['per-person', 54_000],
    ]);
  });
});

describe('volumes at which one way of pricing overtakes another', () => {
  it('are fee over price: 10,000 flat and 5 a unit cost the same at 2,000 units', () => {
    expect(overtakingVolumes(managed({ monthlyFee: 10_000, unitPrice: 5 }), 'managed-services')).toEqual([
      { between: ['flat', 'per-unit'], volume: near(2_000), cheaperAbove: 'flat' },
    ]);
  });

  it('are so whatever the volume of today, as far as a hundred times more or less', () => {
    const cents = fc.integer({ min: 100, max: 10_000_000 }).map((n) => n / 100);
    /** Today's volume over the one at which both cost the same, in powers of ten. */
    const distance = fc.integer({ min: -25, max: 25 }).map((tenth) => tenth / 10 + 0.003);
    fc.assert(
      fc.property(cents, cents, distance, fc.constantFrom(0, 0.1), (monthlyFee, unitPrice, powers, changeShare) => {
        const exact = monthlyFee / unitPrice;
        const inputs = managed({ monthlyFee, unitPrice, changeShare }, exact * 10 ** powers);
        const found = overtakingVolumes(inputs, 'managed-services');
        expect(found.map(({ volume, ...rest }) => ({ ...rest, off: volume / exact }))).toEqual(
          Math.abs(powers) < 2
            ? [{ between: ['flat', 'per-unit'], cheaperAbove: 'flat', off: expect.closeTo(1, 9) }]
            : [],
        );
      }),
      { numRuns: 100 * soak, seed: 151 },
    );
  });

  it('let outcomes and hours grow with the work, and know caps and base fees', () => {
    const figures: Managed = {
      unitPrice: 5,
      outcomesPerMonth: 100,
      feePerOutcome: 30,
      baseFee: 4_000,
      rate: 8,
      hoursPerMonth: 1_000,
      cap: 20_000,
    };
    // For k thousand units: 5,000 k; 4,000 + 3,000 k; the lesser of 8,000 k and 20,000.
    expect(overtakingVolumes(managed(figures), 'managed-services')).toEqual([
      { between: ['per-unit', 'outcome'], volume: near(2_000), cheaperAbove: 'outcome' },
      { between: ['per-unit', 'capped-time'], volume: near(4_000), cheaperAbove: 'capped-time' },
      // 0.8 is nearer to today than 5 1/3.
      { between: ['outcome', 'capped-time'], volume: near(800), cheaperAbove: 'outcome' },
    ]);
  });

  it('know the least that is paid for', () => {
    // 500 units are paid for in any case: 5 a unit is 2,500 at least.
    const found = overtakingVolumes(
      managed({ monthlyFee: 2_000, unitPrice: 5, minimumVolume: 500 }),
      'managed-services',
    );
    expect(found).toEqual([]);
  });

  it('of BPO are where so many units cost what the people for them cost, if ever', () => {
    const bpo = (more: object): CostInputs => ({
      horizonMonths: 12,
      work: { volumePerMonth: 1_000 },
      models: { bpo: { unitPrice: 4, people: 3, monthlyRate: 1_500, ...more } },
    });
    // Both grow with the work: 4,000 k against 4,500 k.
    expect(overtakingVolumes(bpo({}), 'bpo')).toEqual([]);
    // 1,500 units are paid for in any case: 6,000 against 4,500 k.
    expect(overtakingVolumes(bpo({ minimumVolume: 1_500 }), 'bpo')).toEqual([
      { between: ['per-unit', 'per-person'], volume: near(4_000 / 3), cheaperAbove: 'per-unit' },
    ]);
  });

  it('are unknown without a volume or with one way of pricing', () => {
    expect(overtakingVolumes(managed({ monthlyFee: 10_000, unitPrice: 5 }, 0), 'managed-services')).toEqual([]);
    expect(overtakingVolumes(managed({ monthlyFee: 10_000 }), 'managed-services')).toEqual([]);
  });
});

describe('fees from shares', () => {
  it('are of what is spent, by the month, and of what an outcome saves', () => {
    expect(feeOfSpend(240_000, 0.15)).toBeCloseTo(3_000, 9);
    expect(feeOfSaving(80, 0.25)).toBe(20);
  });
});

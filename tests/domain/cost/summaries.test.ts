import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  byCategory,
  byYear,
  costCategories,
  type CostInputs,
  costs,
  onTopOfFee,
  reconcileToday,
  type RowCost,
  type RowId,
} from '../../../src/domain/index.ts';
import { soak } from '../arbitraries.ts';
import { anyCostInputs } from './costArbitraries.ts';

vi.setConfig({ testTimeout: 60_000 });

function rowOf(inputs: CostInputs, id: RowId): RowCost {
  const row = costs(inputs).models.find((one) => one.id === id);
  if (!row) throw new Error(id);
  return row;
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

function expectNear(actual: number, expected: number, size: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * (1 + size));
}

function sizeOf({ lines }: RowCost): number {
  return sum(lines.map(({ total }) => Math.abs(total)));
}

describe('any row', () => {
  it('adds up over its categories, its years, and its fee with what comes on top', () => {
    fc.assert(
      fc.property(anyCostInputs, fc.integer({ min: 1, max: 12 }), (inputs, firstYearMonths) => {
        for (const row of costs(inputs).models) {
          const size = sizeOf(row);
          const categories = byCategory(row);
          expect(Object.keys(categories)).toEqual([...costCategories]);
          expectNear(sum(Object.values(categories)), row.total, size);
          for (const category of costCategories) {
            const own = row.lines.filter((line) => line.category === category);
            expectNear(categories[category], sum(own.map(({ total }) => total)), size);
          }
          const { start, years } = byYear(row.months, firstYearMonths);
          expectNear(start + sum(years), row.total, size);
          expect(years).toHaveLength(1 + Math.ceil(Math.max(0, inputs.horizonMonths - firstYearMonths) / 12));
          const around = onTopOfFee(row);
          if (!around) continue;
          expectNear(around.fee + around.onTop, row.total, size);
          expectNear(around.share * around.fee, around.onTop, size);
        }
      }),
      { numRuns: 40 * soak, seed: 141 },
    );
  });

  it('adds up as a present value too', () => {
    fc.assert(
      fc.property(anyCostInputs, (inputs) => {
        for (const row of costs(inputs).models) {
          expectNear(sum(Object.values(byCategory(row, 'npv'))), row.npv, sizeOf(row));
          const around = onTopOfFee(row, 'npv');
          if (around) expectNear(around.fee + around.onTop, row.npv, sizeOf(row));
        }
      }),
      { numRuns: 15 * soak, seed: 142 },
    );
  });
});

describe('years', () => {
  const months = Array.from({ length: 31 }, (_, t) => 10 ** (t === 0 ? 0 : 1));

  it('hold month 0 apart, then twelve months each and what is left', () => {
    expect(byYear(months)).toEqual({ start: 1, years: [120, 120, 60] });
    expect(byYear([7, 1, 2])).toEqual({ start: 7, years: [3] });
    expect(byYear([7])).toEqual({ start: 7, years: [] });
    expect(byYear([])).toEqual({ start: 0, years: [] });
  });

  it('are fiscal where the first one is shorter', () => {
    expect(byYear(months, 4)).toEqual({ start: 1, years: [40, 120, 120, 20] });
    const counted = Array.from({ length: 26 }, (_, t) => t);
    // Months 1; 2 to 13; 14 to 25.
    expect(byYear(counted, 1)).toEqual({ start: 0, years: [1, 90, 234] });
  });
});

describe('what comes on top of a fee', () => {
  it('is all but the line of the vendor, as a share of it', () => {
    const inputs: CostInputs = {
      horizonMonths: 12,
      work: { fte: 2 },
      models: {
        'managed-services': { monthlyFee: 1_000, changeShare: 0.1, integrationOneOff: 600 },
        'staff-augmentation': { hourlyRate: 10, hoursPerMonth: 100, feeShare: 0.05 },
        'project-outsourcing': { price: 5_000, buildMonths: 3, acceptanceShare: 0.2 },
        bpo: { pricing: 'per-person', people: 1, monthlyRate: 100, creditShare: 0.5 },
        'dedicated-team': { monthlyRate: 1_000, setupFee: 2_400 },
        'in-house': { toolsPerYear: 100 },
      },
      today: { annualCost: 1 },
    };
    const around = (id: RowId) => onTopOfFee(rowOf(inputs, id));
    const shares = { fee: 12_000, onTop: expect.closeTo(1_800, 9), share: expect.closeTo(0.15, 12) };
    expect(around('managed-services')).toEqual(shares);
    expect(around('staff-augmentation')).toMatchObject({ fee: 24_000, share: expect.closeTo(0.05, 12) as number });
    expect(around('project-outsourcing')).toMatchObject({ fee: 5_000, share: expect.closeTo(0.2, 12) as number });
    expect(around('bpo')).toMatchObject({ fee: 1_200, onTop: -600, share: -0.5 });
    expect(around('dedicated-team')).toMatchObject({ fee: 24_000, share: expect.closeTo(0.1, 12) as number });
    expect(around('in-house')).toBeNull();
    expect(around('today')).toBeNull();
  });

  it('is unknown without a fee', () => {
    expect(onTopOfFee(rowOf({ horizonMonths: 12, models: { bpo: { auditPerYear: 100 } } }, 'bpo'))).toBeNull();
  });
});

describe('today, held against what its parts come to', () => {
  // One of 12,000 a year with 25 % on top is 15,000; tools are 1,200; one hire at the start is no part of a year.
  const inputs: CostInputs = {
    horizonMonths: 36,
    wageInflation: 0.1,
    work: { fte: 1 },
    people: { salary: 12_000, burden: 0.25, costPerHire: 4_000, attrition: 0.1 },
    today: { annualCost: 20_000, avoidableShare: 0.7, terminationFee: 999 },
    models: { 'in-house': { hiresAtStart: 1, toolsPerYear: 1_200 } },
  };

  it('names the difference in the first year, line by line', () => {
    const found = reconcileToday(inputs, costs(inputs).models);
    expect(found).toMatchObject({
      actual: 20_000,
      builtUp: expect.closeTo(16_600, 6) as number,
      unexplained: expect.closeTo(3_400, 6) as number,
      avoidable: 14_000,
      stays: expect.closeTo(6_000, 9) as number,
    });
    const amounts = Object.fromEntries(
      (found?.lines ?? []).map(({ id, amount }) => [id, Math.round(amount * 1e6) / 1e6]),
    );
    expect(amounts).toEqual({ salaries: 15_000, recruiting: 400, 'ramp-up': 0, tools: 1_200, audit: 0 });
  });

  it('is negative where the parts come to more than is spent', () => {
    const cheap = { ...inputs, today: { annualCost: 10_000 } };
    const found = reconcileToday(cheap, costs(cheap).models);
    expect(found?.unexplained).toBeCloseTo(-6_600, 6);
    expect(found).toMatchObject({ avoidable: 10_000, stays: 0 });
  });

  it('needs both today’s cost and the in-house row', () => {
    const unspent = { ...inputs, today: { avoidableShare: 0.5 } };
    expect(reconcileToday(unspent, costs(unspent).models)).toBeNull();
    const outside: CostInputs = { ...inputs, models: { bpo: {} } };
    expect(reconcileToday(outside, costs(outside).models)).toBeNull();
  });

  it('adds up for any comparison', () => {
    fc.assert(
      fc.property(anyCostInputs, (any) => {
        const { models } = costs(any);
        const found = reconcileToday(any, models);
        expect(found === null).toBe(any.today?.annualCost === undefined || any.models['in-house'] === undefined);
        if (!found) return;
        expectNear(found.builtUp + found.unexplained, found.actual, found.actual + Math.abs(found.builtUp));
        expectNear(found.avoidable + found.stays, found.actual, found.actual);
        expectNear(sum(found.lines.map(({ amount }) => amount)), found.builtUp, Math.abs(found.builtUp));
      }),
      { numRuns: 25 * soak, seed: 143 },
    );
  });
});

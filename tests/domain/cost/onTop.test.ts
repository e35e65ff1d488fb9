import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import {
  byCategory,
  type CostInputs,
  costHeldBy,
  costs,
  onTopGroups,
  onTopOfFee,
  overlayOnFee,
  type RowCost,
  weakestGround,
} from '../../../src/domain/index.ts';
import { soak } from '../arbitraries.ts';
import { anyCostInputs } from './costArbitraries.ts';

vi.setConfig({ testTimeout: 60_000 });

const service: CostInputs = {
  horizonMonths: 12,
  discountRate: 0.21,
  work: { fte: 10 },
  today: { annualCost: 100_000, avoidableShare: 0.9 },
  models: {
    'managed-services': {
      monthlyFee: 1_000,
      governanceShare: 0.1,
      vmoFte: 0.01,
      vmoLoadedAnnual: 60_000,
      smeFte: 0.02,
      smeLoadedAnnual: 60_000,
      contractAdminPerYear: 120,
      auditPerYear: 360,
      integrationOneOff: 500,
      transitionShare: 0.05,
      changeShare: 0.02,
      creditShare: 0.05,
    },
    'in-house': {},
  },
};
const undiscounted = { ...service, discountRate: 0 };

function rowOf(inputs: CostInputs, id: RowCost['id']): RowCost {
  const row = costs(inputs).models.find((one) => one.id === id);
  if (!row) throw new Error(id);
  return row;
}

it('groups what is spent around a fee by kind, largest first, without the fee and without what is 0', () => {
  const groups = onTopGroups(rowOf(undiscounted, 'managed-services'));
  expect(
    groups.map(({ category, amount, lines }) => [category, Math.round(amount), lines.map(({ id }) => id)]),
  ).toEqual([
    ['stranded', 10_000, ['stranded']],
    ['management', 2_400, ['vendor-management']],
    ['transition', 1_100, ['transition']],
    ['contract', 480, ['contract-audit']],
    ['change', -360, ['change-requests', 'credits']],
  ]);
});

it('adds groups up to what is on top of the fee, as present values', () =>
  fc.assert(
    fc.property(anyCostInputs, (inputs) => {
      for (const row of costs(inputs).models) {
        const around = onTopOfFee(row, 'npv');
        if (!around) continue;
        const sum = onTopGroups(row).reduce((all, { amount }) => all + amount, 0);
        expect(Math.abs(sum - around.onTop)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(row.npv) + Math.abs(around.fee)));
      }
    }),
    { numRuns: 200 * soak },
  ));

it('holds a fee against the rest in the money of each month or as a present value', () => {
  const row = rowOf(service, 'managed-services');
  expect(onTopOfFee(row)?.fee).toBeCloseTo(12_000, 6);
  // 1,000 a month at 21 % a year: the monthly rate is 1.21^(1/12) − 1.
  const r = 1.21 ** (1 / 12) - 1;
  expect(onTopOfFee(row, 'npv')?.fee).toBeCloseTo((1_000 * (1 - 1.21 ** -1)) / r, 6);
});

it('sums a row by kind as a present value too', () => {
  const row = rowOf(service, 'managed-services');
  const sums = byCategory(row, 'npv');
  expect(Object.values(sums).reduce((all, value) => all + value, 0)).toBeCloseTo(row.npv, 6);
  expect(sums.delivery).toBeLessThan(byCategory(row).delivery);
});

it('says what a hidden cost comes to: a line, or the part of one that some figures cause', () => {
  const row = rowOf(undiscounted, 'managed-services');
  const held = (line: string, figures?: readonly string[]) => costHeldBy(undiscounted, row, [{ line, figures }]);
  expect(held('contract-audit')).toBeCloseTo(480, 8);
  expect(held('contract-audit', ['auditPerYear'])).toBeCloseTo(360, 8);
  expect(held('vendor-management', ['smeFte', 'smeLoadedAnnual'])).toBeCloseTo(1_200, 8);
  // The share of the fee (100 a month) is more than the people (50): both are the cost of managing.
  expect(held('vendor-management', ['governanceShare', 'vmoFte', 'vmoLoadedAnnual'])).toBeCloseTo(1_200, 8);
  expect(held('transition', ['integrationOneOff'])).toBeCloseTo(500, 8);
  expect(held('sla-tools')).toBe(0);
  expect(held('exit', ['earlyExitFee'])).toBe(0);
});

it('takes a risk as shares of the fee alone, and of nothing where no fee is paid', () => {
  const risk = { low: 0.086, high: 0.11 };
  expect(overlayOnFee(rowOf(undiscounted, 'managed-services'), risk)).toEqual({
    low: expect.closeTo(1_032, 8),
    high: expect.closeTo(1_320, 8),
  });
  expect(overlayOnFee(rowOf(undiscounted, 'in-house'), risk)).toBeNull();
});

it('rests a sum of lines on the weakest of their grounds', () => {
  expect(weakestGround([])).toBe('own');
  expect(weakestGround(['own', 'quote'])).toBe('quote');
  expect(weakestGround(['assumed', 'illustrative', 'own', 'vendor'])).toBe('illustrative');
});

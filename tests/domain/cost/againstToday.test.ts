import { expect, it } from 'vitest';
import { againstToday, type CostInputs, costs, simulate } from '../../../src/domain/index.ts';

const inputs = (bpo: number, managed: CostInputs['models']['managed-services'], annualCost?: number): CostInputs => ({
  horizonMonths: 12,
  today: annualCost === undefined ? {} : { annualCost },
  trials: 2_000,
  models: {
    'managed-services': { pricing: 'flat', ...managed },
    bpo: { pricing: 'per-person', people: 1, monthlyRate: bpo },
  },
});

it('names the models that cost less than today, cheapest first, and what the cheapest saves', () => {
  expect(againstToday(costs(inputs(900, { monthlyFee: 950 }, 12_000)), null)).toEqual({
    below: ['bpo', 'managed-services'],
    clearly: null,
    saving: 1_200,
  });
});

it('leaves out what costs as much as today, and saves less than nothing where all cost more', () => {
  expect(againstToday(costs(inputs(1_000, { monthlyFee: 1_100 }, 12_000)), null)).toMatchObject({
    below: [],
    saving: 0,
  });
  expect(againstToday(costs(inputs(1_050, { monthlyFee: 1_100 }, 12_000)), null)).toMatchObject({
    below: [],
    saving: -600,
  });
  // Three times 0.1 and 0.3, by two formulas.
  const even = inputs(0.3, { pricing: 'capped-time', hoursPerMonth: 3, rate: 0.1 }, 12 * (0.1 * 3));
  expect(againstToday(costs(even), null)?.below).toEqual([]);
});

it('calls it clear where nine of ten trials lie below today', () => {
  const wide = inputs(900, { monthlyFee: { low: 700, base: 950, high: 1_500 } }, 12_000);
  expect(againstToday(costs(wide), simulate(wide).models)).toMatchObject({
    below: ['bpo', 'managed-services'],
    clearly: ['bpo'],
  });
});

it('says nothing without today or without a model', () => {
  expect(againstToday(costs(inputs(900, { monthlyFee: 950 })), null)).toBeNull();
  expect(againstToday(costs({ horizonMonths: 12, today: { annualCost: 1 }, models: {} }), null)).toBeNull();
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakEvenUnits, costs, marginOfMarkup, paybackYears, presentValue } from '../../../src/domain/index.ts';
import { soak } from '../arbitraries.ts';

const anyFlows = fc.array(
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
  { maxLength: 40 },
);
const anyRate = fc.integer({ min: 0, max: 1_000 }).map((tenths) => tenths / 1_000);

it('OMB A-94 sample: costs of 106.3987 and benefits of 142.4102 at 7 % leave 36.0114', () => {
  const costsByYear = [10, 20, 30, 30, 20, 10, 5, 5, 5, 5];
  const benefits = [0, 0, 5, 10, 30, 40, 40, 40, 40, 25];
  expect(presentValue(costsByYear, 0.07)).toBeCloseTo(106.3987, 4);
  expect(presentValue(benefits, 0.07)).toBeCloseTo(142.4102, 4);
  const net = benefits.map((benefit, year) => benefit - (costsByYear[year] ?? 0));
  // The printed net is the difference of unrounded figures: 36.01143…, where the rounded ones leave 36.0115.
  expect(presentValue(net, 0.07)).toBeCloseTo(36.0114, 4);
});

it('discounts each flow from the end of its year', () => {
  expect(presentValue([110], 0.1)).toBeCloseTo(100, 12);
  expect(presentValue([0, 121], 0.1)).toBeCloseTo(100, 12);
  expect(presentValue([], 0.1)).toBe(0);
});

it('of any flows is their sum over (1 + rate) to the year', () => {
  fc.assert(
    fc.property(anyFlows, anyRate, (flows, rate) => {
      let sum = 0;
      for (let year = 1; year <= flows.length; year += 1) sum += (flows[year - 1] ?? 0) / Math.pow(1 + rate, year);
      expect(Math.abs(presentValue(flows, rate) - sum)).toBeLessThan(1e-6);
    }),
    { numRuns: 500 * soak, seed: 7 },
  );
});

it('without discounting is the sum of the flows', () => {
  expect(presentValue([1, 2, -4, 8], 0)).toBe(7);
});

it('of a yearly line is what the monthly model makes of it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      anyRate,
      (years, amount, rate) => {
        const [row] = costs({
          horizonMonths: 12 * years,
          discountRate: rate,
          models: { bpo: {} },
          extra: [{ model: 'bpo', label: 'Yearly', category: 'delivery', yearly: true, amount }],
        }).models;
        const expected = presentValue(
          Array.from({ length: years }, () => amount),
          rate,
        );
        expect(Math.abs((row?.npv ?? NaN) / expected - 1)).toBeLessThan(1e-9);
      },
    ),
    { numRuns: 200 * soak, seed: 8 },
  );
});

it('payback is the investment over the yearly saving', () => {
  expect(paybackYears(600, 150)).toBe(4);
  expect(paybackYears(100, 400)).toBe(0.25);
});

it('breaks even where the fixed cost is spread over enough units, whose price is what buying costs more', () => {
  expect(breakEvenUnits(1_000, 6, 10)).toBe(250);
  const units = breakEvenUnits(7_777, 3.25, 9.5) ?? NaN;
  expect(7_777 + units * 3.25).toBeCloseTo(units * 9.5, 8);
});

it('never pays back without a saving, and never breaks even where making costs as much or more', () => {
  expect([paybackYears(100, 0), paybackYears(100, -1), paybackYears(0, 0)]).toEqual([null, null, null]);
  expect([breakEvenUnits(100, 2, 2), breakEvenUnits(100, 3, 2)]).toEqual([null, null]);
});

it('a margin is the markup over price instead of cost', () => {
  expect(marginOfMarkup(0)).toBe(0);
  expect(marginOfMarkup(1)).toBe(0.5);
  expect(marginOfMarkup(0.25)).toBeCloseTo(0.2, 12);
});

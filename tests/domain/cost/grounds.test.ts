import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type CostInputs, costs, type Ground, groundKinds, groundsOf, type RowId } from '../../../src/domain/index.ts';
import { soak } from '../arbitraries.ts';
import { anyCostInputs } from './costArbitraries.ts';

vi.setConfig({ testTimeout: 60_000 });

const own = (): Ground => 'own';
const grounded =
  (grounds: Readonly<Record<string, Ground>>) =>
  (figure: string): Ground =>
    grounds[figure] ?? 'own';

function of(inputs: CostInputs, groundOf: (figure: string) => Ground, id: RowId) {
  const row = groundsOf(inputs, groundOf).find((one) => one.id === id);
  if (!row) throw new Error(id);
  return row;
}

/** A service for 1,000 a month, with 100 of changes and 50 of credits in it, and tools for 600 a year. */
const service: CostInputs = {
  horizonMonths: 12,
  models: {
    'managed-services': { monthlyFee: 1_000, changeShare: 0.1, creditShare: 0.05, slaToolsPerYear: 600 },
  },
};

describe('what a total rests on', () => {
  it('is in shares that add up to one, or to none where there is no cost', () => {
    fc.assert(
      fc.property(anyCostInputs, fc.nat(), (inputs, salt) => {
        const groundOf = (figure: string): Ground => groundKinds[(figure.length * 7 + salt) % 5] ?? 'own';
        const rows = groundsOf(inputs, groundOf);
        const { models } = costs(inputs);
        expect(rows.map(({ id }) => id)).toEqual(models.map(({ id }) => id));
        for (const [m, { id, shares, assumedShare, byLine }] of rows.entries()) {
          const lines = models[m]?.lines ?? [];
          const sum = groundKinds.reduce((all, kind) => all + shares[kind], 0);
          expect(sum, id).toBeCloseTo(lines.some(({ total }) => total !== 0) ? 1 : 0, 9);
          expect(assumedShare).toBeCloseTo(sum - shares.own - shares.quote, 9);
          expect(Object.keys(byLine).toSorted()).toEqual(lines.map((line) => line.id).toSorted());
          for (const kind of groundKinds) {
            const size = lines.reduce((all, line) => all + (byLine[line.id] === kind ? Math.abs(line.total) : 0), 0);
            const all = lines.reduce((total, line) => total + Math.abs(line.total), 0);
            expect(shares[kind], `${id} ${kind}`).toBeCloseTo(all === 0 ? 0 : size / all, 9);
          }
        }
      }),
      { numRuns: 40 * soak, seed: 131 },
    );
  });

  it('is all one’s own where every figure is', () => {
    fc.assert(
      fc.property(anyCostInputs, (inputs) => {
        for (const { shares, assumedShare, byLine } of groundsOf(inputs, own)) {
          expect(assumedShare).toBe(0);
          expect([0, 1]).toContain(Math.round(shares.own * 1e9) / 1e9);
          expect(Object.values(byLine).every((ground) => ground === 'own')).toBe(true);
        }
      }),
      { numRuns: 15 * soak, seed: 132 },
    );
  });

  it('is by line the weakest of its figures', () => {
    const figures = ['managed-services.monthlyFee', 'managed-services.changeShare'] as const;
    for (const [a, b, weakest] of [
      ['own', 'quote', 'quote'],
      ['assumed', 'quote', 'assumed'],
      ['assumed', 'vendor', 'vendor'],
      ['illustrative', 'vendor', 'illustrative'],
      ['own', 'illustrative', 'illustrative'],
    ] as const)
      for (const [fee, share] of [
        [a, b],
        [b, a],
      ] as const) {
        const { byLine } = of(service, grounded({ [figures[0]]: fee, [figures[1]]: share }), 'managed-services');
        expect(byLine['change-requests']).toBe(weakest);
        expect(byLine['service-fee']).toBe(fee);
        expect(byLine['sla-tools']).toBe('own');
      }
  });

  it('counts each line with its size, credits too', () => {
    const grounds = { 'managed-services.monthlyFee': 'quote', 'managed-services.creditShare': 'assumed' } as const;
    const { shares, assumedShare } = of(service, grounded(grounds), 'managed-services');
    // 12,000 of fee and 1,200 of changes rest on the quote, 600 of credits on an assumption, 600 of tools on nothing but their own.
    expect(shares).toEqual({
      own: expect.closeTo(600 / 14_400, 12),
      quote: expect.closeTo(13_200 / 14_400, 12),
      assumed: expect.closeTo(600 / 14_400, 12),
      vendor: 0,
      illustrative: 0,
    });
    expect(assumedShare).toBeCloseTo(600 / 14_400, 12);
  });

  it('leaves the general rates of change aside', () => {
    const drifting: CostInputs = { ...service, horizonMonths: 36, inflation: 0.1, indexation: 0.1, growth: 0.1 };
    const general = (figure: string): Ground => (figure.startsWith('general.') ? 'illustrative' : 'quote');
    for (const ground of Object.values(of(drifting, general, 'managed-services').byLine))
      expect(['own', 'quote']).toContain(ground);
    expect(of(drifting, general, 'managed-services').assumedShare).toBe(0);
  });

  it('is not weakened by a figure that is absent or 0', () => {
    const known = new Set(['managed-services.monthlyFee', 'managed-services.selectionShare']);
    const groundOf = (figure: string): Ground => (known.has(figure) ? 'quote' : 'illustrative');
    const inputs: CostInputs = {
      horizonMonths: 12,
      models: { 'managed-services': { monthlyFee: 1_000, selectionShare: 0.02, processShare: 0 } },
    };
    // Severance and process work are part of the line, and come to nothing.
    expect(of(inputs, groundOf, 'managed-services').byLine['selection']).toBe('quote');
    const worked: CostInputs = {
      ...inputs,
      models: { 'managed-services': { monthlyFee: 1_000, selectionShare: 0.02, processShare: 0.01 } },
    };
    expect(of(worked, groundOf, 'managed-services').byLine['selection']).toBe('illustrative');
  });

  it('holds the number of months a line lasts, lines of the user’s own, and today', () => {
    const inputs: CostInputs = {
      horizonMonths: 12,
      work: { fte: 1 },
      people: { salary: 12_000 },
      today: { annualCost: 9_000 },
      models: { bpo: { parallelMonths: 3, parallelShare: 0.5 } },
      extra: [{ model: 'bpo', label: '', category: 'change', month: 0, amount: 9 }],
    };
    const months = grounded({ 'bpo.parallelMonths': 'vendor', 'extra-1': 'quote', 'today.annualCost': 'assumed' });
    expect(of(inputs, months, 'bpo').byLine).toMatchObject({ parallel: 'vendor', 'extra-1': 'quote' });
    expect(of(inputs, months, 'today')).toMatchObject({ assumedShare: 1, byLine: { 'as-is': 'assumed' } });
  });
});

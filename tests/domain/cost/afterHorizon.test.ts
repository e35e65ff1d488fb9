import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { breakEvens, type CostInputs, costs, type ExtraLine, leftOut, type RowId } from '../../../src/domain/index.ts';
import { soak } from '../arbitraries.ts';
import { anyCostInputs } from './costArbitraries.ts';

vi.setConfig({ testTimeout: 60_000 });

type Project = NonNullable<CostInputs['models']['project-outsourcing']>;

const project = (figures: Project, more: Partial<CostInputs> = {}): CostInputs => ({
  horizonMonths: 12,
  models: { 'project-outsourcing': { price: 1_000, ...figures } },
  ...more,
});

const buildMonths = 'project-outsourcing.buildMonths';

/** Line by line, rounded to cents. */
function linesOf(inputs: CostInputs, row: RowId = 'project-outsourcing'): Readonly<Record<string, number>> {
  const lines = leftOut(inputs).find(({ id }) => id === row)?.lines ?? [];
  return Object.fromEntries(lines.map(({ id, amount }) => [id, Math.round(100 * amount) / 100]));
}

describe('what falls after the horizon', () => {
  it('is what a build longer than it brings later, line by line', () => {
    const long = project({
      buildMonths: 24,
      selectionShare: 0.05,
      changeShare: 0.24,
      overrunShare: 0.5,
      acceptanceShare: 0.1,
      handoverShare: 0.2,
      pmFte: 1,
      pmLoadedAnnual: 1_200,
      runShare: 0.18,
      taxShare: 0.1,
    });
    const lines = {
      price: 300,
      'change-orders': 120,
      overrun: 500,
      'own-lead': 1_200,
      acceptance: 100,
      handover: 200,
      tax: 30,
    };
    expect(linesOf(long)).toEqual(lines);
    expect(leftOut(long)).toMatchObject([{ id: 'project-outsourcing', amount: 2_450, lengths: [buildMonths] }]);
    // With drift the later year has its own prices, and what is paid by the price of the start has not.
    expect(linesOf({ ...long, wageInflation: 0.5, indexation: 0.5 })).toEqual({ ...lines, 'own-lead': 1_800 });
  });

  it('is by the milestones that are given', () => {
    const paid = project({
      buildMonths: 6,
      milestones: [
        [0, 0.5],
        [12, 0.3],
        [13, 0.2],
      ],
    });
    expect(linesOf(paid)).toEqual({ price: 200 });
    // With a late line of the user's own beside it, each is of its own length.
    const late = { model: 'project-outsourcing', label: '', category: 'exit', month: 13, amount: 7 } as const;
    expect(leftOut({ ...paid, extra: [late] })[0]).toMatchObject({ amount: 207, lengths: [buildMonths] });
    expect(leftOut({ ...project({ buildMonths: 1 }), extra: [late] })[0]).toMatchObject({ amount: 7, lengths: [] });
  });

  it('is the rest of a repeated project that starts late, at the prices of its start', () => {
    // Builds of 6 months that start in months 0, 9 and 18; the third ends in month 24.
    const again = project({ buildMonths: 6, projectsPerYear: 4 / 3, acceptanceShare: 0.1 }, { indexation: 0.5 });
    expect(linesOf({ ...again, horizonMonths: 20 })).toEqual({ price: 1_500 * 0.7, acceptance: 150 });
    expect(linesOf({ ...again, horizonMonths: 22 })).toEqual({ price: 1_500 * 0.3, acceptance: 150 });
    expect(leftOut({ ...again, horizonMonths: 24 })).toEqual([]);
    // One that starts in the last month has all but its start before it.
    expect(linesOf({ ...again, horizonMonths: 18 })).toEqual({ price: 1_500 * 0.7, acceptance: 150 });
  });

  it('is a line of the user’s own in a later month, on its model or on all', () => {
    const line = { model: 'bpo', label: 'Late', category: 'exit', month: 13, amount: 70 } as const;
    const inputs = (...extra: readonly ExtraLine[]): CostInputs => ({
      horizonMonths: 12,
      models: { 'in-house': {}, bpo: {} },
      today: { annualCost: 1 },
      extra,
    });
    const none = { lengths: [] };
    expect(breakEvens(inputs(line)).map(({ figure }) => figure)).not.toContain('extra-1');
    expect(leftOut(inputs(line))).toEqual([{ id: 'bpo', amount: 70, lines: [{ id: 'extra-1', amount: 70 }], ...none }]);
    expect(leftOut(inputs({ ...line, month: 12 }, { ...line, avoidable: false, amount: -5 }))).toEqual([
      { id: 'bpo', amount: -5, lines: [{ id: 'extra-2', amount: -5 }], ...none },
      { id: 'in-house', amount: -5, lines: [{ id: 'extra-2', amount: -5 }], ...none },
    ]);
    expect(leftOut(inputs({ ...line, model: 'in-house', amount: { low: 1, base: 2, high: 9 } }))).toMatchObject([
      { id: 'in-house', amount: 2 },
    ]);
  });

  it('is what lasts longer than it: parallel running and learning, in parts of months too', () => {
    const slow: CostInputs = {
      horizonMonths: 12,
      work: { fte: 1 },
      people: { salary: 12_000 },
      lag: { models: ['bpo'], lagShare: 0.1, lagYears: 1.5 },
      models: { bpo: { pricing: 'per-person', people: 1, monthlyRate: 100, parallelMonths: 13.5, parallelShare: 0.5 } },
    };
    expect(linesOf(slow, 'bpo')).toEqual({ parallel: 750, lag: 60 });
    expect(leftOut(slow)[0]?.lengths).toEqual(['lag.lagYears', 'bpo.parallelMonths']);
    expect(leftOut({ ...slow, horizonMonths: 18 })).toEqual([]);
  });

  it('is nothing where all that has an end ends in time, and never what goes on', () => {
    const six: CostInputs = {
      horizonMonths: 12,
      growth: 0.1,
      work: { fte: 3 },
      people: { salary: 10, attrition: 0.2, costPerHire: 5 },
      today: { annualCost: 100, avoidableShare: 0.5 },
      models: {
        'managed-services': { monthlyFee: 10, parallelMonths: 12, parallelShare: 1, exitProbability: 1 },
        'staff-augmentation': { hourlyRate: 1, hoursPerMonth: 100, handbackWeeks: 4 },
        'project-outsourcing': { price: 1_000, buildMonths: 12, runShare: 0.2, overrunShare: 0.3 },
        bpo: {},
        'in-house': {},
        'dedicated-team': { monthlyRate: 10, handoverMonths: 2 },
      },
      extra: [{ model: 'bpo', label: '', category: 'exit', month: 12, amount: 70 }],
    };
    expect(leftOut(six)).toEqual([]);
    // What is left out but costs nothing is not said.
    expect(leftOut(project({ buildMonths: 24, price: 0, overrunShare: 0.3 }))).toEqual([]);
    expect(leftOut({ horizonMonths: 12, models: {} })).toEqual([]);
  });
});

describe('of any comparison', () => {
  /** One project at most, and none of the lines that end with the horizon. */
  const ownEnd = (row: RowId, id: string) =>
    id === 'parallel' ||
    id === 'lag' ||
    (row === 'project-outsourcing' && !['running', 'stranded', 'people-leaving', 'termination'].includes(id));

  it('what is counted and what is left out are the same together, whatever the horizon', () => {
    let cut = 0;
    fc.assert(
      fc.property(anyCostInputs, fc.integer({ min: 12, max: 84 }), (inputs, other) => {
        const { extra = [], models } = inputs;
        const { projectsPerYear: _again, ...once } = models['project-outsourcing'] ?? {};
        const one: CostInputs = {
          ...inputs,
          models: models['project-outsourcing'] ? { ...models, 'project-outsourcing': once } : models,
          extra: extra.filter(({ month }) => month !== undefined),
        };
        const [a, b] = [inputs.horizonMonths, other].map((horizonMonths) => {
          const within = { ...one, horizonMonths };
          const later = leftOut(within);
          cut += later.length;
          return costs(within).models.flatMap((row) =>
            row.lines
              .filter(({ id }) => ownEnd(row.id, id) || id.startsWith('extra-'))
              .map(({ id, total }) => {
                const left =
                  later.find((cutRow) => cutRow.id === row.id)?.lines.find((line) => line.id === id)?.amount ?? 0;
                return { row: row.id, id, all: total + left };
              }),
          );
        });
        expect(a?.length).toBe(b?.length);
        for (const [i, { row, id, all }] of (a ?? []).entries()) {
          const there = b?.[i]?.all ?? Number.NaN;
          const off = Math.abs(all - there);
          expect(off, `${row} ${id}: ${all} and ${there}`).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(all)));
        }
      }),
      { numRuns: 150 * soak, seed: 201 },
    );
    expect(cut).toBeGreaterThan(100);
  });

  it('its lines add up to the amount of the row, in the order of the comparison', () => {
    fc.assert(
      fc.property(anyCostInputs, (inputs) => {
        const rows = costs(inputs).models;
        const later = leftOut(inputs);
        expect(later.map(({ id }) => id)).toEqual(
          rows.map(({ id }) => id).filter((id) => later.some((row) => row.id === id)),
        );
        for (const { id, amount, lines } of later) {
          expect(lines.reduce((sum, line) => sum + line.amount, 0)).toBe(amount);
          const order = rows.find((row) => row.id === id)?.lines.map((line) => line.id) ?? [];
          expect(lines.map((line) => line.id)).toEqual(order.filter((line) => lines.some((one) => one.id === line)));
        }
      }),
      { numRuns: 60 * soak, seed: 202 },
    );
  });
});

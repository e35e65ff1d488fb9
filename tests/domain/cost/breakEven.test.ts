import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { pointsFrom } from '../../../src/domain/cost/breakEven.ts';
import {
  type BreakEven,
  breakEvens,
  type CostInputs,
  costModels,
  costs,
  fieldOf,
  type FigureId,
  type ModelId,
} from '../../../src/domain/index.ts';
import { soak } from '../arbitraries.ts';
import { anyCostInputs } from './costArbitraries.ts';
import { withFigure } from './withFigure.ts';

vi.setConfig({ testTimeout: 60_000 });

function of(inputs: CostInputs, figure: FigureId | `extra-${number}`): BreakEven {
  const found = breakEvens(inputs).find((one) => one.figure === figure);
  if (!found) throw new Error(figure);
  return found;
}

/** The cheapest model with a figure at a value, and what each model costs then. */
function at(inputs: CostInputs, figure: string, value: number) {
  const { cheapest, models } = costs(withFigure(inputs, figure, value));
  return { cheapest, npv: (id: ModelId | null) => models.find((row) => row.id === id)?.npv ?? Number.NaN };
}

function expectChange(inputs: CostInputs, { figure, value, below, above }: BreakEven): void {
  const { cheapest } = costs(inputs);
  for (const change of [below, above]) {
    if (!change) continue;
    expect(change.at > value, figure).toBe(change === above);
    expect(change.cheapest).not.toBe(cheapest);
    const there = at(inputs, figure, change.at);
    const [before, then] = [there.npv(cheapest), there.npv(change.cheapest)];
    const size = Math.max(1, Math.abs(before), Math.abs(then));
    expect(Math.abs(before - then), figure).toBeLessThanOrEqual(1e-6 * size);
    expect(then - before, figure).toBeLessThanOrEqual(1e-9 * size);
    // A hair nearer to the base the cheapest is still the cheapest.
    const near = at(inputs, figure, change.at + (value - change.at) * 1e-6);
    expect(near.npv(cheapest) - near.npv(near.cheapest), figure).toBeLessThanOrEqual(1e-9 * size);
  }
}

/** Between the base and the value found, or all that is allowed, the cheapest stays the cheapest. */
function expectNoneNearer(inputs: CostInputs, { figure, value, below, above }: BreakEven, points: number): void {
  const { cheapest } = costs(inputs);
  const { min, max } = figure.startsWith('extra-') ? { min: -1e12, max: 1e12 } : fieldOf(figure as FigureId);
  for (const [end, change] of [
    [below?.at ?? min, below],
    [above?.at ?? max, above],
  ] as const)
    for (let i = 0; i < points; i++) {
      const part = i / points;
      const reach = (end - value) * (1 - 1e-6);
      // Evenly, and again on a scale on which each step is wider than the one before.
      for (const share of [part, part * Math.min(1, 1 / Math.abs(reach)) ** (1 - part)]) {
        const there = at(inputs, figure, value + share * reach);
        const size = Math.max(1, Math.abs(there.npv(cheapest)));
        const gap = there.npv(cheapest) - there.npv(there.cheapest);
        expect(gap, `${figure} ${value + share * reach} before ${change?.at}`).toBeLessThanOrEqual(1e-9 * size);
      }
    }
}

/** Any comparison of two or three models. */
const anyFew = fc
  .tuple(anyCostInputs, fc.subarray([...costModels], { minLength: 2, maxLength: 3 }))
  .map(([inputs, kept]): CostInputs => {
    const models = kept.flatMap((id) => (inputs.models[id] ? [[id, inputs.models[id]] as const] : []));
    return { ...inputs, models: Object.fromEntries(models) };
  });

describe('any break-even', () => {
  it('is where the cheapest model and another cost the same, with the other cheaper beyond and none nearer', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyFew, fc.nat(), (inputs, pick) => {
        const all = breakEvens(inputs).filter(({ figure }) => figure !== 'project-outsourcing.runFte');
        const changing = all.filter(({ below, above }) => below || above);
        seen += changing.length;
        for (const one of changing) expectChange(inputs, one);
        for (const some of [all, changing]) {
          const one = some[pick % Math.max(1, some.length)];
          if (one) expectNoneNearer(inputs, one, 10);
        }
      }),
      { numRuns: 8 * soak, seed: 92 },
    );
    expect(seen).toBeGreaterThan(10);
  });
});

/** 5 a unit for 1,500 units a month, 7,500, against a flat 10,000. */
const priced: CostInputs = {
  horizonMonths: 12,
  work: { volumePerMonth: 1_500 },
  models: { 'managed-services': { monthlyFee: 10_000 }, bpo: { unitPrice: 5, exceptionRate: 0, exceptionCost: 1 } },
};

describe('the values that are tried', () => {
  it('go from the base to the end of what is allowed, ever wider apart', () => {
    const value = fc.integer({ min: -1e8, max: 1e8 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(fc.tuple(value, value, value), fc.constantFrom('below', 'above'), (three, side) => {
        const [min = 0, base = 0, max = 0] = three.toSorted((a, b) => a - b);
        const points = pointsFrom(base, side, { counts: 'money', min, max });
        const end = side === 'below' ? min : max;
        if (end === base) {
          expect(points).toEqual([]);
          return;
        }
        expect(points.at(-1)).toBe(end);
        const distances = points.map((point) => Math.abs(point - base));
        expect(distances).toEqual(distances.toSorted((a, b) => a - b));
        expect(points.filter((point) => point < min || point > max)).toEqual([]);
      }),
      { numRuns: 300 * soak, seed: 93 },
    );
  });
});

describe('a break-even', () => {
  it('of a price or a volume is where it makes up the difference', () => {
    const flat = 'managed-services' as const;
    const near = (x: number) => ({ at: expect.closeTo(x, 6) as number, cheapest: flat });
    expect(of(priced, 'work.volumePerMonth')).toMatchObject({ value: 1_500, below: null, above: near(2_000) });
    expect(of(priced, 'bpo.unitPrice')).toMatchObject({ value: 5, below: null, above: near(20 / 3) });
    expect(of(priced, 'managed-services.monthlyFee')).toMatchObject({ below: near(7_500), above: null });
    expect(of(priced, 'bpo.minimumVolume')).toMatchObject({ value: 0, below: null, above: near(2_000) });
    expect(of(priced, 'bpo.contractAdminPerYear')).toMatchObject({ above: near(30_000) });
  });

  it('is nowhere where no allowed value makes up the difference', () => {
    // All units exceptions at 1 each are 1,500 more; at 2 each it takes five in six of them.
    expect(of(priced, 'bpo.exceptionRate')).toMatchObject({ below: null, above: null });
    const dearer = withFigure(priced, 'bpo.exceptionCost', 2);
    expect(of(dearer, 'bpo.exceptionRate').above?.at).toBeCloseTo(5 / 6, 9);
    expect(of(priced, 'bpo.creditShare')).toMatchObject({ below: null, above: null });
  });

  it('of the rate of discounting is the rate at which now and later weigh the same', () => {
    const line = { label: '', category: 'delivery' } as const;
    const inputs: CostInputs = {
      horizonMonths: 24,
      discountRate: 0.05,
      models: { bpo: {}, 'in-house': {} },
      extra: [
        { ...line, model: 'bpo', amount: 100, month: 0 },
        { ...line, model: 'in-house', amount: 121, month: 24 },
      ],
    };
    expect(of(inputs, 'general.discountRate')).toEqual({
      figure: 'general.discountRate',
      value: 0.05,
      below: null,
      above: { at: expect.closeTo(0.1, 9), cheapest: 'in-house' },
    });
    expect(of(inputs, 'extra-1').above?.at).toBeCloseTo(121 / 1.05 ** 2, 6);
    expect(of(inputs, 'extra-1').below).toBeNull();
    expect(of(inputs, 'extra-2').below).toEqual({ at: expect.closeTo(100 * 1.05 ** 2, 6), cheapest: 'in-house' });
  });

  it('is the nearest on each side, also where a third model would take over further out', () => {
    const inputs: CostInputs = {
      horizonMonths: 12,
      work: { fte: 10, volumePerMonth: 100 },
      models: {
        'managed-services': { monthlyFee: 12_000 },
        bpo: { unitPrice: 100, redesignOneOff: 0 },
        'dedicated-team': { monthlyRate: 900, setupFee: 24_000 },
      },
    };
    // By fte: 900 each and 2,000 a month for the set-up; from 8,000 / 900 on 10,000 for bpo is less. By volume: 12,000 is less from 120 on,
    // but the team for 11,000 from 110 on, and below 100 nothing changes.
    expect(of(inputs, 'work.volumePerMonth')).toMatchObject({
      below: null,
      above: { at: expect.closeTo(110, 6) as number, cheapest: 'dedicated-team' },
    });
    expect(of(inputs, 'work.fte')).toMatchObject({
      below: { at: expect.closeTo(80 / 9, 6) as number, cheapest: 'dedicated-team' },
      above: null,
    });
  });

  it('counts ranges with their base', () => {
    const ranged = withFigure(priced, 'bpo.unitPrice', { low: 1, base: 5, high: 50 });
    expect(of(ranged, 'bpo.unitPrice')).toEqual(of(priced, 'bpo.unitPrice'));
    expect(of(ranged, 'work.volumePerMonth')).toEqual(of(priced, 'work.volumePerMonth'));
  });

  it('stands at the base where two models cost the same already', () => {
    const even = withFigure(priced, 'work.volumePerMonth', 2_000);
    expect(of(even, 'work.volumePerMonth')).toMatchObject({
      below: { at: expect.closeTo(2_000, 6) as number, cheapest: 'bpo' },
      above: null,
    });
  });

  it('is next to 0 where two models that cost the same start there', () => {
    const inputs: CostInputs = { horizonMonths: 12, models: { bpo: {}, 'in-house': {} } };
    const { value, above } = of(inputs, 'bpo.redesignOneOff');
    expect([value, above?.cheapest]).toEqual([0, 'in-house']);
    expect(above?.at).toBeGreaterThan(0);
    expect(above?.at).toBeLessThan(1e-12);
  });

  it('never speaks of today, and needs two models', () => {
    const today = { ...priced, today: { annualCost: 100 } };
    expect(of(today, 'bpo.unitPrice')).toEqual(of(priced, 'bpo.unitPrice'));
    expect(of(today, 'today.annualCost')).toMatchObject({ below: null, above: null });
    const alone: CostInputs = { horizonMonths: 12, models: { bpo: { unitPrice: 5 } }, work: { volumePerMonth: 10 } };
    expect(breakEvens(alone).filter(({ below, above }) => below ?? above)).toEqual([]);
    expect(breakEvens({ horizonMonths: 12, today: { annualCost: 100 }, models: {} })).toEqual([]);
  });

  it('is asked of every figure that counts, once, and of none that does not or has to be exact', () => {
    const tail = { tailShare: 0.2, tailMean: { low: 1, base: 2, high: 3 }, tailCap: 4 };
    const inputs: CostInputs = {
      ...priced,
      models: { ...priced.models, 'project-outsourcing': { price: 1, buildMonths: 3, projectsPerYear: 1, ...tail } },
    };
    const figures = breakEvens(inputs).map(({ figure }) => figure);
    expect(new Set(figures).size).toBe(figures.length);
    expect(figures).toContain('bpo.unitPrice');
    expect(figures).toContain('general.discountRate');
    for (const other of ['managed-services.unitPrice', 'in-house.toolsPerYear', 'bpo.monthlyRate'])
      expect(figures).not.toContain(other);
    for (const exact of ['project-outsourcing.buildMonths', 'project-outsourcing.projectsPerYear'])
      expect(figures).not.toContain(exact);
    // What only chance brings moves no single figure.
    for (const name of Object.keys(tail)) expect(figures).not.toContain(`project-outsourcing.${name}`);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costModels, type CostResult, fitAndCost, type FitResult, type ModelId } from '../../../src/domain/index.ts';
import { soak } from '../arbitraries.ts';

interface Point {
  readonly id: ModelId;
  readonly fit: number;
  /** Null where the model is not costed. */
  readonly npv: number | null;
  readonly ruledOut?: boolean;
}

/** What the two sides of the method say, as far as both together look at it. */
function joint(points: readonly Point[], recommended: ModelId | null, aboutEqual: readonly ModelId[] = []) {
  const models = points.map(({ id, fit, ruledOut }) => ({
    id,
    fit,
    gates: ruledOut ? [{ id: 'gate', answers: {} }] : [],
  }));
  const rows = points.flatMap(({ id, npv }) => (npv === null ? [] : [{ id, npv }]));
  return fitAndCost(
    { models, recommended, aboutEqual } as unknown as FitResult,
    { models: [...rows, { id: 'today', npv: -1e9 }] } as unknown as CostResult,
  );
}

const anyPoints: fc.Arbitrary<readonly Point[]> = fc
  .array(
    fc.record({
      fit: fc.integer({ min: 0, max: 8 }),
      npv: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 0, max: 8 }) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
      ruledOut: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
    }),
    { minLength: 6, maxLength: 6 },
  )
  .map((points) => points.map((point, i) => ({ ...point, id: costModels[i] ?? 'bpo' })));

/** The model that the fit recommends: the best of those not ruled out, ties in their order. */
function bestFit(points: readonly Point[]): ModelId | null {
  let best: Point | null = null;
  for (const point of points) if (!point.ruledOut && (!best || point.fit > best.fit)) best = point;
  return best?.id ?? null;
}

describe('the efficient set', () => {
  it('holds every allowed model that no other allowed one beats on both, and no other', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const costed = points.flatMap(({ npv, ...point }) => (npv === null ? [] : [{ ...point, npv }]));
        const beats = (a: { fit: number; npv: number }, b: { fit: number; npv: number }) =>
          (a.fit > b.fit && a.npv <= b.npv) || (a.fit === b.fit && a.npv < b.npv);
        const found = joint(points, bestFit(points)).points;
        expect(found.map(({ id }) => id)).toEqual(costed.map(({ id }) => id));
        for (const [i, point] of costed.entries()) {
          const efficient = !point.ruledOut && !costed.some((other) => !other.ruledOut && beats(other, point));
          expect(found[i]).toEqual({ ...point, efficient });
        }
      }),
      { numRuns: 2_000 * soak, seed: 181 },
    );
  });

  it('holds models that are equal on both', () => {
    const { points } = joint(
      [
        { id: 'managed-services', fit: 60, npv: 100 },
        { id: 'bpo', fit: 60, npv: 100 },
        { id: 'in-house', fit: 50, npv: 100 },
      ],
      'managed-services',
    );
    expect(points.map(({ efficient }) => efficient)).toEqual([true, true, false]);
  });

  it('takes costs for equal that differ by rounding only', () => {
    const { points, cheapest } = joint(
      [
        { id: 'managed-services', fit: 60, npv: 0.1 * 3 },
        { id: 'bpo', fit: 60, npv: 0.3 },
        { id: 'in-house', fit: 50, npv: 0.3 },
      ],
      'managed-services',
    );
    expect(points.map(({ efficient }) => efficient)).toEqual([true, true, false]);
    expect(cheapest).toBe('managed-services');
  });

  it('does without a model that is ruled out, which stands beside it as it is', () => {
    const { points, cheapest } = joint(
      [
        { id: 'managed-services', fit: 60, npv: 100 },
        { id: 'bpo', fit: 90, npv: 10, ruledOut: true },
      ],
      'managed-services',
    );
    expect(points).toEqual([
      { id: 'managed-services', fit: 60, npv: 100, ruledOut: false, efficient: true },
      { id: 'bpo', fit: 90, npv: 10, ruledOut: true, efficient: false },
    ]);
    expect(cheapest).toBe('managed-services');
  });
});

describe('the price of the preference', () => {
  const two = (fit: number, npv: number, recommended: ModelId | null = 'managed-services') =>
    joint(
      [
        { id: 'managed-services', fit: 70, npv: 130 },
        { id: 'bpo', fit, npv },
      ],
      recommended,
    );

  it('is what the recommended model costs more, for each point by which it fits better', () => {
    expect(two(60, 100)).toMatchObject({
      recommended: 'managed-services',
      cheapest: 'bpo',
      preference: { extra: 30, points: 10, perPoint: 3 },
    });
  });

  it('is nothing where the recommended model is the cheapest', () => {
    expect(two(60, 140)).toMatchObject({ cheapest: 'managed-services', preference: null });
    expect(two(60, 130)).toMatchObject({ cheapest: 'managed-services', preference: null });
  });

  it('has no price for a point where the fit is no better', () => {
    expect(two(70, 100).preference).toEqual({ extra: 30, points: 0, perPoint: null });
    expect(two(80, 100).preference).toEqual({ extra: 30, points: -10, perPoint: null });
  });

  it('has none either where the two are about equal', () => {
    const points = [
      { id: 'managed-services', fit: 70, npv: 130 },
      { id: 'bpo', fit: 68, npv: 100 },
    ] as const;
    expect(joint(points, 'managed-services', ['managed-services', 'bpo']).preference).toEqual({
      extra: 30,
      points: 2,
      perPoint: null,
    });
    expect(joint(points, 'managed-services', ['managed-services']).preference?.perPoint).toBe(15);
  });

  it('is for points to a tenth, as they are said', () => {
    expect(two(66.64, 100).preference).toEqual({ extra: 30, points: 3.4, perPoint: 30 / 3.4 });
  });

  it('is unknown where nothing is recommended, or what is recommended has no cost', () => {
    expect(two(60, 100, null)).toMatchObject({ recommended: null, cheapest: 'bpo', preference: null });
    const uncosted = joint(
      [
        { id: 'managed-services', fit: 70, npv: null },
        { id: 'bpo', fit: 60, npv: 100 },
      ],
      'managed-services',
    );
    expect(uncosted).toMatchObject({ recommended: 'managed-services', cheapest: 'bpo', preference: null });
    expect(uncosted.points.map(({ id }) => id)).toEqual(['bpo']);
  });

  it('is held against the cheapest that may be recommended', () => {
    const found = joint(
      [
        { id: 'managed-services', fit: 70, npv: 130 },
        { id: 'bpo', fit: 60, npv: 10, ruledOut: true },
        { id: 'in-house', fit: 40, npv: 100 },
      ],
      'managed-services',
    );
    expect(found).toMatchObject({ cheapest: 'in-house', preference: { extra: 30, points: 30, perPoint: 1 } });
  });

  it('knows nothing where no model is costed or allowed', () => {
    const nothing = { cheapest: null, preference: null };
    expect(joint([{ id: 'bpo', fit: 60, npv: null }], 'bpo')).toMatchObject({ points: [], ...nothing });
    expect(joint([{ id: 'bpo', fit: 60, npv: 5, ruledOut: true }], null)).toMatchObject(nothing);
  });

  it('of any points is the difference of the two, over the difference in fit', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const recommended = bestFit(points);
        const { preference, cheapest } = joint(points, recommended);
        const costOf = (id: ModelId | null) => points.find((point) => point.id === id);
        const allowed = points.filter(({ npv, ruledOut }) => npv !== null && !ruledOut);
        const least = Math.min(...allowed.map(({ npv }) => npv ?? 0));
        expect(cheapest).toBe(allowed.find(({ npv }) => npv === least)?.id ?? null);
        const [own, other] = [costOf(recommended), costOf(cheapest)];
        if (!own || own.npv === null || !other || own.id === other.id) {
          expect(preference).toBeNull();
          return;
        }
        const better = own.fit - other.fit;
        expect(preference).toEqual({
          extra: own.npv - least,
          points: better,
          perPoint: better > 0 ? (own.npv - least) / better : null,
        });
      }),
      { numRuns: 1_000 * soak, seed: 182 },
    );
  });
});

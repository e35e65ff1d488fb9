import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossovers, cumulative, payback } from '../../../src/domain/index.ts';
import { soak } from '../arbitraries.ts';

/** Two cumulative costs of the same length; whole numbers, so that they often touch. */
const anyPair = fc.integer({ min: 1, max: 40 }).chain((length) => {
  const months = fc.array(fc.integer({ min: -3, max: 5 }), { minLength: length, maxLength: length });
  return fc.tuple(months, months).map(([a, b]) => [cumulative(a), cumulative(b)] as const);
});

/** A cumulative cost at any moment, on the line between the ends of two months. */
function at(cost: readonly number[], month: number): number {
  const before = Math.floor(month);
  const start = cost[before] ?? Number.NaN;
  return start + (month - before) * ((cost[before + 1] ?? start) - start);
}

describe('cumulative cost', () => {
  it('adds up month by month', () => {
    expect(cumulative([5, 0, -2, 3.5])).toEqual([5, 5, 3, 6.5]);
    expect(cumulative([])).toEqual([]);
  });
});

describe('crossovers', () => {
  it('of straight lines are where they meet', () => {
    const line = (start: number, slope: number, length = 37) => Array.from({ length }, (_, t) => start + slope * t);
    // 100 + 10 t against 15 t.
    expect(crossovers(line(100, 10), line(0, 15))).toEqual([{ month: 20, cheaper: 'a' }]);
    expect(crossovers(line(0, 15), line(100, 10))).toEqual([{ month: 20, cheaper: 'b' }]);
    // 100 + 10 t against 17 t: after 100 / 7 months.
    expect(crossovers(line(100, 10), line(0, 17))).toEqual([{ month: expect.closeTo(100 / 7, 12), cheaper: 'a' }]);
  });

  it('are never within the horizon where the lines meet later, or not at all', () => {
    expect(crossovers([100, 110, 120], [0, 40, 80])).toEqual([]);
    expect(crossovers([1, 2, 3], [1, 2, 3])).toEqual([]);
    expect(crossovers([0, 1, 2], [5, 6, 7])).toEqual([]);
    expect(crossovers([], [])).toEqual([]);
  });

  it('are not where two that cost the same part', () => {
    expect(crossovers([0, 0, 1, 2], [0, 0, 0, 0])).toEqual([]);
  });

  it('are not where two touch and part again as they were', () => {
    expect(crossovers([0, 2, 4, 5], [2, 3, 4, 6])).toEqual([]);
    expect(crossovers([0, 2, 4, 6, 7], [2, 3, 4, 6, 9])).toEqual([]);
  });

  it('at the end of a month are there once', () => {
    expect(crossovers([0, 2, 4, 6], [2, 3, 4, 5])).toEqual([{ month: 2, cheaper: 'b' }]);
  });

  it('of two that go together for a while stand where they part: there the order turns', () => {
    expect(crossovers([0, 2, 4, 6, 9], [2, 3, 4, 6, 7])).toEqual([{ month: 3, cheaper: 'b' }]);
    const [a, b] = [cumulative([0, 10, 0, 0, 10]), cumulative([10, 0, 0, 0, 0])];
    expect(crossovers(a, b)).toEqual([{ month: 3, cheaper: 'b' }]);
    expect(crossovers(b, a)).toEqual([{ month: 3, cheaper: 'a' }]);
    // One that comes back to where it was before they part is not overtaken.
    expect(crossovers([0, 1, 1, 1, 1], [1, 1, 1, 1, 2])).toEqual([]);
  });

  it('are none between sums that differ by rounding only', () => {
    const [a, b] = [cumulative([0.1, 0.2, 0.3]), cumulative([0.3, 0, 0.3])];
    expect([a[1], b[1]]).toEqual([0.1 + 0.2, 0.3]);
    expect(crossovers(a, b)).toEqual([]);
    expect(crossovers([1, 0.3, 0.1 + 0.2, 0.3, 0], [0, 0.1 + 0.2, 0.3, 0.1 + 0.2, 1])).toEqual([
      { month: 3, cheaper: 'a' },
    ]);
    expect(payback([1, 0.3], [0, 0.1 + 0.2])).toBeNull();
  });

  it('can be many: each is named, with the one that is cheaper from then on', () => {
    expect(crossovers([1, -1, 1, -1], [0, 0, 0, 0])).toEqual([
      { month: 0.5, cheaper: 'a' },
      { month: 1.5, cheaper: 'b' },
      { month: 2.5, cheaper: 'a' },
    ]);
  });

  it('of any costs are the moments before and after which another one is cheaper, all of them', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const found = crossovers(a, b);
        for (const [i, { month, cheaper }] of found.entries()) {
          expect(month).toBeGreaterThan(found[i - 1]?.month ?? -1);
          expect(at(a, month) - at(b, month)).toBeCloseTo(0, 9);
          // From there on, at once.
          const next = Math.floor(month) + 1;
          expect(Math.sign((a[next] ?? 0) - (b[next] ?? 0)), `after ${month}`).toBe(cheaper === 'a' ? -1 : 1);
          expect(cheaper).not.toBe(found[i - 1]?.cheaper);
        }
        /** Who is cheaper at the end of a month, as the crossovers up to it say. */
        const first = a.findIndex((cost, t) => cost !== b[t]);
        let now = first < 0 ? null : (a[first] ?? 0) < (b[first] ?? 0) ? 'a' : 'b';
        for (const [t, cost] of a.entries()) {
          const [x, y] = [cost, b[t] ?? 0];
          for (const one of found) if (one.month > t - 1 && one.month <= t) now = one.cheaper;
          if (x !== y) expect(now, `month ${t}`).toBe(x < y ? 'a' : 'b');
        }
      }),
      { numRuns: 1_000 * soak, seed: 111 },
    );
  });
});

describe('payback', () => {
  it('is the month from which a model has cost less for good', () => {
    expect(payback([100, 110, 120, 130], [0, 50, 100, 150])).toBe(2.5);
    // It is overtaken again in between.
    expect(payback([10, 10, 30, 30], [0, 20, 25, 40])).toBe(2 + 5 / 15);
  });

  it('is 0 where it costs less from the start, and null where it ends above or even', () => {
    expect(payback([0, 1, 2], [1, 2, 3])).toBe(0);
    expect(payback([0, 0, 2], [0, 1, 3])).toBe(0);
    expect(payback([100, 110, 120], [0, 40, 80])).toBeNull();
    expect(payback([5, 5, 5], [5, 5, 5])).toBeNull();
    expect(payback([], [])).toBeNull();
  });

  it('of any costs is the last moment up to which the other was not dearer', () => {
    fc.assert(
      fc.property(anyPair, ([own, other]) => {
        const month = payback(own, other);
        const [end, rival] = [own.at(-1) ?? 0, other.at(-1) ?? 0];
        expect(month === null).toBe(end >= rival);
        if (month === null) return;
        own.forEach((cost, t) => {
          if (t >= month) expect(cost, `month ${t}`).toBeLessThanOrEqual(other[t] ?? 0);
        });
        // Within the month at whose end it is cheaper for the first time after it was dearer; from the start if it never was.
        const before = own.findLastIndex((cost, t) => cost > (other[t] ?? 0));
        const after = own.findIndex((cost, t) => t > before && cost < (other[t] ?? 0));
        if (before < 0) expect(month).toBe(0);
        else expect(month >= after - 1 && month < after, `${month} before ${after}`).toBe(true);
        if (month > 0) expect(at(own, month)).toBeCloseTo(at(other, month), 9);
      }),
      { numRuns: 1_000 * soak, seed: 112 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { figureValues } from '../../../src/domain/cost/figureValues.ts';
import { drawInto, quantileTable } from '../../../src/domain/cost/quantiles.ts';
import {
  baseOf,
  CostFaultError,
  type CostInputs,
  costs,
  type ExtraLine,
  fieldOf,
  type Figure,
  type FigureId,
  type ModelId,
  simulate,
  simulateInSteps,
  type SimulateOptions,
} from '../../../src/domain/index.ts';
import { seededRandom, seededState } from '../../../src/domain/random.ts';
import { soak } from '../arbitraries.ts';
import { anyCostInputs } from './costArbitraries.ts';
import { withFigure } from './withFigure.ts';

vi.setConfig({ testTimeout: 60_000 });

function rowOf(inputs: CostInputs, id: ModelId | 'today', options?: SimulateOptions) {
  const row = simulate(inputs, options).models.find((one) => one.id === id);
  if (!row) throw new Error(id);
  return row;
}

/** A service that costs so much now, in lines of its own. */
function service(...amounts: readonly Figure[]): CostInputs {
  const line = { model: 'managed-services', label: '', category: 'delivery', month: 0 } as const;
  return {
    horizonMonths: 12,
    models: { 'managed-services': {} },
    extra: amounts.map((amount) => ({ ...line, amount })),
  };
}

/** Every range narrowed to its base. */
function certain(inputs: CostInputs): CostInputs {
  return JSON.parse(
    JSON.stringify(inputs, (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'base' in value ? value.base : value,
    ),
  ) as CostInputs;
}

function withoutTail(inputs: CostInputs): CostInputs {
  return inputs.models['project-outsourcing'] ? withFigure(inputs, 'project-outsourcing.tailShare', 0) : inputs;
}

/** The point at which a rising function of 0..1 reaches a value. */
function inverse(rising: (x: number) => number, value: number): number {
  let low = 0;
  let high = 1;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (rising(middle) < value) low = middle;
    else high = middle;
  }
  return low;
}

/** PERT on 0..1 with its mode in the middle, and its density. */
const middling = (x: number) => (x <= 0 ? 0 : x >= 1 ? 1 : x ** 3 * (10 - 15 * x + 6 * x * x));
const middlingDensity = (x: number) => 30 * x * x * (1 - x) ** 2;

describe('without ranges and without a tail', () => {
  it('every figure is that of the plain calculation, to the last digit', () => {
    fc.assert(
      fc.property(anyCostInputs, fc.integer({ min: 1, max: 300 }), (drawn, trials) => {
        const plain = withoutTail(certain(drawn));
        const expected = costs(plain);
        const today = expected.models.find(({ id }) => id === 'today');
        const same = (x: number) => ({ mean: x, p10: x, p50: x, p90: x });
        expect(simulate(plain, { trials }).models).toEqual(
          expected.models.map(({ id, npv }) => ({
            id,
            ...same(npv),
            cheapestShare: id === expected.cheapest ? 1 : 0,
            overToday:
              today && id !== 'today' ? { ...same(npv - today.npv), belowShare: npv < today.npv ? 1 : 0 } : null,
          })),
        );
      }),
      { numRuns: 30 * soak, seed: 71 },
    );
  });
});

/** The seed of a stream: the FNV-1a hash of seed and name. */
function hashOf(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash;
}

function drawsOf(seed: number, name: string, { low, base, high }: Exclude<Figure, number>, trials: number): number[] {
  const out = new Float64Array(trials);
  drawInto(out, seededState(hashOf(seed, name)), quantileTable('pert', (base - low) / (high - low)), low, high);
  return [...out];
}

/** What shapes the calculation counts with its base in every trial. */
const isExact = (id: string) => !id.startsWith('extra-') && fieldOf(id as FigureId).exact === true;

/** The inputs of every trial, each range replaced by what is drawn from it. */
function trialsOf(inputs: CostInputs, seed: number, trials: number): CostInputs[] {
  const ranged = [...figureValues(inputs)].flatMap(([id, figure]) =>
    typeof figure === 'number' || figure.low === figure.high || isExact(id)
      ? []
      : [{ id, draws: drawsOf(seed, id, figure, trials) }],
  );
  return Array.from({ length: trials }, (_, trial) =>
    ranged.reduce((so, { id, draws }) => withFigure(so, id, draws[trial] ?? Number.NaN), inputs),
  );
}

describe('every trial', () => {
  it('is what the plain calculation makes of its draws, the same for all models', () => {
    // With eleven trials the quantiles are the second, the sixth and the tenth of them.
    const trials = 11;
    fc.assert(
      fc.property(anyCostInputs, fc.nat(), (drawn, seed) => {
        // Whether own people run the result afterwards hangs on their number, not on its range.
        const people = baseOf(drawn.models['project-outsourcing']?.runFte ?? 0);
        const whole = withoutTail(drawn);
        const inputs = whole.models['project-outsourcing']
          ? withFigure(whole, 'project-outsourcing.runFte', people)
          : whole;
        const expected = trialsOf(inputs, seed, trials).map((trial) => costs(trial));
        const simulated = simulate(inputs, { seed, trials });
        const near = (x: number, size: number) => expect.closeTo(x, 7 - Math.ceil(Math.log10(1 + size)));
        for (const [m, row] of simulated.models.entries()) {
          const values = expected.map(({ models }) => models[m]?.npv ?? Number.NaN).toSorted((a, b) => a - b);
          const size = Math.max(...values.map(Math.abs));
          expect([row.p10, row.p50, row.p90], row.id).toEqual([1, 5, 9].map((i) => near(values[i] ?? 0, size)));
          expect(row.mean).toEqual(near(values.reduce((all, one) => all + one, 0) / trials, size));
          const wins = expected.filter(({ cheapest }) => cheapest === row.id).length;
          expect(row.cheapestShare).toBeCloseTo(wins / trials, 12);
        }
      }),
      { numRuns: 16 * soak, seed: 72 },
    );
  });

  it.each([
    ['general.discountRate', { low: 0, base: 0.05, high: 0.3 }],
    ['general.growth', { low: -0.1, base: 0.05, high: 0.4 }],
    ['bpo.parallelMonths', { low: 0.2, base: 3, high: 40 }],
    ['lag.lagYears', { low: 0, base: 0.1, high: 1.9 }],
  ] as const)(
    'is so in many blocks of trials, with a range of %s, by which months and discounting differ',
    (id, range) => {
      const plain: CostInputs = {
        horizonMonths: 30,
        discountRate: 0.08,
        growth: 0.1,
        wageInflation: 0.03,
        work: { fte: 3, volumePerMonth: 100 },
        people: { salary: 50_000, costPerHire: 4_000, attrition: 0.2 },
        lag: { models: ['bpo', 'in-house'], lagShare: 0.2, lagYears: 1.2 },
        models: {
          bpo: { unitPrice: 90, minimumVolume: 110, parallelMonths: 2.5, parallelShare: 0.6, governanceShare: 0.05 },
          'in-house': { hiresAtStart: 1 },
        },
      };
      const trials = 301;
      const inputs = withFigure(plain, id, range);
      const expected = trialsOf(inputs, 4, trials).map((trial) => costs(trial).models);
      for (const [m, row] of simulate(inputs, { trials, seed: 4 }).models.entries()) {
        const values = expected.map((models) => models[m]?.npv ?? 0).toSorted((a, b) => a - b);
        expect([row.p10, row.p50, row.p90]).toEqual([30, 150, 270].map((i) => expect.closeTo(values[i] ?? 0, 5)));
        expect(row.mean).toBeCloseTo(values.reduce((all, one) => all + one, 0) / trials, 5);
      }
    },
  );

  it.each([1, 2, 255, 256, 257, 513])('counts, also where %i of them do not fill the blocks', (trials) => {
    const range = { low: 10, base: 20, high: 90 };
    const values = drawsOf(9, 'extra-1', range, trials).toSorted((a, b) => a - b);
    const row = rowOf(service(range), 'managed-services', { trials, seed: 9 });
    expect(row.mean).toBeCloseTo(values.reduce((all, one) => all + one, 0) / trials, 9);
    const place = (p: number) => {
      const at = (trials - 1) * p;
      const below = values[Math.floor(at)] ?? 0;
      return below + (at % 1) * ((values[Math.ceil(at)] ?? 0) - below);
    };
    expect([row.p10, row.p50, row.p90]).toEqual([0.1, 0.5, 0.9].map((p) => expect.closeTo(place(p), 9)));
  });
});

describe('one range', () => {
  const trials = 40_000;
  /** Five standard errors of a quantile. */
  const allowed = (p: number, density: number) => (5 * Math.sqrt((p * (1 - p)) / trials)) / density;

  it('with its mode in the middle has the quantiles of the beta distribution with 3 and 3', () => {
    const row = rowOf(service({ low: 100, base: 150, high: 200 }), 'managed-services', { trials });
    expect(Math.abs(row.mean - 150)).toBeLessThan(5 * Math.sqrt(50 ** 2 / 7 / trials));
    for (const [p, value] of [
      [0.1, row.p10],
      [0.5, row.p50],
      [0.9, row.p90],
    ] as const) {
      const x = inverse(middling, p);
      expect(Math.abs((value - 100) / 100 - x)).toBeLessThan(allowed(p, middlingDensity(x)));
    }
  });

  it('with its mode at an end has the quantiles of a fifth power', () => {
    const least = rowOf(service({ low: 0, base: 0, high: 1 }), 'managed-services', { trials });
    const most = rowOf(service({ low: 0, base: 1, high: 1 }), 'managed-services', { trials });
    expect(least.mean).toBeCloseTo(1 / 6, 2);
    expect(most.mean).toBeCloseTo(5 / 6, 2);
    for (const [p, x, y] of [
      [0.1, least.p10, most.p10],
      [0.5, least.p50, most.p50],
      [0.9, least.p90, most.p90],
    ] as const) {
      const low = 1 - (1 - p) ** 0.2;
      expect(Math.abs(x - low)).toBeLessThan(allowed(p, 5 * (1 - low) ** 4));
      const high = p ** 0.2;
      expect(Math.abs(y - high)).toBeLessThan(allowed(p, 5 * high ** 4));
    }
  });

  it('can be drawn from a triangle instead', () => {
    const range = { low: 0, base: 0.5, high: 1 };
    const row = rowOf(service(range), 'managed-services', { trials, distribution: 'triangular' });
    expect(Math.abs(row.p10 - Math.sqrt(0.05))).toBeLessThan(allowed(0.1, 4 * Math.sqrt(0.05)));
    expect(Math.abs(row.p90 - (1 - Math.sqrt(0.05)))).toBeLessThan(allowed(0.1, 4 * Math.sqrt(0.05)));
  });

  it('of a monthly amount counts in every month, discounted', () => {
    const once = service({ low: 100, base: 150, high: 200 });
    const monthly: CostInputs = {
      ...once,
      discountRate: 0.1,
      extra: (once.extra ?? []).map(({ month: _month, ...line }) => ({ ...line, monthly: true })),
    };
    const v = 1.1 ** (-1 / 12);
    const annuity = (v * (1 - v ** 12)) / (1 - v);
    const [a, b] = [rowOf(once, 'managed-services'), rowOf(monthly, 'managed-services')];
    for (const name of ['mean', 'p10', 'p50', 'p90'] as const) expect(b[name]).toBeCloseTo(a[name] * annuity, 8);
  });
});

it('two ranges are drawn apart: their sum has the quantiles of the convolution', () => {
  const trials = 40_000;
  const row = rowOf(service({ low: 0, base: 1, high: 2 }, { low: 0, base: 0.5, high: 1 }), 'managed-services', {
    trials,
  });
  /** P(2X + Y ≤ s), summed over Y. */
  const below = (s: number) => {
    const n = 400;
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const y = (i + 0.5) / n;
      sum += (middling((s - y) / 2) * middlingDensity(y)) / n;
    }
    return sum;
  };
  expect(Math.abs(row.mean - 1.5)).toBeLessThan(5 * Math.sqrt((4 / 28 + 1 / 28) / trials));
  for (const [p, value] of [
    [0.1, row.p10],
    [0.5, row.p50],
    [0.9, row.p90],
  ] as const)
    expect(Math.abs(below(value) - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / trials));
});

describe('common draws', () => {
  const both: CostInputs = {
    horizonMonths: 12,
    work: { fte: { low: 1, base: 5, high: 50 } },
    models: { 'staff-augmentation': { hourlyRate: 10, hoursPerMonth: 100 }, 'dedicated-team': { monthlyRate: 1_001 } },
  };

  it('put two models that share a range in the same order in every trial', () => {
    expect(rowOf(both, 'staff-augmentation').cheapestShare).toBe(1);
    expect(rowOf(both, 'dedicated-team').cheapestShare).toBe(0);
    // Not so where each has a range of its own.
    const rates = withFigure(both, 'staff-augmentation.hourlyRate', { low: 9, base: 10, high: 11 });
    const apart = withFigure(rates, 'dedicated-team.monthlyRate', { low: 900, base: 1_001, high: 1_100 });
    expect(rowOf(apart, 'dedicated-team').cheapestShare).toBeGreaterThan(0.4);
    expect(rowOf(apart, 'dedicated-team').cheapestShare).toBeLessThan(0.6);
  });

  it('give a tie to the first in the order of the models', () => {
    const shared = { ...service({ low: 1, base: 2, high: 9 }).extra?.[0], avoidable: false } as ExtraLine;
    const even: CostInputs = { horizonMonths: 12, models: { 'in-house': {}, bpo: {} }, extra: [shared] };
    expect(rowOf(even, 'in-house').p90).toBeGreaterThan(rowOf(even, 'in-house').p10);
    expect(rowOf(even, 'bpo').cheapestShare).toBe(1);
    expect(rowOf(even, 'in-house').cheapestShare).toBe(0);
  });

  it('stay as they are when another figure gets a range or a model comes in', () => {
    const alone = rowOf(both, 'dedicated-team');
    const more = withFigure(both, 'staff-augmentation.hourlyRate', { low: 1, base: 10, high: 90 });
    const most: CostInputs = { ...more, models: { ...more.models, bpo: { unitPrice: { low: 1, base: 2, high: 3 } } } };
    for (const inputs of [more, most]) {
      const { cheapestShare: _share, ...spread } = rowOf(inputs, 'dedicated-team');
      expect(alone).toMatchObject(spread);
    }
  });

  it('hold a model against today trial by trial', () => {
    const inputs: CostInputs = {
      horizonMonths: 36,
      wageInflation: { low: 0, base: 0.03, high: 0.3 },
      work: { fte: 1 },
      people: { salary: 12_000 },
      today: { annualCost: 12_600 },
      models: { 'in-house': {} },
    };
    // At the same wages in-house costs 600 a year less, which grows with wages, whatever they are.
    const { overToday, ...row } = rowOf(inputs, 'in-house');
    const today = rowOf(inputs, 'today');
    expect(row.p90 - row.p10).toBeGreaterThan(1_000);
    expect(overToday?.belowShare).toBe(1);
    expect(overToday?.mean).toBeCloseTo(-0.05 * row.mean, 6);
    expect(overToday?.p10).toBeCloseTo(-0.05 * row.p90, 6);
    expect(overToday?.p90).toBeCloseTo(-0.05 * row.p10, 6);
    expect(today).toMatchObject({ overToday: null, cheapestShare: 0 });
    expect(today.mean).toBeCloseTo(1.05 * row.mean, 6);
  });

  it('say in which share of the trials a model costs less than today', () => {
    const inputs: CostInputs = {
      ...service({ low: 0, base: 50, high: 100 }),
      today: { annualCost: inverse(middling, 0.3) * 100 },
    };
    const share = rowOf(inputs, 'managed-services', { trials: 40_000 }).overToday?.belowShare ?? 0;
    expect(Math.abs(share - 0.3)).toBeLessThan(5 * Math.sqrt(0.21 / 40_000));
    expect(rowOf(service(1), 'managed-services').overToday).toBeNull();
  });
});

describe('any simulation', () => {
  it('has quantiles in order, a mean within reach, and shares that add up to one', () => {
    fc.assert(
      fc.property(anyCostInputs, fc.integer({ min: 1, max: 400 }), (inputs, trials) => {
        const { models, ...used } = simulate(inputs, { trials });
        expect(used).toEqual({ trials, seed: inputs.seed ?? 1 });
        expect(models.map(({ id }) => id)).toEqual(costs(inputs).models.map(({ id }) => id));
        const compared = models.filter(({ id }) => id !== 'today');
        const shares = compared.reduce((sum, { cheapestShare }) => sum + cheapestShare, 0);
        expect(shares).toBeCloseTo(compared.length > 0 ? 1 : 0, 12);
        for (const { mean, p10, p50, p90, overToday, id } of models) {
          const figures = [mean, p10, p50, p90, ...Object.values(overToday ?? {})];
          expect(
            figures.filter((x) => !Number.isFinite(x) || Object.is(x, -0)),
            id,
          ).toEqual([]);
          expect([p10, p50, p90]).toEqual([p10, p50, p90].toSorted((a, b) => a - b));
          if (!overToday) continue;
          expect(overToday.p10 <= overToday.p50 && overToday.p50 <= overToday.p90).toBe(true);
          expect(overToday.belowShare).toBe(Math.min(1, Math.max(0, overToday.belowShare)));
        }
      }),
      { numRuns: 20 * soak, seed: 73 },
    );
  });

  it('gives the same figures for the same seed and others for another', () => {
    const inputs = service({ low: 1, base: 2, high: 5 });
    const once = simulate(inputs, { seed: 3 });
    expect(simulate(inputs, { seed: 3 })).toEqual(once);
    expect(simulate(inputs, { seed: 4 }).models[0]?.mean).not.toBe(once.models[0]?.mean);
    expect(once).toMatchObject({ trials: 10_000, seed: 3 });
  });

  it('takes trials and seed from the inputs, or 10,000 and 1', () => {
    const inputs = service({ low: 1, base: 2, high: 5 });
    expect(simulate(inputs)).toEqual(simulate(inputs, { trials: 10_000, seed: 1 }));
    expect(simulate({ ...inputs, trials: 70, seed: 8 })).toEqual(simulate(inputs, { trials: 70, seed: 8 }));
  });

  it('gives known digits, which every engine must give', () => {
    const inputs: CostInputs = {
      horizonMonths: 24,
      discountRate: { low: 0.05, base: 0.075, high: 0.1 },
      growth: { low: 0, base: 0.05, high: 0.1 },
      models: {
        'managed-services': { monthlyFee: 1_000, scopeElasticity: { low: 0.2, base: 0.5, high: 1 } },
        'project-outsourcing': { price: 1_000, buildMonths: 6, tailShare: 0.2, tailMean: 1.5, tailCap: 3 },
      },
    };
    expect(simulate(inputs, { trials: 500 }).models.map(({ mean, p50 }) => ({ mean, p50 }))).toMatchInlineSnapshot(`
      [
        {
          "mean": 22570.814589634883,
          "p50": 22568.542482647084,
        },
        {
          "mean": 1284.8805442227997,
          "p50": 983.2957314068192,
        },
      ]
    `);
  });

  it('refuses inputs and trials that make no sense', () => {
    for (const options of [{ trials: 0 }, { trials: 1.5 }, { trials: 1_000_001 }, { trials: Number.NaN }, { seed: -1 }])
      expect(() => simulate(service(1), options), JSON.stringify(options)).toThrow(CostFaultError);
    expect(() => simulate({ ...service(1), horizonMonths: 11 })).toThrow(CostFaultError);
  });
});

describe('the tail of a project', () => {
  const trials = 100_000;
  /** A price of 1 without discounting: the present value is 1 and the overrun. */
  const project = (figures: NonNullable<CostInputs['models']['project-outsourcing']>): CostInputs => ({
    horizonMonths: 12,
    models: { 'project-outsourcing': { price: 1, buildMonths: 6, ...figures } },
  });
  /** The share of trials in which the overrun is above 50 %: then a service for 1.5 is cheaper. */
  const shareAboveHalf = (inputs: CostInputs) => {
    const { extra } = service(1.5);
    const held = { ...inputs, models: { ...inputs.models, 'managed-services': {} }, ...(extra && { extra }) };
    return rowOf(held, 'managed-services', { trials }).cheapestShare;
  };
  /** Distribution function of the standard normal: the error function after Abramowitz and Stegun 7.1.26, off by 1e-7. */
  const phi = (z: number) => {
    const t = 1 / (1 + (0.3275911 * Math.abs(z)) / Math.SQRT2);
    const c = [0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429];
    const series = c.reduceRight((sum, factor) => (sum + factor) * t, 0);
    const upper = (series * Math.exp((-z * z) / 2)) / 2;
    return z > 0 ? 1 - upper : upper;
  };

  it('comes as often as its share says', () => {
    const range = { low: 0, base: 0.1, high: 0.49 };
    const share = shareAboveHalf(project({ overrunShare: range, tailShare: 0.18, tailMean: 1.2 }));
    expect(Math.abs(share - 0.18)).toBeLessThan(5 * Math.sqrt((0.18 * 0.82) / trials));
    expect(shareAboveHalf(project({ overrunShare: range, tailShare: 1, tailMean: 1.2 }))).toBe(1);
    expect(shareAboveHalf(project({ overrunShare: range, tailShare: 0, tailMean: 1.2 }))).toBe(0);
  });

  it('has the mean asked for where it is not cut', () => {
    const { mean } = rowOf(project({ tailShare: 1, tailMean: 1.2 }), 'project-outsourcing', { trials });
    expect(Math.abs(mean - 2.2)).toBeLessThan((5 * 0.7 * Math.sqrt(Math.E - 1)) / Math.sqrt(trials));
  });

  it('is lognormal above a half, with a logarithm that spreads by 1, and leaves the other trials as they are', () => {
    // Of the lognormal of mean 0.7 two thirds lie below e^(0.4307) over its median.
    const median = 0.7 * Math.exp(-0.5);
    const alone = rowOf(project({ tailShare: 1, tailMean: 1.2 }), 'project-outsourcing', { trials });
    expect(alone.p50 - 1.5).toBeCloseTo(median, 2);
    expect(alone.p10 - 1.5).toBeCloseTo(median * Math.exp(-1.2815516), 2);
    expect((alone.p90 - 1.5) / (median * Math.exp(1.2815516))).toBeCloseTo(1, 1);
    const mixed = project({ overrunShare: 0.2, tailShare: 0.3, tailMean: 1.2 });
    const { p10, p50, p90 } = rowOf(mixed, 'project-outsourcing', { trials });
    expect([p10, p50]).toEqual([1.2, 1.2]);
    expect(p90 - 1.5).toBeCloseTo(median * Math.exp(0.4307273), 1);
  });

  it('is cut where it is to be cut: its mean is that of the shifted, cut lognormal', () => {
    const [mean, cap] = [1.2, 2.5];
    const mu = Math.log(mean - 0.5) - 0.5;
    const cut = Math.log(cap - 0.5);
    const expected = 0.5 + (mean - 0.5) * phi(cut - mu - 1) + (cap - 0.5) * (1 - phi(cut - mu));
    const row = rowOf(project({ tailShare: 1, tailMean: mean, tailCap: cap }), 'project-outsourcing', { trials });
    expect(Math.abs(row.mean - 1 - expected)).toBeLessThan((5 * 0.7) / Math.sqrt(trials));
    expect(expected).toBeLessThan(1.15);
    // Cut to next to nothing.
    const narrow = project({ tailShare: 1, tailMean: 50, tailCap: 0.6 });
    expect(rowOf(narrow, 'project-outsourcing')).toMatchObject({ p50: 1.6, p90: 1.6 });
  });

  it('may be of ranges: each is drawn from its own stream, trial by trial', () => {
    const anyRange = (least: number, most: number) =>
      fc
        .tuple(...[1, 2, 3].map(() => fc.integer({ min: 0, max: 1_000 })))
        .map((three) => three.toSorted((a, b) => a - b).map((n) => least + (n / 1_000) * (most - least)))
        .map(([low = 0, base = 0, high = 0]): Figure => ({ low, base, high }));
    const figures = fc.record({
      overrunShare: anyRange(0, 0.6),
      tailShare: anyRange(0, 1),
      tailMean: anyRange(0.51, 6),
      tailCap: anyRange(0.5, 4),
    });
    fc.assert(
      fc.property(figures, fc.nat(), (ranges, seed) => {
        const count = 11;
        const drawn = (name: keyof typeof ranges) => {
          const figure = ranges[name];
          return typeof figure === 'number' || figure.low === figure.high
            ? Array.from({ length: count }, () => baseOf(figure))
            : drawsOf(seed, `project-outsourcing.${name}`, figure, count);
        };
        const [usual, share, mean, cap] = [
          drawn('overrunShare'),
          drawn('tailShare'),
          drawn('tailMean'),
          drawn('tailCap'),
        ];
        const random = seededRandom(hashOf(seed, 'tail'));
        const overruns = usual.map((overrun, trial) => {
          if (random.uniform() >= (share[trial] ?? 0)) return overrun;
          const beyond = Math.exp(Math.log((mean[trial] ?? 0) - 0.5) - 0.5 + random.normal());
          return Math.min(cap[trial] ?? 0, 0.5 + beyond);
        });
        const row = rowOf(project(ranges), 'project-outsourcing', { seed, trials: count });
        const [sorted, size] = [overruns.toSorted((a, b) => a - b), Math.max(...overruns)];
        for (const [at, quantile] of [
          [1, row.p10],
          [5, row.p50],
          [9, row.p90],
        ] as const)
          expect(Math.abs(quantile - 1 - (sorted[at] ?? 0))).toBeLessThan(1e-9 * (1 + size));
      }),
      { numRuns: 60 * soak, seed: 74 },
    );
  });

  it('of ranges without width is that of plain numbers, and a range of it moves no other figure', () => {
    const plain = { overrunShare: { low: 0, base: 0.1, high: 0.3 }, tailShare: 0.2, tailMean: 1.5, tailCap: 3 };
    const wide = (x: number) => ({ low: x, base: x, high: x });
    const other = { models: { bpo: { redesignOneOff: { low: 1, base: 2, high: 5 } } } };
    const beside = (figures: Parameters<typeof project>[0]): CostInputs => ({
      ...project(figures),
      models: { ...project(figures).models, ...other.models },
    });
    const ranges = { tailShare: wide(0.2), tailMean: wide(1.5), tailCap: wide(3) };
    expect(simulate(beside({ ...plain, ...ranges }))).toEqual(simulate(beside(plain)));
    const ranged = { ...plain, tailShare: { low: 0, base: 0.2, high: 0.9 }, tailMean: { low: 1, base: 1.5, high: 9 } };
    const { cheapestShare: _was, ...before } = rowOf(beside(plain), 'bpo');
    expect(rowOf(beside(ranged), 'bpo')).toMatchObject(before);
    expect(rowOf(beside(ranged), 'project-outsourcing').mean).not.toBe(
      rowOf(beside(plain), 'project-outsourcing').mean,
    );
  });

  it('with a chance that may be none comes as often as the mean of its range says', () => {
    const share = shareAboveHalf(project({ tailShare: { low: 0, base: 0, high: 0.6 }, tailMean: 1.2 }));
    expect(Math.abs(share - 0.1)).toBeLessThan(5 * Math.sqrt((0.1 * 0.9) / trials));
  });

  it('is in the simulation only', () => {
    const inputs = project({ overrunShare: 0.1, tailShare: 0.5, tailMean: 3, tailCap: 9 });
    expect(costs(inputs).models[0]?.npv).toBeCloseTo(1.1, 12);
    expect(rowOf(inputs, 'project-outsourcing').mean).toBeGreaterThan(1.5);
  });

  it('leaves the draws of everything else as they are', () => {
    const usual = { overrunShare: { low: 0, base: 0.1, high: 0.3 }, selectionShare: { low: 0, base: 0.1, high: 0.9 } };
    const [without, with_] = [project(usual), project({ ...usual, tailShare: 1e-9, tailMean: 2 })];
    expect(simulate(with_)).toEqual(simulate(without));
  });
});

describe('what is run afterwards', () => {
  /** Half a year at 1,000 a month for one person, or at a share of a price of 24,000, next to which the price is nothing. */
  const run = (figures: NonNullable<CostInputs['models']['project-outsourcing']>): CostInputs => ({
    horizonMonths: 12,
    people: { salary: 12_000 },
    models: { 'project-outsourcing': { price: 24_000, milestones: [[84, 1]], buildMonths: 6, ...figures } },
  });
  const maybe = { low: 0, base: 0, high: 2 };
  const spread = (inputs: CostInputs) => rowOf(inputs, 'project-outsourcing');

  it('is by people where their range says that there may be some, and no share is given', () => {
    const { p10, p50, p90, mean } = spread(run({ runFte: maybe }));
    expect(p10 > 0 && p10 < p50 && p50 < p90 && p90 < 12_000).toBe(true);
    // The mean of such a range is a sixth of its high end.
    expect(mean / 2_000).toBeCloseTo(1, 1);
    expect(spread(run({ runFte: maybe, runShare: 0 }))).toMatchObject({ p10, p90 });
    expect(costs(run({ runFte: maybe })).models[0]?.npv).toBe(0);
  });

  it('is by a share where its range says that there may be one, and no people are given', () => {
    const { p10, p90, mean } = spread(run({ runShare: maybe }));
    expect(p10 > 0 && p10 < p90).toBe(true);
    expect(mean / 4_000).toBeCloseTo(1, 1);
    expect(spread(run({ runShare: maybe, runFte: 0 }))).toMatchObject({ p10, p90 });
  });

  it('is by people where both are given and somebody is expected, else by the share', () => {
    const people = { low: 0, base: 1, high: 2 };
    expect(spread(run({ runFte: people, runShare: 0.5 }))).toEqual(spread(run({ runFte: people })));
    expect(spread(run({ runFte: maybe, runShare: 0.5 }))).toEqual(spread(run({ runShare: 0.5 })));
    expect(spread(run({ runFte: maybe, runShare: maybe }))).toEqual(spread(run({ runShare: maybe })));
  });
});

describe('in steps', () => {
  const inputs = service({ low: 1, base: 2, high: 5 });

  it('it says how far it is, ever further, and comes to the same', () => {
    const steps = simulateInSteps(inputs, { trials: 30_000 });
    const progress: number[] = [];
    for (;;) {
      const { done, value } = steps.next();
      if (done) {
        expect(value).toEqual(simulate(inputs, { trials: 30_000 }));
        break;
      }
      progress.push(value);
    }
    expect(progress.length).toBeGreaterThan(3);
    expect(progress.every((value, i) => value > (progress[i - 1] ?? 0) && value < 1)).toBe(true);
  });

  it('it can be left half-way', () => {
    const steps = simulateInSteps(inputs, { trials: 1_000_000 });
    expect(steps.next().done).toBe(false);
    steps.return({ trials: 0, seed: 0, models: [] });
    expect(steps.next()).toEqual({ done: true, value: undefined });
    // Nothing of it is left for the next one.
    expect(simulate(inputs, { trials: 100 })).toEqual(simulate(inputs, { trials: 100 }));
  });
});

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  CostFaultError,
  costFaults,
  type CostInputs,
  costs,
  fieldOf,
  type FigureId,
  figureIds,
  simulate,
} from '../../../src/domain/index.ts';
import { soak } from '../arbitraries.ts';
import { anyCostInputs } from './costArbitraries.ts';
import { withFigure } from './withFigure.ts';

vi.setConfig({ testTimeout: 60_000 });

/** All six models, each with no more than it has to have. */
const six: CostInputs = {
  horizonMonths: 36,
  models: {
    'managed-services': {},
    'staff-augmentation': {},
    'project-outsourcing': { buildMonths: 6, tailMean: 1.2 },
    bpo: {},
    'in-house': {},
    'dedicated-team': {},
  },
};

/** Where a figure stands in the inputs. */
function pathOf(id: FigureId): string {
  if (id.startsWith('general.')) return id.slice('general.'.length);
  return /^(work|today|people|lag)\./.test(id) ? id : `models.${id}`;
}

function middleOf(id: FigureId): number {
  const { min, max, whole } = fieldOf(id);
  return whole ? 12 : (min + Math.min(max, 2)) / 2;
}

const withValue = (id: FigureId, value: unknown) => costFaults(withFigure(six, id, value as number));
const changed = (change: object) => costFaults({ ...six, ...change });
const inProject = (block: object) =>
  costFaults({ ...six, models: { 'project-outsourcing': { buildMonths: 6, ...block } } });
const extraLine = { model: 'bpo', label: 'Own', category: 'tooling', amount: 5 };
const withExtra = (...extra: readonly unknown[]) => changed({ extra });

describe('valid inputs', () => {
  it('have no fault', () => {
    expect(costFaults(six)).toEqual([]);
    fc.assert(
      fc.property(anyCostInputs, (inputs) => {
        expect(costFaults(inputs)).toEqual([]);
      }),
      { numRuns: 100 * soak, seed: 161 },
    );
  });

  it('are those of a file too: nothing depends on what JSON leaves out', () => {
    fc.assert(
      fc.property(anyCostInputs, (inputs) => {
        expect(costFaults(JSON.parse(JSON.stringify(inputs)))).toEqual([]);
      }),
      { numRuns: 30 * soak, seed: 162 },
    );
  });
});

describe('a figure', () => {
  it.each(figureIds)('%s may be its least, its most and what lies between', (id) => {
    for (const value of [fieldOf(id).min, middleOf(id), fieldOf(id).max])
      expect(withValue(id, value), String(value)).toEqual([]);
  });

  it.each(figureIds)('%s may not be less or more, and what is allowed is said', (id) => {
    const { min, max } = fieldOf(id);
    for (const value of [min - 1e-9, min - 1, max * (1 + 1e-9) + 1e-9, 1e308, -1e308])
      expect(withValue(id, value)).toEqual([
        { kind: 'out-of-range', path: pathOf(id), value: String(value), min, max },
      ]);
  });

  it.each(figureIds)('%s has to be a number', (id) => {
    const { min, max } = fieldOf(id);
    for (const value of [Number.NaN, Infinity, -Infinity, null, '', '5', true, [], [5]])
      expect(withValue(id, value)).toEqual([
        {
          kind: 'not-a-number',
          path: pathOf(id),
          value: typeof value === 'object' ? 'object' : String(value),
          min,
          max,
        },
      ]);
  });

  it.each(figureIds.filter((id) => !fieldOf(id).exact))(
    '%s may be a range that rises, within the same limits',
    (id) => {
      const { min, max } = fieldOf(id);
      const path = pathOf(id);
      const middle = middleOf(id);
      const range = (low: number, base: number, high: number) => withValue(id, { low, base, high });
      expect(range(min, middle, max)).toEqual([]);
      expect(range(middle, middle, middle)).toEqual([]);
      for (const ends of [
        [max, middle, min],
        [middle, min, max],
        [min, max, middle],
      ] as const)
        expect(range(...ends)).toEqual([{ kind: 'low-above-high', path, value: ends.join(', ') }]);
      const beyond = max + 1 + max * 1e-9;
      expect(range(min, middle, beyond)).toEqual([
        { kind: 'out-of-range', path: `${path}.high`, value: String(beyond), min, max },
      ]);
      expect(range(Number.NaN, middle, max)).toEqual([
        { kind: 'not-a-number', path: `${path}.low`, value: 'NaN', min, max },
      ]);
      expect(withValue(id, { low: min, high: max })).toEqual([
        { kind: 'not-a-number', path: `${path}.base`, value: 'undefined', min, max },
      ]);
      expect(withValue(id, { low: min, base: middle, high: max, mode: 1 })).toEqual([
        { kind: 'unknown-field', path: `${path}.mode`, value: 'mode' },
      ]);
    },
  );

  it.each(figureIds.filter((id) => fieldOf(id).whole))(
    '%s is whole; of a range the base is, for it alone counts',
    (id) => {
      const { min, max } = fieldOf(id);
      const path = pathOf(id);
      expect(withValue(id, 6.5)).toEqual([{ kind: 'not-whole', path, value: '6.5', min, max }]);
      for (const [low, base, high] of [
        [5, 6, 7],
        [5.5, 6, 6.5],
        [6, 6, 6],
      ])
        expect(withValue(id, { low, base, high })).toEqual([]);
      expect(withValue(id, { low: 6, base: 6.5, high: 7 })).toEqual([
        { kind: 'not-whole', path: `${path}.base`, value: '6.5', min, max },
      ]);
      expect(withValue(id, { low: 7, base: 6, high: 8 })).toEqual([{ kind: 'low-above-high', path, value: '7, 6, 8' }]);
      expect(withValue(id, { low: min - 1, base: 6, high: 8 })).toMatchObject([
        { kind: 'out-of-range', path: `${path}.low` },
      ]);
      expect(withValue(id, { low: 6, high: 8 })).toMatchObject([{ kind: 'not-a-number', path: `${path}.base` }]);
    },
  );
});

describe('the frame of a comparison', () => {
  it.each([
    ['horizonMonths', 12, 84],
    ['seed', 0, 4_294_967_295],
    ['trials', 1, 1_000_000],
  ] as const)('%s is a whole number from %i to %i', (path, min, max) => {
    for (const value of [min, max]) expect(changed({ [path]: value })).toEqual([]);
    for (const value of [min - 1, max + 1, 1e308])
      expect(changed({ [path]: value })).toEqual([{ kind: 'out-of-range', path, value: String(value), min, max }]);
    expect(changed({ [path]: 20.5 })).toEqual([{ kind: 'not-whole', path, value: '20.5', min, max }]);
    for (const value of [Number.NaN, null, '36', []])
      expect(changed({ [path]: value })).toMatchObject([{ kind: 'not-a-number', path, min, max }]);
  });

  it.each(['horizonMonths', 'seed', 'trials'])('%s has no range, not even one without width', (path) => {
    for (const range of [
      { low: 12, base: 24, high: 36 },
      { low: 24, base: 24, high: 24 },
    ])
      expect(changed({ [path]: range })).toEqual([{ kind: 'no-range-here', path, value: 'low, base, high' }]);
  });

  it('needs a horizon and models, which may be none', () => {
    expect(costFaults({})).toEqual([
      { kind: 'missing', path: 'horizonMonths', value: '' },
      { kind: 'missing', path: 'models', value: '' },
    ]);
    expect(costFaults({ horizonMonths: 36, models: {} })).toEqual([]);
  });

  it('is in a currency of three capital letters', () => {
    for (const currency of ['USD', 'EUR', undefined]) expect(changed({ currency })).toEqual([]);
    for (const currency of ['', 'usd', 'US', 'EURO', 'U$D', '€'])
      expect(changed({ currency })).toEqual([{ kind: 'unknown-value', path: 'currency', value: currency }]);
    expect(changed({ currency: 5 })).toEqual([{ kind: 'unknown-value', path: 'currency', value: '5' }]);
    expect(changed({ currency: null })).toEqual([{ kind: 'unknown-value', path: 'currency', value: 'object' }]);
  });

  it('is an object of objects', () => {
    for (const [inputs, value] of [
      [null, 'object'],
      [undefined, 'undefined'],
      [[], 'object'],
      ['36', 'string'],
      [5, 'number'],
    ] as const)
      expect(costFaults(inputs)).toEqual([{ kind: 'not-an-object', path: '', value }]);
    for (const path of ['work', 'today', 'people', 'lag', 'models'])
      for (const value of [null, 5, 'x', []])
        expect(changed({ [path]: value })).toEqual([{ kind: 'not-an-object', path, value: typeof value }]);
    expect(changed({ models: { bpo: 5 } })).toEqual([{ kind: 'not-an-object', path: 'models.bpo', value: 'number' }]);
  });

  it('knows no field and no model beside those of the contract', () => {
    expect(changed({ inflationRate: 0.1 })).toEqual([
      { kind: 'unknown-field', path: 'inflationRate', value: 'inflationRate' },
    ]);
    expect(changed({ people: { wages: 5 } })).toEqual([
      { kind: 'unknown-field', path: 'people.wages', value: 'wages' },
    ]);
    expect(changed({ models: { bpo: { monthlyFee: 5 } } })).toEqual([
      { kind: 'unknown-field', path: 'models.bpo.monthlyFee', value: 'monthlyFee' },
    ]);
    expect(changed({ models: { today: {} } })).toEqual([
      { kind: 'unknown-field', path: 'models.today', value: 'today' },
    ]);
    // Names that every object has are no fields either.
    for (const name of ['constructor', 'toString', 'hasOwnProperty'])
      expect(changed({ work: { [name]: 1 } })).toEqual([{ kind: 'unknown-field', path: `work.${name}`, value: name }]);
  });

  it('may say undefined for what it leaves out', () => {
    const nothing = { currency: undefined, seed: undefined, work: undefined, growth: undefined, extra: undefined };
    expect(changed({ ...nothing, models: { bpo: { unitPrice: undefined }, 'in-house': undefined } })).toEqual([]);
  });

  it('names all faults, in the order of the inputs', () => {
    const faults = costFaults({
      horizonMonths: 85,
      growth: 7,
      people: { salary: -1, span: 0 },
      models: { bpo: { unitPrice: Number.NaN } },
      extra: [5],
    });
    expect(faults.map(({ kind, path }) => [kind, path])).toEqual([
      ['out-of-range', 'horizonMonths'],
      ['out-of-range', 'growth'],
      ['out-of-range', 'people.salary'],
      ['out-of-range', 'people.span'],
      ['not-a-number', 'models.bpo.unitPrice'],
      ['not-an-object', 'extra.0'],
    ]);
  });
});

describe('words', () => {
  it('of pricing are those of the model', () => {
    const priced = (id: string, pricing: unknown) => changed({ models: { [id]: { pricing } } });
    for (const pricing of ['flat', 'per-unit', 'outcome', 'capped-time'])
      expect(priced('managed-services', pricing)).toEqual([]);
    for (const pricing of ['per-unit', 'per-person']) expect(priced('bpo', pricing)).toEqual([]);
    for (const [id, pricing] of [
      ['managed-services', 'per-person'],
      ['bpo', 'flat'],
      ['bpo', ''],
    ] as const)
      expect(priced(id, pricing)).toEqual([{ kind: 'unknown-value', path: `models.${id}.pricing`, value: pricing }]);
    expect(priced('bpo', 5)).toEqual([{ kind: 'unknown-value', path: 'models.bpo.pricing', value: '5' }]);
    expect(priced('in-house', 'flat')).toMatchObject([{ kind: 'unknown-field', path: 'models.in-house.pricing' }]);
  });

  it('of units are short texts, and lag is of known models', () => {
    expect(changed({ work: { unit: 'x'.repeat(200) } })).toEqual([]);
    for (const unit of ['x'.repeat(201), 5, null, {}])
      expect(changed({ work: { unit } })).toEqual([{ kind: 'unknown-value', path: 'work.unit', value: typeof unit }]);
    expect(changed({ lag: { models: ['bpo', 'in-house'] } })).toEqual([]);
    expect(changed({ lag: { models: ['bpo', 'today'] } })).toEqual([
      { kind: 'unknown-value', path: 'lag.models.1', value: 'today' },
    ]);
    expect(changed({ lag: { models: 'bpo' } })).toEqual([{ kind: 'not-a-list', path: 'lag.models', value: 'string' }]);
  });
});

describe('a project', () => {
  const path = 'models.project-outsourcing';

  it('says how long it is built', () => {
    expect(changed({ models: { 'project-outsourcing': { price: 5 } } })).toEqual([
      { kind: 'missing', path: `${path}.buildMonths`, value: '' },
    ]);
  });

  it('has milestones that add up to 1, up to rounding', () => {
    const of = (...milestones: readonly unknown[]) => inProject({ milestones });
    expect(of([0, 0.3], [3, 0.4], [6, 0.3])).toEqual([]);
    expect(of([0, 1 / 3], [40, 1 / 3], [84, 1 / 3])).toEqual([]);
    expect(of([0, 0.333_333_3], [3, 0.666_666_6])).toEqual([]);
    for (const [shares, sum] of [
      [[0.3, 0.4, 0.2], '0.9'],
      [[0.5, 0.6], '1.1'],
      [[0.3, 0.699_99], '0.99999'],
      [[], '0'],
    ] as const)
      expect(of(...shares.map((share, month) => [month, share]))).toEqual([
        { kind: 'milestones-do-not-add-up', path: `${path}.milestones`, value: sum },
      ]);
  });

  it('has milestones of a whole month and a share each', () => {
    const of = (...milestones: readonly unknown[]) => inProject({ milestones });
    const at = `${path}.milestones.0`;
    expect(of([-1, 1])).toEqual([{ kind: 'out-of-range', path: `${at}.0`, value: '-1', min: 0, max: 84 }]);
    expect(of([85, 1])).toEqual([{ kind: 'out-of-range', path: `${at}.0`, value: '85', min: 0, max: 84 }]);
    expect(of([1.5, 1])).toEqual([{ kind: 'not-whole', path: `${at}.0`, value: '1.5', min: 0, max: 84 }]);
    expect(of([0, 2], [1, -1])).toEqual([
      { kind: 'out-of-range', path: `${at}.1`, value: '2', min: 0, max: 1 },
      { kind: 'out-of-range', path: `${path}.milestones.1.1`, value: '-1', min: 0, max: 1 },
    ]);
    expect(of([0, 1], [3])).toEqual([{ kind: 'not-a-list', path: `${path}.milestones.1`, value: 'object' }]);
    expect(of([0, 1], [3, 0, 0], 5)).toMatchObject([{ kind: 'not-a-list' }, { kind: 'not-a-list', value: 'number' }]);
    expect(of([0, Number.NaN])).toMatchObject([
      { kind: 'not-a-number', path: `${at}.1` },
      { kind: 'milestones-do-not-add-up', value: '0' },
    ]);
    expect(of([0, 1e308], [1, 1e308])).toHaveLength(3);
    expect(inProject({ milestones: 5 })).toEqual([{ kind: 'not-a-list', path: `${path}.milestones`, value: 'number' }]);
  });

  it('with a tail says how far it goes: above a half', () => {
    expect(inProject({ tailShare: 0.2, tailMean: 0.51 })).toEqual([]);
    expect(inProject({ tailShare: 0.2, tailMean: 0.51, tailCap: 0.5 })).toEqual([]);
    const low = (name: string, value: string) => ({ kind: 'too-low-for-tail', path: `${path}.${name}`, value });
    expect(inProject({ tailShare: 0.2 })).toEqual([low('tailMean', '')]);
    expect(inProject({ tailShare: { low: 0, base: 0, high: 0.2 } })).toEqual([low('tailMean', '')]);
    expect(inProject({ tailShare: 0.2, tailMean: 0, tailCap: 0 })).toEqual([low('tailMean', '0'), low('tailCap', '0')]);
    const fromZero = { low: 0, base: 1, high: 2 };
    expect(inProject({ tailShare: 0.2, tailMean: fromZero, tailCap: fromZero })).toEqual([
      low('tailMean', '0'),
      low('tailCap', '0'),
    ]);
  });

  it('without a tail may say 0 for how far it goes and where it is cut, but nothing in between', () => {
    expect(inProject({ tailShare: 0 })).toEqual([]);
    expect(inProject({ tailShare: 0, tailMean: 0, tailCap: 0 })).toEqual([]);
    expect(inProject({ tailMean: { low: 0, base: 0, high: 0 } })).toEqual([]);
    expect(inProject({ tailShare: 0, tailMean: 0.3, tailCap: 0.3 })).toEqual([
      { kind: 'out-of-range', path: `${path}.tailMean`, value: '0.3', min: 0.51, max: 100 },
      { kind: 'out-of-range', path: `${path}.tailCap`, value: '0.3', min: 0.5, max: 100 },
    ]);
  });
});

describe('a line of the user’s own', () => {
  it('says what, for whom and when, in one way', () => {
    for (const due of [{ month: 0 }, { month: 84 }, { monthly: true }, { yearly: true }, { month: 5, monthly: false }])
      expect(withExtra({ ...extraLine, ...due })).toEqual([]);
    for (const [due, ways] of [
      [{}, '0'],
      [{ monthly: false }, '0'],
      [{ month: 5, monthly: true }, '2'],
      [{ month: 5, monthly: true, yearly: true }, '3'],
    ] as const)
      expect(withExtra({ ...extraLine, ...due })).toEqual([
        { kind: 'when-is-not-clear', path: 'extra.0', value: ways },
      ]);
  });

  it('may be negative, and a range', () => {
    for (const amount of [-1e12, 1e12, { low: -5, base: 0, high: 5 }])
      expect(withExtra({ ...extraLine, month: 1, amount })).toEqual([]);
    const limits = { min: -1e12, max: 1e12 };
    expect(withExtra({ ...extraLine, month: 1, amount: 1.1e12 })).toEqual([
      { kind: 'out-of-range', path: 'extra.0.amount', value: '1100000000000', ...limits },
    ]);
    expect(withExtra({ ...extraLine, month: 1, amount: undefined })).toEqual([
      { kind: 'not-a-number', path: 'extra.0.amount', value: 'undefined', ...limits },
    ]);
    expect(withExtra({ ...extraLine, month: 1, amount: { low: 2, base: 1, high: 3 } })).toMatchObject([
      { kind: 'low-above-high', path: 'extra.0.amount' },
    ]);
  });

  it('falls in a whole month of the longest horizon', () => {
    for (const [month, kind] of [
      [-1, 'out-of-range'],
      [85, 'out-of-range'],
      [1.5, 'not-whole'],
      ['1', 'not-a-number'],
      [{ low: 1, base: 1, high: 1 }, 'no-range-here'],
      [{ low: 1, base: 2, high: 3 }, 'no-range-here'],
    ] as const)
      expect(withExtra({ ...extraLine, month })).toMatchObject([{ kind, path: 'extra.0.month' }]);
  });

  it('names a known model and category, and has true or false for a flag', () => {
    for (const [change, path, value] of [
      [{ model: 'today' }, 'extra.0.model', 'today'],
      [{ category: 'travel' }, 'extra.0.category', 'travel'],
      [{ label: 'x'.repeat(201) }, 'extra.0.label', 'string'],
      [{ avoidable: 'no' }, 'extra.0.avoidable', 'no'],
      [{ yearly: 1 }, 'extra.0.yearly', '1'],
    ] as const)
      expect(withExtra({ ...extraLine, month: 1, ...change })).toEqual([{ kind: 'unknown-value', path, value }]);
    expect(withExtra({ ...extraLine, month: 1, model: undefined, category: undefined })).toEqual([
      { kind: 'missing', path: 'extra.0.model', value: '' },
      { kind: 'missing', path: 'extra.0.category', value: '' },
    ]);
    expect(withExtra({ ...extraLine, month: 1, model: null })).toMatchObject([
      { kind: 'unknown-value', value: 'object' },
    ]);
    expect(withExtra({ ...extraLine, month: 1, indexed: true })).toEqual([
      { kind: 'unknown-field', path: 'extra.0.indexed', value: 'indexed' },
    ]);
    expect(withExtra({ ...extraLine, month: 1 }, null)).toMatchObject([{ kind: 'not-an-object', path: 'extra.1' }]);
    expect(changed({ extra: {} })).toEqual([{ kind: 'not-a-list', path: 'extra', value: 'object' }]);
  });
});

/** A value of the kind that files, and only files, hold in odd places. */
const oddValue = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
  fc.constantFrom(Number.NaN, -0, 1e308, -1, 12.5, '36', null, [], {}, { low: 24, base: 24, high: 24 }, [[0, 1]]),
);

/** Every place in a value, as a path of keys. */
function placesIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return [[...path], ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((part, i) => (String(i) === key ? replaced(part, rest, by) : part));
  return { ...(value as object), [key]: replaced((value as Record<string, unknown>)[key], rest, by) };
}

function figuresIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(figuresIn) : [];
}

describe('whatever comes', () => {
  it('is answered with faults, never with an error', () => {
    fc.assert(
      fc.property(oddValue, (inputs) => {
        expect(Array.isArray(costFaults(inputs))).toBe(true);
      }),
      { numRuns: 500 * soak, seed: 163 },
    );
  });

  it('in any place of good inputs is a fault, or can be computed', () => {
    let refused = 0;
    fc.assert(
      fc.property(anyCostInputs, fc.nat(), oddValue, (inputs, pick, odd) => {
        const places = placesIn(inputs);
        const mutant = replaced(inputs, places[pick % places.length] ?? [], odd);
        const faults = costFaults(mutant);
        if (faults.length > 0) {
          refused++;
          expect(() => costs(mutant as CostInputs)).toThrow(CostFaultError);
          return;
        }
        const figures = figuresIn(costs(mutant as CostInputs));
        expect(figures.filter((figure) => !Number.isFinite(figure) || Object.is(figure, -0))).toEqual([]);
      }),
      { numRuns: 150 * soak, seed: 164 },
    );
    expect(refused).toBeGreaterThan(50);
  });

  it('within the limits gives figures that are finite, also at the limits', () => {
    const atLimit = fc.constantFrom('min', 'max', 'tiny');
    fc.assert(
      fc.property(fc.array(atLimit, { minLength: figureIds.length, maxLength: figureIds.length }), (limits) => {
        const inputs = figureIds.reduce<CostInputs>(
          (so, id, i) => {
            const { min, max } = fieldOf(id);
            const tiny = min === 0 ? 5e-324 : min;
            return withFigure(so, id, limits[i] === 'min' ? min : limits[i] === 'max' ? max : tiny);
          },
          { ...six, horizonMonths: 84 },
        );
        const whole = withFigure(inputs, 'project-outsourcing.tailMean', 100);
        expect(costFaults(whole)).toEqual([]);
        const figures = [...figuresIn(costs(whole)), ...figuresIn(simulate(whole, { trials: 3 }))];
        expect(figures.filter((figure) => !Number.isFinite(figure) || Object.is(figure, -0))).toEqual([]);
      }),
      { numRuns: 30 * soak, seed: 165 },
    );
  });

  it('is refused by the engine with the first fault', () => {
    try {
      costs({ ...six, horizonMonths: 11 });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(CostFaultError);
      expect((error as CostFaultError).fault).toEqual({
        kind: 'out-of-range',
        path: 'horizonMonths',
        value: '11',
        min: 12,
        max: 84,
      });
      expect((error as CostFaultError).message).toContain('horizonMonths');
    }
  });
});

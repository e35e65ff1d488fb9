import fc from 'fast-check';
import {
  type CostBlock,
  costCategories,
  costFields,
  type CostInputs,
  costModels,
  type ExtraLine,
  type FieldKind,
  type Figure,
  horizonMax,
  horizonMin,
} from '../../../src/domain/index.ts';

/** The most that a case of any size would hold, so that a sum of all lines keeps its digits. */
const plausible: Readonly<Record<FieldKind['counts'], number>> = {
  money: 1e6,
  share: 1,
  rate: 0.3,
  people: 200,
  units: 1e5,
  months: 40,
  weeks: 26,
  hours: 200,
  years: 7,
  factor: 4,
};
const steepestFall = -0.2;

/** Even over the values, where doubles would crowd at 0; now and then the least. */
function anyValue({ counts, min, max, whole }: FieldKind): fc.Arbitrary<number> {
  const least = Math.max(min, steepestFall);
  const most = Math.min(max, plausible[counts]);
  const step = whole ? 1 : (most - least) / 10_000;
  const even = fc.integer({ min: 0, max: Math.floor((most - least) / step) }).map((n) => least + n * step);
  return fc.oneof({ weight: 1, arbitrary: fc.constant(Math.max(0, min)) }, { weight: 7, arbitrary: even });
}

function rangeOf(value: fc.Arbitrary<number>): fc.Arbitrary<Figure> {
  return fc.tuple(value, value, value).map((three) => {
    const [low = 0, base = 0, high = 0] = three.toSorted((a, b) => a - b);
    return { low, base, high };
  });
}

function anyFigure(field: FieldKind): fc.Arbitrary<Figure> {
  const value = anyValue(field);
  return fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: rangeOf(value) });
}

type Figures = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Any of the fields of a block, many of them absent. */
function anyBlock(block: CostBlock, more: Figures = {}, requiredKeys: readonly string[] = []) {
  const figures = Object.entries(costFields[block]).map(([name, field]) => [name, anyFigure(field)] as const);
  return fc.record(
    { ...Object.fromEntries(figures), ...more },
    {
      requiredKeys: [...requiredKeys],
    },
  );
}

/** Shares of the price in different months, which add up to 1. */
const anyMilestones = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 5,
    selector: ([month]) => month,
  })
  .map((parts) => {
    const sum = parts.reduce((whole, [, part]) => whole + part, 0);
    return parts.toSorted(([a], [b]) => a - b).map(([month, part]) => [month, part / sum] as const);
  });

/** A tail has a mean and a cap; neither moves a base figure. */
const anyProject = anyBlock(
  'project-outsourcing',
  {
    milestones: anyMilestones,
    tailMean: fc.constantFrom(0.6, 1.5, { low: 0.7, base: 1, high: 2 }),
    tailCap: fc.constantFrom(2.5, { low: 3, base: 4, high: 5 }),
  },
  ['buildMonths', 'tailMean', 'tailCap'],
);

const amount = fc.integer({ min: -100_000, max: 1_000_000 }).map((cents) => cents / 100);

const anyExtra: fc.Arbitrary<ExtraLine> = fc
  .tuple(
    fc.record({
      model: fc.constantFrom(...costModels),
      label: fc.string({ maxLength: 10 }),
      category: fc.constantFrom(...costCategories),
      amount: fc.oneof(amount, rangeOf(amount)),
    }),
    fc.oneof(
      fc.integer({ min: 0, max: horizonMax }).map((month) => ({ month })),
      fc.constantFrom({ monthly: true } as const, { yearly: true } as const),
    ),
    fc.constantFrom({}, { avoidable: true }, { avoidable: false }),
  )
  .map(([line, due, kind]) => ({ ...line, ...due, ...kind }));

const anyModels = fc.record(
  {
    'managed-services': anyBlock('managed-services', {
      pricing: fc.constantFrom('flat', 'per-unit', 'outcome', 'capped-time'),
    }),
    'staff-augmentation': anyBlock('staff-augmentation'),
    'project-outsourcing': anyProject,
    bpo: anyBlock('bpo', { pricing: fc.constantFrom('per-unit', 'per-person') }),
    'in-house': anyBlock('in-house'),
    'dedicated-team': anyBlock('dedicated-team'),
  },
  { requiredKeys: [] },
);

/** Any comparison that is allowed, of a plausible size: every pricing, absent and ranged figures, lines of the user's own. */
export const anyCostInputs: fc.Arbitrary<CostInputs> = fc
  .tuple(
    anyBlock('general'),
    fc.record(
      {
        horizonMonths: fc.integer({ min: horizonMin, max: horizonMax }),
        models: anyModels,
        currency: fc.constantFrom('USD', 'EUR'),
        seed: fc.nat(),
        trials: fc.integer({ min: 1, max: 10_000 }),
        work: anyBlock('work', { unit: fc.string({ maxLength: 10 }) }),
        today: anyBlock('today'),
        people: anyBlock('people'),
        lag: anyBlock('lag', { models: fc.subarray([...costModels]) }),
        extra: fc.array(anyExtra, { maxLength: 6 }),
      },
      { requiredKeys: ['horizonMonths', 'models'] },
    ),
  )
  .map(([general, rest]) => ({ ...general, ...rest }));

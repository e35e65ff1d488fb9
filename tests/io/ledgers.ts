import fc from 'fast-check';
import {
  costCategories,
  type CostLedger,
  costModels,
  type ExtraLine,
  type FieldKind,
  fieldOf,
  type Figure,
  type FigureId,
  figureIds,
  horizonMax,
  horizonMin,
  type OwnFigure,
} from '../../src/domain/index.ts';

/** Numbers as people type them, as calculations leave them and as they lie at the ends of what is allowed. */
function anyNumber({ min, max, whole }: Pick<FieldKind, 'min' | 'max' | 'whole'>): fc.Arbitrary<number> {
  if (whole) return fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max));
  const within = (value: number) => value >= min && value <= max;
  const typed = fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: -6, max: 8 }), fc.boolean())
    .map(([digits, power, negative]) => Number(`${negative ? '-' : ''}${digits}e${power}`))
    .filter(within);
  const computed = fc.double({ min, max, noNaN: true }).map((value) => value + 0);
  const ends = fc.constantFrom(...[0, 1, 1 / 3, min, max, 5e-324, Number.MIN_VALUE * 3].filter(within));
  return fc.oneof({ weight: 5, arbitrary: typed }, { weight: 2, arbitrary: computed }, { weight: 1, arbitrary: ends });
}

function anyFigure(field: Pick<FieldKind, 'min' | 'max' | 'whole'>): fc.Arbitrary<Figure> {
  const number = anyNumber(field);
  const range = fc.tuple(number, number, number).map((three) => {
    const [low = 0, base = 0, high = 0] = three.toSorted((a, b) => a - b);
    return { low, base, high };
  });
  return fc.oneof({ weight: 3, arbitrary: number }, { weight: 1, arbitrary: range });
}

const anyDay = fc
  .integer({ min: Date.UTC(-1, 0, 400) / 86_400_000, max: Date.UTC(9999, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))
  .filter((day) => day.length === 10 && !day.startsWith('-'));

const anyOwn = (id: FigureId): fc.Arbitrary<OwnFigure> =>
  fc.record(
    {
      value: anyFigure(fieldOf(id)),
      as: fc.constantFrom('own' as const, 'own' as const, 'quote' as const),
      agreedBy: fc.string({ maxLength: 120 }),
      agreedOn: anyDay,
    },
    { requiredKeys: ['value', 'as'] },
  );

/** Built once: building takes longer than drawing. */
const ownFigures = new Map(figureIds.map((id) => [id, anyOwn(id).map((own) => [id, own] as const)]));

const anyFigures: fc.Arbitrary<CostLedger['figures']> = fc
  .oneof(
    { weight: 1, arbitrary: fc.constant<FigureId[]>([]) },
    { weight: 6, arbitrary: fc.subarray([...figureIds], { maxLength: 6 }) },
    { weight: 1, arbitrary: fc.subarray([...figureIds]) },
  )
  .chain((ids) => fc.tuple(...ids.flatMap((id) => ownFigures.get(id) ?? [])))
  .map((own) => Object.fromEntries(own));

/** Text as a field of one line leaves it, so that a link changes nothing of it. */
const anyLine = fc
  .oneof(fc.string({ maxLength: 40 }), fc.constantFrom('ticket', '€ a piece', '発注', '😀'.repeat(90), 'x'.repeat(200)))
  .map((text) => text.trim());

const anyExtra: fc.Arbitrary<ExtraLine> = fc
  .tuple(
    fc.record({
      model: fc.constantFrom(...costModels),
      label: anyLine,
      category: fc.constantFrom(...costCategories),
      amount: anyFigure({ min: -1e12, max: 1e12 }),
    }),
    fc.oneof(
      fc.integer({ min: 0, max: horizonMax }).map((month) => ({ month })),
      fc.constantFrom({ monthly: true as const }, { yearly: true as const }),
    ),
    fc.constantFrom({}, { avoidable: true }, { avoidable: false }),
  )
  .map(([line, due, kind]) => ({ ...line, ...due, ...kind }));

/** Shares of the price in any months; they add up to 1. */
const anyMilestones = fc
  .array(fc.tuple(fc.integer({ min: 0, max: horizonMax }), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => {
    const sum = parts.reduce((whole, [, part]) => whole + part, 0);
    return parts.map(([month, part]): [number, number] => [month, part / sum]);
  });

const anyId = fc.oneof(
  fc.constantFrom('service-desk', 'other', 'us', 'elsewhere'),
  fc.stringMatching(/^[a-z-]{1,40}$/),
);
const anyModels = fc.subarray([...costModels]);

/** Any ledger that the saved form takes. */
export const anyLedger: fc.Arbitrary<CostLedger> = fc.record(
  {
    figures: anyFigures,
    currency: fc.constantFrom(...Intl.supportedValuesOf('currency')),
    horizonMonths: fc.integer({ min: horizonMin, max: horizonMax }),
    work: anyId,
    ownRegion: anyId,
    providerRegion: anyId,
    unit: anyLine,
    pricing: fc.constantFrom('flat', 'per-unit', 'outcome', 'capped-time'),
    bpoPricing: fc.constantFrom('per-unit', 'per-person'),
    milestones: anyMilestones,
    lagModels: anyModels,
    extra: fc.array(anyExtra, { maxLength: 5 }),
    seed: fc.integer({ min: 0, max: 4_294_967_295 }),
    trials: fc.integer({ min: 1, max: 1_000_000 }),
    leftOut: anyModels,
    yearStart: fc.integer({ min: 1, max: 12 }),
    decidedIn: anyDay.map((day) => day.slice(0, 7)),
  },
  { requiredKeys: ['figures'] },
);

/** What a link keeps of a ledger: all but who agreed. */
export function withoutNames(ledger: CostLedger): CostLedger {
  const figures = Object.entries(ledger.figures).map(([id, figure]) => {
    const { agreedBy: _agreedBy, ...kept } = figure ?? {};
    return [id, kept];
  });
  return { ...ledger, figures: Object.fromEntries(figures) as CostLedger['figures'] };
}

const own = (value: Figure): OwnFigure => ({ value, as: 'own' });
const quote = (value: Figure): OwnFigure => ({ value, as: 'quote' });

/** A service desk with 40 figures as its owner would type them. */
export const typicalLedger: CostLedger = {
  currency: 'USD',
  horizonMonths: 36,
  work: 'service-desk',
  ownRegion: 'us',
  providerRegion: 'india',
  pricing: 'per-unit',
  figures: {
    'general.discountRate': own(0.075),
    'general.growth': own(0.02),
    'general.wageInflation': own(0.035),
    'general.indexation': own(0.03),
    'work.fte': own(12),
    'work.volumePerMonth': own(4200),
    'work.coverageFactor': own(1.6),
    'work.productiveHoursPerYear': own(1776),
    'today.annualCost': own(1_240_000),
    'today.avoidableShare': own(0.8),
    'today.severancePerPerson': own(15_000),
    'people.salary': own(62_500),
    'people.burden': own(0.286),
    'people.overhead': own(8500),
    'people.tooling': own(3200),
    'people.leadLoadedAnnual': own(118_000),
    'people.span': own(9),
    'people.costPerHire': own(4700),
    'people.rampMonths': own(3),
    'people.rampProductivity': own(0.5),
    'people.attrition': own(0.18),
    'managed-services.unitPrice': own(19.5),
    'managed-services.minimumVolume': own(3500),
    'managed-services.transitionShare': own(0.12),
    'managed-services.integrationOneOff': own(40_000),
    'managed-services.parallelMonths': own(3),
    'managed-services.governanceShare': own(0.06),
    'managed-services.vmoFte': own(0.5),
    'managed-services.vmoLoadedAnnual': own(135_000),
    'managed-services.smeFte': own(0.25),
    'managed-services.changeShare': own(0.05),
    'managed-services.exitProbability': own(0.2),
    'managed-services.overlapMonths': own(4),
    'managed-services.leavers': own(8),
    'staff-augmentation.hourlyRate': own(68.5),
    'staff-augmentation.hoursPerMonth': own(148),
    'staff-augmentation.turnover': own(0.25),
    'staff-augmentation.onboardWeeks': own(4),
    'in-house.hiresAtStart': own(2),
    'in-house.toolsPerYear': own(24_000),
  },
};

/** Something in every part. */
export const fullLedger: CostLedger = {
  ...typicalLedger,
  work: 'night-shift',
  unit: 'ticket',
  bpoPricing: 'per-person',
  milestones: [
    [0, 0.3],
    [5, 0.4],
    [10, 0.3],
  ],
  lagModels: ['managed-services', 'bpo'],
  extra: [
    { model: 'in-house', label: 'Move to Łódź 😀', category: 'transition', month: 3, amount: 12_000.5 },
    {
      model: 'bpo',
      label: 'Rebate',
      category: 'contract',
      yearly: true,
      amount: { low: -9000, base: -6000, high: -1500 },
      avoidable: true,
    },
    { model: 'managed-services', label: '', category: 'stranded', monthly: true, amount: 1 / 3, avoidable: false },
  ],
  seed: 4_294_967_295,
  trials: 20_000,
  leftOut: ['project-outsourcing', 'dedicated-team'],
  yearStart: 4,
  decidedIn: '2026-11',
  figures: {
    ...typicalLedger.figures,
    'work.fte': own({ low: 10, base: 12, high: 15 }),
    'general.growth': own({ low: -0.05, base: 0, high: 0.1 }),
    'managed-services.unitPrice': quote({ low: 17.25, base: 19.5, high: 24 }),
    'project-outsourcing.buildMonths': own(10),
    'project-outsourcing.price': { ...quote(1_150_000), agreedBy: 'Purchasing', agreedOn: '2026-11-20' },
    'bpo.monthlyRate': { ...own(2650), agreedOn: '2026-10-01' },
  },
};

/** What a figure counts, with the least and the most that makes sense: what lies outside is refused, never bent. */
export interface FieldKind {
  readonly counts: 'money' | 'share' | 'rate' | 'people' | 'units' | 'months' | 'weeks' | 'hours' | 'years' | 'factor';
  readonly min: number;
  readonly max: number;
  /** One number is asked for, because the shape of the calculation hangs on it; of a range in a file the base counts. */
  readonly exact?: true;
  readonly whole?: true;
  /** 0 is allowed beside what lies between: there is none. */
  readonly orZero?: true;
}

const money: FieldKind = { counts: 'money', min: 0, max: 1e12 };
/** Part of a whole: never above 1. */
const share: FieldKind = { counts: 'share', min: 0, max: 1 };
/** Surcharge on something else, which can outgrow it. */
const surcharge: FieldKind = { counts: 'share', min: 0, max: 10 };
/** Change a year; prices and volumes can fall. */
const rate: FieldKind = { counts: 'rate', min: -0.5, max: 1 };
const people: FieldKind = { counts: 'people', min: 0, max: 1e6 };
const units: FieldKind = { counts: 'units', min: 0, max: 1e12 };
const months: FieldKind = { counts: 'months', min: 0, max: 84 };
const weeks: FieldKind = { counts: 'weeks', min: 0, max: 260 };
const hours: FieldKind = { counts: 'hours', min: 0, max: 1e9 };
const factor: FieldKind = { counts: 'factor', min: 0, max: 20 };
/** What something is divided by. */
const divisor: FieldKind = { counts: 'factor', min: 0.05, max: 20 };
const span: FieldKind = { counts: 'people', min: 0.1, max: 1e4 };

const outside = { leavers: people, taxShare: share };

/** What managed services and BPO have in common. */
const provider = {
  unitPrice: money,
  minimumVolume: units,
  selectionShare: surcharge,
  severanceShare: surcharge,
  processShare: surcharge,
  transitionShare: surcharge,
  integrationOneOff: money,
  parallelMonths: months,
  parallelShare: surcharge,
  governanceShare: surcharge,
  vmoFte: people,
  vmoLoadedAnnual: money,
  smeFte: people,
  smeLoadedAnnual: money,
  slaToolsPerYear: money,
  contractAdminPerYear: money,
  auditPerYear: money,
  changeShare: surcharge,
  creditShare: share,
  exitProbability: share,
  overlapMonths: months,
  knowledgeLoss: share,
  reprocurementOneOff: money,
  rebuildPerYear: money,
  earlyExitFee: money,
  ...outside,
};

/** The figures of a comparison, block by block. Names are a contract: files and other programs rely on them. */
export const costFields = {
  general: {
    discountRate: { counts: 'rate', min: 0, max: 1 },
    growth: rate,
    wageInflation: rate,
    inflation: rate,
    indexation: rate,
    productivityGlide: { counts: 'rate', min: -0.5, max: 0.5 },
  },
  work: { fte: people, volumePerMonth: units, coverageFactor: factor, productiveHoursPerYear: hours },
  today: { annualCost: money, avoidableShare: share, severancePerPerson: money, terminationFee: money },
  people: {
    salary: money,
    burden: surcharge,
    overhead: money,
    tooling: money,
    leadLoadedAnnual: money,
    span,
    costPerHire: money,
    rampMonths: months,
    rampProductivity: share,
    attrition: surcharge,
  },
  lag: { lagShare: surcharge, lagYears: { counts: 'years', min: 0, max: 7 } },
  'managed-services': {
    monthlyFee: money,
    scopeElasticity: { counts: 'factor', min: 0, max: 2 },
    baseFee: money,
    outcomesPerMonth: units,
    feePerOutcome: money,
    hoursPerMonth: hours,
    rate: money,
    cap: money,
    ...provider,
  },
  'staff-augmentation': {
    relativeProductivity: divisor,
    hourlyRate: money,
    hoursPerMonth: hours,
    feeShare: surcharge,
    span,
    seatPerYear: money,
    onboardWeeks: weeks,
    turnover: surcharge,
    handbackWeeks: weeks,
    ...outside,
  },
  'project-outsourcing': {
    price: money,
    buildMonths: { counts: 'months', min: 1, max: 84, exact: true, whole: true },
    selectionShare: surcharge,
    changeShare: surcharge,
    overrunShare: surcharge,
    tailShare: share,
    tailMean: { counts: 'share', min: 0.51, max: 100, orZero: true },
    tailCap: { counts: 'share', min: 0.5, max: 100, orZero: true },
    pmFte: people,
    pmLoadedAnnual: money,
    smeFte: people,
    smeLoadedAnnual: money,
    acceptanceShare: surcharge,
    runShare: surcharge,
    runFte: people,
    handoverShare: surcharge,
    projectsPerYear: { counts: 'units', min: 0, max: 12, exact: true },
    ...outside,
  },
  bpo: { people, monthlyRate: money, exceptionRate: share, exceptionCost: money, redesignOneOff: money, ...provider },
  'in-house': { hiresAtStart: people, toolsPerYear: money, auditPerYear: money },
  'dedicated-team': {
    relativeProductivity: divisor,
    monthlyRate: money,
    ownLeadFte: people,
    selectionShare: surcharge,
    setupFee: money,
    onboardWeeks: weeks,
    seatPerYear: money,
    turnover: surcharge,
    contractAdminPerYear: money,
    handoverMonths: months,
    ...outside,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldKind>>>>;

type Fields = typeof costFields;
export type CostBlock = keyof Fields;

/** Where a figure stands, as in `people.salary`, `general.growth` or `bpo.unitPrice`. Stable: ledgers and links carry it. */
export type FigureId = { [B in CostBlock]: `${B}.${Extract<keyof Fields[B], string>}` }[CostBlock];

export const figureIds: readonly FigureId[] = Object.entries(costFields).flatMap(([block, fields]) =>
  Object.keys(fields).map((name) => `${block}.${name}` as FigureId),
);

/** What a figure counts and which values it may have. */
export function fieldOf(id: FigureId): FieldKind {
  const dot = id.indexOf('.');
  return (costFields[id.slice(0, dot) as CostBlock] as Readonly<Record<string, FieldKind>>)[id.slice(dot + 1)]!;
}

import type { FigureId } from '../domain/index.ts';
import type { AnswerIdOf } from './fitContent.ts';

/** What volume is counted in, and what the price of one buys: two services with the same name can differ fivefold in it. */
export interface VolumeUnit {
  readonly one: string;
  readonly many: string;
  readonly buys: string;
}

interface WorkKind {
  readonly id: string;
  readonly title: string;
  readonly unit?: VolumeUnit;
}

/** Kinds of work for which there is evidence; `other` has none for pay and price. */
export const workKinds = [
  {
    id: 'service-desk',
    title: 'Service desk for employees',
    unit: {
      one: 'ticket',
      many: 'tickets',
      buys: 'One request or fault of an employee, dealt with at the first line. Not devices, licences or servers.',
    },
  },
  {
    id: 'customer-support',
    title: 'Customer support',
    unit: {
      one: 'contact',
      many: 'contacts',
      buys: 'One call, e-mail or chat with a customer, answered and noted. Not the refund or the repair.',
    },
  },
  { id: 'software', title: 'Software' },
  {
    id: 'infrastructure',
    title: 'Servers, networks and cloud',
    unit: {
      one: 'server',
      many: 'servers',
      buys: 'One server watched, patched and kept running for a month. Not the machine, the cloud bill or projects.',
    },
  },
  {
    id: 'security',
    title: 'Security operations',
    unit: {
      one: 'endpoint',
      many: 'endpoints',
      buys: 'One device watched day and night for a month, with a first response to alarms. Not repair after an attack.',
    },
  },
  {
    id: 'accounting',
    title: 'Accounting and invoices',
    unit: {
      one: 'invoice',
      many: 'invoices',
      buys: 'One invoice of a supplier, entered, matched and made ready to pay. Not the exceptions that come back to you.',
    },
  },
  {
    id: 'payroll',
    title: 'Payroll',
    unit: {
      one: 'employee paid',
      many: 'employees paid',
      buys: 'One employee paid for a month, with payslip and returns. Not questions of staff or other HR work.',
    },
  },
  { id: 'other', title: 'Something else' },
] as const satisfies readonly WorkKind[];

export type WorkKindId = (typeof workKinds)[number]['id'];

/** Places that the evidence speaks of. `elsewhere` has no figures: none is moved from one place to another. */
export const regions = [
  { id: 'us', title: 'United States', inSentence: 'the United States' },
  { id: 'latin-america', title: 'Latin America', inSentence: 'Latin America' },
  { id: 'eastern-europe', title: 'Eastern Europe', inSentence: 'Eastern Europe' },
  { id: 'india', title: 'India', inSentence: 'India' },
  { id: 'philippines', title: 'Philippines', inSentence: 'the Philippines' },
  { id: 'elsewhere', title: 'Elsewhere', inSentence: 'another place' },
] as const satisfies readonly { readonly id: string; readonly title: string; readonly inSentence: string }[];

export type RegionId = (typeof regions)[number]['id'];

/** The only currency in which there is evidence; its figures are never shown under another name. */
export const evidenceCurrency = 'USD';

/** ISO 4217 codes, and the regions of a locale (ISO 3166) whose people think in them. */
export const currencies: readonly { readonly code: string; readonly regions: readonly string[] }[] = [
  { code: 'USD', regions: ['US', 'AS', 'EC', 'GU', 'MP', 'PA', 'PR', 'SV', 'VI'] },
  {
    code: 'EUR',
    regions: [
      'AD',
      'AT',
      'AX',
      'BE',
      'BG',
      'CY',
      'DE',
      'EE',
      'ES',
      'FI',
      'FR',
      'GR',
      'HR',
      'IE',
      'IT',
      'LT',
      'LU',
      'LV',
      'MC',
      'ME',
      'MT',
      'NL',
      'PT',
      'SI',
      'SK',
      'SM',
      'VA',
      'XK',
    ],
  },
  { code: 'GBP', regions: ['GB', 'GG', 'IM', 'JE'] },
  { code: 'CHF', regions: ['CH', 'LI'] },
  { code: 'AED', regions: ['AE'] },
  { code: 'ARS', regions: ['AR'] },
  { code: 'AUD', regions: ['AU'] },
  { code: 'BRL', regions: ['BR'] },
  { code: 'CAD', regions: ['CA'] },
  { code: 'CLP', regions: ['CL'] },
  { code: 'CNY', regions: ['CN'] },
  { code: 'COP', regions: ['CO'] },
  { code: 'CZK', regions: ['CZ'] },
  { code: 'DKK', regions: ['DK', 'FO', 'GL'] },
  { code: 'HKD', regions: ['HK'] },
  { code: 'HUF', regions: ['HU'] },
  { code: 'IDR', regions: ['ID'] },
  { code: 'ILS', regions: ['IL'] },
  { code: 'INR', regions: ['IN'] },
  { code: 'JPY', regions: ['JP'] },
  { code: 'KRW', regions: ['KR'] },
  { code: 'MXN', regions: ['MX'] },
  { code: 'MYR', regions: ['MY'] },
  { code: 'NOK', regions: ['NO', 'SJ'] },
  { code: 'NZD', regions: ['NZ'] },
  { code: 'PHP', regions: ['PH'] },
  { code: 'PLN', regions: ['PL'] },
  { code: 'RON', regions: ['RO'] },
  { code: 'SAR', regions: ['SA'] },
  { code: 'SEK', regions: ['SE'] },
  { code: 'SGD', regions: ['SG'] },
  { code: 'THB', regions: ['TH'] },
  { code: 'TRY', regions: ['TR'] },
  { code: 'TWD', regions: ['TW'] },
  { code: 'UAH', regions: ['UA'] },
  { code: 'VND', regions: ['VN'] },
  { code: 'ZAR', regions: ['ZA'] },
];

/** Months to compare over, by the answer on how long the work is needed: whole years, at most three. */
export const horizons: { readonly [A in AnswerIdOf<'duration'>]: number } = {
  'under-6m': 12,
  '6-12m': 12,
  '1-3y': 36,
  'over-3y': 36,
};

/** Figures that start at a plain number: no assumption stands behind them, or one that is not to be relied on. */
export const generalDefaults: readonly {
  readonly figure: FigureId;
  readonly value: number;
  readonly because: string;
}[] = [
  {
    figure: 'work.coverageFactor',
    value: 1,
    because: 'One person a seat, as in business hours, until you say how long somebody has to be there.',
  },
  { figure: 'general.growth', value: 0, because: 'The amount of work stays as it is until you say how it grows.' },
  {
    figure: 'general.productivityGlide',
    value: 0,
    because:
      'Yearly price cuts are promised mostly by those who sell, and the same gain from automation can be given to your own people.',
  },
  {
    figure: 'lag.lagYears',
    value: 2,
    because: 'The published loss of productivity was observed over the first two years.',
  },
];

/** The five questions that come first, and the figures that answer them: the first of those that are asked stands open. */
export const firstFigures: readonly {
  readonly id: string;
  readonly title: string;
  /** Who does the work today, where only then the question makes sense; not said counts as done by own people. */
  readonly doneBy?: readonly ('own-people' | 'vendor')[];
  /** The question alone does not say what the first figure is. */
  readonly named?: true;
  readonly figures: readonly FigureId[];
}[] = [
  {
    id: 'today',
    title: 'What does it cost today?',
    figures: ['today.annualCost', 'today.avoidableShare'],
  },
  {
    id: 'amount',
    title: 'How many people does it take?',
    named: true,
    figures: ['work.fte', 'work.coverageFactor', 'work.volumePerMonth'],
  },
  {
    id: 'price',
    title: 'What does the provider ask?',
    named: true,
    figures: [
      'managed-services.monthlyFee',
      'managed-services.unitPrice',
      'staff-augmentation.hourlyRate',
      'project-outsourcing.price',
      'project-outsourcing.buildMonths',
      'bpo.unitPrice',
      'bpo.monthlyRate',
      'dedicated-team.monthlyRate',
    ],
  },
  {
    id: 'contract-today',
    title: "What would it cost to end today's contract?",
    doneBy: ['vendor'],
    figures: ['today.terminationFee'],
  },
  {
    id: 'people-today',
    doneBy: ['own-people'],
    title: "How many of today's people would have to leave?",
    figures: [
      'managed-services.leavers',
      'staff-augmentation.leavers',
      'project-outsourcing.leavers',
      'bpo.leavers',
      'dedicated-team.leavers',
      'today.severancePerPerson',
      'managed-services.parallelMonths',
      'bpo.parallelMonths',
    ],
  },
  {
    id: 'who-stays',
    title: 'Who stays to manage it?',
    named: true,
    figures: [
      'managed-services.vmoFte',
      'managed-services.smeFte',
      'staff-augmentation.span',
      'project-outsourcing.pmFte',
      'project-outsourcing.smeFte',
      'bpo.vmoFte',
      'bpo.smeFte',
      'dedicated-team.ownLeadFte',
    ],
  },
];

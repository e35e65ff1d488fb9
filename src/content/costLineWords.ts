import type { BpoPricing, CostCategory, CostCautionId, FigureId, ManagedPricing, ModelId } from '../domain/index.ts';
import type { SourceId } from './sources.ts';
import type { Sourced } from './wordTypes.ts';

interface LineText {
  readonly title: string;
  /** What the line holds, and in which months where that is not every month. */
  readonly about: string;
}

export interface LineWords extends LineText {
  /** Where the same line means something else. */
  readonly of?: { readonly [M in ModelId]?: LineText };
}

const lines = {
  'as-is': { title: 'The work as it is today', about: 'Your own figure of what it costs, rising with wages.' },
  stranded: {
    title: 'What stays whatever you decide',
    about: "The part of today's cost that does not go away: offices, licences, parts of jobs.",
  },
  'people-leaving': {
    title: 'Severance of your own people',
    about: 'Those who have to leave, times what each is paid, at the start.',
  },
  termination: {
    title: "Ending today's contract",
    about: 'What the provider of today charges for ending early, at the start; the same for all six models.',
  },
  tax: { title: 'Tax you cannot claim back', about: 'On what the vendor is paid; wages bear none.' },
  lag: {
    title: 'Output lost at first',
    about: 'A share of fee or wages for distance, language and learning, in the first years only.',
  },

  salaries: {
    title: 'Pay, contributions and seats',
    about: "People at work with all shifts, times what one costs in a month: pay, employer's costs, seat and software.",
  },
  leadership: { title: 'Leads', about: 'One lead for as many people as one can lead.' },
  recruiting: {
    title: 'Finding people',
    about: 'Hires at the start, in place of those who leave, and for growth at the start of each year.',
  },
  'ramp-up': { title: 'Learning of new people', about: 'Pay of new people for the output that they do not yet give.' },
  tools: { title: 'Tools of the service', about: 'Systems for the service as a whole, such as a ticket system.' },
  audit: { title: 'Audit and compliance', about: 'Audits and certificates that you need because you do it yourself.' },

  bill: { title: 'Bill for the people', about: 'People hired, times hours, times the rate.' },
  'programme-fee': {
    title: 'Agency in between',
    about: 'What an intermediary or a hiring platform adds to the bill.',
  },
  direction: {
    title: 'Direction by your own leads',
    about: 'One lead of yours for as many hired people as one can direct.',
    of: {
      'dedicated-team': {
        title: 'Direction of the product',
        about: 'Your own people who tell the team what comes first.',
      },
    },
  },
  seats: {
    title: 'Seats and tools of hired people',
    about: 'Desk, device and licences that you provide.',
  },
  onboarding: {
    title: 'Learning of hired people',
    about: 'Weeks that are billed before the work counts, at the start and for each replacement.',
  },
  handback: { title: 'Handing knowledge back', about: 'Weeks billed at the end while the work passes on.' },

  'team-fee': { title: 'Fee for the team', about: 'People in the team, times the fee for one.' },
  'set-up': {
    title: 'Setting up the team',
    about: "The vendor's charge and the weeks paid before the work counts, at the start.",
  },
  turnover: {
    title: 'Replacements in the team',
    about: 'Weeks paid before the work counts, for each person that the vendor exchanges.',
  },
  'contract-admin': {
    title: 'Looking after the contract',
    about: 'Legal review, changes to the contract, renewals.',
  },

  selection: {
    title: 'Choosing the provider and getting ready',
    about: 'Tender, severance as a share of the fee and the work on your own side, at the start.',
    of: {
      'dedicated-team': { title: 'Choosing the vendor', about: 'Search, legal work and interviews, at the start.' },
      'project-outsourcing': {
        title: 'Choosing the provider',
        about: 'Tender, legal work and interviews, at the start of each project.',
      },
    },
  },
  'service-fee': { title: 'Fee of the service', about: 'By the way of pricing that you chose.' },
  transactions: { title: 'Price of the process', about: 'By the unit or by the person, as you chose.' },
  exceptions: {
    title: 'Cases that come back to you',
    about: 'Cases that the provider cannot finish, at the cost of your own people.',
  },
  transition: {
    title: 'Moving the work over',
    about: 'Learning and set-up by the provider and the linking of systems, at the start.',
    of: {
      bpo: {
        title: 'Redesigning and moving the process',
        about: 'Making the process standard, set-up by the provider and the linking of systems, at the start.',
      },
    },
  },
  parallel: {
    title: 'Running both side by side',
    about: 'Your own people who are still at work in the first months.',
  },
  'vendor-management': {
    title: 'Managing the provider',
    about: 'A share of the fee or the people who do it, whichever is more, and the experts who stay.',
  },
  'sla-tools': { title: 'Tools to measure the service', about: 'Dashboards and a service platform of your own.' },
  'contract-audit': {
    title: 'Contract and audits',
    about: 'Legal review, changes to the contract, renewals, and audits of the provider.',
  },
  'change-requests': { title: 'Work outside the agreed scope', about: 'Change requests, billed on top of the fee.' },
  credits: {
    title: 'Credits for missed service levels',
    about: 'What you expect to get back; it lowers the cost.',
  },
  exit: {
    title: 'Getting out again',
    about:
      'Months paid twice, lost knowledge, a new tender, rebuilding and fees, times the chance of leaving; at the end. An expected value, not a bill.',
  },

  price: { title: 'Price of the project', about: 'Paid in parts as milestones are reached.' },
  'change-orders': { title: 'Changes that you ask for', about: 'A share of the price, spread over the build.' },
  overrun: { title: 'Overrun', about: 'What it is expected to cost more than agreed, in the last month of the build.' },
  'own-lead': { title: 'Own lead and experts', about: 'Your own people beside the provider while it is built.' },
  acceptance: {
    title: 'Acceptance and testing',
    about: 'Your own tests of the result, in the last month of the build.',
  },
  running: {
    title: 'Running it afterwards',
    about: 'Care and repair of the result, from the end of the build to the end of the comparison.',
  },
  handover: {
    title: 'Handover at the end',
    about: 'Months of the whole team, paid on top at the end.',
    of: {
      'project-outsourcing': {
        title: 'Handover of the result',
        about: 'Papers, training and accounts, in the last month of the build.',
      },
    },
  },
} as const satisfies Readonly<Record<string, LineWords>>;

export type CostLineId = keyof typeof lines;

/** Words of every cost line; the user's own lines (`extra-1`, …) carry their own. */
export const costLineWords: { readonly [L in CostLineId]: LineWords } = lines;

interface CategoryWords {
  /** For a key, so without a capital. */
  readonly title: string;
  readonly tone: `--cat-${CostCategory}`;
  /** Filled with grain: it is there whatever is decided. */
  readonly grain?: true;
}

/** Kinds of cost: the colours of stacked bars and what they stand for. */
export const costCategoryWords: { readonly [C in CostCategory]: CategoryWords } = {
  delivery: { title: 'fee or wages', tone: '--cat-delivery' },
  transition: { title: 'transition', tone: '--cat-transition' },
  exit: { title: 'exit', tone: '--cat-exit' },
  management: { title: 'management', tone: '--cat-management' },
  tooling: { title: 'tools', tone: '--cat-tooling' },
  contract: { title: 'contract, audit', tone: '--cat-contract' },
  people: { title: 'hiring, turnover', tone: '--cat-people' },
  change: { title: 'change, exceptions', tone: '--cat-change' },
  stranded: { title: 'what stays', tone: '--cat-stranded', grain: true },
};

type NamesIn<Block extends string, Id = FigureId> = Id extends `${Block}.${infer Name}` ? Name : never;
/** A figure that managed services and BPO both have, by its name in their blocks. */
type ProviderFigure = NamesIn<'managed-services'> & NamesIn<'bpo'>;

interface HiddenLine {
  readonly id: string;
  /** As the source calls it. */
  readonly theirs: string;
  readonly title: string;
  /** Lines of managed services and BPO that hold it, and the figures by which, where it is only a part of the line. */
  readonly heldBy: readonly { readonly line: CostLineId; readonly figures?: readonly ProviderFigure[] }[];
  readonly where: string;
  readonly sources: readonly SourceId[];
}

/** The seven costs that one source says come on top of a provider's fee, and where ours are. */
export const hiddenLines: readonly HiddenLine[] = [
  {
    id: 'vmo',
    theirs: 'Vendor Management Office (VMO)',
    title: 'Managing the provider',
    heldBy: [{ line: 'vendor-management', figures: ['governanceShare', 'vmoFte', 'vmoLoadedAnnual'] }],
    where: 'In managing the provider: a share of the fee or the people who do it, whichever is more.',
    sources: ['seed-003'],
  },
  {
    id: 'sla-tooling',
    theirs: 'SLA monitoring tooling',
    title: 'Tools to measure the service',
    heldBy: [{ line: 'sla-tools' }],
    where: 'A line of its own.',
    sources: ['seed-003'],
  },
  {
    id: 'contract-administration',
    theirs: 'Contract administration',
    title: 'Looking after the contract',
    heldBy: [{ line: 'contract-audit', figures: ['contractAdminPerYear'] }],
    where: 'In contract and audits: the part for legal review, changes and renewals.',
    sources: ['seed-003'],
  },
  {
    id: 'audit-and-compliance',
    theirs: 'Audit and compliance',
    title: 'Audits of the provider',
    heldBy: [{ line: 'contract-audit', figures: ['auditPerYear'] }],
    where: 'In contract and audits: your share of audits of security and compliance.',
    sources: ['seed-003'],
  },
  {
    id: 'exit-reserves',
    theirs: 'Exit reserves',
    title: 'Getting out again',
    heldBy: [{ line: 'exit' }],
    where: 'A line of its own: what leaving costs, times the chance of leaving, in place of a reserve.',
    sources: ['seed-003'],
  },
  {
    id: 'internal-sme-time',
    theirs: 'Internal SME time',
    title: 'Own experts who stay',
    heldBy: [{ line: 'vendor-management', figures: ['smeFte', 'smeLoadedAnnual'] }],
    where: 'In managing the provider: the experts who help with hard cases and could take the work back.',
    sources: ['seed-003'],
  },
  {
    id: 'tooling-integration',
    theirs: 'Tooling integration',
    title: 'Linking systems',
    heldBy: [{ line: 'transition', figures: ['integrationOneOff'] }],
    where: "In moving the work over: joining the provider's tools to yours.",
    sources: ['seed-003'],
  },
];

export interface CautionText {
  readonly title: string;
  readonly what: string;
  /** Said of each row that it concerns. */
  readonly of?: string;
  readonly todo: string;
}

/** What must not be counted together: what is counted twice, and what to do. */
export const neverTogetherWords = {
  'burden-per-hour': {
    title: 'Paid leave is counted twice',
    what: "Employer's costs of about 42 % are quoted for an hour worked. Annual pay already holds the paid leave in them.",
    todo: 'On annual pay, take about 29 % in the US, or the figure of your own payroll.',
  },
  'seat-and-overhead': {
    title: 'Seats are counted twice',
    what: 'A general overhead share already holds offices, equipment and software, and seats or software stand beside it.',
    todo: 'Keep one: enter what a seat really costs, or the overhead share with 0 for software and seats.',
  },
  'replacement-and-hiring': {
    title: 'Replacing people is counted twice',
    what: 'The cost of a hire looks like an all-in cost of replacement, which holds the learning time that is added here.',
    todo: 'Enter only advertising, agency and interviews, or set the months of learning to 0.',
  },
  'leakage-and-parts': {
    title: 'Lost contract value is made of lines that are here already',
    what: 'Published losses of 8.6 to 11 % of contract value consist of change orders, price slips and weak governance.',
    todo: 'Do not add it as a line; read it as a risk beside the total.',
  },
  'hidden-total-and-lines': {
    title: 'Hidden costs are counted twice',
    what: 'A total share for hidden costs is the sum of the lines listed here: management, tools, contract, moving, exit.',
    todo: 'Use the lines, and the share only to check their sum.',
  },
  'reserve-and-exit': {
    title: 'Leaving is counted twice',
    what: 'A reserve for exit stands beside the exit line, which already counts what leaving costs with its chance.',
    todo: 'Remove your own line, or set the chance of leaving to 0.',
  },
  'overrun-and-change-orders': {
    title: 'Changes are counted twice',
    what: 'Published overruns of 27 to 45 % already hold the changes that were asked for on the way.',
    todo: 'Keep the overrun and set changes to 0, or enter only what goes beyond them.',
  },
  'lead-in-fee': {
    title: 'The lead is counted twice',
    what: "The vendor's team lead is in the fee, and leads of your own are counted for the same people.",
    todo: 'Count only the direction that your own people really give.',
  },
} as const satisfies Readonly<Record<string, CautionText>>;

/** What else no finance partner would believe as it stands. */
export const costCautionWords: {
  readonly [C in Exclude<CostCautionId, keyof typeof neverTogetherWords>]: CautionText;
} = {
  'overrun-of-all': {
    title: 'The overrun is as large as the price',
    what: 'You expect the project to cost at least twice what was agreed. Published averages are 27 to 45 %.',
    todo: 'Enter what you expect on average; very bad cases have a chance of their own.',
  },
  'overheads-outgrow-fee': {
    title: 'Looking after the service costs more than the service',
    what: 'Management, tools, contract and audits add up to more than the fee itself.',
    todo: 'Scale them to the size of the service, or ask whether it is large enough for this model.',
  },
  'one-sided-glide': {
    title: 'Only the provider gets cheaper',
    what: 'Provider prices fall year by year, while nothing is taken off for your own people.',
    todo: 'Keep the cut only if the contract commits to it, and ask what the same tools would save inside.',
  },
  'not-like-for-like': {
    title: 'Two places, two levels of pay',
    what: "The provider's people sit where pay is different from where yours do. Part of the difference is the place, not the model.",
    todo: 'Compare with people of your own at that place as well, or ask for a price from your own.',
  },
  'after-horizon': {
    title: 'Not all of it falls within the comparison',
    what: 'What falls after month {horizon} is left out of every total, which then says less than the whole cost.',
    of: 'Of {row}, {amount} is left out: {lines}.',
    todo: 'Lengthen the comparison: up to {most} months can be compared. Of projects that follow each other, the last one may stay counted in part.',
  },
  'growth-beside-today': {
    title: 'Today does not grow, the models do',
    what: "Today's cost is held at today's amount of work, while the models carry the growth. They are not compared on the same work.",
    todo: "Give today's cost as it would be with the work that is expected on average, or set the growth to 0.",
  },
};

interface PricingText {
  readonly title: string;
  readonly means: string;
  readonly suits: Sourced;
  readonly watch: Sourced;
}

/** Ways to be charged. The last two are no variants: they say how to fill the figures of another one. */
export const pricingWords: {
  readonly 'managed-services': { readonly [P in ManagedPricing]: PricingText };
  readonly bpo: { readonly [P in BpoPricing]: PricingText };
  readonly filledBy: {
    readonly [P in 'share-of-spend' | 'share-of-savings']: PricingText & { readonly fills: FigureId };
  };
} = {
  'managed-services': {
    flat: {
      title: 'Flat fee a month',
      means: 'One fee for an agreed scope and service level, whatever the month brings.',
      suits: {
        text: 'Stable, predictable work, such as support or bookkeeping. The most common way, and the bill is easy to plan.',
        sources: ['seed-001', 'seed-002', 'seed-003'],
      },
      watch: {
        text: 'A provider under pressure may invest too little, and what is out of scope becomes a weekly dispute if it is not written down.',
        sources: ['seed-001', 'seed-003'],
      },
    },
    'per-unit': {
      title: 'Price per unit',
      means: 'A price for each ticket, device, user or transaction, often with a minimum that is billed in any case.',
      suits: {
        text: 'Work whose amount varies, says one source; large and predictable volumes, says another. The bill follows the use.',
        sources: ['seed-001', 'seed-003'],
      },
      watch: {
        text: 'The bill is hard to plan, more volume pays the provider, and a count of closed tickets can be gamed.',
        sources: ['seed-001', 'seed-003'],
      },
    },
    outcome: {
      title: 'Fee for results',
      means: 'A fee for each result that counts, such as a lead delivered, often beside a fixed part.',
      suits: {
        text: 'Marketing, growth and some sales work, and buyers who can measure results without doubt.',
        sources: ['seed-001', 'seed-003'],
      },
      watch: {
        text: 'Disputes about what counts, a budget that is hard to set, and a provider that picks what is easy to measure.',
        sources: ['seed-003'],
      },
    },
    'capped-time': {
      title: 'Time with a ceiling',
      means: 'Hours at a rate, up to a ceiling, with a review of the scope at set points.',
      suits: { text: 'Small services and pilots, before the amount of work is known.', sources: ['seed-001'] },
      watch: {
        text: 'A ceiling tends to become the price, and work above it waits or is billed as a change.',
        sources: ['practice'],
      },
    },
  },
  bpo: {
    'per-unit': {
      title: 'Price per transaction',
      means: 'A price for each call, document or record, often with a minimum that is billed in any case.',
      suits: {
        text: 'A standard process with large volumes; the bill follows the volume up and down.',
        sources: ['seed-000', 'seed-003'],
      },
      watch: {
        text: 'The bill is hard to plan, and more volume pays the provider.',
        sources: ['seed-003'],
      },
    },
    'per-person': {
      title: 'Price per person',
      means: 'A monthly price for each full-time person who works on your process.',
      suits: {
        text: 'Processes whose units differ too much to price one by one. It is one of the two usual ways.',
        sources: ['seed-003', 'practice'],
      },
      watch: {
        text: 'You pay for seats, not for work done: what people or tools get faster at stays with the provider.',
        sources: ['practice'],
      },
    },
  },
  filledBy: {
    'share-of-spend': {
      title: 'Percentage of spend',
      means:
        'The fee is a share of what runs through the service, such as the cloud bill. Enter that share of a month of spending as a flat fee.',
      suits: { text: 'Looking after a cloud environment from end to end.', sources: ['seed-003', 'seed-004'] },
      watch: {
        text: 'The provider earns more when you spend more, so agree who gains from savings, and enter growth of the spend.',
        sources: ['practice'],
      },
      fills: 'managed-services.monthlyFee',
    },
    'share-of-savings': {
      title: 'Share of savings',
      means: 'The provider keeps a part of what it saves you. Enter that part of one saving as the fee for a result.',
      suits: { text: 'Programmes to cut cost, where the saving can be measured.', sources: ['seed-003'] },
      watch: {
        text: 'Disputes about the starting point and about who caused a saving: agree the baseline before the start.',
        sources: ['seed-003', 'practice'],
      },
      fills: 'managed-services.feePerOutcome',
    },
  },
};

/** Names of the steps inside a formula that is opened to its numbers. */
export const termWords = {
  loaded: 'full cost of one person in a month',
  'lead-month': 'full cost of a lead in a month',
  people: 'hired people',
  fte: 'people at work, with shifts and growth',
  hires: 'people hired',
  volume: 'amount of work in a month',
  outcomes: 'results in a month',
  fee: 'fee of a month',
  'first-year-fee': 'fee of the first year',
  'build-price': 'price of the project at its start',
  wages: 'rise of wages so far',
  prices: 'rise of other prices so far',
  'vendor-prices': 'rise of provider prices so far',
  growth: 'growth of the work so far',
} as const satisfies Readonly<Record<string, string>>;

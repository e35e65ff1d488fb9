import type { FigureId } from '../domain/index.ts';

export interface FigureWords {
  /** The name of a row in a form. */
  readonly title: string;
  /**
   * Stands after the field; shares are shown in per cent. '{unit}' is the user's own unit of work: in the plural where the
   * figure counts units ('tickets a month'), in the singular in a price ('per ticket').
   */
  readonly unit: string;
  /** What belongs in and what does not, in a sentence or two. */
  readonly help: string;
}

/** Units as they stand after 1, where that differs; '{unit}' is then one of the user's own. */
export const unitsOfOne: Readonly<Record<string, string>> = {
  people: 'person',
  'people a seat': 'person a seat',
  months: 'month',
  weeks: 'week',
  years: 'year',
  'hours a month': 'hour a month',
  'hours a year': 'hour a year',
  'results a month': 'result a month',
  'projects a year': 'project a year',
};

const leavers: FigureWords = {
  title: 'Own people who have to leave',
  unit: 'people',
  help: 'Those to whom you would pay severance if the work went this way. Who moves to another post does not count.',
};
const taxShare: FigureWords = {
  title: 'Tax that you cannot claim back',
  unit: '% of the fee',
  help: 'Sales tax or VAT on the bill that stays with you, as at many banks, insurers, hospitals and public bodies. 0 if you get all of it back.',
};
const provider = {
  unitPrice: {
    title: 'Price of one unit',
    unit: 'per {unit}',
    help: 'What the provider asks for one unit, as in the quote. A figure for what a unit costs inside is not a price.',
  },
  minimumVolume: {
    title: 'Amount billed at least',
    unit: '{unit} a month',
    help: 'You pay for this many even in a quiet month. 0 if the contract sets no minimum.',
  },
  selectionShare: {
    title: 'Choosing the provider',
    unit: '% of the first-year fee',
    help: 'Tender, legal work and site visits until the contract is signed. What comes after belongs to moving the work over.',
  },
  severanceShare: {
    title: 'Severance as a share of the fee',
    unit: '% of the first-year fee',
    help: 'Only if you cannot say who leaves yet. Leave it at 0 where you give the people who leave and what each is paid.',
  },
  processShare: {
    title: 'Getting your own side ready',
    unit: '% of the first-year fee',
    help: 'Writing down and changing your own work before it can move. What the provider does is moving the work over.',
  },
  transitionShare: {
    title: 'Moving the work over',
    unit: '% of the first-year fee',
    help: 'What you pay the provider to learn the work and set it up. Your own people in those months belong to running side by side.',
  },
  integrationOneOff: {
    title: 'Linking systems',
    unit: 'once',
    help: "Joining the provider's tools to yours. Leave out what the share for moving the work over already holds.",
  },
  parallelMonths: {
    title: 'Months in which both run side by side',
    unit: 'months',
    help: 'From the first day of the fee until your own people stop doing the work.',
  },
  parallelShare: {
    title: 'Own people still at work in those months',
    unit: '% of own salaries',
    help: '100 % if all of them stay on until the end of those months, 50 % if half do, or if they leave little by little.',
  },
  governanceShare: {
    title: 'Managing the provider, as a share',
    unit: '% of the fee',
    help: 'Reviews, reports, disputes. This share or the people below, whichever costs more, is counted, never both.',
  },
  vmoFte: {
    title: 'Own people who manage the provider',
    unit: 'people',
    help: 'Service owner and vendor management: the least it takes however small the fee. Experts who stay are asked for below.',
  },
  vmoLoadedAnnual: {
    title: 'Full cost of one who manages the provider',
    unit: 'a year',
    help: "Pay with employer's costs and seat; nothing is added to it.",
  },
  smeFte: {
    title: 'Own experts who stay',
    unit: 'people',
    help: 'They help with hard cases and could take the work back. Published advice is to keep at least a quarter of a person.',
  },
  smeLoadedAnnual: {
    title: 'Full cost of one expert',
    unit: 'a year',
    help: "Pay with employer's costs and seat; nothing is added to it.",
  },
  slaToolsPerYear: {
    title: 'Tools to measure the service',
    unit: 'a year',
    help: "Dashboards and a service platform of your own, to check what is promised. The provider's own tools are in its fee.",
  },
  contractAdminPerYear: {
    title: 'Looking after the contract',
    unit: 'a year',
    help: 'Legal review, changes to the contract, renewals. The time of those who manage the provider is not part of it.',
  },
  auditPerYear: {
    title: 'Audits of the provider',
    unit: 'a year',
    help: 'Your share of security and compliance audits. Audits that you would have in any case do not count.',
  },
  changeShare: {
    title: 'Work outside the agreed scope',
    unit: '% of the fee',
    help: 'Change requests billed on top. Leave out lost contract value, as studies call it: changes are a part of that.',
  },
  creditShare: {
    title: 'Credits for missed service levels',
    unit: '% of the fee',
    help: 'What you expect to get back, which lowers the cost. Not the ceiling in the contract: credits are rarely paid in full.',
  },
  exitProbability: {
    title: 'Chance of leaving this provider',
    unit: '% by the end',
    help: 'How likely it is that you change provider or take the work back. What leaving costs counts with this chance; add no reserve for it.',
  },
  overlapMonths: {
    title: 'Months paid twice when leaving',
    unit: 'months',
    help: 'The old provider is still paid while the next one starts. Three to six months are usual.',
  },
  knowledgeLoss: {
    title: 'Knowledge lost when leaving',
    unit: '% of the knowledge',
    help: 'It has to be learned again, at the pace of a new person. A provider puts it at 20 to 30 %.',
  },
  reprocurementOneOff: {
    title: 'A new tender when leaving',
    unit: 'once',
    help: 'Choosing again and signing again. The months paid twice are asked for above.',
  },
  rebuildPerYear: {
    title: 'To rebuild, for each year with the provider',
    unit: 'a year',
    help: 'Written steps, automation and links that stay with the provider. It grows with the years and is paid on leaving.',
  },
  earlyExitFee: {
    title: 'Fee for ending the contract early',
    unit: 'once',
    help: 'What the contract charges if you leave before its term. 0 if the term is over by the end of the comparison.',
  },
  leavers,
  taxShare,
} as const satisfies Record<string, FigureWords>;

const seatPerYear: FigureWords = {
  title: 'Seat and tools of one hired person',
  unit: 'a year',
  help: 'Desk, device and licences that you provide. 0 if the price holds them, or a general overhead share of yours does.',
};
const turnover: FigureWords = {
  title: 'Hired people replaced',
  unit: '% a year',
  help: 'How many of them the vendor exchanges. Each exchange costs the weeks that are paid before the work counts.',
};
const relativeProductivity: FigureWords = {
  title: 'Output of one hired person',
  unit: '× an employee',
  help: '1 if a hired person gets as much done as one of yours, 0.9 if a tenth less. The first weeks and months of learning are asked for apart.',
};

/** Words of every figure of the cost comparison. */
export const figureWords: Readonly<Record<FigureId, FigureWords>> = {
  'general.discountRate': {
    title: 'What money is worth to you',
    unit: '% a year',
    help: 'By how much a payment weighs less for each year it comes later (the discount rate). Take the one with inflation in it: prices rise here too.',
  },
  'general.growth': {
    title: 'Growth of the work',
    unit: '% a year',
    help: 'How much more there is to do each year, in people and in volume. A minus means that it shrinks.',
  },
  'general.wageInflation': {
    title: 'Rise of wages',
    unit: '% a year',
    help: 'For your own people. What providers add to their prices each year has a field of its own.',
  },
  'general.inflation': {
    title: 'Rise of other prices',
    unit: '% a year',
    help: 'For seats, tools, audits, administration and hiring. Wages and the prices of providers have fields of their own.',
  },
  'general.indexation': {
    title: 'Rise of provider prices',
    unit: '% a year',
    help: 'What the contract lets the provider add each year, before any cut that it promises.',
  },
  'general.productivityGlide': {
    title: 'Promised cut of provider prices',
    unit: '% a year',
    help: 'Only what the contract commits to; 0 otherwise. Automation saves your own people work as well, and nothing is taken off for them.',
  },

  'work.fte': {
    title: 'People at work at one time',
    unit: 'people',
    help: 'Seats, not heads on the payroll: who is at work together. Shifts, evenings and weekends come in with the people needed for each seat.',
  },
  'work.volumePerMonth': {
    title: 'Amount of work',
    unit: '{unit} a month',
    help: 'What goes through in an ordinary month, counted as a provider would bill it.',
  },
  'work.coverageFactor': {
    title: 'People needed for each seat',
    unit: 'people a seat',
    help: '1 in business hours, about five day and night. It holds for your own people and for hired ones.',
  },
  'work.productiveHoursPerYear': {
    title: 'Hours that one person really works',
    unit: 'hours a year',
    help: 'Without holidays and sickness: about 1,776, not the 2,080 that are paid. It serves only to show the cost of an hour.',
  },

  'today.annualCost': {
    title: 'What the work costs today',
    unit: 'a year',
    help: 'All that you spend on it: people, contracts, tools and management, what would stay included.',
  },
  'today.avoidableShare': {
    title: 'Of that, what would really go away',
    unit: '% of the cost',
    help: 'What ends if the work leaves. Offices, licences and parts of jobs often stay, and are then added to every outside model.',
  },
  'today.severancePerPerson': {
    title: 'Severance of one person',
    unit: 'a person',
    help: 'What somebody who has to leave is paid, notice included. How many leave is asked for each model.',
  },
  'today.terminationFee': {
    title: "Ending today's contract",
    unit: 'once',
    help: 'What the provider of today charges for ending early. It falls on all six models alike, but not on carrying on.',
  },

  'people.salary': {
    title: 'Pay of one person a year',
    unit: 'a year',
    help: "Gross pay of a typical person who does the work, paid holidays included. Employer's costs and seat have fields of their own.",
  },
  'people.burden': {
    title: "Employer's costs on top of pay",
    unit: '% of pay',
    help: 'Contributions and benefits on annual pay, which already holds paid leave: about 29 % in the US. The 42 % often quoted is per hour worked and counts leave twice.',
  },
  'people.overhead': {
    title: 'Seat of one person',
    unit: 'a year',
    help: 'Office, equipment, shared services. If you enter a general overhead share, software is in it: leave the next field at 0.',
  },
  'people.tooling': {
    title: 'Software of one person',
    unit: 'a year',
    help: 'Licences that each person needs. Leave out tools of the service as a whole, and all that the overhead holds.',
  },
  'people.leadLoadedAnnual': {
    title: 'Full cost of a lead',
    unit: 'a year',
    help: "Pay of one person who leads the work, with employer's costs and seat; nothing is added to it.",
  },
  'people.span': {
    title: 'People that one lead leads',
    unit: 'people',
    help: 'For your own employees. Leave it empty if the leads are already among the people at work: then no line is added.',
  },
  'people.costPerHire': {
    title: 'Finding one person',
    unit: 'a hire',
    help: 'Advertising, agency, interviews. Not an all-in cost of replacement: learning time is added by the next two fields.',
  },
  'people.rampMonths': {
    title: 'Months until a new person is up to speed',
    unit: 'months',
    help: 'From the first day to full output. It also sets the pace at which knowledge lost with a provider is learned again.',
  },
  'people.rampProductivity': {
    title: 'Output while learning',
    unit: '% of full output',
    help: 'The average over those months. At 50 %, half of the pay of that time buys no work.',
  },
  'people.attrition': {
    title: 'Own people who leave',
    unit: '% a year',
    help: 'How many of your own people have to be replaced each year, for whatever reason. Hired people have a field of their own.',
  },

  'lag.lagShare': {
    title: 'Output lost at first',
    unit: '% of fee or wages',
    help: 'What distance, language and learning cost while all is new. Leave it at 0 if the output of one hired person says so already.',
  },
  'lag.lagYears': { title: 'How long that lasts', unit: 'years', help: 'Counted from the first month of the work.' },

  'in-house.hiresAtStart': {
    title: 'People to hire at the start',
    unit: 'people',
    help: 'Those you do not have yet. People for growth and in place of leavers are added by themselves.',
  },
  'in-house.toolsPerYear': {
    title: 'Tools of the service',
    unit: 'a year',
    help: 'Systems for the service as a whole, such as a ticket system. Licences for each person stand with the people.',
  },
  'in-house.auditPerYear': {
    title: 'Audit and compliance',
    unit: 'a year',
    help: 'Audits and certificates that you need because you do the work yourself.',
  },

  'staff-augmentation.relativeProductivity': relativeProductivity,
  'staff-augmentation.hourlyRate': {
    title: 'Rate for one hour',
    unit: 'an hour',
    help: "What you are billed, the agency's margin included. Not what the person is paid.",
  },
  'staff-augmentation.hoursPerMonth': {
    title: 'Hours billed for one person',
    unit: 'hours a month',
    help: 'Hours on the bill in an ordinary month. Leave out holidays and sick days, unless they are billed.',
  },
  'staff-augmentation.feeShare': {
    title: 'Fee of an agency in between',
    unit: '% of the bill',
    help: 'What an intermediary or a hiring platform adds on top. 0 if the rate holds it.',
  },
  'staff-augmentation.span': {
    title: 'Hired people that one lead of yours directs',
    unit: 'people',
    help: 'Usually fewer than among employees. Leave it empty if the leads are already among the people at work: then no line is added.',
  },
  'staff-augmentation.seatPerYear': seatPerYear,
  'staff-augmentation.onboardWeeks': {
    title: 'Weeks paid before the work counts',
    unit: 'weeks',
    help: 'Billed at 40 hours a week, for everybody at the start and for each replacement. Leave out learning that shows in the output.',
  },
  'staff-augmentation.turnover': turnover,
  'staff-augmentation.handbackWeeks': {
    title: 'Weeks to hand knowledge back',
    unit: 'weeks',
    help: 'Paid for each person at the end, at 40 hours a week, while the work passes to somebody else.',
  },
  'staff-augmentation.leavers': leavers,
  'staff-augmentation.taxShare': taxShare,

  'dedicated-team.relativeProductivity': relativeProductivity,
  'dedicated-team.monthlyRate': {
    title: 'Fee for one person',
    unit: 'a person a month',
    help: "What the vendor asks for each person who does the work. Spread the vendor's own lead over them if billed apart.",
  },
  'dedicated-team.ownLeadFte': {
    title: 'Own people who direct the team',
    unit: 'people',
    help: "Product owner and lead on your side. What the vendor's lead does is in the fee: do not count it here again.",
  },
  'dedicated-team.selectionShare': {
    title: 'Choosing the vendor',
    unit: '% of the first-year fee',
    help: 'Search, legal work and interviews until the contract is signed.',
  },
  'dedicated-team.setupFee': {
    title: 'Fee for setting up',
    unit: 'once',
    help: 'A one-off charge of the vendor. The weeks paid before the work counts are added by themselves.',
  },
  'dedicated-team.onboardWeeks': {
    title: 'Weeks paid before the work counts',
    unit: 'weeks',
    help: 'For everybody at the start and for each replacement. Leave out learning that shows in the output.',
  },
  'dedicated-team.seatPerYear': seatPerYear,
  'dedicated-team.turnover': turnover,
  'dedicated-team.contractAdminPerYear': {
    title: 'Looking after the contract',
    unit: 'a year',
    help: 'Legal review, changes to the contract, renewals. The time of your own lead is not part of it.',
  },
  'dedicated-team.handoverMonths': {
    title: 'Months of handing over at the end',
    unit: 'months',
    help: 'Months of the whole team, paid on top at the end, while the work passes to somebody else.',
  },
  'dedicated-team.leavers': leavers,
  'dedicated-team.taxShare': taxShare,

  'managed-services.monthlyFee': {
    title: 'Flat fee',
    unit: 'a month',
    help: 'For all that the contract calls in scope. Work outside it is asked for apart.',
  },
  'managed-services.scopeElasticity': {
    title: 'How far the fee follows the work',
    unit: '× its growth',
    help: '1 if the fee grows as the work does, 0 if it stays, about 0.7 if size brings a discount. Without growth it changes nothing.',
  },
  'managed-services.baseFee': {
    title: 'Fixed part of the fee',
    unit: 'a month',
    help: 'Paid whatever the results. 0 if you pay for results alone.',
  },
  'managed-services.outcomesPerMonth': {
    title: 'Results expected',
    unit: 'results a month',
    help: 'Only results that earn a fee, such as leads delivered; not the amount of work behind them.',
  },
  'managed-services.feePerOutcome': {
    title: 'Fee for one result',
    unit: 'a result',
    help: 'For a share of savings: what one result saves, times the share that the provider keeps.',
  },
  'managed-services.hoursPerMonth': {
    title: 'Hours expected',
    unit: 'hours a month',
    help: 'All hours that the provider bills in an ordinary month, of everybody together.',
  },
  'managed-services.rate': {
    title: 'Rate for one hour',
    unit: 'an hour',
    help: 'Averaged over the people who do the work, as in the quote.',
  },
  'managed-services.cap': {
    title: 'Ceiling of the bill',
    unit: 'a month',
    help: 'The most that you pay in a month, whatever the hours. Leave it empty if there is no ceiling.',
  },
  'managed-services.unitPrice': provider.unitPrice,
  'managed-services.minimumVolume': provider.minimumVolume,
  'managed-services.selectionShare': provider.selectionShare,
  'managed-services.severanceShare': provider.severanceShare,
  'managed-services.processShare': provider.processShare,
  'managed-services.transitionShare': provider.transitionShare,
  'managed-services.integrationOneOff': provider.integrationOneOff,
  'managed-services.parallelMonths': provider.parallelMonths,
  'managed-services.parallelShare': provider.parallelShare,
  'managed-services.governanceShare': provider.governanceShare,
  'managed-services.vmoFte': provider.vmoFte,
  'managed-services.vmoLoadedAnnual': provider.vmoLoadedAnnual,
  'managed-services.smeFte': provider.smeFte,
  'managed-services.smeLoadedAnnual': provider.smeLoadedAnnual,
  'managed-services.slaToolsPerYear': provider.slaToolsPerYear,
  'managed-services.contractAdminPerYear': provider.contractAdminPerYear,
  'managed-services.auditPerYear': provider.auditPerYear,
  'managed-services.changeShare': provider.changeShare,
  'managed-services.creditShare': provider.creditShare,
  'managed-services.exitProbability': provider.exitProbability,
  'managed-services.overlapMonths': provider.overlapMonths,
  'managed-services.knowledgeLoss': provider.knowledgeLoss,
  'managed-services.reprocurementOneOff': provider.reprocurementOneOff,
  'managed-services.rebuildPerYear': provider.rebuildPerYear,
  'managed-services.earlyExitFee': provider.earlyExitFee,
  'managed-services.leavers': leavers,
  'managed-services.taxShare': taxShare,

  'project-outsourcing.price': {
    title: 'Price of the project',
    unit: 'a project',
    help: 'As offered, without your own people and without what may come on top; both are asked for below.',
  },
  'project-outsourcing.buildMonths': {
    title: 'Time to build it',
    unit: 'months',
    help: 'From the start to acceptance, in whole months. What comes after is running it.',
  },
  'project-outsourcing.selectionShare': {
    title: 'Choosing the provider',
    unit: '% of the price',
    help: 'Tender, legal work and interviews until the contract is signed.',
  },
  'project-outsourcing.changeShare': {
    title: 'Changes that you ask for',
    unit: '% of the price',
    help: 'Change orders on the way. Leave it at 0 beside an overrun: published overruns hold changes already.',
  },
  'project-outsourcing.overrunShare': {
    title: 'Overrun of the price',
    unit: '% of the price',
    help: 'How much dearer than agreed you expect it to end. Published averages of 27 to 45 % hold changes and very bad cases already.',
  },
  'project-outsourcing.tailShare': {
    title: 'Chance of a very bad case',
    unit: '% of projects',
    help: 'How often a project ends more than half dearer. It counts only where chance is played through; about 18 % for large IT projects.',
  },
  'project-outsourcing.tailMean': {
    title: 'Average overrun in a very bad case',
    unit: '% of the price',
    help: 'Among those that end more than half dearer. Ordinary overruns are asked for above.',
  },
  'project-outsourcing.tailCap': {
    title: 'Overrun at which you would stop',
    unit: '% of the price',
    help: 'No case is reckoned worse than this: beyond it you would end the project.',
  },
  'project-outsourcing.pmFte': {
    title: 'Own project leads',
    unit: 'people',
    help: "Your side, while it is built. The provider's own lead is in the price: do not count that one again.",
  },
  'project-outsourcing.pmLoadedAnnual': {
    title: 'Full cost of one project lead',
    unit: 'a year',
    help: "Pay with employer's costs and seat; nothing is added to it.",
  },
  'project-outsourcing.smeFte': {
    title: 'Own experts who help',
    unit: 'people',
    help: 'People who explain your business while it is built. Tests at the end belong to acceptance.',
  },
  'project-outsourcing.smeLoadedAnnual': {
    title: 'Full cost of one expert',
    unit: 'a year',
    help: "Pay with employer's costs and seat; nothing is added to it.",
  },
  'project-outsourcing.acceptanceShare': {
    title: 'Acceptance and testing',
    unit: '% of the price',
    help: 'Your own tests of the result. What the provider tests is in the price.',
  },
  'project-outsourcing.runShare': {
    title: 'Running it afterwards, as a share',
    unit: '% of the price a year',
    help: 'Care and repair once it is built. Give this or the people who run it; where people are given, only they count.',
  },
  'project-outsourcing.runFte': {
    title: 'Own people who run it afterwards',
    unit: 'people',
    help: 'Paid like the people who do the work in-house. Where they are given, the share above does not count.',
  },
  'project-outsourcing.handoverShare': {
    title: 'Handover at the end',
    unit: '% of the price',
    help: 'Papers, training and the passing on of accounts, if billed apart from the price.',
  },
  'project-outsourcing.projectsPerYear': {
    title: 'Projects a year',
    unit: 'projects a year',
    help: 'Only if such a project comes again and again. Empty or 0 is one project; a repeated one has no time of running.',
  },
  'project-outsourcing.leavers': leavers,
  'project-outsourcing.taxShare': { ...taxShare, unit: '% of the price' },

  'bpo.people': {
    title: 'People whom the provider bills',
    unit: 'people',
    help: 'All of them, shifts included. Only for a price by the person.',
  },
  'bpo.monthlyRate': {
    title: 'Price of one person',
    unit: 'a person a month',
    help: 'What the provider asks for each person who works on your process.',
  },
  'bpo.exceptionRate': {
    title: 'Cases that come back to you',
    unit: '% of the volume',
    help: 'Cases that the provider cannot finish. Their time is counted at the cost below.',
  },
  'bpo.exceptionCost': {
    title: 'Cost of one such case',
    unit: 'per {unit}',
    help: 'The time of your own people for it, as a rule several times what the provider asks.',
  },
  'bpo.redesignOneOff': {
    title: 'Redesign of the process',
    unit: 'once',
    help: 'Making the process standard, so that it can be moved. Leave out what getting your own side ready holds already.',
  },
  'bpo.unitPrice': provider.unitPrice,
  'bpo.minimumVolume': provider.minimumVolume,
  'bpo.selectionShare': provider.selectionShare,
  'bpo.severanceShare': provider.severanceShare,
  'bpo.processShare': provider.processShare,
  'bpo.transitionShare': provider.transitionShare,
  'bpo.integrationOneOff': provider.integrationOneOff,
  'bpo.parallelMonths': provider.parallelMonths,
  'bpo.parallelShare': provider.parallelShare,
  'bpo.governanceShare': provider.governanceShare,
  'bpo.vmoFte': provider.vmoFte,
  'bpo.vmoLoadedAnnual': provider.vmoLoadedAnnual,
  'bpo.smeFte': provider.smeFte,
  'bpo.smeLoadedAnnual': provider.smeLoadedAnnual,
  'bpo.slaToolsPerYear': provider.slaToolsPerYear,
  'bpo.contractAdminPerYear': provider.contractAdminPerYear,
  'bpo.auditPerYear': provider.auditPerYear,
  'bpo.changeShare': provider.changeShare,
  'bpo.creditShare': provider.creditShare,
  'bpo.exitProbability': provider.exitProbability,
  'bpo.overlapMonths': provider.overlapMonths,
  'bpo.knowledgeLoss': provider.knowledgeLoss,
  'bpo.reprocurementOneOff': provider.reprocurementOneOff,
  'bpo.rebuildPerYear': provider.rebuildPerYear,
  'bpo.earlyExitFee': provider.earlyExitFee,
  'bpo.leavers': leavers,
  'bpo.taxShare': taxShare,
};

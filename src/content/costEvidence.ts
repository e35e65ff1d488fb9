import type { AnswerRule, EvidenceRule } from '../domain/index.ts';
import type { AssumptionId } from './costDefaults.ts';
import type { RegionId, WorkKindId } from './costSettings.ts';
import type { QuestionId } from './fitContent.ts';

interface Rule extends EvidenceRule {
  readonly assumption?: AssumptionId;
  readonly work?: readonly WorkKindId[];
  readonly at?: { readonly whose: 'own' | 'provider'; readonly regions: readonly RegionId[] };
}

interface FromAnswer extends AnswerRule {
  readonly question: QuestionId;
}

/** What the questionnaire says about people. Hours of cover come first, for people over all shifts are divided by them. */
export const answerRules = [
  {
    figure: 'work.coverageFactor',
    question: 'coverage',
    values: {
      'business-hours': 1,
      extended: { low: 1.4, base: 1.7, high: 2.1 },
      'around-the-clock': { low: 4.5, base: 5, high: 5.6 },
    },
    because:
      'A seat at weekends too takes 7 days for 5, one with evenings as well 12 hours for 8, and one day and night 8,760 hours a year of about 1,776 that a person works.',
  },
  {
    figure: 'work.fte',
    question: 'size',
    values: {
      'under-2': { low: 1, base: 1.5, high: 2 },
      '2-5': { low: 2, base: 3.5, high: 6 },
      '6-20': { low: 6, base: 12, high: 20 },
      '21-100': { low: 21, base: 45, high: 100 },
      'over-100': { low: 100, base: 150, high: 300 },
    },
    over: 'work.coverageFactor',
    because: 'You gave the people over all shifts, so they are divided by the people that one seat takes.',
  },
] as const satisfies readonly FromAnswer[];

const own = {
  us: { whose: 'own', regions: ['us'] },
  latinAmerica: { whose: 'own', regions: ['latin-america'] },
  easternEurope: { whose: 'own', regions: ['eastern-europe'] },
  india: { whose: 'own', regions: ['india'] },
  philippines: { whose: 'own', regions: ['philippines'] },
  indiaOrPhilippines: { whose: 'own', regions: ['india', 'philippines'] },
} as const;

const provider = {
  us: { whose: 'provider', regions: ['us'] },
  latinAmerica: { whose: 'provider', regions: ['latin-america'] },
  easternEurope: { whose: 'provider', regions: ['eastern-europe'] },
  india: { whose: 'provider', regions: ['india'] },
  philippines: { whose: 'provider', regions: ['philippines'] },
  indiaOrPhilippines: { whose: 'provider', regions: ['india', 'philippines'] },
} as const;

const general = [
  {
    figure: 'general.discountRate',
    assumption: 'finance.discountNominal',
    because: 'The cost of capital of American service companies stands in until finance names your own rate.',
  },
  {
    figure: 'general.wageInflation',
    assumption: 'wage.growth.us',
    at: own.us,
    because: 'Budgets for pay rises say what your own people will cost next year.',
  },
  {
    figure: 'general.wageInflation',
    assumption: 'wage.growth.india',
    at: own.india,
    because: 'Pay in India rises faster than in the United States; how much faster is our own judgement.',
  },
  {
    figure: 'general.wageInflation',
    assumption: 'wage.growth.otherOffshore',
    at: { whose: 'own', regions: ['latin-america', 'eastern-europe', 'philippines'] },
    because: 'Pay here rises faster than in the United States; how much faster is our own judgement.',
  },
  {
    figure: 'general.inflation',
    assumption: 'finance.cpi',
    because: 'Tools, offices and audits follow the general rise of prices.',
  },
  {
    figure: 'general.indexation',
    assumption: 'price.indexation',
    because: 'Most contracts tie the price to an index, with or without a ceiling.',
  },
] as const satisfies readonly Rule[];

const work = [
  {
    figure: 'work.productiveHoursPerYear',
    assumption: 'hours.productivePerYear',
    least: 1776,
    most: 1776,
    because:
      'Every model counts the same hours of a person, without a range, so that a different basis cannot favour one of them.',
  },
] as const satisfies readonly Rule[];

const statistics = 'Pay statistics for this occupation in the United States stand in until you give your own pay.';
const published = 'A published pay range for this place stands in until you give your own pay.';
const wageTable = 'A table of hourly wages by place, times 2,080 paid hours, stands in until you give your own pay.';
const judged = 'No good source was found for this occupation and place, so the pay is our own judgement.';

const people = [
  {
    figure: 'people.salary',
    assumption: 'salary.us.itSupport',
    work: ['service-desk'],
    at: own.us,
    because: statistics,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.us.supportAgent',
    work: ['customer-support'],
    at: own.us,
    because: statistics,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.us.softwareEngineer',
    work: ['software'],
    at: own.us,
    because: statistics,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.us.sysadmin',
    work: ['infrastructure'],
    at: own.us,
    because: statistics,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.us.securityAnalyst',
    work: ['security'],
    at: own.us,
    because: statistics,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.us.bookkeeper',
    work: ['accounting'],
    at: own.us,
    because: statistics,
  },
  { figure: 'people.salary', assumption: 'salary.us.payrollClerk', work: ['payroll'], at: own.us, because: statistics },
  {
    figure: 'people.salary',
    assumption: 'salary.latam.supportAgent',
    work: ['customer-support'],
    at: own.latinAmerica,
    because: wageTable,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.latam.softwareEngineer',
    work: ['software'],
    at: own.latinAmerica,
    because: published,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.latam.sysadmin',
    work: ['infrastructure'],
    at: own.latinAmerica,
    because: judged,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.latam.securityAnalyst',
    work: ['security'],
    at: own.latinAmerica,
    because: judged,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.latam.accountant',
    work: ['accounting'],
    at: own.latinAmerica,
    because: judged,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.eeurope.supportAgent',
    work: ['customer-support'],
    at: own.easternEurope,
    because: judged,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.eeurope.softwareEngineer',
    work: ['software'],
    at: own.easternEurope,
    because: published,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.eeurope.sysadmin',
    work: ['infrastructure'],
    at: own.easternEurope,
    because: judged,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.eeurope.securityAnalyst',
    work: ['security'],
    at: own.easternEurope,
    because: judged,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.eeurope.accountant',
    work: ['accounting'],
    at: own.easternEurope,
    because: judged,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.offshore.supportAgent',
    work: ['customer-support'],
    at: own.indiaOrPhilippines,
    because: wageTable,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.india.softwareEngineer',
    work: ['software'],
    at: own.india,
    because: published,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.india.sysadmin',
    work: ['infrastructure'],
    at: own.india,
    because: judged,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.india.securityAnalyst',
    work: ['security'],
    at: own.india,
    because: judged,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.india.accountant',
    work: ['accounting'],
    at: own.india,
    because: judged,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.philippines.softwareEngineer',
    work: ['software'],
    at: own.philippines,
    because: published,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.philippines.sysadmin',
    work: ['infrastructure'],
    at: own.philippines,
    because: published,
  },
  {
    figure: 'people.salary',
    assumption: 'salary.philippines.accountsClerk',
    work: ['accounting'],
    at: own.philippines,
    because: published,
  },
  {
    figure: 'people.burden',
    assumption: 'burden.us.onSalary',
    at: own.us,
    most: 0.3,
    because:
      'An annual salary already pays for leave, so the 42 % that is quoted on wages per hour worked does not apply and the range ends at 30 %.',
  },
  {
    figure: 'people.burden',
    assumption: 'burden.latam',
    at: own.latinAmerica,
    because: 'What employers pay on top of salary here, without the yearly bonus.',
  },
  {
    figure: 'people.burden',
    assumption: 'burden.eeurope',
    at: own.easternEurope,
    because: 'What employers pay on top of salary here, by our own judgement.',
  },
  {
    figure: 'people.burden',
    assumption: 'burden.india',
    at: own.india,
    because: 'What employers pay on top of salary here, from the legal minimum to usual allowances.',
  },
  {
    figure: 'people.burden',
    assumption: 'burden.philippines',
    at: own.philippines,
    because: 'What employers pay on top of salary here, with the thirteenth month; the sources disagree.',
  },
  {
    figure: 'people.overhead',
    assumption: 'seat.facilities.us',
    at: own.us,
    because:
      'A desk of about 150 square feet at average American rents; leave it out if nobody would give up the office.',
  },
  {
    figure: 'people.tooling',
    assumption: 'seat.software',
    at: own.us,
    because: 'What companies, most of them American, spend on software for each employee, whatever the job.',
  },
  {
    figure: 'people.leadLoadedAnnual',
    of: ['people.salary', '1+people.burden'],
    factor: 1.3,
    because: 'A lead is taken to cost 30 % more than one of the people led, by our own judgement.',
  },
  {
    figure: 'people.span',
    assumption: 'mgmt.spanOfControl',
    because: 'Surveys count how many people report to one manager.',
  },
  {
    figure: 'people.costPerHire',
    assumption: 'recruit.costPerHire',
    at: own.us,
    because:
      'American employers report what a hire costs them; the weeks of learning come on top, on a line of their own.',
  },
  {
    figure: 'people.rampMonths',
    assumption: 'ramp.inhouse.engineerWeeks',
    work: ['software', 'infrastructure', 'security'],
    factor: 12 / 52,
    because:
      'Weeks until a new engineer works at full speed, as months; for other technical work it is the nearest figure.',
  },
  {
    figure: 'people.rampMonths',
    assumption: 'ramp.agentWeeks',
    work: ['service-desk', 'customer-support'],
    factor: 12 / 52,
    because: 'Weeks until a new agent works at the usual speed, as months.',
  },
  {
    figure: 'people.rampProductivity',
    assumption: 'ramp.avgProductivity',
    because: 'A newcomer is taken to do half of the work on average while learning, by our own judgement.',
  },
  {
    figure: 'people.attrition',
    assumption: 'attrition.contactCentre.us',
    work: ['customer-support'],
    at: own.us,
    because: 'Surveys of contact centres count how many agents leave in a year.',
  },
  {
    figure: 'people.attrition',
    assumption: 'attrition.softwareEngineer.us',
    work: ['software'],
    at: own.us,
    because: 'Engineers are taken to leave less often than all staff, by our own judgement.',
  },
  {
    figure: 'people.attrition',
    assumption: 'attrition.allRoles.us',
    work: ['service-desk', 'infrastructure', 'security', 'accounting', 'payroll', 'other'],
    at: own.us,
    because: 'A survey over all roles stands in, for none was found for this one.',
  },
] as const satisfies readonly Rule[];

const lag = [
  {
    figure: 'lag.lagShare',
    assumption: 'offshore.productivityLag',
    because: 'The widest of the published hidden costs; it counts only for the models that you name.',
  },
] as const satisfies readonly Rule[];

/**
 * Pay of an hour that is billed (1,776 in a year, on which every model is compared: holidays are earned in them too) with the usual
 * markup of an agency, 45 %. A published pair agrees: a hire at 110,000 is billed at 90 to 115 an hour, and this comes to 89.80.
 */
const agencyRate = 1.45 / 1776;
const agencyAtHome =
  'Pay in the United States over the hours that are billed, 1,776 a year, with the usual markup of an agency, 45 %.';
const agencyAbroad =
  'Pay at that place over the hours that are billed, 1,776 a year, with the 45 % that American agencies add; what is charged there can be twice as much, so ask for a quote.';
const billed = 'Published rates for engineers from this place.';
const ratesApart =
  'Published rates are about three times what local pay and the usual markup come to, or more, so ask for a quote.';

const teamBilled =
  'Published rates for engineers from this place, times the 1,776 hours a year on which every model is compared.';
const teamRatesApart =
  'Published rates by the month are about three times what local pay and the usual markup come to, or more, so ask for a quote.';
/** A month of a team is the hours of a month at the rate of a contractor, so that neither looks cheaper by how it is billed. */
const teamMonth = 1.45 / 12;
const teamAtHome =
  'Pay of a month in the United States with the usual markup of an agency, 45 %: what a contractor costs for the 148 hours a month on which every model is compared.';
const teamAbroad =
  'Pay of a month at that place with the 45 % that American agencies add; what is charged there can be twice as much, so ask for a quote.';
const agentHours =
  'No quote yet: the published rate for an outsourced agent, times the hours that your people over all shifts work in a month.';
const agentMonth =
  'No quote yet: the published rate for an outsourced agent, times the hours that a person works in a month.';
const engineerHours =
  'No quote yet: the published rate for an engineer, times the hours that your people over all shifts work in a month.';
const administratorHours =
  'No quote yet: administrators are taken at 70 % of the published rate for an engineer, times the hours that your people over all shifts work in a month.';
const offshoreSeat =
  'No quote yet: the monthly price of an offshore seat with its share of leads, from a case that does not name the country.';
const ownManager =
  'A share of the price turned into people, at what a senior one costs in this table and for a build of about a year.';
const peopleByTheMonth = ['work.fte', 'work.coverageFactor', 'work.productiveHoursPerYear'] as const;

// What several models share: each is spread into a rule for every model that it belongs to.
const equipment = {
  assumption: 'seat.equipment',
  because: 'Outside people at your side need a laptop, a headset and accounts; the figure is our own judgement.',
} as const;
const onboarding = {
  assumption: 'staffaug.rampWeeks',
  factor: 0.5,
  because: 'Half of the weeks until full speed are lost, since a newcomer does about half of the work while learning.',
} as const;
const leaving = {
  assumption: 'staffaug.attrition',
  because: 'How many outside people leave in a year, from the figures of large providers upwards.',
} as const;
const selection = {
  assumption: 'select.vendorSelection',
  leastMoney: 2000,
  dollars: true,
  because:
    'A study of offshore IT puts choosing the provider at up to 2 % of the yearly price; below about 2,000 nobody writes a request, hears references and has a lawyer read the contract, by our own judgement.',
} as const;
/** The same where amounts in dollars say nothing. */
const selectionAnywhere = {
  assumption: 'select.vendorSelection',
  because: 'A study of offshore IT puts choosing the provider at up to 2 % of the yearly price.',
} as const;
/** Nobody leaves work that is new or done outside, and nothing new runs beside it; not said counts as done by own people. */
const workOfOwnPeople = { question: 'today', answers: ['own-people', ''] } as const;
const severance = {
  assumption: 'transition.severanceRetention',
  because:
    'A study of offshore IT puts lay-offs and bonuses for staying at 3 to 5 % of the yearly price; how many have to leave and what each of them is paid, once you say both, take its place.',
  when: workOfOwnPeople,
} as const;
const process = {
  assumption: 'transition.processImprovement',
  because: 'A study of offshore IT puts the work on your own processes at 1 to 10 % of the yearly price.',
} as const;
const transition = {
  assumption: 'transition.pctAcv',
  bandOnly: true,
  because: 'Only the low end, 2 %, comes from a study, so take the figure from the quote.',
} as const;
const parallelMonths = {
  assumption: 'transition.months',
  factor: 0.5,
  because:
    'Your own people and the provider are taken to run side by side for about half of the transition, by our own judgement.',
  when: workOfOwnPeople,
} as const;
const parallelShare = {
  assumption: 'ramp.avgProductivity',
  because: "While newcomers do about half of the work, today's people must do the other half, by our own judgement.",
} as const;
const governance = {
  assumption: 'governance.pctAcv',
  because: 'Two studies put looking after the provider at 4 to 10 % of the yearly price.',
} as const;
const managers = {
  assumption: 'governance.ftePerMillion',
  of: ['fee'],
  factor: 1e-6,
  least: 0.05,
  because:
    'People for every million of yearly price, and never less than two hours a week; the dearer of this and the share of the fee counts.',
} as const;
const senior = {
  of: ['people.salary', '1+people.burden'],
  factor: 1.2,
  because: 'A senior person of yours is taken to cost 20 % more than one who does the work, by our own judgement.',
} as const;
const expert = {
  assumption: 'governance.retainedSme',
  of: ['size'],
  least: 0.25,
  because:
    'One who knows the work stays with you: less for a small service, but never below a quarter of a person, as one guide advises.',
} as const;
const slaTools = {
  assumption: 'governance.slaTooling',
  of: ['size'],
  least: 500,
  because:
    'Tools to check the service levels grow with the service, so that they never outweigh a small one; the figure is our own judgement.',
} as const;
const contractAdmin = {
  assumption: 'governance.contractAdminLegal',
  of: ['fee'],
  least: 1000,
  dollars: true,
  because:
    'Looking after the contract takes a small share of the price and some legal work in any case, by our own judgement.',
} as const;
/** The same where amounts in dollars say nothing. */
const contractAdminAnywhere = {
  assumption: 'governance.contractAdminLegal',
  of: ['fee'],
  because: 'Looking after the contract takes a small share of the price, by our own judgement.',
} as const;
const expertAnywhere = {
  assumption: 'governance.retainedSme',
  because: 'Published advice is to keep at least a quarter of an expert; more is our own judgement.',
} as const;
const audit = {
  assumption: 'governance.auditCompliance',
  of: ['size'],
  least: 1000,
  because: 'Audits grow with the service, so that they never outweigh a small one; the figure is our own judgement.',
} as const;
const minimum = {
  assumption: 'bpo.minVolume',
  of: ['work.volumePerMonth'],
  because: 'Contracts by the unit usually hold you to most of the volume agreed; the share is our own judgement.',
} as const;
const changes = {
  assumption: 'price.changeOrders',
  because:
    'Changes outside the fee come every year; they are part of what studies call lost contract value, which is therefore not added.',
} as const;
const credits = {
  assumption: 'sla.expectedCredits',
  because: 'Credits for missed service levels are rarely paid in full, so little is counted on, by our own judgement.',
} as const;
const exitProbability = {
  assumption: 'exit.probability',
  bandOnly: true,
  because: 'Nobody publishes how often services are left, so the chance is yours to judge.',
} as const;
const overlap = {
  assumption: 'exit.overlapMonths',
  because: 'A provider advises three to six months in which both run when a service is left.',
} as const;
const knowledgeLoss = {
  assumption: 'exit.knowledgeLoss',
  because: 'A provider says that 20 to 30 % of its knowledge is lost when a service is left.',
} as const;
const reprocurement = {
  assumption: 'select.vendorSelection',
  of: ['fee'],
  because: 'Choosing again is taken to cost what choosing the first time did.',
} as const;
const rebuild = {
  assumption: 'transition.pctAcv',
  of: ['fee'],
  factor: 1 / 3,
  bandOnly: true,
  because:
    'What the provider has built must be built again: after three years as much as the first transition, by our own judgement.',
} as const;

const inHouse = [
  {
    figure: 'in-house.hiresAtStart',
    of: ['work.fte', 'work.coverageFactor'],
    when: { question: 'today', answers: ['vendor', 'nobody'] },
    because: 'Nobody of yours does it today, so everybody has to be hired.',
  },
] as const satisfies readonly Rule[];

const staffAugmentation = [
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'rate.us.engineer',
    work: ['software'],
    at: provider.us,
    because: billed,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'rate.latam.engineer',
    work: ['software'],
    at: provider.latinAmerica,
    because: billed,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'rate.eeurope.engineer',
    work: ['software'],
    at: provider.easternEurope,
    because: billed,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'rate.india.engineer',
    work: ['software'],
    at: provider.indiaOrPhilippines,
    bandOnly: true,
    because: ratesApart,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'salary.us.itSupport',
    work: ['service-desk'],
    at: provider.us,
    factor: agencyRate,
    because: agencyAtHome,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'salary.us.supportAgent',
    work: ['customer-support'],
    at: provider.us,
    factor: agencyRate,
    because: agencyAtHome,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'salary.us.sysadmin',
    work: ['infrastructure'],
    at: provider.us,
    factor: agencyRate,
    because: agencyAtHome,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'salary.us.securityAnalyst',
    work: ['security'],
    at: provider.us,
    factor: agencyRate,
    because: agencyAtHome,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'salary.us.bookkeeper',
    work: ['accounting'],
    at: provider.us,
    factor: agencyRate,
    because: agencyAtHome,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'salary.us.payrollClerk',
    work: ['payroll'],
    at: provider.us,
    factor: agencyRate,
    because: agencyAtHome,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'salary.latam.supportAgent',
    work: ['customer-support'],
    at: provider.latinAmerica,
    factor: agencyRate,
    bandOnly: true,
    because: agencyAbroad,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'salary.latam.sysadmin',
    work: ['infrastructure'],
    at: provider.latinAmerica,
    factor: agencyRate,
    bandOnly: true,
    because: agencyAbroad,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'salary.latam.securityAnalyst',
    work: ['security'],
    at: provider.latinAmerica,
    factor: agencyRate,
    bandOnly: true,
    because: agencyAbroad,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'salary.latam.accountant',
    work: ['accounting'],
    at: provider.latinAmerica,
    factor: agencyRate,
    bandOnly: true,
    because: agencyAbroad,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'salary.eeurope.supportAgent',
    work: ['customer-support'],
    at: provider.easternEurope,
    factor: agencyRate,
    bandOnly: true,
    because: agencyAbroad,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'salary.eeurope.sysadmin',
    work: ['infrastructure'],
    at: provider.easternEurope,
    factor: agencyRate,
    bandOnly: true,
    because: agencyAbroad,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'salary.eeurope.securityAnalyst',
    work: ['security'],
    at: provider.easternEurope,
    factor: agencyRate,
    bandOnly: true,
    because: agencyAbroad,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'salary.eeurope.accountant',
    work: ['accounting'],
    at: provider.easternEurope,
    factor: agencyRate,
    bandOnly: true,
    because: agencyAbroad,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'rate.philippines.agent',
    work: ['service-desk', 'customer-support'],
    at: provider.philippines,
    bandOnly: true,
    because: 'The published rate for an outsourced agent in the Philippines; ask for a quote.',
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'salary.offshore.supportAgent',
    work: ['customer-support'],
    at: provider.india,
    factor: agencyRate,
    bandOnly: true,
    because: agencyAbroad,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'salary.india.sysadmin',
    work: ['infrastructure'],
    at: provider.india,
    factor: agencyRate,
    bandOnly: true,
    because: agencyAbroad,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'salary.india.securityAnalyst',
    work: ['security'],
    at: provider.india,
    factor: agencyRate,
    bandOnly: true,
    because: agencyAbroad,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'salary.india.accountant',
    work: ['accounting'],
    at: provider.india,
    factor: agencyRate,
    bandOnly: true,
    because: agencyAbroad,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'salary.philippines.sysadmin',
    work: ['infrastructure'],
    at: provider.philippines,
    factor: agencyRate,
    bandOnly: true,
    because: agencyAbroad,
  },
  {
    figure: 'staff-augmentation.hourlyRate',
    assumption: 'salary.philippines.accountsClerk',
    work: ['accounting'],
    at: provider.philippines,
    factor: agencyRate,
    bandOnly: true,
    because: agencyAbroad,
  },
  {
    figure: 'staff-augmentation.hoursPerMonth',
    of: ['work.productiveHoursPerYear'],
    factor: 1 / 12,
    because: 'An hourly rate is paid for hours worked, which are 148 a month, not for leave and holidays.',
  },
  {
    figure: 'staff-augmentation.span',
    assumption: 'staffaug.contractorsPerLead',
    because:
      'Contractors get their tasks from your lead day by day, so a lead has room for fewer of them than of employees.',
  },
  { figure: 'staff-augmentation.seatPerYear', ...equipment },
  { figure: 'staff-augmentation.onboardWeeks', ...onboarding },
  { figure: 'staff-augmentation.turnover', ...leaving },
] as const satisfies readonly Rule[];

const dedicatedTeam = [
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'rate.us.engineer',
    work: ['software'],
    at: provider.us,
    factor: 1776 / 12,
    because: teamBilled,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'rate.latam.engineer',
    work: ['software'],
    at: provider.latinAmerica,
    factor: 1776 / 12,
    because: teamBilled,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'rate.eeurope.engineer',
    work: ['software'],
    at: provider.easternEurope,
    factor: 1776 / 12,
    because: teamBilled,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'rate.india.engineer',
    work: ['software'],
    at: provider.indiaOrPhilippines,
    factor: 1776 / 12,
    bandOnly: true,
    because: teamRatesApart,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'salary.us.itSupport',
    work: ['service-desk'],
    at: provider.us,
    factor: teamMonth,
    because: teamAtHome,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'salary.us.supportAgent',
    work: ['customer-support'],
    at: provider.us,
    factor: teamMonth,
    because: teamAtHome,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'salary.us.sysadmin',
    work: ['infrastructure'],
    at: provider.us,
    factor: teamMonth,
    because: teamAtHome,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'salary.us.securityAnalyst',
    work: ['security'],
    at: provider.us,
    factor: teamMonth,
    because: teamAtHome,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'salary.us.bookkeeper',
    work: ['accounting'],
    at: provider.us,
    factor: teamMonth,
    because: teamAtHome,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'salary.us.payrollClerk',
    work: ['payroll'],
    at: provider.us,
    factor: teamMonth,
    because: teamAtHome,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'salary.latam.supportAgent',
    work: ['customer-support'],
    at: provider.latinAmerica,
    factor: teamMonth,
    bandOnly: true,
    because: teamAbroad,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'salary.latam.sysadmin',
    work: ['infrastructure'],
    at: provider.latinAmerica,
    factor: teamMonth,
    bandOnly: true,
    because: teamAbroad,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'salary.latam.securityAnalyst',
    work: ['security'],
    at: provider.latinAmerica,
    factor: teamMonth,
    bandOnly: true,
    because: teamAbroad,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'salary.latam.accountant',
    work: ['accounting'],
    at: provider.latinAmerica,
    factor: teamMonth,
    bandOnly: true,
    because: teamAbroad,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'salary.eeurope.supportAgent',
    work: ['customer-support'],
    at: provider.easternEurope,
    factor: teamMonth,
    bandOnly: true,
    because: teamAbroad,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'salary.eeurope.sysadmin',
    work: ['infrastructure'],
    at: provider.easternEurope,
    factor: teamMonth,
    bandOnly: true,
    because: teamAbroad,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'salary.eeurope.securityAnalyst',
    work: ['security'],
    at: provider.easternEurope,
    factor: teamMonth,
    bandOnly: true,
    because: teamAbroad,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'salary.eeurope.accountant',
    work: ['accounting'],
    at: provider.easternEurope,
    factor: teamMonth,
    bandOnly: true,
    because: teamAbroad,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'rate.philippines.agent',
    work: ['service-desk', 'customer-support'],
    at: provider.philippines,
    factor: 1776 / 12,
    bandOnly: true,
    because:
      'The published rate for an outsourced agent in the Philippines, times the hours that a person works in a month; ask for a quote.',
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'salary.offshore.supportAgent',
    work: ['customer-support'],
    at: provider.india,
    factor: teamMonth,
    bandOnly: true,
    because: teamAbroad,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'salary.india.sysadmin',
    work: ['infrastructure'],
    at: provider.india,
    factor: teamMonth,
    bandOnly: true,
    because: teamAbroad,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'salary.india.securityAnalyst',
    work: ['security'],
    at: provider.india,
    factor: teamMonth,
    bandOnly: true,
    because: teamAbroad,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'salary.india.accountant',
    work: ['accounting'],
    at: provider.india,
    factor: teamMonth,
    bandOnly: true,
    because: teamAbroad,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'salary.philippines.sysadmin',
    work: ['infrastructure'],
    at: provider.philippines,
    factor: teamMonth,
    bandOnly: true,
    because: teamAbroad,
  },
  {
    figure: 'dedicated-team.monthlyRate',
    assumption: 'salary.philippines.accountsClerk',
    work: ['accounting'],
    at: provider.philippines,
    factor: teamMonth,
    bandOnly: true,
    because: teamAbroad,
  },
  {
    figure: 'dedicated-team.ownLeadFte',
    of: ['work.fte', 'work.coverageFactor'],
    factor: 1 / 16,
    least: 0.25,
    because:
      'The partner looks after the people and you after the product: one lead for 16, half of what contractors take, and never less than a quarter of a person, by our own judgement.',
  },
  { figure: 'dedicated-team.selectionShare', ...selection },
  { figure: 'dedicated-team.selectionShare', ...selectionAnywhere },
  { figure: 'dedicated-team.onboardWeeks', ...onboarding },
  { figure: 'dedicated-team.seatPerYear', ...equipment },
  {
    figure: 'dedicated-team.turnover',
    assumption: 'attrition.itServices.india',
    work: ['software', 'infrastructure'],
    at: provider.india,
    because: 'The large Indian providers report how many of their people leave in a year.',
  },
  { figure: 'dedicated-team.turnover', ...leaving },
  { figure: 'dedicated-team.contractAdminPerYear', ...contractAdmin },
  { figure: 'dedicated-team.contractAdminPerYear', ...contractAdminAnywhere },
  {
    figure: 'dedicated-team.handoverMonths',
    assumption: 'exit.overlapMonths',
    factor: 0.25,
    bandOnly: true,
    because:
      'Three to six months of overlap, counted at the one chance in four of leaving that we assume for a managed service too.',
  },
] as const satisfies readonly Rule[];

const managedServices = [
  {
    figure: 'managed-services.monthlyFee',
    assumption: 'soc.perEndpointMonth',
    work: ['security'],
    at: provider.us,
    of: ['work.volumePerMonth'],
    bandOnly: true,
    because:
      'The price of watching one device for a month, times your devices; security is sold by the device, not by the head.',
  },
  {
    figure: 'managed-services.monthlyFee',
    assumption: 'rate.us.agent',
    work: ['service-desk', 'customer-support'],
    at: provider.us,
    of: peopleByTheMonth,
    factor: 1 / 12,
    bandOnly: true,
    because: agentHours,
  },
  {
    figure: 'managed-services.monthlyFee',
    assumption: 'rate.latam.agent',
    work: ['service-desk', 'customer-support'],
    at: provider.latinAmerica,
    of: peopleByTheMonth,
    factor: 1 / 12,
    bandOnly: true,
    because: agentHours,
  },
  {
    figure: 'managed-services.monthlyFee',
    assumption: 'rate.philippines.agent',
    work: ['service-desk', 'customer-support'],
    at: provider.philippines,
    of: peopleByTheMonth,
    factor: 1 / 12,
    bandOnly: true,
    because: agentHours,
  },
  {
    figure: 'managed-services.monthlyFee',
    assumption: 'ms.perHeadMonth',
    work: ['service-desk', 'customer-support'],
    at: provider.india,
    of: ['work.fte', 'work.coverageFactor'],
    bandOnly: true,
    because: offshoreSeat,
  },
  {
    figure: 'managed-services.monthlyFee',
    assumption: 'rate.us.engineer',
    work: ['software'],
    at: provider.us,
    of: peopleByTheMonth,
    factor: 1 / 12,
    bandOnly: true,
    because: engineerHours,
  },
  {
    figure: 'managed-services.monthlyFee',
    assumption: 'rate.latam.engineer',
    work: ['software'],
    at: provider.latinAmerica,
    of: peopleByTheMonth,
    factor: 1 / 12,
    bandOnly: true,
    because: engineerHours,
  },
  {
    figure: 'managed-services.monthlyFee',
    assumption: 'rate.eeurope.engineer',
    work: ['software'],
    at: provider.easternEurope,
    of: peopleByTheMonth,
    factor: 1 / 12,
    bandOnly: true,
    because: engineerHours,
  },
  {
    figure: 'managed-services.monthlyFee',
    assumption: 'rate.india.engineer',
    work: ['software'],
    at: provider.indiaOrPhilippines,
    of: peopleByTheMonth,
    factor: 1 / 12,
    bandOnly: true,
    because: engineerHours,
  },
  {
    figure: 'managed-services.monthlyFee',
    assumption: 'rate.us.engineer',
    work: ['infrastructure'],
    at: provider.us,
    of: peopleByTheMonth,
    factor: 0.7 / 12,
    bandOnly: true,
    because: administratorHours,
  },
  {
    figure: 'managed-services.monthlyFee',
    assumption: 'rate.latam.engineer',
    work: ['infrastructure'],
    at: provider.latinAmerica,
    of: peopleByTheMonth,
    factor: 0.7 / 12,
    bandOnly: true,
    because: administratorHours,
  },
  {
    figure: 'managed-services.monthlyFee',
    assumption: 'rate.eeurope.engineer',
    work: ['infrastructure'],
    at: provider.easternEurope,
    of: peopleByTheMonth,
    factor: 0.7 / 12,
    bandOnly: true,
    because: administratorHours,
  },
  {
    figure: 'managed-services.monthlyFee',
    assumption: 'rate.india.engineer',
    work: ['infrastructure'],
    at: provider.indiaOrPhilippines,
    of: peopleByTheMonth,
    factor: 0.7 / 12,
    bandOnly: true,
    because: administratorHours,
  },
  {
    figure: 'managed-services.unitPrice',
    assumption: 'msp.perServerMonth',
    work: ['infrastructure'],
    at: provider.us,
    bandOnly: true,
    because:
      'A list price for looking after one server for a month, printed by a provider; it buys no service for users or devices.',
  },
  {
    figure: 'managed-services.unitPrice',
    assumption: 'soc.perEndpointMonth',
    work: ['security'],
    at: provider.us,
    bandOnly: true,
    because: 'The price of watching one device for a month; it buys neither licences nor the repair after an attack.',
  },

  { figure: 'managed-services.minimumVolume', ...minimum },
  { figure: 'managed-services.selectionShare', ...selection },
  { figure: 'managed-services.selectionShare', ...selectionAnywhere },
  {
    figure: 'managed-services.severanceShare',
    unlessOwn: ['today.severancePerPerson', 'managed-services.leavers'],
    ...severance,
  },
  { figure: 'managed-services.processShare', ...process },
  { figure: 'managed-services.transitionShare', ...transition },
  { figure: 'managed-services.parallelMonths', ...parallelMonths },
  { figure: 'managed-services.parallelShare', ...parallelShare },
  { figure: 'managed-services.governanceShare', ...governance },
  { figure: 'managed-services.vmoFte', ...managers },
  { figure: 'managed-services.vmoLoadedAnnual', ...senior },
  { figure: 'managed-services.smeFte', ...expert },
  { figure: 'managed-services.smeFte', ...expertAnywhere },
  { figure: 'managed-services.smeLoadedAnnual', ...senior },
  { figure: 'managed-services.slaToolsPerYear', ...slaTools },
  { figure: 'managed-services.contractAdminPerYear', ...contractAdmin },
  { figure: 'managed-services.contractAdminPerYear', ...contractAdminAnywhere },
  { figure: 'managed-services.auditPerYear', ...audit },
  { figure: 'managed-services.changeShare', ...changes },
  { figure: 'managed-services.creditShare', ...credits },
  { figure: 'managed-services.exitProbability', ...exitProbability },
  { figure: 'managed-services.overlapMonths', ...overlap },
  { figure: 'managed-services.knowledgeLoss', ...knowledgeLoss },
  { figure: 'managed-services.reprocurementOneOff', ...reprocurement },
  { figure: 'managed-services.rebuildPerYear', ...rebuild },
] as const satisfies readonly Rule[];

const bpo = [
  {
    figure: 'bpo.unitPrice',
    assumption: 'bpo.invoice.price',
    work: ['accounting'],
    bandOnly: true,
    because: 'No price list was found, so the range for an invoice is our own judgement and a quote has to replace it.',
  },
  {
    figure: 'bpo.unitPrice',
    assumption: 'bpo.payroll.pepm',
    work: ['payroll'],
    at: own.us,
    bandOnly: true,
    because:
      'What payroll bureaus in the United States charge for each employee and month; payroll is bought where people are paid.',
  },
  {
    figure: 'bpo.people',
    of: ['work.fte', 'work.coverageFactor'],
    because: 'Priced by the person, the provider charges for everyone over all shifts.',
  },
  {
    figure: 'bpo.monthlyRate',
    assumption: 'rate.us.agent',
    work: ['service-desk', 'customer-support'],
    at: provider.us,
    of: ['work.productiveHoursPerYear'],
    factor: 1 / 12,
    bandOnly: true,
    because: agentMonth,
  },
  {
    figure: 'bpo.monthlyRate',
    assumption: 'rate.latam.agent',
    work: ['service-desk', 'customer-support'],
    at: provider.latinAmerica,
    of: ['work.productiveHoursPerYear'],
    factor: 1 / 12,
    bandOnly: true,
    because: agentMonth,
  },
  {
    figure: 'bpo.monthlyRate',
    assumption: 'rate.philippines.agent',
    work: ['service-desk', 'customer-support'],
    at: provider.philippines,
    of: ['work.productiveHoursPerYear'],
    factor: 1 / 12,
    bandOnly: true,
    because: agentMonth,
  },
  {
    figure: 'bpo.monthlyRate',
    assumption: 'ms.perHeadMonth',
    work: ['service-desk', 'customer-support'],
    at: provider.india,
    bandOnly: true,
    because: offshoreSeat,
  },
  {
    figure: 'bpo.exceptionRate',
    assumption: 'bpo.exceptionRate',
    work: ['accounting'],
    because: 'A survey of accounts departments counts the invoices that need a second look.',
  },
  {
    figure: 'bpo.exceptionCost',
    assumption: 'bpo.invoice.inhouse',
    work: ['accounting'],
    at: own.us,
    factor: 2.3,
    because:
      'The cost of an average invoice already holds its exceptions: with 15 % of them at three times a clean one, an exception costs 2.3 times the average.',
  },

  { figure: 'bpo.minimumVolume', ...minimum },
  { figure: 'bpo.selectionShare', ...selection },
  { figure: 'bpo.selectionShare', ...selectionAnywhere },
  { figure: 'bpo.severanceShare', unlessOwn: ['today.severancePerPerson', 'bpo.leavers'], ...severance },
  { figure: 'bpo.processShare', ...process },
  { figure: 'bpo.transitionShare', ...transition },
  { figure: 'bpo.parallelMonths', ...parallelMonths },
  { figure: 'bpo.parallelShare', ...parallelShare },
  { figure: 'bpo.governanceShare', ...governance },
  { figure: 'bpo.vmoFte', ...managers },
  { figure: 'bpo.vmoLoadedAnnual', ...senior },
  { figure: 'bpo.smeFte', ...expert },
  { figure: 'bpo.smeFte', ...expertAnywhere },
  { figure: 'bpo.smeLoadedAnnual', ...senior },
  { figure: 'bpo.slaToolsPerYear', ...slaTools },
  { figure: 'bpo.contractAdminPerYear', ...contractAdmin },
  { figure: 'bpo.contractAdminPerYear', ...contractAdminAnywhere },
  { figure: 'bpo.auditPerYear', ...audit },
  { figure: 'bpo.changeShare', ...changes },
  { figure: 'bpo.creditShare', ...credits },
  { figure: 'bpo.exitProbability', ...exitProbability },
  { figure: 'bpo.overlapMonths', ...overlap },
  { figure: 'bpo.knowledgeLoss', ...knowledgeLoss },
  { figure: 'bpo.reprocurementOneOff', ...reprocurement },
  { figure: 'bpo.rebuildPerYear', ...rebuild },
] as const satisfies readonly Rule[];

const project = [
  { figure: 'project-outsourcing.selectionShare', ...selection },
  { figure: 'project-outsourcing.selectionShare', ...selectionAnywhere },
  {
    figure: 'project-outsourcing.changeShare',
    assumption: 'project.changeOrders',
    factor: 0,
    because:
      'Published overruns already hold the changes of scope, so counting them here as well would count them twice.',
  },
  {
    figure: 'project-outsourcing.overrunShare',
    assumption: 'project.meanOverrun',
    because:
      'Studies of many IT projects give the mean by which the budget was passed, changes of scope and the few disasters included.',
  },
  {
    figure: 'project-outsourcing.tailMean',
    assumption: 'project.tailMean',
    because: 'How far the few runaway projects went; it counts only once you give them a chance of happening.',
  },
  {
    figure: 'project-outsourcing.pmFte',
    assumption: 'project.internalPm',
    work: ['software'],
    at: own.us,
    of: ['fee'],
    factor: 1 / 205_000,
    dollars: true,
    least: 0.1,
    because: ownManager,
  },
  {
    figure: 'project-outsourcing.pmFte',
    assumption: 'project.internalPm',
    work: ['infrastructure'],
    at: own.us,
    of: ['fee'],
    factor: 1 / 149_000,
    dollars: true,
    least: 0.1,
    because: ownManager,
  },
  { figure: 'project-outsourcing.pmLoadedAnnual', ...senior },
  { figure: 'project-outsourcing.smeFte', ...expert },
  { figure: 'project-outsourcing.smeFte', ...expertAnywhere },
  { figure: 'project-outsourcing.smeLoadedAnnual', ...senior },
  {
    figure: 'project-outsourcing.acceptanceShare',
    assumption: 'project.acceptanceQa',
    because: 'Testing and accepting the result is work of your own, a tenth of the price by our own judgement.',
  },
  {
    figure: 'project-outsourcing.runShare',
    assumption: 'project.runShare',
    because:
      'Keeping the result alive costs about what licence maintenance usually does, a fifth of the price each year.',
  },
  {
    figure: 'project-outsourcing.handoverShare',
    assumption: 'transition.pctAcv',
    factor: 0.25,
    because:
      'Taking over a finished result is set at a quarter of the handover of a running service, by our own judgement.',
  },
] as const satisfies readonly Rule[];

/** Evaluated in order: the first rule that holds for a figure wins, and a rule may use what earlier ones have set. */
export const evidenceRules = [
  ...general,
  ...work,
  ...people,
  ...lag,
  ...inHouse,
  ...staffAugmentation,
  ...dedicatedTeam,
  ...managedServices,
  ...bpo,
  ...project,
] as const satisfies readonly Rule[];

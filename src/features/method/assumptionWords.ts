import type { AssumptionId } from '../../content/costDefaults.ts';
import type { Confidence } from '../../domain/index.ts';

type FirstPart<Id> = Id extends `${infer First}.${string}` ? First : never;
export type GroupId = FirstPart<AssumptionId>;

/** Groups by the first part of an assumption's id, under what they belong to. */
export const assumptionGroups: readonly {
  readonly title: string;
  readonly groups: readonly { readonly id: GroupId; readonly title: string }[];
}[] = [
  {
    title: 'Your own people',
    groups: [
      { id: 'salary', title: 'Pay' },
      { id: 'burden', title: 'Employer’s costs on top of pay' },
      { id: 'overhead', title: 'General overhead' },
      { id: 'seat', title: 'Offices, software, equipment' },
      { id: 'recruit', title: 'Finding people' },
      { id: 'ramp', title: 'Learning of new people' },
      { id: 'attrition', title: 'People who leave' },
      { id: 'hours', title: 'Hours of a person' },
      { id: 'mgmt', title: 'People for each lead' },
      { id: 'wage', title: 'Rise of pay' },
    ],
  },
  {
    title: 'What providers ask',
    groups: [
      { id: 'rate', title: 'Rates by the hour' },
      { id: 'staffaug', title: 'Hired people' },
      { id: 'offshore', title: 'Work in another country' },
      { id: 'msp', title: 'Managed IT, by the unit' },
      { id: 'ms', title: 'Managed services, by the head' },
      { id: 'desk', title: 'Tickets' },
      { id: 'soc', title: 'Security operations' },
      { id: 'bpo', title: 'Invoices, payroll, contacts, claims' },
    ],
  },
  {
    title: 'From choosing a provider to leaving it',
    groups: [
      { id: 'select', title: 'Choosing' },
      { id: 'transition', title: 'Moving the work over' },
      { id: 'governance', title: 'Managing the provider' },
      { id: 'contract', title: 'Length and notice of contracts' },
      { id: 'price', title: 'Changes of price' },
      { id: 'sla', title: 'Service credits' },
      { id: 'risk', title: 'Risks beside the total' },
      { id: 'exit', title: 'Leaving' },
      { id: 'hidden', title: 'All hidden costs together' },
    ],
  },
  {
    title: 'Projects and money',
    groups: [
      { id: 'project', title: 'Projects' },
      { id: 'finance', title: 'Discounting, inflation, exchange rates' },
    ],
  },
];

/** How far an assumption can be trusted. */
export const confidenceWords: Readonly<Record<Confidence, string>> = {
  high: 'Well founded',
  medium: 'Fairly founded',
  low: 'Weakly founded',
  illustrative: 'Illustrative only',
};

const inside = 'It says what a ticket costs inside, which is not what a provider asks.';
const sellersCost = 'A seller’s word on what a contact costs, which is not what a provider asks.';
const takenOver = 'It falls only if you take somebody over; add it as a line of your own then.';

/** Why no figure starts from an assumption. */
export const notUsedWords: { readonly [Id in AssumptionId]?: string } = {
  'burden.us.shareOfTotalComp':
    'The same costs as a share of total pay, while yours are asked for as a share of salary.',
  'overhead.generalPctOfLabour':
    'Offices and software are counted one by one; a share beside them would count them twice.',
  'recruit.agencyFee': 'What employers report for a hire holds agencies already.',
  'recruit.timeToFillDays': 'No line counts the days in which a post is empty.',
  'attrition.bpo.philippines': 'A provider replaces its people within its fee.',
  'attrition.agentReplacementCost': 'It holds finding and learning, which are lines of their own.',
  'hours.paidPerYear': 'It turns pay of a year into pay of an hour, as a fixed part of that conversion.',
  'rate.marginalRole.discount': 'Its base is a fixed part of the conversion for administrators of servers.',
  'staffaug.markup': 'Its base is a fixed part of the conversion from pay to a rate.',
  'staffaug.smeOnboardingHours': 'Time of your own people is counted by the leads who direct.',
  'staffaug.remoteMgmtUplift': 'Direction is counted by people; a share on top would count it twice.',
  'staffaug.conversionFee': takenOver,
  'staffaug.conversionFreeMonths': takenOver,
  'offshore.learningYears': 'The output lost at first has a share and a number of years of its own.',
  'offshore.travelPerTrip': 'No line counts travel; add it as a line of your own.',
  'msp.perUserMonth': 'It buys full IT for one user, which is far more than a help desk.',
  'msp.perWorkstationMonth': 'It is by the device, while a service desk is counted in tickets.',
  'msp.onboardingMultiple': 'Its source contradicts itself; moving the work over is a share of the fee.',
  'desk.ticketL1': inside,
  'desk.ticketL2': inside,
  'desk.ticketL0': inside,
  'desk.ticketVendor': inside,
  'desk.ticketsPerTechMonth': 'You are asked for people; they are not worked out from tickets.',
  'soc.inhouse500Endpoints': 'A total for one size; the cost inside is worked out from people.',
  'soc.minimumFte247': 'People for a seat around the clock follow from your answer on hours of cover.',
  'transition.overrunProb': 'No line counts a late start; the months side by side have a wide range instead.',
  'price.productivityGlide': 'Such cuts are promised mostly by those who sell, so the figure starts at 0.',
  'price.aiRenewalDiscount': 'A cut that nobody has promised you is not counted on.',
  'price.benchmarkCorrection': 'A cut that nobody has promised you is not counted on.',
  'risk.valueLeakage': 'It is shown beside the fee and never added, for it is made of lines already here.',
  'risk.poorGovernanceLoss': 'A part of lost contract value, which is never added.',
  'sla.atRiskCap': 'A ceiling; what is really paid back is far less.',
  'contract.termMonths': 'The months compared follow from your answer on how long the work is needed.',
  'contract.noticeMonths': 'Leaving is counted by the months that are paid twice.',
  'exit.reservePct': 'Leaving is a line of its own; a reserve beside it would count it twice.',
  'project.tailProb': 'Mean overruns hold the very bad cases already, so their chance is 0 until you set it.',
  'project.overrunPerYear': 'The mean overrun stands for projects of every length.',
  'project.benefitShortfall': 'Use that is not delivered is no cost.',
  'project.contingency': 'A reserve beside an expected overrun would count it twice.',
  'project.warrantyMonths': 'Running is counted from the end of the build on.',
  'bpo.exceptionMultiple': 'Its base is a fixed part of the conversion to the cost of an exception.',
  'bpo.payroll.baseFee': 'The price is asked for by the employee; add it as a line of your own.',
  'bpo.call': sellersCost,
  'bpo.email': sellersCost,
  'bpo.chat': sellersCost,
  'bpo.aiContact': sellersCost,
  'bpo.claim': 'Claims are not among the kinds of work with assumptions of their own.',
  'bpo.minSeats': 'The least that is billed is asked for in units of work.',
  'hidden.totalOffshore': 'The sum of lines that are counted one by one; good only to check them.',
  'finance.discountReal': 'Prices rise in the comparison, so the rate is a nominal one.',
  'finance.fx.inrDepreciation': 'A comparison is in one currency and converts nothing.',
  'finance.fx.shock': 'A comparison is in one currency and converts nothing.',
};

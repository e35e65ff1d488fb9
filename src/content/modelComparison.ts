import type { ModelId } from '../domain/index.ts';
import type { SourceId } from './sources.ts';

/** One aspect in which the models differ, with a cell for each. */
export interface ComparisonRow {
  readonly id: string;
  readonly title: string;
  readonly cells: { readonly [M in ModelId]: string };
  readonly sources: readonly SourceId[];
}

/** The six models side by side. */
export const comparisonRows: readonly ComparisonRow[] = [
  {
    id: 'what-you-buy',
    title: 'What you buy',
    cells: {
      'managed-services': 'A running operation and its results, at agreed service levels.',
      'staff-augmentation': 'Capacity: people with the skills you ask for, working in your team.',
      'project-outsourcing': 'One defined result, accepted against agreed criteria.',
      bpo: 'A whole business process run from end to end, such as payroll or invoicing.',
      'in-house': 'No service from outside: you employ the people and keep the work.',
      'dedicated-team': 'A stable team that a vendor employs and that works only for you.',
    },
    sources: ['seed-000', 'seed-001', 'seed-003', 'practice'],
  },
  {
    id: 'who-runs-it',
    title: 'Who runs it day to day',
    cells: {
      'managed-services': 'The provider. It chooses the people, the methods and the tools.',
      'staff-augmentation': 'You. Your leads hand out the work and check it.',
      'project-outsourcing': 'The provider, until the result is delivered. After that you, or whoever you name.',
      bpo: 'The provider, often on its own systems and by its own standard procedure.',
      'in-house': 'You, through your own managers.',
      'dedicated-team': 'You lead the team and set its priorities. The vendor looks after employment.',
    },
    sources: ['seed-000', 'seed-003', 'seed-004', 'own'],
  },
  {
    id: 'who-answers',
    title: 'Who answers for the result',
    cells: {
      'managed-services':
        'The provider, with credits on the fee, or a right for you to leave, if service levels are missed.',
      'staff-augmentation': 'You. The supplier answers only for sending suitable people.',
      'project-outsourcing': 'The provider, until you accept the result, and for defects if you agree a warranty.',
      bpo: 'The provider, for the agreed accuracy and turnaround of the process.',
      'in-house': 'You. Nobody outside pays for a failure.',
      'dedicated-team': 'You, for what the team delivers. The vendor only for keeping it staffed.',
    },
    sources: ['seed-001', 'seed-003', 'seed-004', 'practice'],
  },
  {
    id: 'control',
    title: 'Your control',
    cells: {
      'managed-services': 'Low over methods: you set the targets and review results.',
      'staff-augmentation': 'The most that can be had from outside: you direct each person every day.',
      'project-outsourcing': 'Over specification, milestones and acceptance. Little over how it is made.',
      bpo: 'Low: you set the rules and the quality. The provider shapes the steps.',
      'in-house': 'Full: people, methods, priorities and know-how are yours.',
      'dedicated-team': 'High: you direct the work. Hiring and pay stay with the vendor.',
    },
    sources: ['seed-003', 'own'],
  },
  {
    id: 'effort',
    title: 'Your own effort',
    cells: {
      'managed-services': 'Low, never nothing: a service owner, regular reviews and an expert whom you keep.',
      'staff-augmentation': 'The most among outside models: schedules, training, priorities, daily supervision.',
      'project-outsourcing': 'Most at the two ends, specifying and accepting. In between, a project lead of yours.',
      bpo: 'Low once it runs. You keep a process owner and deal with the exceptions.',
      'in-house': 'All of it: hiring, leading, training, tools and cover for absence.',
      'dedicated-team': 'Moderate: you lead the work, the vendor does the hiring and administration.',
    },
    sources: ['seed-000', 'seed-003', 'own'],
  },
  {
    id: 'pricing',
    title: 'Pricing',
    cells: {
      'managed-services': 'Mostly a flat monthly fee. Also per unit, by results, or hourly with a ceiling for pilots.',
      'staff-augmentation': 'By the hour, or per person and month. You pay for time, whatever comes of it.',
      'project-outsourcing': 'Mostly one fixed price, paid in steps. By time where details are still open.',
      bpo: 'Per transaction or per person, often with a minimum volume.',
      'in-house': 'Salaries, tools and overheads, whether there is much or little to do.',
      'dedicated-team': 'A monthly rate per person, for as long as the team stays.',
    },
    sources: ['seed-001', 'seed-002', 'seed-003', 'seed-004', 'practice'],
  },
  {
    id: 'papers',
    title: 'Contracts',
    cells: {
      'managed-services': 'A framework contract (MSA), statements of work (SOW) and a service level agreement (SLA).',
      'staff-augmentation': 'A framework contract and an order for each role. No service levels for results.',
      'project-outsourcing': 'A statement of work: scope, milestones, acceptance, warranty and how changes are priced.',
      bpo: 'As for managed services, with process descriptions, unit prices and data protection terms.',
      'in-house': 'Employment contracts, and licences for the tools.',
      'dedicated-team': 'A framework contract: roles, rates, notice, rights to the work, sometimes taking people over.',
    },
    sources: ['seed-001', 'seed-003', 'practice'],
  },
  {
    id: 'scope-change',
    title: 'How scope changes',
    cells: {
      'managed-services': 'By change request, through an agreed process. New work is priced first.',
      'staff-augmentation': 'At once: you give people other tasks. Their number follows the notice period.',
      'project-outsourcing': 'By change order, each with its price and its delay. Late changes cost most.',
      bpo: 'Volume moves within agreed limits. A new kind of case needs a change request.',
      'in-house': 'At once, by your decision. More or fewer people takes longer.',
      'dedicated-team': 'You reorder the work at any time. The size of the team changes with notice.',
    },
    sources: ['seed-001', 'seed-004', 'practice'],
  },
  {
    id: 'relationship',
    title: 'Relationship',
    cells: {
      'managed-services': 'A long partnership. The provider looks after its part and acts before faults occur.',
      'staff-augmentation': 'Close with the people, loose with the supplier that sends them.',
      'project-outsourcing': 'Tied to one order. It ends with delivery, unless another project follows.',
      bpo: 'Long and regular, led by volumes and reports. Your users may deal with the provider directly.',
      'in-house': 'Employer and employee.',
      'dedicated-team': "Long and close: it works like one of your teams, on somebody else's payroll.",
    },
    sources: ['seed-002', 'practice'],
  },
  {
    id: 'lock-in',
    title: 'Lock-in',
    cells: {
      'managed-services':
        'The highest: know-how, procedures and tools gather outside. Switching takes 3 to 6 months of overlap.',
      'staff-augmentation': 'Low by contract. But know-how leaves with the person unless it is written down.',
      'project-outsourcing': 'Low after a good handover, higher if only the provider understands the result.',
      bpo: 'High: the process, often its systems too, sit with the provider. Your own knowledge fades.',
      'in-house': 'None to a provider. You depend on keeping your key people.',
      'dedicated-team': 'Moderate: you know the work, but the people who do it belong to the vendor.',
    },
    sources: ['seed-001', 'seed-003', 'own'],
  },
  {
    id: 'best-when',
    title: 'Best when',
    cells: {
      'managed-services':
        'The work is steady, repeatable and measurable, it must be reliable, and you would rather judge results than lead people. Also for cover around the clock or skills you cannot keep.',
      'staff-augmentation':
        'You have leads with time, and need more hands or a particular skill soon and for a limited time. Also where outside people may help only under your supervision.',
      'project-outsourcing':
        'You can describe the finish and how you will accept it, the need ends there, and you do not want to lead the work yourself.',
      bpo: "The process is standard and documented, its cases can be counted, and it can run on the provider's systems. Examples are payroll, invoicing and customer support.",
      'in-house':
        'It sets you apart, its know-how must stay, nobody outside understands it, or it works well as it is. And you can find, keep and lead the people.',
      'dedicated-team':
        'A product or service is developed for years, priorities move often, you have someone to lead the team, and employing it yourself is slow or unwanted.',
    },
    sources: ['seed-000', 'seed-001', 'seed-003', 'seed-004', 'own'],
  },
  {
    id: 'not-when',
    title: 'Not when',
    cells: {
      'managed-services':
        'The kind of work changes every week, its quality is a matter of taste, it is what sets you apart, or it is too small to repay managing a provider.',
      'staff-augmentation':
        'Nobody of yours has time to direct people, or somebody else should answer for the result. Long use can raise questions of employment law.',
      'project-outsourcing':
        'The work has no end, the goal is still to be found, or the scope moves faster than a contract can.',
      bpo: 'Every case is different, it is a project or product development rather than a process, or it runs on systems particular to you.',
      'in-house':
        'You cannot hire or keep the skills, nobody can lead it, or it needs somebody there around the clock for little work.',
      'dedicated-team':
        'It is needed for some months only, nobody of yours can lead it, or the provider should answer for the result.',
    },
    sources: ['seed-000', 'seed-001', 'seed-003', 'seed-004', 'own'],
  },
];

/** The result in a headline, what the model means, and what to do next if it is chosen. */
export const headlines: {
  readonly [M in ModelId]: { readonly imperative: string; readonly definition: string; readonly firstStep: string };
} = {
  'managed-services': {
    imperative: 'Hand it to a provider, as managed services',
    definition:
      'A provider runs the work day to day and answers for agreed service levels, while you set the targets and review the results.',
    firstStep:
      'Record volumes and current results as a baseline, name a service owner, then go through the scope with several providers.',
  },
  'staff-augmentation': {
    imperative: 'Add people to your team: staff augmentation',
    definition: 'People from a supplier join your team for a time, and you direct them and answer for the result.',
    firstStep:
      'Name the lead who will direct them, write down the role, the tasks and an end date, then ask several suppliers for candidates and rates.',
  },
  'project-outsourcing': {
    imperative: 'Buy the result, as a project',
    definition: 'A provider delivers one defined result against agreed acceptance criteria, and then the work ends.',
    firstStep:
      'Write down the result and how you will accept it, name your project lead and who runs it afterwards, then ask for offers.',
  },
  bpo: {
    imperative: 'Hand the process to a provider, as BPO',
    definition:
      'BPO (business process outsourcing) means that a provider runs a whole standard process, usually paid per transaction or per person.',
    firstStep:
      'Write down the process with its volumes and exceptions, name a process owner, then ask several providers which steps their standard covers.',
  },
  'in-house': {
    imperative: 'Keep it in-house',
    definition: 'Your own employees do the work under your own managers, and nobody outside answers for it.',
    firstStep:
      'Name who leads it, find out which posts are missing and whether they can be filled in time, and agree the measures you will hold yourselves to.',
  },
  'dedicated-team': {
    imperative: 'Get a dedicated team that you direct',
    definition:
      'A vendor employs a stable team that works only for you, and you set its priorities and answer for what it delivers.',
    firstStep:
      'Name the person who will lead it, describe the roles and the first months of work, then ask vendors how people are chosen, replaced and perhaps taken over.',
  },
};

/** What to settle between two models; every pair once, in the order of the models. */
export const modelPairs: readonly { readonly pair: readonly [ModelId, ModelId]; readonly separates: string }[] = [
  {
    pair: ['managed-services', 'staff-augmentation'],
    separates:
      'Who directs the people every day, and who puts a failure right at their own cost? If both are you, take staff augmentation; if both are the provider, take managed services.',
  },
  {
    pair: ['managed-services', 'project-outsourcing'],
    separates:
      'Does the work go on, or does it end with a result that you accept? Ongoing work is bought by service level, a result by its acceptance criteria.',
  },
  {
    pair: ['managed-services', 'bpo'],
    separates:
      "Whose systems does it run on, whose process is it, and is it priced per month or per transaction? Your systems and a monthly fee point to managed services, the provider's standard process and a price per transaction to BPO.",
  },
  {
    pair: ['managed-services', 'in-house'],
    separates:
      'Is it work that many organisations do alike, or does it set you apart so that the know-how must stay? Settle too whether you could hire, lead and keep the people yourselves.',
  },
  {
    pair: ['managed-services', 'dedicated-team'],
    separates:
      'Will you judge results, or set priorities as you go? Steady work with agreed measures can be bought as a service; work whose content keeps changing needs a team that you lead.',
  },
  {
    pair: ['staff-augmentation', 'project-outsourcing'],
    separates:
      'Can you describe the finish well enough for an outsider to promise it? If not, and your leads have the time, buy people rather than the result.',
  },
  {
    pair: ['staff-augmentation', 'bpo'],
    separates:
      'Do you need more people for work that you go on leading, or do you want to stop running the process yourselves? The first takes leads with time, the second a standard process.',
  },
  {
    pair: ['staff-augmentation', 'in-house'],
    separates:
      'Does the need end, or does it stay? Extra people suit a peak or a skill needed for a time; if it stays and you are able to employ, posts of your own keep the know-how.',
  },
  {
    pair: ['staff-augmentation', 'dedicated-team'],
    separates:
      'Do single people join a team of yours for a time, or do you need a whole team that stays together for years? Settle too whether you will assign tasks or only set priorities.',
  },
  {
    pair: ['project-outsourcing', 'bpo'],
    separates:
      'Is it one result to deliver, or the same kind of case again and again? The first is accepted once and ends, the second is counted and goes on.',
  },
  {
    pair: ['project-outsourcing', 'in-house'],
    separates:
      'Is this a need that ends, or one that comes back? If you will keep changing what is made, ask whether the know-how may leave with a provider.',
  },
  {
    pair: ['project-outsourcing', 'dedicated-team'],
    separates:
      'Is the finish agreed, or will the goal be found on the way? An agreed finish can be bought at a price; an open one needs a team whose priorities you can change.',
  },
  {
    pair: ['bpo', 'in-house'],
    separates:
      "Could a provider's standard process replace yours without losing anything that matters? If yours is particular to you or works well today, the move has to be worth the loss.",
  },
  {
    pair: ['bpo', 'dedicated-team'],
    separates:
      'Can every case be handled by fixed rules, or must somebody of yours keep setting priorities? Rules can be handed over; priorities need a team that you lead.',
  },
  {
    pair: ['in-house', 'dedicated-team'],
    separates:
      'Could you employ the people in time, and would you want to for years? You lead the work either way: what differs is whose employees they are and how soon they can start.',
  },
];

/** What buyers ask, with short answers. */
export const buyerQuestions: readonly {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly sources: readonly SourceId[];
}[] = [
  {
    id: 'staff-augmentation-difference',
    question: 'How do managed services differ from staff augmentation?',
    answer:
      'With staff augmentation you get people, direct them and answer for the result. With managed services you get the result: the provider chooses and leads the people and answers for the agreed service levels. Price, contract and risk follow from that.',
    sources: ['seed-000', 'seed-001', 'seed-003', 'seed-004'],
  },
  {
    id: 'bpo-and-managed-services',
    question: 'Is BPO a managed service?',
    answer:
      'Sources differ. One lists BPO as a model of its own, another counts it among managed services, and customer support is found under both names. Either way a provider runs the work. What decides is whose systems and process it is, and whether you pay by month or by transaction.',
    sources: ['seed-000', 'seed-001', 'seed-003', 'own'],
  },
  {
    id: 'it-outsourcing',
    question: 'How does IT outsourcing differ from managed services?',
    answer:
      'IT outsourcing is the wider term. It covers projects, software development and advice as well as running systems, with many ways to pay. Managed services is one form of it: lasting care for named systems that prevents faults instead of waiting for orders, mostly for a monthly fee with service levels.',
    sources: ['seed-002'],
  },
  {
    id: 'dedicated-team',
    question: 'What is a dedicated team?',
    answer:
      'A stable team that a vendor employs and you lead. The vendor takes care of hiring and administration; you set priorities and answer for the result. It suits work that goes on for years and keeps changing, provided that somebody of yours can lead it.',
    sources: ['seed-003', 'own'],
  },
  {
    id: 'msp',
    question: 'What is an MSP?',
    answer:
      'A managed service provider: a company that runs a service for its clients under agreed service levels. The name is most common in IT and security, but the same model is used for other work.',
    sources: ['seed-001'],
  },
  {
    id: 'hands-off',
    question: 'Are managed services hands off?',
    answer:
      'No. The provider runs the work, but you still own the strategy, say what good means and check that you get it. That takes a named service owner rather than a committee, a review every month and an agreed path for escalation.',
    sources: ['seed-000', 'seed-003', 'seed-004'],
  },
  {
    id: 'mixing-models',
    question: 'Can models be mixed?',
    answer:
      'Side by side, yes: in one published example an online retailer buys customer support as a service and adds outside engineers to its own team. Within one engagement it leads to disputes: if you direct the people and expect the provider to answer for the result, each can blame the other. Split the work and give each part its own contract.',
    sources: ['seed-001', 'seed-004', 'own'],
  },
  {
    id: 'stay-in-house',
    question: 'When should it stay in-house?',
    answer:
      'When it is what sets you apart, when control matters more than the effort saved, when it rests on technology that no outsider knows well, or when it is too small to repay a contract. Rules may also forbid handing it over. And if it works well today, there should be a good reason to move it.',
    sources: ['seed-003', 'seed-004', 'own'],
  },
  {
    id: 'more-expensive',
    question: 'Are managed services more expensive than staff augmentation?',
    answer:
      "By the hour, yes: the price also pays for management, procedures, quality checks and the provider's margin. By result they are often cheaper, because you need not build that management yourself. So compare the total cost of both, with your own effort in it, and not the hourly rates.",
    sources: ['seed-001'],
  },
  {
    id: 'hidden-costs',
    question: "Which hidden costs come on top of the provider's fee?",
    answer:
      "People to manage the provider, tools to check the service levels, contract administration and audits, your own experts' time, and connecting the provider's systems to yours. At the start come the handover and a time of running both in parallel. Keep a reserve for leaving as well.",
    sources: ['seed-003'],
  },
  {
    id: 'sla-contents',
    question: 'What must an SLA include?',
    answer:
      'At least measures with thresholds, how they are taken, how often they are reported, who steps in when one is missed, and what you then get: credits on the fee and in the end the right to terminate. For an IT service add availability, response and resolution times by severity, and maintenance windows. A vague SLA gives false comfort.',
    sources: ['seed-001', 'seed-004'],
  },
  {
    id: 'vanity-sla',
    question: 'What is a vanity SLA?',
    answer:
      'One that looks good and says little, typically because it measures speed alone. Quick replies are no quality if the same fault keeps coming back. Pair each measure with one that keeps it honest: tickets closed with tickets reopened, or with user satisfaction.',
    sources: ['seed-000', 'seed-001', 'own'],
  },
  {
    id: 'contract-length',
    question: 'How long do contracts run?',
    answer:
      'One provider calls 12 months with 90 days of notice the standard. Some vendors ask for 24 to 36 months with a penalty for leaving early: resist that, or insist on points at which performance is reviewed and terms can be reset. Month to month is rare, but possible for small scopes.',
    sources: ['seed-001', 'seed-003'],
  },
  {
    id: 'lock-in',
    question: 'How does lock-in arise, and what helps?',
    answer:
      'Over the years the provider builds up procedures, automation, connections and experience that are costly to rebuild. Ask for up-to-date documentation every quarter, a deposit (escrow) of tools made for you, and help with leaving at a set price. Compare with the market at intervals, keep at least 0.25 of a full-time expert inside, and for critical functions consider a second provider.',
    sources: ['seed-003'],
  },
  {
    id: 'back-in-house',
    question: 'Can we move it back in-house later?',
    answer:
      'Yes, if you prepare for it when you sign: the contract should give you the written procedures and oblige the provider to pass on what it knows. One provider advises 3 to 6 months of overlap and expects to lose 20 to 30 % of what the provider knew.',
    sources: ['seed-001'],
  },
  {
    id: 'ai',
    question: 'What does AI change?',
    answer:
      'Automation takes over first replies, the sorting of incidents, routine monitoring and basic threat detection, so buying these outside gets cheaper. Architecture, difficult root causes and strategic decisions still belong inside or with a dedicated team. Ask each provider what it has automated, and whether you get it as a lower price, better quality or faster response.',
    sources: ['seed-003'],
  },
];

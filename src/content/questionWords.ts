import { firstAnswers, firstQuestion } from './firstQuestion.ts';
import type { QuestionId, SectionId } from './fitContent.ts';
import type { AnswerWords, PerAnswer, QuestionWords } from './wordTypes.ts';

export const sectionWords: { readonly [S in SectionId]: { readonly title: string; readonly intent: string } } = {
  work: { title: 'The work', intent: 'What kind of work it is, and how stable, measurable and repeatable.' },
  control: {
    title: 'Control and accountability',
    intent: 'Who directs it, who pays for failure, who can lead and govern.',
  },
  strategy: { title: 'Strategy and knowledge', intent: 'How close it is to what makes you different.' },
  capability: { title: 'Capability and timing', intent: 'Skills, posts, hours, speed, size and duration.' },
  risk: { title: 'Risk and compliance', intent: 'Rules, failure, choice of providers and the way out.' },
  commercial: { title: 'Commercial preferences', intent: 'How you want to pay, and why you act.' },
};

export const questionWords: { readonly [Q in QuestionId]: QuestionWords } = {
  'work-type': firstQuestion,
  'end-state': {
    title: 'Is there a finish, and how clear is it?',
    short: 'Clarity of the finish',
    help: 'A finish is a result you can accept and close, not the end of a contract.',
    knows: 'the owner of the work',
  },
  'scope-change': {
    title: 'How often does the kind of work asked for change?',
    short: 'Change of scope',
    help: 'Kind, not amount: more tickets, hires or orders of the usual sort are no change.',
    knows: 'the owner of the work',
  },
  measurability: {
    title: 'Could an outsider tell from numbers whether it is done well?',
    short: 'Measurable results',
    help: 'Picture a stranger with only a report: answer times, errors, deadlines met.',
    knows: 'the owner of the work',
  },
  standardisation: {
    title: 'How repeatable and documented is the work?',
    short: 'Repeatable and documented',
    help: 'A trained newcomer takes over tomorrow. How far would the written steps carry them?',
    knows: 'the owner of the work',
  },
  volume: {
    title: 'How predictable is the amount of work?',
    short: 'Predictable amount',
    help: 'Amount only: how many tickets, orders or hours, not what kind.',
    knows: 'the owner of the work',
  },
  performance: {
    title: 'How well does it work today?',
    short: 'How well it works today',
    help: 'Judge the result, whoever does the work now.',
    knows: 'the owner of the work, its users',
  },
  'day-to-day': {
    title: 'Which daily decisions must be yours?',
    short: 'Who decides day to day',
    help: 'Two urgent tasks, one free person. Who must say what comes first, and how it is done?',
    knows: 'the decision maker',
  },
  accountability: {
    title: 'If it goes wrong, who should have to put it right at their own cost?',
    short: 'Who pays for failure',
    help: 'Think of a bad week: a morning without service, or a wrong pay run. Who pays for the repair?',
    knows: 'the decision maker',
  },
  leadership: {
    title: 'Who of your own people has the time and skill to lead it every day?',
    short: 'Own people to lead it',
    help: 'Giving out tasks and checking the work takes hours. Good will is not time.',
    knows: 'the decision maker',
  },
  governance: {
    title: 'How ready are you to govern a provider?',
    short: 'Ready to govern a provider',
    help: 'That takes a named owner, regular reviews and someone who minds the contract.',
    knows: 'procurement',
  },
  core: {
    title: 'How close is it to what sets you apart?',
    short: 'What sets you apart',
    help: "Necessary is not enough. Would customers notice if a rival's supplier did it?",
    knows: 'the decision maker',
  },
  integration: {
    title: 'How tightly is it tied into your product, systems and teams?',
    short: 'Ties to the rest',
    help: 'In a normal week, how often must those who do it work with your core teams?',
    knows: 'the architect, the owner of the work',
  },
  platform: {
    title: 'Whose systems would it run on?',
    short: 'Whose systems',
    help: 'The main tool of the work: the ticket system, the payroll software, the code base.',
    knows: 'the architect, IT',
  },
  knowledge: {
    title: 'What must still be yours if the provider leaves?',
    short: 'What must stay yours',
    help: 'Picture the day after the contract ends. What must be in your hands?',
    knows: 'the decision maker',
  },
  maturity: {
    title: 'How settled is this function in your organisation?',
    short: 'How settled it is',
    help: 'The function, not the organisation: a new help desk in an old bank is new.',
    knows: 'the owner of the work',
  },
  skills: {
    title: 'Do you have the skills today?',
    short: 'Skills inside',
    help: 'Count your own people who can do the work itself, not lead or buy it.',
    knows: 'HR, the owner of the work',
  },
  employment: {
    title: 'If you wanted to employ people for this, could you?',
    short: 'Able to employ',
    help: 'Posts, money and a legal entity count here, not whether the skills exist.',
    knows: 'HR',
  },
  coverage: {
    title: 'When must somebody be there?',
    short: 'Hours of cover',
    help: 'Something breaks at three on a Sunday morning. How long can it wait?',
    knows: 'the owner of the work',
  },
  urgency: {
    title: 'How soon must it be working?',
    short: 'How soon',
    help: 'Count to the day the new arrangement carries the work, not to the signature.',
    knows: 'the decision maker',
  },
  size: {
    title: 'How much work is it, in full-time people over all shifts?',
    short: 'Size in full-time people',
    help: 'Three people at half time are 1.5. One seat around the clock takes about five.',
    knows: 'the owner of the work',
  },
  duration: {
    title: 'For how long is it needed?',
    short: 'How long',
    help: 'How long the work itself goes on, not the term of a first contract.',
    knows: 'the owner of the work',
  },
  compliance: {
    title: 'What do regulation and data protection say about outside parties?',
    short: 'What the rules allow',
    help: "If several rules apply, take the strictest. 'Not sure' is better than a guess.",
    knows: 'legal, compliance',
  },
  criticality: {
    title: 'What happens when it fails?',
    short: 'When it fails',
    help: 'Picture a full day without it, on the worst day of the year.',
    knows: 'the owner of the work',
  },
  'vendor-market': {
    title: 'How many capable providers could do it?',
    short: 'Choice of providers',
    help: 'Count only those able to do it for you: your size, your place, your language.',
    knows: 'procurement',
  },
  exit: {
    title: 'How likely are you to change this arrangement again?',
    short: 'Likely to change again',
    help: 'Taking the work back inside and switching provider both count.',
    knows: 'the decision maker',
  },
  'cost-shape': {
    title: 'Which shape of spending suits you?',
    short: 'Shape of spending',
    help: 'Not how much you pay, but how the bill behaves when the work grows or changes.',
    knows: 'finance',
  },
  driver: {
    title: 'What is the main reason to act?',
    short: 'Main reason to act',
    help: 'If only one of these came true, which would make it worth the effort?',
    knows: 'the decision maker',
  },
};

export const answerWords: PerAnswer<AnswerWords> = {
  'work-type': firstAnswers,
  'end-state': {
    fixed: { label: 'A finish with agreed acceptance criteria', description: 'Both sides could tell when it is done.' },
    outline: {
      label: 'A finish, with important details open',
      description: 'The goal is known, parts of the way are not.',
    },
    evolving: { label: 'A goal we discover on the way', description: 'What you need shows as the work goes on.' },
    none: { label: 'No finish: it goes on', description: 'Month after month, like a help desk or payroll.' },
  },
  'scope-change': {
    yearly: { label: 'About once a year or less', description: 'One agreed description lasts the year.' },
    quarterly: { label: 'Every quarter or so', description: 'A planned review can catch up with it.' },
    monthly: { label: 'Every month', description: 'New kinds of task keep coming and going.' },
    weekly: { label: 'Every week', description: 'A written description would never keep up.' },
  },
  measurability: {
    numeric: { label: 'Yes, we already measure it', description: 'The figures exist and people trust them.' },
    definable: {
      label: 'Yes, the measures could be agreed',
      description: 'Nobody counts yet, but it is clear what to count.',
    },
    partial: { label: 'Only in part', description: 'Some of it shows, the rest takes an expert eye.' },
    subjective: { label: 'No, it takes judgement or taste', description: 'Two good judges could disagree.' },
  },
  standardisation: {
    documented: {
      label: 'Standard and documented',
      description: 'The written steps are enough.',
    },
    mostly: { label: 'Mostly repeatable, some documentation', description: 'The usual cases are written down.' },
    partly: {
      label: "Partly repeatable, mostly in people's heads",
      description: 'You learn it by sitting beside someone.',
    },
    bespoke: { label: 'Every case is different', description: 'There is no usual way to write down.' },
  },
  volume: {
    steady: { label: 'Steady', description: 'One month is much like the next.' },
    seasonal: { label: 'Peaks that can be foreseen', description: 'Year end, a sales season, a launch.' },
    variable: { label: 'Varies a lot', description: 'Up and down, within limits you know.' },
    unpredictable: { label: 'Cannot be foreseen', description: 'Nobody could plan even next month.' },
  },
  performance: {
    works: { label: 'It works well', description: 'No serious complaints.' },
    fixable: {
      label: 'It falls short; we can mend it ourselves',
      description: 'The cause is known, and so is the cure.',
    },
    stuck: { label: 'It falls short; we have not mended it', description: 'It has been tried, and the trouble stays.' },
    unmeasured: { label: 'Nobody can tell', description: 'There are opinions, but no facts.' },
    new: { label: 'It does not exist yet', description: 'There is nothing to judge.' },
  },
  'day-to-day': {
    'us-fully': { label: 'All: tasks and methods', description: 'You say who does what, and how.' },
    'us-priorities': { label: 'Priorities only', description: 'You say what comes first; they organise themselves.' },
    shared: {
      label: 'Few: they run it, we step in often',
      description: 'They plan the day; you overrule where needed.',
    },
    provider: { label: 'None: we look at results', description: 'You read the report, not the task list.' },
  },
  accountability: {
    us: { label: 'We do', description: 'You keep control and carry the failure yourselves.' },
    shared: { label: 'Both', description: 'Shared, with the split agreed case by case.' },
    provider: { label: 'The provider', description: 'It repairs at its own cost, up to a limit.' },
    'provider-remedies': {
      label: 'The provider, with remedies',
      description: 'Credits, penalties or termination agreed, and a price that reflects it.',
    },
  },
  leadership: {
    strong: { label: 'Strong leads of ours, with time', description: 'They know the work and have room for it.' },
    some: { label: 'Some of ours, stretched', description: 'They could, but something else would wait.' },
    thin: { label: 'Hardly anyone', description: 'An hour here and there at most.' },
    none: { label: 'Nobody', description: 'No one inside could direct it.' },
  },
  governance: {
    established: { label: 'Established', description: 'Vendor management and reviews already run.' },
    owner: {
      label: 'A named owner with time for it',
      description: 'No vendor office, but one person clearly in charge.',
    },
    'part-time': { label: 'Someone, on the side', description: 'Reviews happen when other work allows.' },
    none: { label: 'Nobody yet', description: "No one would check a provider's reports." },
  },
  core: {
    differentiator: { label: 'It is what sets us apart', description: 'People choose you because of it.' },
    important: { label: 'Important, not distinctive', description: 'You need it, and so do your competitors.' },
    supporting: { label: 'Supporting', description: 'It keeps the main work going.' },
    commodity: { label: 'A commodity', description: 'Many do it the same way.' },
  },
  integration: {
    deep: { label: 'Deeply', description: 'Daily work with your core teams.' },
    frequent: { label: 'Frequent contact', description: 'Separate work, but questions go back and forth.' },
    interfaces: { label: 'Through defined interfaces', description: 'In and out by form, file or ticket.' },
    standalone: { label: 'It stands alone', description: 'It could sit in another town without trouble.' },
  },
  platform: {
    'ours-special': {
      label: 'Ours, and particular to us',
      description: 'Built or adapted for you; outsiders must learn it.',
    },
    'ours-standard': { label: 'Ours, standard products', description: 'Bought software that outsiders know.' },
    provider: { label: "The provider's", description: 'It brings its own tools.' },
    open: { label: 'Open: either would do', description: 'You have no reason to prefer one.' },
  },
  knowledge: {
    'must-own': { label: 'The know-how and the rights', description: 'Perhaps even the team itself.' },
    'prefer-own': { label: 'Preferably the know-how', description: 'Losing it would be a setback, not a disaster.' },
    share: { label: 'Documentation is enough', description: 'With good papers, somebody else can take over.' },
    indifferent: { label: 'Nothing in particular', description: 'You would buy it again elsewhere.' },
  },
  maturity: {
    discovering: { label: 'New: still finding out what it should be', description: 'Nobody can describe it yet.' },
    growing: { label: 'Growing and being shaped', description: 'The purpose is clear; roles and steps still move.' },
    established: { label: 'Established', description: 'Roles and steps are known.' },
    optimising: { label: 'Mature', description: 'It has run for years; only fine tuning is left.' },
  },
  skills: {
    have: { label: 'Yes, and we keep them', description: 'Enough people, and they stay.' },
    gaps: { label: 'Most, with gaps', description: 'Some particular skills are missing.' },
    'hard-to-hire': { label: 'Too few: hard to hire or keep', description: 'Posts stay open, or people soon leave.' },
    none: { label: 'No', description: 'Nobody inside can do this work.' },
  },
  employment: {
    yes: { label: 'Yes, in time', description: 'The posts exist or can be filled.' },
    slow: { label: 'Yes, but slow or hard to fund', description: 'Candidates or money are hard to get.' },
    'no-wish': { label: 'We could, but want no permanent posts', description: 'Your choice, not an obstacle.' },
    cannot: { label: 'No', description: 'Hiring freeze, no local entity, or no budget for posts.' },
  },
  coverage: {
    'business-hours': { label: 'Business hours', description: 'It can wait for the next working day.' },
    extended: { label: 'Extended hours or several time zones', description: 'Evenings, weekends or other continents.' },
    'around-the-clock': { label: 'Day and night, every day', description: 'It cannot wait until morning.' },
  },
  urgency: {
    weeks: { label: 'Within weeks', description: 'No time for a long handover.' },
    quarter: { label: 'Within a quarter', description: 'Up to three months, choosing included.' },
    'half-year': { label: 'Within half a year', description: 'Time to choose and hand over with care.' },
    'no-rush': { label: 'No rush', description: 'Better right than soon.' },
  },
  size: {
    'under-2': { label: 'Less than 2', description: 'One job, or part of one.' },
    '2-5': { label: '2 to fewer than 6', description: 'A small team.' },
    '6-20': { label: '6 to 20', description: 'One to three teams.' },
    '21-100': { label: 'More than 20, up to 100', description: 'Several teams.' },
    'over-100': { label: 'More than 100', description: 'A department or more.' },
  },
  duration: {
    'under-6m': { label: 'Less than 6 months', description: 'A peak, a gap or a short project.' },
    '6-12m': { label: '6 to 12 months', description: 'A longer project, or cover for a while.' },
    '1-3y': { label: '1 to 3 years', description: 'Time to settle in, with an end in sight.' },
    'over-3y': { label: 'More than 3 years, or open-ended', description: 'It is part of normal business.' },
  },
  compliance: {
    prohibits: { label: 'No outsider may do it or see it', description: 'Only your own employees.' },
    'supervised-only': {
      label: 'Outsiders may help under our supervision',
      description: 'The function itself may not be handed over.',
    },
    strict: { label: 'It may be handed over, under strict controls', description: 'You must keep those controls up.' },
    'provider-can-carry': {
      label: 'It may be handed over, compliance work included',
      description: 'To a certified provider; you stay responsible.',
    },
    light: { label: 'Little or nothing', description: 'Ordinary care is enough.' },
  },
  criticality: {
    severe: { label: 'Business, people or licence at risk', description: 'Operations stop, or someone may be harmed.' },
    high: { label: 'Customers or revenue are hit within hours', description: 'It costs money or trust the same day.' },
    moderate: { label: 'Work slows down', description: 'People find a way round it for a while.' },
    low: { label: 'Little', description: 'Hardly anyone would notice that day.' },
  },
  'vendor-market': {
    many: { label: 'Many', description: 'A standard service, widely sold.' },
    several: { label: 'Several', description: 'Enough for a real contest.' },
    few: { label: 'Few', description: 'Hard to replace one by another.' },
    single: { label: 'One', description: 'There is nobody else to turn to.' },
    none: { label: 'None', description: 'Nobody outside knows it well enough.' },
  },
  exit: {
    'within-1y': { label: 'Likely within a year', description: 'A change is already in view.' },
    'within-3y': {
      label: 'Possibly within three years',
      description: 'A merger, growth or a new strategy could bring it.',
    },
    unlikely: { label: 'Unlikely', description: 'You mean to stay with it.' },
  },
  'cost-shape': {
    'fixed-recurring': {
      label: 'A predictable recurring fee',
      description: 'The same each month for an agreed scope.',
    },
    'per-use': { label: 'Pay per unit', description: 'Per ticket, order or user; the bill follows the volume.' },
    'fixed-price': { label: 'One price for one result', description: 'Agreed before the work starts.' },
    'time-based': { label: 'Pay for time, adjust as we go', description: 'Hours or days at agreed rates.' },
    results: { label: 'Pay linked to results', description: 'More if targets are met, less if they are missed.' },
  },
  driver: {
    cost: { label: 'Lower or more predictable cost', description: 'The budget presses.' },
    reliability: { label: 'Better, more reliable results', description: 'Too much goes wrong or comes late.' },
    focus: { label: 'Free our people for core work', description: 'This keeps them from what matters more.' },
    skills: { label: 'Get skills we lack', description: 'Knowledge is missing, not just hours.' },
    speed: { label: 'Speed: more done sooner', description: 'The queue is longer than you can wait.' },
    flexibility: { label: 'Scale up and down', description: 'The need moves faster than your head count.' },
    risk: { label: 'Less risk, better compliance', description: 'An audit, an incident or a new rule presses.' },
    control: { label: 'Keep or regain control', description: 'You depend too much on others, or might.' },
    forced: { label: 'We have to', description: 'A contract ends or people leave.' },
  },
};

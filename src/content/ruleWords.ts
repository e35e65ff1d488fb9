import type { CautionId, GateId } from './fitContent.ts';
import type { SourceId } from './sources.ts';

/** Words of the gates: why a model is not possible, and what would lift that. `short` follows 'Not possible: '. */
export const gateWords: {
  readonly [G in GateId]: {
    readonly why: string;
    readonly lift: string;
    readonly short: string;
    readonly sources: readonly SourceId[];
  };
} = {
  'outside-party-prohibited': {
    why: 'No outside person may do this work or see it.',
    lift: 'Only a change of the rule, or of what is handed over, would lift this.',
    short: 'no outside person may do it or see it',
    sources: ['seed-003'],
  },
  'may-not-be-handed-over': {
    why: 'The function may not be handed over; outside people may only help under your supervision.',
    lift: 'A change of the rule would lift this, or carving out a part that may be handed over.',
    short: 'the function may not be handed over',
    sources: ['practice'],
  },
  'cannot-employ': {
    why: 'You cannot employ anybody for this work.',
    lift: 'Funded posts, or a legal entity that can employ people, would lift this.',
    short: 'you cannot employ anybody for it',
    sources: ['own'],
  },
  'nobody-outside': {
    why: 'No outside party knows the work well enough to do it.',
    lift: 'Building up a provider over time, or documenting the work so that others can learn it, would lift this.',
    short: 'nobody outside knows it well enough',
    sources: ['seed-004'],
  },
  'nobody-to-direct': {
    why: 'The people would need your direction, and nobody inside has the time and skill to give it.',
    lift: 'Naming a lead and freeing time for the task would lift this.',
    short: 'nobody inside can direct the people',
    sources: ['seed-000', 'seed-001', 'own'],
  },
  'cannot-be-measured': {
    why: 'An outsider could not measure the results, so no promised service level can hold.',
    lift: 'Agreeing measures that an outsider could check would lift this.',
    short: 'the results cannot be measured',
    sources: ['seed-000', 'seed-003'],
  },
  'scope-in-flux': {
    why: 'The kind of work asked for changes every week, faster than a contract for results can follow.',
    lift: 'Freezing the scope for a quarter, or carving out the stable part, would lift this.',
    short: 'the scope changes every week',
    sources: ['seed-000', 'seed-001', 'seed-003'],
  },
  'no-finish': {
    why: 'The work goes on without a finish, so there is no final result to accept.',
    lift: 'Carving out a part that has a finish would lift this.',
    short: 'ongoing work has no final result to accept',
    sources: ['seed-000'],
  },
  'finish-unknown': {
    why: 'The goal is still being discovered, so nobody can price the result or accept it.',
    lift: 'Buying a short discovery phase first, and the project after it, would lift this.',
    short: 'the goal is still being discovered',
    sources: ['seed-000'],
  },
  'no-repeatable-process': {
    why: 'Every case is different, so there is no standard process to hand over.',
    lift: 'Standardising and documenting the common cases would lift this.',
    short: 'there is no standard process to hand over',
    sources: ['seed-000', 'seed-003'],
  },
  'not-a-process': {
    why: 'BPO takes over a business process, and this work is not one.',
    lift: 'Assessing the part that is a process as a piece of work of its own would lift this for that part.',
    short: 'the work is not a business process',
    sources: ['seed-000'],
  },
  'crown-jewels': {
    why: 'The work is what sets you apart, and its know-how must stay with you.',
    lift: 'Separating the commodity part and assessing it alone would lift this for that part.',
    short: 'it sets you apart and its know-how must stay',
    sources: ['seed-003', 'seed-004'],
  },
  'still-discovering': {
    why: 'The function is still finding its shape and changes at least every month.',
    lift: 'Running it inside, or with people whom you direct, until it has settled would lift this.',
    short: 'the function is still finding its shape',
    sources: ['seed-001', 'seed-003'],
  },
};

/** Words of the cautions: `ask` is the question that settles a contradiction, or what to do about a warning. */
export const cautionWords: {
  readonly [C in CautionId]: {
    readonly why: string;
    readonly ask: string;
    readonly sources: readonly SourceId[];
  };
} = {
  'accountability-dispute': {
    why: 'You want to direct the daily work and hold the provider to account for the result; one provider names this mix in a single engagement as the most common source of disputes it sees.',
    ask: 'If the provider did exactly as you directed and the result still failed, who should pay?',
    sources: ['seed-004'],
  },
  'accountability-dispute-reversed': {
    why: 'The provider would decide the daily work while you alone answer for the result: the usual dispute about accountability, the other way round.',
    ask: 'Would you really bear the cost of a failure that came from decisions the provider made without you?',
    sources: ['seed-004'],
  },
  'direct-without-lead': {
    why: 'You want to make every daily decision, but hardly anybody, or nobody, has the time and skill for it.',
    ask: 'Who, by name, would direct the work tomorrow morning, or could those decisions be left to a provider?',
    sources: ['seed-000'],
  },
  'remedies-without-measures': {
    why: 'Credits and penalties need measures that an outsider can check, and you say there are few or none.',
    ask: 'Which number would prove a failure to both sides, or could you do without credits and penalties?',
    sources: ['seed-001', 'seed-003'],
  },
  'commodity-yet-owned': {
    why: 'You call the work a commodity, yet its know-how, its rights or even the team must remain yours.',
    ask: 'If any capable provider could do it from good documentation, what exactly would you need to own?',
    sources: ['own'],
  },
  'run-with-a-finish': {
    why: 'You want a service or process kept running, yet give it a fixed finish.',
    ask: 'After the result has been accepted, does somebody still have to run it every day?',
    sources: ['own'],
  },
  'project-without-finish': {
    why: 'You describe a project that delivers a defined result, yet say that the work has no finish.',
    ask: 'What would you accept and pay for as the final result, or is this continuing work?',
    sources: ['seed-000'],
  },
  'endless-and-short': {
    why: 'You say that the work goes on without end, yet that you need it for less than six months.',
    ask: 'What ends within six months: the work itself, or only the help that you need with it?',
    sources: ['own'],
  },
  'new-yet-documented': {
    why: 'You are still finding out what the function should be, yet call it standard and documented.',
    ask: 'Does the documentation describe how the work is done today, or how it is meant to be done?',
    sources: ['own'],
  },
  'standalone-yet-directed': {
    why: 'The work stands alone, yet every daily decision about it must be yours.',
    ask: 'Which daily decision needs you, if nothing else depends on how the work is done?',
    sources: ['own'],
  },
  'no-governance': {
    why: 'Nobody is ready yet to govern a provider: to set targets, read the reports and act on them.',
    ask: 'Name one service owner with time for the task before you ask for offers.',
    sources: ['seed-000', 'seed-003'],
  },
  'small-engagement': {
    why: 'At less than two full-time people, looking after a provider can cost more than it saves.',
    ask: 'Count the hours for reviews, invoices and changes, and consider bundling this work with other work.',
    sources: ['seed-003', 'practice'],
  },
  'employment-status': {
    why: 'Outside people whom you direct fully for years can count as your employees in law, in some countries (for example under the IR35 rules in the United Kingdom).',
    ask: 'Take legal advice on employment status for each country before you sign.',
    sources: ['practice'],
  },
  'urgent-transition': {
    why: 'A managed service or BPO begins with a handover that usually takes months, and you need it within weeks.',
    ask: 'Cover the first months with your own or added people, and start the handover in parallel.',
    sources: ['seed-001', 'seed-003', 'practice'],
  },
  'lock-in-wish': {
    why: 'You may want to switch or take the work back within three years, and the provider will hold much of the knowledge by then.',
    ask: 'Write knowledge transfer, ownership of the written instructions and help at exit into the first contract.',
    sources: ['seed-001', 'seed-003'],
  },
  'critical-function': {
    why: 'A failure would be severe and the work is regulated; supervisors often demand audit and access rights and an exit strategy (for example the EBA guidelines on outsourcing or DORA, for finance in the European Union).',
    ask: 'Have compliance list the rights that the contract must contain before you ask for offers.',
    sources: ['practice'],
  },
  'thin-market': {
    why: 'Only a few providers could do it, so expect weaker terms and fewer places to go.',
    ask: 'Plan the exit before you sign, and ask every capable provider for an offer.',
    sources: ['seed-003'],
  },
  'single-source': {
    why: 'With one possible provider you depend on it from the first day.',
    ask: 'Keep the contract short, own the documentation and start building up a second source.',
    sources: ['seed-003', 'practice'],
  },
  'one-seat-around-the-clock': {
    why: 'One seat around the clock takes about five full-time people, and you put the work at less than two.',
    ask: 'Must somebody be at work all night, or is it enough that somebody can be called?',
    sources: ['own'],
  },
  'employment-and-skills': {
    why: 'You have neither the posts nor the skills, so doing it in-house would need both to change.',
    ask: 'Leave in-house out of the plan until posts and skills are secured, and keep one expert who can judge a provider.',
    sources: ['own'],
  },
};

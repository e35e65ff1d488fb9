import type { ModelId } from '../domain/index.ts';
import type { AnswerIdOf, QuestionId } from './fitContent.ts';
import type { Sourced } from './wordTypes.ts';

type Reasons = {
  readonly [Q in QuestionId]?: { readonly [A in AnswerIdOf<Q>]?: { readonly [M in ModelId]?: Sourced } };
};

/** Why an answer speaks strongly (+2 or −2) for or against a model: one sentence for each such effect, and for no other. */
export const reasons = {
  'work-type': {
    'run-service': {
      'managed-services': {
        text: 'A managed service is built for this: the provider runs the operation every day and answers for how well it performs.',
        sources: ['seed-000', 'seed-004'],
      },
      'project-outsourcing': {
        text: 'Project outsourcing ends when the result is delivered, so nobody would be under contract to keep the service running afterwards.',
        sources: ['seed-000'],
      },
    },
    'run-process': {
      'project-outsourcing': {
        text: 'A process such as payroll comes round again and again, while a project contract buys a result that is delivered once.',
        sources: ['seed-000'],
      },
      bpo: {
        text: 'BPO means exactly this: one provider takes over a whole business process, from first step to last.',
        sources: ['seed-000'],
      },
    },
    'deliver-project': {
      'managed-services': {
        text: 'A managed service is organised and priced for continuing operation, and once your result is delivered there is nothing left to run.',
        sources: ['seed-000', 'seed-002'],
      },
      'project-outsourcing': {
        text: 'Project outsourcing buys a defined result: the provider runs the work until you accept it, then the contract ends.',
        sources: ['seed-000'],
      },
      bpo: {
        text: 'BPO runs a process that repeats; a one-off result leaves the provider nothing to operate.',
        sources: ['seed-000'],
      },
    },
    'build-product': {
      'managed-services': {
        text: "A product's backlog changes as you learn, while a managed service promises fixed levels for work that stays much the same.",
        sources: ['seed-001', 'seed-003'],
      },
      bpo: {
        text: 'Developing a product is invention rather than repetition, and BPO takes over processes that run the same way each time.',
        sources: ['seed-000'],
      },
      'dedicated-team': {
        text: 'A dedicated team stays with the product and gets to know it, while you decide what it builds next.',
        sources: ['seed-003', 'practice'],
      },
    },
    'add-capacity': {
      'managed-services': {
        text: 'You need people inside your team, and a managed service sells an outcome for which the provider chooses and directs the people.',
        sources: ['seed-001', 'seed-004'],
      },
      'staff-augmentation': {
        text: 'Staff augmentation supplies what you are asking for: extra people who join your team and work under your direction.',
        sources: ['seed-000', 'seed-004'],
      },
      bpo: {
        text: 'BPO takes a whole process away from you, whereas you want more hands for work that stays with your team.',
        sources: ['seed-000'],
      },
    },
  },
  'end-state': {
    fixed: {
      'project-outsourcing': {
        text: 'Agreed acceptance criteria let you commit the provider to one result and pay when it passes.',
        sources: ['seed-000', 'practice'],
      },
    },
    evolving: {
      'project-outsourcing': {
        text: 'Nobody can price or accept a result that is still being discovered, so every discovery becomes a change to the contract.',
        sources: ['seed-000', 'practice'],
      },
      bpo: {
        text: 'A BPO provider needs a settled process to take over, and a process cannot settle while its goal is still moving.',
        sources: ['seed-000'],
      },
    },
    none: {
      'project-outsourcing': {
        text: 'Work that goes on has no final result to accept, and a project contract is built around one.',
        sources: ['seed-000'],
      },
    },
  },
  'scope-change': {
    yearly: {
      'managed-services': {
        text: 'A promised service level needs a stable scope, and yours stays the same long enough to measure and enforce one.',
        sources: ['seed-001', 'seed-003'],
      },
      bpo: {
        text: 'A BPO provider improves by repeating the same steps, and your scope stays still long enough for that to pay.',
        sources: ['seed-000', 'practice'],
      },
    },
    weekly: {
      'managed-services': {
        text: 'A managed service changes through formal change requests, and with a new one every week the paperwork would outgrow the work.',
        sources: ['seed-001', 'seed-004'],
      },
      'staff-augmentation': {
        text: 'People who work under your direction can be given different work next week without touching the contract.',
        sources: ['seed-004'],
      },
      'project-outsourcing': {
        text: 'A project is priced on the scope agreed at the start, so weekly changes mean renegotiating price and date all the time.',
        sources: ['seed-000', 'practice'],
      },
      bpo: {
        text: 'BPO depends on fixed steps and trained routines, and work that changes weekly never becomes routine enough to hand over.',
        sources: ['seed-000', 'seed-003'],
      },
      'dedicated-team': {
        text: "You set a dedicated team's priorities yourself, so it can turn to new kinds of work without a new contract.",
        sources: ['seed-003', 'practice'],
      },
    },
  },
  measurability: {
    numeric: {
      'managed-services': {
        text: "Service levels can be set from figures you already collect, so the provider's promise can be checked from the start.",
        sources: ['seed-000', 'seed-003'],
      },
      bpo: {
        text: 'BPO is steered by figures such as accuracy and turnaround, and you already have measures to set its targets from.',
        sources: ['seed-003'],
      },
    },
    subjective: {
      'managed-services': {
        text: 'Without a measure that an outsider can check, a service level is only an opinion, and no credit or penalty can follow.',
        sources: ['seed-000', 'seed-003'],
      },
      'project-outsourcing': {
        text: 'When quality is a matter of taste, no acceptance criteria can settle whether the provider has delivered.',
        sources: ['seed-000', 'practice'],
      },
      bpo: {
        text: 'A BPO provider works to rules and counts errors, and work that rests on judgement gives it nothing to count.',
        sources: ['seed-003', 'practice'],
      },
      'in-house': {
        text: 'Where only judgement can tell good from bad, people who share your aims every day are the safest judges.',
        sources: ['seed-003'],
      },
    },
  },
  standardisation: {
    documented: {
      bpo: {
        text: "A process that is written down step by step can be taught to a BPO provider's staff, who can then be held to it.",
        sources: ['seed-000', 'seed-003'],
      },
    },
    bespoke: {
      bpo: {
        text: 'BPO gains by running one standard process many times, and where every case is different there is no standard to run.',
        sources: ['seed-000', 'practice'],
      },
    },
  },
  performance: {
    works: {
      'in-house': {
        text: 'It works well where it is, and moving it would cost money and attention with little to win.',
        sources: ['practice'],
      },
    },
    stuck: {
      'in-house': {
        text: 'You have tried to mend it inside and could not, so leaving it there is likely to bring more of the same.',
        sources: ['practice'],
      },
    },
  },
  'day-to-day': {
    'us-fully': {
      'managed-services': {
        text: 'A managed service provider promises results because it decides methods, tools and staffing; if you decide them, the promise falls away.',
        sources: ['seed-003', 'seed-004'],
      },
      'staff-augmentation': {
        text: 'Staff augmentation leaves tasks and methods with you: the people take daily direction from your managers.',
        sources: ['seed-001', 'seed-003'],
      },
      bpo: {
        text: 'A BPO provider runs the process its own way from end to end, so the daily decisions you want would be gone.',
        sources: ['seed-000', 'seed-003'],
      },
      'in-house': {
        text: 'Your own staff take both tasks and methods from you, and no contract stands in between.',
        sources: ['own'],
      },
    },
    'us-priorities': {
      'dedicated-team': {
        text: "A dedicated team is made for this split: you set the priorities, and the vendor's stable team organises itself to meet them.",
        sources: ['seed-003', 'practice'],
      },
    },
    provider: {
      'managed-services': {
        text: 'You want to look at results only, and a managed service leaves staffing, methods and tools to the provider.',
        sources: ['seed-003', 'seed-004'],
      },
      'staff-augmentation': {
        text: 'With staff augmentation the daily decisions stay on your desk, because the people work under your direction.',
        sources: ['seed-000', 'seed-001'],
      },
      bpo: {
        text: 'BPO hands over the running of the whole process, so you can judge it by what comes out.',
        sources: ['seed-000'],
      },
      'in-house': {
        text: 'Keeping it in-house means taking every daily decision yourself, and you want to take none.',
        sources: ['own'],
      },
    },
  },
  accountability: {
    us: {
      'managed-services': {
        text: 'With a managed service you pay for a provider that answers for the result, and you want to answer for it yourself.',
        sources: ['seed-001'],
      },
      'staff-augmentation': {
        text: 'Staff augmentation matches this: you answer for what the work produces, and the vendor supplies the people.',
        sources: ['seed-001', 'seed-004'],
      },
      bpo: {
        text: 'BPO takes the process out of your hands; if failures still cost you alone, you lose control and keep the risk.',
        sources: ['seed-000', 'seed-003'],
      },
      'in-house': {
        text: 'If failures are yours to put right, your own staff can act at once, with no contract to argue over.',
        sources: ['own'],
      },
    },
    'provider-remedies': {
      'managed-services': {
        text: 'Credits, penalties and termination rights tied to service levels are the heart of a managed service contract.',
        sources: ['seed-001', 'seed-004'],
      },
      'staff-augmentation': {
        text: 'Augmented people do what you direct, so their vendor cannot fairly be penalised for what comes of it.',
        sources: ['seed-001', 'seed-004'],
      },
      bpo: {
        text: 'A BPO provider runs every step of the process, so errors and delays are its own and can carry penalties.',
        sources: ['seed-000', 'seed-003'],
      },
      'in-house': {
        text: 'Your own department cannot pay you credits or penalties: a failure costs the organisation, whoever caused it.',
        sources: ['own'],
      },
      'dedicated-team': {
        text: 'You direct a dedicated team, so its vendor will rarely accept penalties for results that follow from your decisions.',
        sources: ['seed-003', 'practice'],
      },
    },
  },
  leadership: {
    strong: {
      'staff-augmentation': {
        text: 'Extra people achieve most under leads with time to direct and train them, and you have such leads.',
        sources: ['seed-000'],
      },
      'in-house': {
        text: 'Strong leads with time are what a function of your own depends on most, and you have them.',
        sources: ['own'],
      },
    },
    none: {
      'managed-services': {
        text: 'A managed service brings its own managers, so nobody of yours has to lead the people every day.',
        sources: ['seed-001', 'seed-003'],
      },
      'staff-augmentation': {
        text: 'Augmented people need somebody of yours to plan, direct and check their work, and there is nobody to do it.',
        sources: ['seed-000', 'seed-001'],
      },
      bpo: {
        text: "The BPO provider's own supervisors run the process, which makes up for the leads you do not have.",
        sources: ['seed-000'],
      },
      'in-house': {
        text: 'A function of your own needs somebody to lead it every day, and nobody has both the time and the skill.',
        sources: ['own'],
      },
      'dedicated-team': {
        text: 'The vendor employs a dedicated team, but managing it is your part, and without a lead it would drift.',
        sources: ['seed-003', 'own'],
      },
    },
  },
  core: {
    differentiator: {
      'managed-services': {
        text: 'With a managed service, an outside provider would decide how the very thing that sets you apart is done.',
        sources: ['seed-003', 'seed-004'],
      },
      bpo: {
        text: 'A BPO provider gains by doing things alike for many clients, which wears away what makes you different.',
        sources: ['seed-003', 'practice'],
      },
      'in-house': {
        text: 'What sets you apart deserves your own best people, who improve it for you alone.',
        sources: ['seed-004'],
      },
    },
    commodity: {
      'managed-services': {
        text: 'Many organisations need the same, so a provider can spread tools and specialists over its clients in a way you cannot.',
        sources: ['seed-003'],
      },
      bpo: {
        text: 'Where many organisations run a process the same way, a BPO provider has a standard way to run and price it.',
        sources: ['seed-000', 'seed-003'],
      },
      'in-house': {
        text: 'Running a commodity yourself ties up people and attention that could go to the work only you can do.',
        sources: ['seed-003', 'seed-004'],
      },
    },
  },
  integration: {
    deep: {
      'managed-services': {
        text: 'Daily work with your core teams needs constant give and take, while a managed service provider defends its agreed process.',
        sources: ['seed-001'],
      },
      'staff-augmentation': {
        text: 'Augmented people work inside your teams and systems, close enough for daily exchange with your core staff.',
        sources: ['seed-001'],
      },
      bpo: {
        text: 'BPO lifts a process out and runs it elsewhere, and this one is tied to your core teams every day.',
        sources: ['practice'],
      },
      'in-house': {
        text: 'Your own people share the systems, meetings and unwritten rules that such close daily work depends on.',
        sources: ['own'],
      },
    },
    standalone: {
      bpo: {
        text: 'Work that stands alone can be lifted out whole, which is how BPO takes over a process.',
        sources: ['practice'],
      },
    },
  },
  platform: {
    'ours-special': {
      bpo: {
        text: "Much of BPO's advantage is the provider's own shared system; here its staff would have to learn and work in yours.",
        sources: ['practice'],
      },
      'in-house': {
        text: 'Systems that are particular to you are known best by your own people, and few outsiders can run them.',
        sources: ['seed-004', 'practice'],
      },
    },
    provider: {
      'staff-augmentation': {
        text: 'Staff augmentation puts people to work in your systems, and here the system would belong to the provider.',
        sources: ['practice'],
      },
      bpo: {
        text: "Running on the provider's own system, shared with its other clients, is typical of BPO and part of its price advantage.",
        sources: ['practice'],
      },
      'in-house': {
        text: 'An in-house team works in your own systems, and here the work would run on a system that somebody else owns.',
        sources: ['practice'],
      },
      'dedicated-team': {
        text: 'A dedicated team builds and works in your systems; if the work runs on a provider system, you buy a service instead.',
        sources: ['practice'],
      },
    },
  },
  knowledge: {
    'must-own': {
      'managed-services': {
        text: "In a managed service, instructions, settings and know-how build up on the provider's side, and part of them leaves with the provider.",
        sources: ['seed-001', 'seed-003'],
      },
      bpo: {
        text: 'After some years of BPO, the people who know your process work for the provider, and they stay there.',
        sources: ['seed-003', 'practice'],
      },
      'in-house': {
        text: 'What your own staff learn and create stays inside the organisation, because there is no provider to take it along.',
        sources: ['seed-003', 'own'],
      },
    },
  },
  maturity: {
    discovering: {
      'managed-services': {
        text: 'Nobody can promise or price a service level while you are still finding out what the function should be.',
        sources: ['seed-001', 'seed-003'],
      },
      bpo: {
        text: 'BPO takes over a process that has proved itself, and yours is still being invented.',
        sources: ['seed-000', 'seed-003'],
      },
    },
  },
  skills: {
    have: {
      'in-house': {
        text: 'You have the skills and keep them, so going outside would buy ability that you already have.',
        sources: ['own'],
      },
    },
    gaps: {
      'staff-augmentation': {
        text: 'Staff augmentation fills single gaps: you add the few skills that are missing and keep the team you have.',
        sources: ['seed-000', 'practice'],
      },
    },
    'hard-to-hire': {
      'in-house': {
        text: 'Running it yourself would depend on people whom you find hard to hire or to keep.',
        sources: ['seed-004'],
      },
    },
    none: {
      'managed-services': {
        text: 'A managed service brings specialists together with managers who can judge their work, and you have no expertise for either task.',
        sources: ['seed-003', 'seed-004'],
      },
      'in-house': {
        text: 'Without any of the skills you would have to build them from nothing before the work could be done well.',
        sources: ['own'],
      },
    },
  },
  employment: {
    yes: {
      'in-house': {
        text: 'The posts exist or can be filled in time, so the usual obstacle to doing the work yourself is gone.',
        sources: ['calibration'],
      },
    },
    'no-wish': {
      'in-house': {
        text: 'Doing it in-house takes permanent posts, and you do not want them for this work.',
        sources: ['calibration'],
      },
    },
    cannot: {
      'staff-augmentation': {
        text: 'Augmented people are on the payroll of their vendor, so they can work under your direction without posts of your own.',
        sources: ['seed-004', 'calibration'],
      },
      'in-house': {
        text: 'In-house work needs people on your payroll, and a hiring freeze, a missing entity or the budget rules that out.',
        sources: ['calibration', 'own'],
      },
    },
  },
  coverage: {
    'around-the-clock': {
      'managed-services': {
        text: 'A provider can share night and weekend shifts among clients; one seat around the clock takes about five people of your own.',
        sources: ['seed-003', 'seed-004', 'own'],
      },
    },
  },
  urgency: {
    weeks: {
      'staff-augmentation': {
        text: 'People can join your team within weeks, because no operation has to be handed over first.',
        sources: ['seed-004', 'practice'],
      },
    },
  },
  duration: {
    'under-6m': {
      'managed-services': {
        text: 'A managed service begins with a transition and usually a twelve-month contract, so your need would end before it pays back.',
        sources: ['seed-001', 'seed-003'],
      },
      'staff-augmentation': {
        text: 'People can be added for a few months and released when the need ends, without setting up anything permanent.',
        sources: ['seed-004', 'practice'],
      },
      'project-outsourcing': {
        text: 'A project has its end built in, which suits a need that is over within six months.',
        sources: ['seed-000', 'seed-002'],
      },
      bpo: {
        text: 'Moving a whole process to a BPO provider and back again could take longer than the process is needed.',
        sources: ['seed-001', 'practice'],
      },
      'in-house': {
        text: 'Permanent staff are hired and trained for years of work, and this need is over within months.',
        sources: ['own'],
      },
      'dedicated-team': {
        text: 'A dedicated team pays off once it knows your work, and in less than six months it has barely learned it.',
        sources: ['practice'],
      },
    },
    'over-3y': {
      'project-outsourcing': {
        text: 'A project provider leaves after delivery, so work that lasts for years would need one project contract after another.',
        sources: ['seed-000', 'seed-002'],
      },
      'dedicated-team': {
        text: 'Over the years a dedicated team builds up knowledge of your work, and you get that continuity without employing it.',
        sources: ['seed-003', 'practice'],
      },
    },
  },
  compliance: {
    prohibits: {
      'managed-services': {
        text: "A managed service brings the provider's people and tools into the work, and the rule keeps every outsider out.",
        sources: ['seed-003'],
      },
      'staff-augmentation': {
        text: 'Augmented people remain outsiders even under your direction, and no outsider may do the work or see it.',
        sources: ['seed-003'],
      },
      'project-outsourcing': {
        text: 'A project provider cannot deliver without seeing the work, and the rule lets no outside person see it.',
        sources: ['seed-003'],
      },
      bpo: {
        text: 'BPO moves the process and its data to another organisation, which is exactly what the rule forbids.',
        sources: ['seed-003'],
      },
      'in-house': {
        text: 'Only your own people may do this work or see it, so in-house is the one model that the rule leaves open.',
        sources: ['seed-003'],
      },
      'dedicated-team': {
        text: 'A vendor employs the members of a dedicated team, so they count as outsiders however closely they work with you.',
        sources: ['seed-003'],
      },
    },
    'supervised-only': {
      'managed-services': {
        text: 'A managed service hands over the running of the function, and the rule allows outside help only under your supervision.',
        sources: ['practice'],
      },
      'project-outsourcing': {
        text: 'During a project the provider directs its own people, while the rule demands that you supervise them.',
        sources: ['seed-000', 'practice'],
      },
      bpo: {
        text: 'BPO transfers the function from end to end, the very step that the rule excludes.',
        sources: ['practice'],
      },
    },
  },
  'vendor-market': {
    single: {
      'managed-services': {
        text: 'With one possible provider you cannot switch when a managed service disappoints, and the provider knows it when the price is renewed.',
        sources: ['seed-003'],
      },
      bpo: {
        text: 'If the only capable BPO provider lets quality slip, the whole process has no other provider to go to.',
        sources: ['seed-003'],
      },
    },
    none: {
      'managed-services': {
        text: 'No provider knows the work well enough to commit to results, and that commitment is what a managed service sells.',
        sources: ['seed-004'],
      },
      'project-outsourcing': {
        text: 'A project provider would first have to learn what only you know, at your cost and with your people teaching it.',
        sources: ['seed-004', 'own'],
      },
      bpo: {
        text: 'BPO works because the provider already knows the process from other clients, and here nobody outside knows it well enough.',
        sources: ['seed-004', 'practice'],
      },
      'in-house': {
        text: 'Nobody outside knows the work well enough, so your own people are the only ones able to do it.',
        sources: ['seed-004'],
      },
    },
  },
  'cost-shape': {
    'fixed-recurring': {
      'managed-services': {
        text: 'A flat monthly fee for an agreed scope is the usual price of a managed service, and easy to budget.',
        sources: ['seed-001', 'seed-002', 'seed-003'],
      },
    },
    'per-use': {
      bpo: {
        text: 'BPO is commonly charged by the call, document or transaction, so the bill follows your volume up and down.',
        sources: ['seed-003'],
      },
    },
    'fixed-price': {
      'project-outsourcing': {
        text: 'One price for one agreed result is a usual way to buy a project, with overruns at the risk of the provider.',
        sources: ['seed-002', 'practice'],
      },
    },
    'time-based': {
      'staff-augmentation': {
        text: "Staff augmentation is charged for people's time, so you can add, redirect or stop work as you go.",
        sources: ['seed-004'],
      },
    },
    results: {
      'staff-augmentation': {
        text: 'Staff augmentation is paid for hours, not outcomes, so the vendor has no result that payment could depend on.',
        sources: ['seed-001', 'seed-004'],
      },
    },
  },
  driver: {
    reliability: {
      'managed-services': {
        text: 'A managed service provider watches the operation, works to prevent faults and is measured on how reliably it runs.',
        sources: ['seed-000', 'seed-002'],
      },
    },
    focus: {
      'in-house': {
        text: 'Keeping the work in-house keeps your people busy with it, which is just what you want to change.',
        sources: ['seed-003', 'seed-004'],
      },
    },
    skills: {
      'staff-augmentation': {
        text: 'Staff augmentation lets you bring in just the missing skill and put it to work inside your own team.',
        sources: ['practice'],
      },
    },
    speed: {
      'staff-augmentation': {
        text: 'Adding people to a team that already works can raise output sooner than moving the work to a provider.',
        sources: ['seed-004', 'practice'],
      },
    },
    flexibility: {
      'staff-augmentation': {
        text: 'You can add and release augmented people as the work rises and falls, without a formal change request each time.',
        sources: ['seed-004'],
      },
    },
    control: {
      'managed-services': {
        text: 'With a managed service you give up deciding how the work is done, and control is your reason to act.',
        sources: ['seed-003'],
      },
      bpo: {
        text: 'BPO moves staff, steps and often systems to the provider, the opposite of keeping or regaining control.',
        sources: ['seed-000', 'practice'],
      },
      'in-house': {
        text: 'With your own people and methods, nobody else decides how the work is done.',
        sources: ['seed-004', 'own'],
      },
    },
  },
} as const satisfies Reasons;

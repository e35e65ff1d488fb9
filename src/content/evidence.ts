import type { QuestionId } from './fitContent.ts';
import type { SourceId } from './sources.ts';
import type { Sourced } from './wordTypes.ts';

/** Why each question matters, what backs its effects, and what those sources say. */
export const evidence: {
  readonly [Q in QuestionId]: {
    readonly why: string;
    readonly sources: readonly SourceId[];
    readonly says: readonly Sourced[];
  };
} = {
  'work-type': {
    why: 'Each model sells something different: an operation, a process, a result or people. Naming what you need sorts the models before any talk of price. That is why this answer weighs most.',
    sources: ['seed-000', 'seed-001', 'seed-002', 'seed-003', 'seed-004', 'practice'],
    says: [
      {
        text: 'Managed services means buying ongoing operations and outcomes, staff augmentation means capacity, project outsourcing a deliverable, and BPO a process run from end to end.',
        sources: ['seed-000'],
      },
      {
        text: 'Typical managed services are infrastructure, cloud, security and user support; one source adds production support for applications, another leaves software development to other forms of outsourcing.',
        sources: ['seed-002', 'seed-004'],
      },
      {
        text: 'Sources differ on customer support: one lists it as BPO, two as a managed service, and one of these counts BPO itself as a managed service. We keep the two apart and say what separates them.',
        sources: ['seed-000', 'seed-001', 'seed-003'],
      },
      {
        text: 'A managed service commits to an outcome, not a headcount; with staff augmentation and a dedicated team you manage the people. That a dedicated team stays with one product for years is field practice.',
        sources: ['seed-001', 'seed-003', 'seed-004', 'practice'],
      },
    ],
  },
  'end-state': {
    why: 'A project provider is paid for a result, so somebody must be able to say when it is there. Running a service and directing people need no finish. This answer separates project outsourcing from all other models.',
    sources: ['seed-000', 'seed-002', 'practice'],
    says: [
      {
        text: 'Project outsourcing is best when the scope is clear and the end state well defined; BPO is best when the process is standard.',
        sources: ['seed-000'],
      },
      {
        text: 'IT outsourcing reaches from one-off projects to long-term processes, and duties are usually set for each assignment.',
        sources: ['seed-002'],
      },
      {
        text: 'Acceptance criteria decide when a project is paid; a goal that moves turns into a chain of contract changes.',
        sources: ['practice'],
      },
    ],
  },
  'scope-change': {
    why: 'A contract fixes what is done at which price. The more often the work itself changes, the dearer it gets to keep a fixed promise up to date, and the more it helps to direct the people yourself.',
    sources: ['seed-000', 'seed-001', 'seed-003', 'seed-004', 'practice'],
    says: [
      {
        text: 'When the scope changes weekly, amending the statement of work (the paper that sets the scope) takes more time than the work, so managed services should be avoided.',
        sources: ['seed-001'],
      },
      {
        text: 'Requirements that change every week cannot be held in stable service levels; with a dedicated team you manage the team yourself.',
        sources: ['seed-003'],
      },
      {
        text: 'Staff augmentation adapts fast, while managed services adapt through change requests with a set procedure.',
        sources: ['seed-004'],
      },
      {
        text: 'Projects need a clear scope and BPO a standard process; that weekly changes undo both is common experience.',
        sources: ['seed-000', 'practice'],
      },
    ],
  },
  measurability: {
    why: 'If an outsider cannot tell from numbers whether the work is done well, there is nothing to promise, to check or to enforce. Models that sell results depend on measures. Models that supply people do not.',
    sources: ['seed-000', 'seed-001', 'seed-003', 'practice'],
    says: [
      {
        text: 'Managed services works best when performance can be measured, and measuring speed alone misleads.',
        sources: ['seed-000'],
      },
      {
        text: 'A managed service needs a scope that is stable and measurable, and a vague service level is worse than none.',
        sources: ['seed-001'],
      },
      {
        text: 'Quality that rests on taste or judgement speaks against managed services; work of demanding judgement stays best in-house or with a dedicated team.',
        sources: ['seed-003'],
      },
      {
        text: 'What cannot be described cannot be accepted as a project result either, and BPO staff work to written rules.',
        sources: ['practice'],
      },
    ],
  },
  standardisation: {
    why: 'A provider can take over what is written down and repeats. What lives in the heads of your people has to be learned first, case by case. BPO depends on this most of all models.',
    sources: ['seed-000', 'seed-001', 'seed-003', 'practice'],
    says: [
      {
        text: 'BPO is best when the process is standard, for example payroll, support or invoicing.',
        sources: ['seed-000'],
      },
      {
        text: 'Managed services suits repeatable work, in which runbooks (written step-by-step instructions) are the main product.',
        sources: ['seed-001'],
      },
      {
        text: 'A managed service is right once the function has matured and its processes are well defined and documented.',
        sources: ['seed-003'],
      },
      {
        text: 'BPO earns its margin by running one process many times, which work that is different every time does not allow.',
        sources: ['practice'],
      },
    ],
  },
  volume: {
    why: 'Providers price a promise on an expected amount of work. A steady load is easy to price and easy to staff. A load that nobody can foresee makes a fixed fee a gamble and leaves your own posts idle or overrun.',
    sources: ['seed-001', 'seed-003', 'own'],
    says: [
      { text: 'Volume should be predictable enough to set meaningful service levels.', sources: ['seed-003'] },
      {
        text: 'A flat fee suits stable scopes. On unit prices sources differ: one recommends them where volume varies, another for predictable, large volumes, while noting that they make it easier to scale up and down.',
        sources: ['seed-001', 'seed-003'],
      },
      {
        text: 'What a varying load means for your own posts and for added people is our own judgement.',
        sources: ['own'],
      },
    ],
  },
  performance: {
    why: 'Moving work costs money, time and knowledge, so there should be something to gain. What works well inside is rarely improved by moving it. What you have tried and failed to mend is a better reason to look outside.',
    sources: ['practice'],
    says: [
      {
        text: 'None of the guides we drew on asks how well the work is done today; the figures are field practice.',
        sources: ['practice'],
      },
      {
        text: 'A function that nobody measures is hard to hand over with a promise, because there is nothing to compare the provider with.',
        sources: ['practice'],
      },
    ],
  },
  'day-to-day': {
    why: 'Who decides the daily work is the plainest line between the models. Where you decide, you buy people. Where the provider decides, you can hold it to results.',
    sources: ['seed-000', 'seed-001', 'seed-003', 'seed-004', 'practice', 'own'],
    says: [
      {
        text: 'The simplest test is who owns daily operations and outcomes: with staff augmentation you do, with managed services and BPO the provider does.',
        sources: ['seed-000'],
      },
      {
        text: 'In staff augmentation you direct the individuals; in managed services the provider directs them and you review what they deliver.',
        sources: ['seed-001'],
      },
      {
        text: 'Control falls step by step: you manage individuals in staff augmentation, the team in a dedicated team, and only outcomes in managed services. That a dedicated team organises its own tasks is field practice.',
        sources: ['seed-003', 'practice'],
      },
      {
        text: "If the client directs the provider's people, it is staff augmentation, whatever the contract is called. The figures for in-house are our own judgement.",
        sources: ['seed-004', 'own'],
      },
    ],
  },
  accountability: {
    why: 'What separates a managed service from hired people is less the work than who pays when it goes wrong. A provider can only carry that risk if it also decides how the work is done. The price reflects it.',
    sources: ['seed-000', 'seed-001', 'seed-003', 'seed-004', 'practice', 'own'],
    says: [
      {
        text: 'What you buy with managed services is accountability rather than control; with staff augmentation the outcome stays yours.',
        sources: ['seed-001'],
      },
      {
        text: 'Managed services shifts risk to the provider, and control with it; missed service levels should cost the provider money.',
        sources: ['seed-003'],
      },
      {
        text: 'When something breaks, the client answers for it in staff augmentation, and the provider does in managed services; remedies are service credits and termination rights.',
        sources: ['seed-004'],
      },
      {
        text: 'A BPO provider runs the process end to end. That it can therefore carry remedies, that a dedicated team rarely does, and what all this means in-house is field practice and our own judgement.',
        sources: ['seed-000', 'practice', 'own'],
      },
    ],
  },
  leadership: {
    why: 'People whom you direct need somebody to direct them, every day. If you have strong leads with time, you can use extra hands well. If you have none, a model that brings its own managers is the safer choice.',
    sources: ['seed-000', 'seed-001', 'seed-003', 'own'],
    says: [
      {
        text: 'Staff augmentation is best when you have strong leadership inside and need extra hands.',
        sources: ['seed-000'],
      },
      {
        text: 'Managed services suits you when you have no manager inside to direct the work, or do not want one.',
        sources: ['seed-001'],
      },
      {
        text: 'Lack of management capacity inside speaks for managed services; a dedicated team still has to be managed by you.',
        sources: ['seed-003'],
      },
      {
        text: 'That the same lack speaks against in-house, and plainly against a dedicated team, is our own judgement.',
        sources: ['own'],
      },
    ],
  },
  governance: {
    why: 'Handing over the work does not hand over responsibility for the contract. Somebody has to set targets, read the reports and insist on remedies. Where nobody does, models that rest on promises lose their value.',
    sources: ['seed-000', 'seed-003', 'seed-004'],
    says: [
      {
        text: 'Managed services is not hands-off: a service owner inside, a monthly review and an escalation path (whom to call when things go wrong) remain with you.',
        sources: ['seed-000'],
      },
      {
        text: 'Name one person, not a committee, as owner of the relationship; weak procurement spoils even the best provider.',
        sources: ['seed-003'],
      },
      {
        text: 'Sources differ on the rhythm of weekly, monthly and quarterly meetings, but all three ask for a fixed one.',
        sources: ['seed-000', 'seed-003', 'seed-004'],
      },
    ],
  },
  core: {
    why: 'What sets you apart is worth learning and improving yourself. What everybody does the same way is usually done better by those who do it for many. The nearer the work is to your advantage, the less you should give away.',
    sources: ['seed-000', 'seed-003', 'seed-004', 'practice'],
    says: [
      {
        text: 'Managed services suits functions that are not core and have become commodities; work that is central to your competitive advantage is a plain no.',
        sources: ['seed-003'],
      },
      {
        text: 'Keep a capability that sets you apart inside, and free your team for it by handing over commodity operations.',
        sources: ['seed-004'],
      },
      {
        text: 'A provider that serves many clients can invest in technology that a single client could not justify.',
        sources: ['seed-003'],
      },
      {
        text: 'BPO fits standard processes; that standardising also levels differences between clients is field practice.',
        sources: ['seed-000', 'practice'],
      },
    ],
  },
  integration: {
    why: 'The more threads tie the work to your product and teams, the more of it happens in daily exchange that no contract describes. Work with clear interfaces can be cut out and handed over. Work without them cannot.',
    sources: ['seed-001', 'seed-003', 'practice', 'own'],
    says: [
      {
        text: 'Deep technical integration with your core product is a weak fit for managed services, because the provider will put process before agility; the example keeps such engineering with augmented staff in the team.',
        sources: ['seed-001'],
      },
      {
        text: 'Custom work that needs deep direction from inside does not suit managed services.',
        sources: ['seed-003'],
      },
      {
        text: 'That BPO needs a process that can be lifted out whole is field practice; what close ties mean for in-house is our own judgement.',
        sources: ['practice', 'own'],
      },
    ],
  },
  platform: {
    why: "Whose systems the work runs on is a good way to tell close relatives apart. BPO typically runs on the provider's systems. Managed services usually looks after yours, and people whom you direct work inside yours.",
    sources: ['seed-001', 'seed-003', 'seed-004', 'practice'],
    says: [
      {
        text: "That systems separate BPO, on the provider's, from managed services and staff augmentation, on the client's, is field practice.",
        sources: ['practice'],
      },
      {
        text: 'Instructions and the set-up of tools tend to end up with the provider, which makes it harder to leave.',
        sources: ['seed-001', 'seed-003'],
      },
      {
        text: 'Proprietary technology that no third party can run well is a reason to stay in-house.',
        sources: ['seed-004'],
      },
    ],
  },
  knowledge: {
    why: 'Whoever does the work learns it. If the know-how or the team must remain yours, a model that builds it up elsewhere works against you. If documents are enough, you have more choice.',
    sources: ['seed-001', 'seed-003', 'practice', 'own'],
    says: [
      {
        text: 'Managed services is a weak fit if you want to own the team in the long run: taking the people over is hard and expensive.',
        sources: ['seed-001'],
      },
      { text: "Plan to lose 20 to 30 % of the provider's knowledge when you go back in-house.", sources: ['seed-001'] },
      {
        text: 'Managed services does not fit when you want to keep the ability to develop intellectual property inside; knowledge that gathers with the provider is the main cause of lock-in.',
        sources: ['seed-003'],
      },
      {
        text: 'That the same holds for BPO is field practice, and the case for in-house is partly our own judgement.',
        sources: ['practice', 'own'],
      },
    ],
  },
  maturity: {
    why: 'You can hand over what you understand. A function that is still finding its shape needs people close by who can change course. A settled one can be described, measured and given to a provider.',
    sources: ['seed-000', 'seed-001', 'seed-003'],
    says: [
      {
        text: 'Before the product has found its market, the founders must set priorities from day to day, which managed services does not allow.',
        sources: ['seed-001'],
      },
      {
        text: 'Managed services is wrong for young companies that are still working out their processes, and right for mature functions.',
        sources: ['seed-003'],
      },
      { text: 'BPO is best when the process is standard, which a new one is not.', sources: ['seed-000'] },
    ],
  },
  skills: {
    why: 'Without the skills, somebody else has to bring them, together with the ability to judge the work. With most of them in place, filling the gaps is enough. With all of them, there is less to buy.',
    sources: ['seed-000', 'seed-003', 'seed-004', 'practice', 'own'],
    says: [
      { text: 'Lacking the expertise to manage a function is a reason for managed services.', sources: ['seed-003'] },
      {
        text: 'A special skill that is hard to keep in-house at the scale needed is a reason for managed services.',
        sources: ['seed-004'],
      },
      {
        text: 'Staff augmentation buys capacity for a team that you lead; using it to fill single gaps is field practice.',
        sources: ['seed-000', 'practice'],
      },
      {
        text: 'That skills in place speak for in-house, and none at all against it, is our own judgement.',
        sources: ['own'],
      },
    ],
  },
  employment: {
    why: 'Doing the work yourselves needs posts as well as skills. Where posts cannot be had, or are not wanted, in-house drops back and every outside model gains. Staff augmentation gives you people without posts.',
    sources: ['seed-004', 'calibration', 'own'],
    says: [
      {
        text: 'A steady load too small for a team of your own, or round-the-clock cover that you could not afford yourself, speaks for managed services.',
        sources: ['seed-004'],
      },
      {
        text: 'In published sourcing decisions, being unable or unwilling to employ people separates in-house from every outside model.',
        sources: ['calibration'],
      },
      {
        text: 'That a freeze, a missing entity or no budget rules in-house out altogether is our own judgement.',
        sources: ['own'],
      },
    ],
  },
  coverage: {
    why: 'Night and weekend shifts are expensive for one organisation and cheap to share among many. One seat around the clock takes about five full-time people. The longer the hours, the more a provider with several clients gains.',
    sources: ['seed-003', 'seed-004', 'own'],
    says: [
      { text: 'Monitoring of networks and of security is sold as a service around the clock.', sources: ['seed-003'] },
      {
        text: 'Cover for 24 hours and 7 days that you could not afford with your own staff speaks for managed services.',
        sources: ['seed-004'],
      },
      {
        text: 'Our own arithmetic: a year has 8,760 hours, and one person works about 1,776 of them (the assumption of our cost model), which makes about five people for one seat.',
        sources: ['own'],
      },
    ],
  },
  urgency: {
    why: 'Handing over an operation takes preparation: knowledge transfer, access and a period side by side. People who join your own team can start sooner. If it must work within weeks, that difference decides.',
    sources: ['seed-001', 'seed-003', 'seed-004', 'practice'],
    says: [
      {
        text: 'A managed service goes through a transition before it runs steadily: the provider brings in its team, writes instructions and watches how you work.',
        sources: ['seed-001'],
      },
      {
        text: 'The transition includes knowledge transfer, a period in parallel and a first baseline for the service levels.',
        sources: ['seed-003'],
      },
      {
        text: 'Staff augmentation adapts fast; that its people can be at work within weeks is common experience.',
        sources: ['seed-004', 'practice'],
      },
    ],
  },
  size: {
    why: 'Every contract costs attention: reviews, reports, invoices and changes. For a small piece of work that effort can outweigh the gain. Size also decides whether a provider, or a team of its own, is worth setting up.',
    sources: ['seed-003', 'seed-004', 'practice'],
    says: [
      {
        text: 'If a managed service is too small, looking after the provider costs more than it brings.',
        sources: ['seed-003'],
      },
      { text: 'A very small or very special scope does not carry a managed services contract.', sources: ['seed-004'] },
      {
        text: 'Where the line runs is field practice: the sources we read print no usable figure. Bureaus that run standard processes such as payroll live on small clients, so BPO suffers less.',
        sources: ['practice'],
      },
    ],
  },
  duration: {
    why: 'Setting up a service, a process or a team takes time and money that only a longer use repays. For a few months, people or a project are the natural choice. For years, continuity counts.',
    sources: ['seed-000', 'seed-001', 'seed-002', 'seed-003', 'seed-004', 'practice', 'own'],
    says: [
      {
        text: 'Managed services contracts usually run for 12 months; month to month is rare, though possible for smaller scopes.',
        sources: ['seed-001'],
      },
      {
        text: 'Managed services is usually a long-term partnership; other IT outsourcing can be project by project, and its provider runs the work only for the time of the project.',
        sources: ['seed-000', 'seed-002'],
      },
      {
        text: 'A managed service goes through a transition, a steady state from the first year and a change or renewal from the second; a dedicated team is employed by the partner and managed by you.',
        sources: ['seed-003'],
      },
      {
        text: 'Augmented people can be added and released quickly. How a short need weighs on BPO, a dedicated team and in-house is field practice and our own judgement.',
        sources: ['seed-004', 'practice', 'own'],
      },
    ],
  },
  compliance: {
    why: 'Rules on data and on regulated work can forbid a model outright, whatever else speaks for it. They can also speak for a provider that already meets them. Responsibility towards the authority usually stays with you.',
    sources: ['seed-000', 'seed-003', 'seed-004', 'practice'],
    says: [
      { text: 'In some regulated industries, compliance rules make outsourcing impossible.', sources: ['seed-003'] },
      {
        text: 'A regulatory burden that the provider can carry cleanly is a reason for managed services, so compliance can speak either way.',
        sources: ['seed-004'],
      },
      {
        text: 'A project provider runs the work during the project. That some rules allow outside people only under your supervision is field practice: check it for your sector and country.',
        sources: ['seed-000', 'practice'],
      },
    ],
  },
  criticality: {
    why: 'The worse a failure, the more you need clear promises on availability and reaction, and somebody who answers for them. Where people or a licence are at stake, control inside counts as well. It changes the terms of the contract more than the choice of model.',
    sources: ['seed-001', 'seed-003', 'own'],
    says: [
      {
        text: 'Managed services is a strong fit when agreed service levels, for example on uptime, response time or quality, matter to the business.',
        sources: ['seed-001'],
      },
      {
        text: 'Contracts set uptime by tier and reaction by severity, and the strictest uptime tier carries a premium price.',
        sources: ['seed-003'],
      },
      {
        text: 'That the most severe cases weigh slightly against looser models and for in-house is our own judgement.',
        sources: ['own'],
      },
    ],
  },
  'vendor-market': {
    why: 'A promise is worth more if you can take the work elsewhere when it is broken. With many capable providers you can compare and switch. With one, or none, dependence begins on the first day.',
    sources: ['seed-003', 'seed-004', 'practice', 'own'],
    says: [
      {
        text: 'Managed services wins when enough providers compete for you to switch; a single one creates lock-in, that is, you cannot leave without great loss.',
        sources: ['seed-003'],
      },
      {
        text: 'Technology of your own that no third party knows well enough to run is a reason to stay in-house.',
        sources: ['seed-004'],
      },
      {
        text: 'That BPO lives on experience from other clients is field practice, and the figure for projects is our own judgement.',
        sources: ['practice', 'own'],
      },
    ],
  },
  exit: {
    why: 'Some arrangements are easy to leave, others take months and lose knowledge. If you may want to change again soon, that should weigh on the choice now. The terms of leaving belong in the contract from the start.',
    sources: ['seed-001', 'seed-003'],
    says: [
      {
        text: "Going back in-house takes three to six months of overlap and loses 20 to 30 % of the provider's knowledge; contracts usually run 12 months with 90 days of notice.",
        sources: ['seed-001'],
      },
      {
        text: 'Managed services carries the highest risk of lock-in of all models, because knowledge gathers with the provider year by year.',
        sources: ['seed-003'],
      },
      {
        text: 'Both ask for knowledge transfer and documentation in the contract; one adds exit help of at least 60 days at an agreed cost.',
        sources: ['seed-001', 'seed-003'],
      },
    ],
  },
  'cost-shape': {
    why: 'Each model has its natural way of charging: a monthly fee, a price per unit, a price for a result or a rate for time. Wanting another shape is possible but goes against the grain. Who carries the risk of surprises moves with it.',
    sources: ['seed-001', 'seed-002', 'seed-003', 'seed-004', 'practice'],
    says: [
      {
        text: 'Managed services is mostly a fixed monthly fee; prices per unit, by outcome, or for time with a ceiling are also found.',
        sources: ['seed-001', 'seed-002', 'seed-003'],
      },
      {
        text: 'Other IT outsourcing is charged by the kind of order: a fixed price for a project, time and materials for development. Who then carries overruns is field practice.',
        sources: ['seed-002', 'practice'],
      },
      {
        text: 'BPO is commonly charged by the call, ticket or record, which follows volume but makes the bill less predictable.',
        sources: ['seed-003'],
      },
      {
        text: 'Staff augmentation is charged by the hour. On managed services sources differ: one says a price per seat is rare, another counts prices per device and per seat among the usual ones.',
        sources: ['seed-001', 'seed-004'],
      },
    ],
  },
  driver: {
    why: 'Each model is strong at something else: reliability, speed, skills or control. The reason to act should match what the model delivers. Otherwise you get a sound contract for the wrong purpose.',
    sources: ['seed-000', 'seed-001', 'seed-002', 'seed-003', 'seed-004', 'practice', 'own'],
    says: [
      {
        text: 'Managed services gives you one party that answers for delivery; it suits repeatable, measurable work that has to be reliable.',
        sources: ['seed-000', 'seed-001'],
      },
      {
        text: 'A managed services provider works ahead of faults: it monitors, updates and plans, rather than waiting for orders.',
        sources: ['seed-002'],
      },
      {
        text: 'Managed services frees management time for core work and is priced like a utility, but leaves you the least control; strategic control is a reason to stay in-house.',
        sources: ['seed-003', 'seed-004'],
      },
      {
        text: 'Staff augmentation adapts fast. Its strength in speed and single skills, and the weight of control, rest on field practice and our own judgement too.',
        sources: ['seed-004', 'practice', 'own'],
      },
    ],
  },
};

import type { ModelId } from '../domain/index.ts';
import type { AnswerIdOf, QuestionId } from './fitContent.ts';
import type { SourceId } from './sources.ts';

/** Answers of a worked example; also those that are open or do not matter. */
export type ExampleAnswers = { readonly [Q in QuestionId]?: AnswerIdOf<Q> | 'not-sure' | 'not-applicable' };

export interface Example {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Who does the work today; the model only where a vendor does it. */
  readonly today: { readonly by: 'own-people' | 'vendor' | 'nobody'; readonly model?: ModelId };
  readonly answers: ExampleAnswers;
  /** The fact behind an answer with its source, or a plain word that the source is silent. */
  readonly notes: { readonly [Q in QuestionId]?: string };
  readonly sources: readonly SourceId[];
  /** What the source says the model is. */
  readonly agrees: string;
}

export const examples: readonly Example[] = [
  {
    id: 'it-help-desk',
    title: 'IT help desk for employees',
    about:
      'A company wants a help desk that its employees can rely on. The source does not say who runs it today; we took it to be its own people.',
    today: { by: 'own-people' },
    answers: {
      'work-type': 'run-service',
      'end-state': 'none',
      'scope-change': 'yearly',
      measurability: 'definable',
      standardisation: 'mostly',
      volume: 'steady',
      performance: 'not-sure',
      'day-to-day': 'provider',
      accountability: 'provider',
      leadership: 'not-sure',
      governance: 'owner',
      core: 'supporting',
      integration: 'interfaces',
      platform: 'ours-standard',
      knowledge: 'share',
      maturity: 'established',
      skills: 'not-sure',
      employment: 'not-sure',
      coverage: 'business-hours',
      urgency: 'not-sure',
      size: 'not-sure',
      duration: 'over-3y',
      compliance: 'light',
      criticality: 'moderate',
      'vendor-market': 'many',
      exit: 'not-sure',
      'cost-shape': 'not-sure',
      driver: 'reliability',
    },
    notes: {
      'work-type': 'Help desk cover for employees, day after day (seed-000).',
      'end-state': 'Cover is wanted for good; no finish is named (seed-000).',
      'scope-change':
        'The source does not say. A help desk mostly gets the same kinds of request year after year (own).',
      measurability:
        'Cover, handling of tickets and the experience of users are to be defined and measured (seed-000).',
      standardisation:
        'Tickets follow handling standards and escalation rules (seed-000). How much is written down today is not said.',
      volume: 'The source does not say. Steady is usual for a stable workforce (own).',
      performance: 'Reliable cover is wanted; how good it is today is not told (seed-000).',
      'day-to-day':
        'As a managed service, the company leaves the daily running to the provider and attends to governance (seed-000).',
      accountability:
        'The provider commits to cover, standards, escalation and reports, and answers for them (seed-000). Credits and penalties are not mentioned.',
      leadership:
        'With contractors, the company would have to run schedules, training and priorities itself (seed-000). Whether anyone could is not told.',
      governance:
        'Good governance means an internal service owner, a monthly review and a path for escalation (seed-000).',
      core: 'The source does not say. Support and basic IT are usually counted as non-core (seed-003).',
      integration: 'Escalation rules define what passes between provider and company (seed-000).',
      platform: 'The source does not say. Employees usually work with common office products of the company (own).',
      knowledge: 'The source does not say. For common products, good documentation is usually enough (own).',
      maturity: 'The source does not say. Most companies with a help desk have had one for years (own).',
      skills: 'The source does not say.',
      employment: 'The source does not say.',
      coverage:
        'Cover is to be defined, but no hours are named (seed-000). Business hours is the plain assumption (own).',
      urgency: 'The source does not say.',
      size: 'The source does not say how many employees are to be served.',
      duration: 'Ongoing cover, so open-ended (seed-000).',
      compliance: 'No rule is mentioned; we took it to be light (own).',
      criticality: 'The source does not say. Without help, work slows down rather than stops (own).',
      'vendor-market':
        'The help desk or service desk is on each list of managed services that we use (seed-002, seed-003, seed-004).',
      exit: 'The source does not say.',
      'cost-shape': 'The source does not say what the company prefers.',
      driver: 'Reliable cover is what the company wants (seed-000).',
    },
    sources: ['seed-000', 'seed-002', 'seed-003', 'seed-004', 'own'],
    agrees:
      'The source uses it to show managed services: the provider commits to cover and standards, the company governs (seed-000).',
  },
  {
    id: 'ecommerce-support',
    title: 'Customer support of an online shop',
    about:
      'A US e-commerce brand with sales of $50M a year has its customer support run by a provider for a flat $14K a month.',
    today: { by: 'vendor', model: 'managed-services' },
    answers: {
      'work-type': 'run-process',
      'end-state': 'none',
      'scope-change': 'yearly',
      measurability: 'numeric',
      standardisation: 'mostly',
      volume: 'steady',
      performance: 'not-sure',
      'day-to-day': 'provider',
      accountability: 'provider-remedies',
      leadership: 'none',
      governance: 'not-sure',
      core: 'supporting',
      integration: 'interfaces',
      platform: 'not-sure',
      knowledge: 'share',
      maturity: 'established',
      skills: 'none',
      employment: 'no-wish',
      coverage: 'not-sure',
      urgency: 'not-applicable',
      size: '6-20',
      duration: 'over-3y',
      compliance: 'not-sure',
      criticality: 'high',
      'vendor-market': 'many',
      exit: 'not-sure',
      'cost-shape': 'fixed-recurring',
      driver: 'not-sure',
    },
    notes: {
      'work-type': 'All of customer support is run from end to end by the provider (seed-001).',
      'end-state': 'Support goes on; no finish is named (seed-001).',
      'scope-change': 'Support tickets are a typical stable scope for a flat fee (seed-001).',
      measurability:
        'Two measures are agreed: first response under 2 hours and customer satisfaction above 4.3 (seed-001).',
      standardisation:
        'Not told for this brand. The model fits work that repeats and follows written instructions (seed-001).',
      volume:
        'A flat fee pays for a set team, which speaks for steady volume (seed-001). A shop may have holiday peaks; none are mentioned.',
      performance: 'The targets are given, the results are not (seed-001).',
      'day-to-day': 'The provider runs it, with its own team lead and workforce manager (seed-001).',
      accountability:
        'There is a service level agreement; the source expects credits or penalties in it when targets are missed (seed-001).',
      leadership: 'The brand has no manager of its own for customer support (seed-001).',
      governance: 'Who at the brand reads the monthly figures is not told.',
      core: 'Not told for this brand. Support is usually counted as non-core (seed-003).',
      integration: 'Not told. In this model the provider runs the work as a unit and reports on it (seed-001).',
      platform: 'Not told whether agents use the systems of the shop or of the provider.',
      knowledge: 'Not told. With no team of its own to keep it up, documentation is what the brand can hold (own).',
      maturity: 'Not told. At $50M a year we took support to be established (seed-001, own).',
      skills: "The brand has no manager for it, and the agents mentioned are the provider's (seed-001).",
      employment:
        'Not told whether it could hire. It does without even a manager of its own, so we took it as a choice (own).',
      coverage: 'A response time is agreed, but no hours of cover are named (seed-001).',
      urgency: 'It runs already.',
      size: '12 agents, a team lead, quality assurance and a workforce manager: about 15 people (seed-001).',
      duration: 'Support is needed for as long as the shop sells (own). Contracts of 12 months are usual (seed-001).',
      compliance: 'Not told. Customer data are involved.',
      criticality:
        'A first answer is due within 2 hours (seed-001), so customers would notice a failure the same day (own).',
      'vendor-market': 'Not told. Customer support is on the list of common managed services (seed-003).',
      exit: 'Not told.',
      'cost-shape': 'A flat $14K a month (seed-001).',
      driver: 'Not told why the brand chose this.',
    },
    sources: ['seed-000', 'seed-001', 'seed-003', 'own'],
    agrees:
      'The source calls it managed services (seed-001), while another counts customer support as BPO (seed-000): either way, it is given to a provider.',
  },
  {
    id: 'ecommerce-engineering',
    title: 'Three engineers for an online shop',
    about:
      'The same e-commerce brand has three offshore engineers in its own team, led by its VP of Engineering, for $15K a month in all.',
    today: { by: 'vendor', model: 'staff-augmentation' },
    answers: {
      'work-type': 'add-capacity',
      'end-state': 'none',
      'scope-change': 'monthly',
      measurability: 'partial',
      standardisation: 'bespoke',
      volume: 'steady',
      performance: 'not-sure',
      'day-to-day': 'us-fully',
      accountability: 'us',
      leadership: 'strong',
      governance: 'not-sure',
      core: 'important',
      integration: 'deep',
      platform: 'ours-special',
      knowledge: 'must-own',
      maturity: 'established',
      skills: 'gaps',
      employment: 'not-sure',
      coverage: 'business-hours',
      urgency: 'not-applicable',
      size: '2-5',
      duration: 'over-3y',
      compliance: 'not-sure',
      criticality: 'high',
      'vendor-market': 'many',
      exit: 'not-sure',
      'cost-shape': 'time-based',
      driver: 'not-sure',
    },
    notes: {
      'work-type': 'Three engineers are added to a team that exists (seed-001).',
      'end-state': 'They ship against a roadmap; no finish is named (seed-001).',
      'scope-change': 'Not told. A roadmap usually moves from month to month (own).',
      measurability: 'No measures are named. Software work can be counted only in part (own).',
      standardisation: 'Not told. Each feature is different (own).',
      volume: 'Three people at one monthly price: steady (seed-001).',
      performance: 'Not told.',
      'day-to-day': 'The VP of Engineering decides on the work down to single lines of code (seed-001).',
      accountability: 'With engineers who report to your own managers, the outcome stays yours (seed-001).',
      leadership: "They report to the brand's own VP of Engineering, who leads them in person (seed-001).",
      governance: 'Not told.',
      core: 'Not told. The shop carries the sales, but nothing says that its software is what sets the brand apart (own).',
      integration: 'The engineers are embedded in the team (seed-001).',
      platform: "They work on the brand's own code (own).",
      knowledge: 'Not told. Code, and the knowledge of it, usually have to stay with the brand (own).',
      maturity: 'A team, a leader and a roadmap exist (seed-001).',
      skills:
        'A team exists and is reinforced from outside, so we took it that some skills or hands are missing (own).',
      employment: 'Not told why the brand does not hire.',
      coverage: 'Not told. Development usually keeps office hours (own).',
      urgency: 'They work there already.',
      size: 'Three people (seed-001).',
      duration: 'No term is named. A roadmap has no end of its own (own).',
      compliance: 'Not told.',
      criticality: 'Not told. A fault in the shop costs sales within hours (own).',
      'vendor-market': 'Not told. Many providers offer offshore engineers (own).',
      exit: 'Not told.',
      'cost-shape': '$15K a month for three people: paid for their time, not for a result (seed-001).',
      driver: 'Not told.',
    },
    sources: ['seed-001', 'own'],
    agrees:
      "The source calls it staff augmentation: the brand's VP of Engineering directs the work and the brand owns the outcome (seed-001).",
  },
];

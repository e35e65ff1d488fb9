import type { ModelId } from '../domain/index.ts';

/** How far a source can be trusted for a figure or a judgement. */
export type SourceGrade = 'independent' | 'vendor' | 'practice' | 'own';

export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** Year of publication, or null where the source does not say. */
  readonly date: string | null;
  readonly grade: SourceGrade;
  /** Models that the publisher sells: read its advice on them with that in mind. */
  readonly sells: readonly ModelId[];
  readonly about: string;
}

export const sources = {
  'seed-000': {
    title: 'Managed Services vs Outsourcing',
    publisher: 'A guide on outsourcing strategy, written under the pen name Michael K. Trent',
    date: null,
    grade: 'independent',
    sells: [],
    about:
      'Compares managed services, staff augmentation, project outsourcing and BPO by what is bought and who runs it.',
  },
  'seed-001': {
    title: 'Managed Services: Definition, How It Works, and Examples',
    publisher: 'Remoteria, a provider of offshore staff',
    date: '2026',
    grade: 'vendor',
    sells: ['staff-augmentation', 'dedicated-team'],
    about: 'Strong and weak fits, pricing models, risks and the example of an e-commerce brand with prices.',
  },
  'seed-002': {
    title: 'What is the difference between IT outsourcing and managed services?',
    publisher: 'ARDURA Consulting, a provider of leased staff and software development',
    date: null,
    grade: 'vendor',
    sells: ['staff-augmentation', 'project-outsourcing'],
    about: 'Scope, proactivity, billing and relationship of IT outsourcing and managed services.',
  },
  'seed-003': {
    title: 'Managed Services (glossary of remote staffing)',
    publisher: 'A glossary of remote staffing; its publisher is not named',
    date: '2026',
    grade: 'practice',
    sells: [],
    about:
      'The long definition: levels of control, SLA design, vendor evaluation, lifecycle, hidden costs, lock-in, AI.',
  },
  'seed-004': {
    title: 'IT Managed Services',
    publisher: 'Thoughtwave, a provider of managed services and staff',
    date: null,
    grade: 'vendor',
    sells: ['managed-services', 'staff-augmentation'],
    about:
      'Service categories, the difference from staff augmentation, the SLA as the engagement, when to stay in-house.',
  },
  calibration: {
    title: 'Calibration cases',
    publisher: '136 published sourcing decisions, each read twice without its verdict',
    date: '2026',
    grade: 'independent',
    sells: [],
    about: 'Case studies, government papers, academic work and practitioners; 36 of them are on the method page.',
  },
  practice: {
    title: 'Field practice',
    publisher: 'Common knowledge among practitioners; to be verified for your sector and country',
    date: null,
    grade: 'practice',
    sells: [],
    about: 'Used where the seed documents are silent.',
  },
  own: {
    title: 'Own judgement',
    publisher: 'The authors of Remit',
    date: '2026',
    grade: 'own',
    sells: [],
    about: 'Said plainly wherever no source was found.',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

import type { ModelId } from '../domain/index.ts';

interface ModelName {
  readonly name: string;
  readonly inSentence: string;
  /** Said of the two models that are references, not offers on the market. */
  readonly reference?: string;
  /** The same for a model everywhere; references are hollow. */
  readonly shape: 'disc' | 'triangle' | 'diamond' | 'square' | 'hollow-square' | 'ring';
  /** The colour token of the model. */
  readonly tone: `--${string}`;
}

/** What the models are called and what marks them. */
export const modelNames: { readonly [M in ModelId]: ModelName } = {
  'managed-services': {
    name: 'Managed services',
    inSentence: 'managed services',
    shape: 'disc',
    tone: '--managed-services',
  },
  'staff-augmentation': {
    name: 'Staff augmentation',
    inSentence: 'staff augmentation',
    shape: 'triangle',
    tone: '--staff-augmentation',
  },
  'project-outsourcing': {
    name: 'Project outsourcing',
    inSentence: 'project outsourcing',
    shape: 'diamond',
    tone: '--project-outsourcing',
  },
  bpo: { name: 'BPO', inSentence: 'BPO', shape: 'square', tone: '--bpo' },
  'in-house': {
    name: 'In-house',
    inSentence: 'in-house',
    reference: 'Reference: keep or build it inside',
    shape: 'hollow-square',
    tone: '--in-house',
  },
  'dedicated-team': {
    name: 'Dedicated team',
    inSentence: 'a dedicated team',
    reference: 'Reference: a stable team that you direct',
    shape: 'ring',
    tone: '--dedicated-team',
  },
};

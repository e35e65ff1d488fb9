import type { GateId } from './fitContent.ts';

/** Each gate turned round: what has to stay true so that it does not hold. */
export const conditionWords: { readonly [G in GateId]: string } = {
  'outside-party-prohibited': 'The rules let outside people do this work.',
  'may-not-be-handed-over': 'The rules let you hand the function over, not only take help under supervision.',
  'cannot-employ': 'You can employ people for this work.',
  'nobody-outside': 'Somebody outside knows the work well enough to do it.',
  'nobody-to-direct': 'Somebody of yours has the time and skill to direct the people.',
  'cannot-be-measured': 'Results can be measured well enough to hold a provider to them.',
  'scope-in-flux': 'What is asked for does not change every week.',
  'no-finish': 'The work has a finish that can be accepted.',
  'finish-unknown': 'The goal is known, at least in outline, before the project is bought.',
  'no-repeatable-process': 'There is a process that repeats and can be handed over.',
  'not-a-process': 'The work is a business process or a service, not a project, a product or extra hands.',
  'crown-jewels': 'It is not what sets you apart, or its know-how need not stay yours.',
  'still-discovering': 'The function has found its shape, or it changes seldom enough to be described.',
};

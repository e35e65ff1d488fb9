import type { SectionId } from './fitContent.ts';

/** The two ends of a section on the priorities screen: how badly and how well an arrangement can suit it. */
export const swingWords: { readonly [S in SectionId]: { readonly worst: string; readonly best: string } } = {
  work: {
    worst: 'The arrangement was made for another kind of work, and its scope and measures never match what you need.',
    best: 'The arrangement is made for this kind of work, for how often it changes, how it is measured and whether it ends.',
  },
  control: {
    worst: 'You answer for results that you can neither steer nor enforce.',
    best: 'Whoever directs the work also answers for it, and somebody is there to lead or govern.',
  },
  strategy: {
    worst: 'What sets you apart drifts into other hands, or your best people are tied up in work that anyone could do.',
    best: 'What sets you apart and its know-how stay with you, and ordinary work is placed where it is done well.',
  },
  capability: {
    worst: 'Help comes too late, without the skills, in the wrong number or at the wrong hours.',
    best: 'The right people are there in time, at the hours you need and for as long as you need them.',
  },
  risk: {
    worst: 'The arrangement breaks a rule, leaves you exposed when something fails, and you cannot get out.',
    best: 'The arrangement keeps to the rules, stands up when something fails, and lets you leave when you want to.',
  },
  commercial: {
    worst: 'The bill comes in a form you cannot plan with, and the reason why you acted is not met.',
    best: 'The bill behaves the way you want, and the reason why you acted is met.',
  },
};

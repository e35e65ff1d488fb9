/** Question id → answer id, `not-sure` or `not-applicable`. An absent question is open. */
export type Answers = Readonly<Record<string, string>>;

/** Asked, but nobody knows yet: open like an absent answer, kept and counted. */
export const notSure = 'not-sure';

/** It does not matter here: closed, with no effect on any model. */
export const notApplicable = 'not-applicable';

/** True where the answer contributes nothing and is uncertain everywhere else. */
export function isOpen(answer: string | undefined): boolean {
  return answer === undefined || answer === notSure;
}

import type { SavedAssessment } from '../io/saveFile/savedForm.ts';

/** Puts back what was changed by taking over or confirming, unless it was answered anew since. */
export function restored(
  now: SavedAssessment,
  before: SavedAssessment,
  given: readonly { readonly question: string; readonly answer: string }[],
): SavedAssessment {
  const back = given.filter(({ question, answer }) => now.answers[question] === answer).map(({ question }) => question);
  const mix = (ours: Readonly<Record<string, string>>, theirs: Readonly<Record<string, string>>) => ({
    ...Object.fromEntries(Object.entries(ours).filter(([key]) => !back.includes(key))),
    ...Object.fromEntries(Object.entries(theirs).filter(([key]) => back.includes(key))),
  });
  return {
    ...now,
    answers: mix(now.answers, before.answers),
    notes: mix(now.notes, before.notes),
    unconfirmed: [
      ...now.unconfirmed.filter((one) => !back.includes(one)),
      ...before.unconfirmed.filter((one) => back.includes(one)),
    ],
  };
}

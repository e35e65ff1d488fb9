import type { SavedAssessment } from '../io/saveFile/savedForm.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Two versions of an assessment that came from the same one: what `ours` changed since `base` stands on `theirs`, question
 * by question in answers, notes and what waits to be confirmed, whole in everything else.
 */
export function mergeAssessments(
  base: SavedAssessment,
  ours: SavedAssessment,
  theirs: SavedAssessment,
): SavedAssessment {
  const answers = mergeFields(base.answers, ours.answers, theirs.answers) as SavedAssessment['answers'];
  const waits = (of: SavedAssessment) => Object.fromEntries(of.unconfirmed.map((question) => [question, true]));
  const unconfirmed = Object.keys(mergeFields(waits(base), waits(ours), waits(theirs)));
  return {
    ...(mergeFields({ ...base }, { ...ours }, { ...theirs }) as unknown as SavedAssessment),
    answers,
    notes: mergeFields(base.notes, ours.notes, theirs.notes) as SavedAssessment['notes'],
    unconfirmed: unconfirmed.filter((question) => answers[question] !== undefined),
  };
}

function mergeFields(base: Fields, ours: Fields, theirs: Fields): Fields {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])];
  const chosen = keys.map((key) => [key, same(ours[key], base[key]) ? theirs[key] : ours[key]]);
  return Object.fromEntries(chosen.filter(([, value]) => value !== undefined));
}

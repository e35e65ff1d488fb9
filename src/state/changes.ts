import type { Assessment, Weights } from '../domain/index.ts';
import { noteMax } from '../io/saveFile/limits.ts';
import type { SavedAssessment } from '../io/saveFile/savedForm.ts';
import { cleanName, newId } from './naming.ts';
import { restored } from './restored.ts';
import { change, notify, put, useWork } from './work.ts';

export type NewAssessment = Omit<SavedAssessment, 'id' | 'unconfirmed' | 'notes'> &
  Partial<Pick<SavedAssessment, 'unconfirmed' | 'notes'>>;

/** Adds an assessment under a new id, which it returns. */
export function addAssessment(of: NewAssessment): string {
  const id = newId();
  put({ unconfirmed: [], notes: {}, ...of, id, name: cleanName(of.name) });
  return id;
}

export function renameAssessment(id: string, name: string, today: Assessment['today']): void {
  change(id, ({ today: _before, ...rest }) => ({ ...rest, name: cleanName(name), ...(today && { today }) }));
}

/** Keeps the comparison of cost: what its user said, and the inputs that follow from it for whoever reads the file. */
export function setCosts(id: string, costs: SavedAssessment['costs']): void {
  change(id, ({ costs: _before, ...rest }) => ({ ...rest, ...(costs && { costs }) }));
}

/** Gives a question its answer; an answer the user gives is confirmed. */
export function answerQuestion(id: string, question: string, answer: string): void {
  change(id, (now) => ({
    ...now,
    answers: { ...now.answers, [question]: answer },
    unconfirmed: now.unconfirmed.filter((one) => one !== question),
  }));
}

/** Takes answers over as confirmed, each with a line for its note where it has one, and can be undone. */
export function takeOverAnswers(
  id: string,
  given: readonly { readonly question: string; readonly answer: string; readonly note?: string }[],
): void {
  const before = useWork.getState().held[id]?.assessment;
  if (!before) return;
  const questions = given.map(({ question }) => question);
  const notes = given.flatMap(({ question, note }) =>
    note ? [[question, withLine(before.notes[question], note)]] : [],
  );
  change(id, (now) => ({
    ...now,
    answers: { ...now.answers, ...Object.fromEntries(given.map(({ question, answer }) => [question, answer])) },
    unconfirmed: now.unconfirmed.filter((one) => !questions.includes(one)),
    notes: { ...now.notes, ...Object.fromEntries(notes) },
  }));
  notify({
    text: given.length === 1 ? 'One answer was taken over.' : `${given.length} answers were taken over.`,
    undo: () => change(id, (now) => restored(now, before, given)),
  });
}

/** Confirms typical answers as they stand. */
export function confirmAnswers(id: string, questions: readonly string[]): void {
  const before = useWork.getState().held[id]?.assessment;
  change(id, (now) => ({ ...now, unconfirmed: now.unconfirmed.filter((one) => !questions.includes(one)) }));
  if (!before || questions.length < 2) return;
  const same = questions.map((question) => ({ question, answer: before.answers[question] ?? '' }));
  notify({
    text: `${questions.length} typical answers confirmed.`,
    undo: () => change(id, (now) => restored(now, before, same)),
  });
}

export function setNote(id: string, question: string, note: string): void {
  change(id, (now) => {
    const { [question]: _before, ...others } = now.notes;
    return { ...now, notes: note === '' ? others : { ...others, [question]: note } };
  });
}

/** Sets or, with undefined, resets all weights. */
export function setWeights(id: string, weights: Weights | undefined): void {
  change(id, ({ weights: _before, ...rest }) => ({ ...rest, ...(weights && { weights }) }));
}

/** The note with the line at its end, once; where there is no room the line is cut, never what stands there already. */
function withLine(note = '', line: string): string {
  if (note.split('\n').includes(line)) return note;
  return [note, line].filter(Boolean).join('\n').slice(0, noteMax).toWellFormed();
}

import { wordsOfAnswer, wordsOfQuestion } from '../../content/lookUp.ts';
import type { Reliability } from '../../content/calibrationRecord.ts';
import { type SourceGrade, type SourceId, sources } from '../../content/sources.ts';
import type { Condition } from '../../domain/index.ts';

/** How far a source can be trusted, in words. */
export const gradeWords: Readonly<Record<SourceGrade, string>> = {
  independent: 'Independent',
  vendor: 'Written by a seller',
  practice: 'Common practice',
  own: 'Own judgement',
};

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

export function titlesOf(ids: readonly SourceId[]): string {
  return ids.map((id) => sources[id].title).join('; ');
}

/** One clause for each question that a rule names, as in 'Kind of work: ‘Deliver a defined result’'. */
export function clausesOf(when: Condition): string[] {
  return Object.entries(when).map(([question, answers]) => {
    const labels = answers.map((answer) => `‘${wordsOfAnswer(question, answer).label}’`);
    return `${wordsOfQuestion(question).short}: ${either.format(labels)}`;
  });
}

/** An effect with its sign, as it stands in the tables. */
export function signed(effect: number): string {
  return effect === 0 ? '0' : effect > 0 ? `+${effect}` : `−${-effect}`;
}

export function percent(share: number): string {
  return `${Math.round(100 * share)}\u00A0%`;
}

export function ofAll({ said, right }: Reliability): string {
  return `${right} of ${said}`;
}

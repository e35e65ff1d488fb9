import type { FitContent } from '../fit/fitContent.ts';
import { type Answers, isOpen } from './answers.ts';

export interface Progress {
  readonly total: number;
  /** Closed questions, whether confirmed or not. */
  readonly answered: number;
  /** Answered 'not sure': asked and left open. */
  readonly notSure: number;
  /** Taken over from a template and not yet confirmed; part of `answered`. */
  readonly unconfirmed: number;
  readonly sections: readonly { readonly id: string; readonly total: number; readonly done: number }[];
}

/** How far the questionnaire has come; a question is done when it has any answer, 'not sure' included. */
export function progressOf(content: FitContent, answers: Answers, unconfirmed: readonly string[] = []): Progress {
  const { questions } = content;
  const done = (id: string) => answers[id] !== undefined;
  return {
    total: questions.length,
    answered: questions.filter((question) => !isOpen(answers[question.id])).length,
    notSure: questions.filter((question) => done(question.id) && isOpen(answers[question.id])).length,
    unconfirmed: questions.filter((question) => unconfirmed.includes(question.id) && done(question.id)).length,
    sections: content.sections.map((section) => {
      const own = questions.filter((question) => question.section === section.id);
      return { id: section.id, total: own.length, done: own.filter((question) => done(question.id)).length };
    }),
  };
}

/** Ids of the questions without any answer, in content order. */
export function missingAnswers(content: FitContent, answers: Answers): string[] {
  return content.questions.map((question) => question.id).filter((id) => answers[id] === undefined);
}

/** True when every question has an answer, 'not sure' included. */
export function isComplete(content: FitContent, answers: Answers): boolean {
  return missingAnswers(content, answers).length === 0;
}

import { type Answers, notApplicable, notSure } from '../assessment/answers.ts';
import { compileContent } from './compileContent.ts';
import type { FitContent } from './fitContent.ts';

/** The state of a question that is open. */
export const open = -1;
/** The state of a question that does not matter here. */
export const withoutEffect = -2;

/** For each question in content order: the position of its answer, `open` or `withoutEffect`. */
export function answerStates(content: FitContent, answers: Answers): number[] {
  const { answerIndex } = compileContent(content);
  return content.questions.map((question, q) => {
    const answer = answers[question.id];
    if (answer === undefined || answer === notSure) return open;
    if (answer === notApplicable) return withoutEffect;
    return answerIndex[q]?.get(answer) ?? open;
  });
}

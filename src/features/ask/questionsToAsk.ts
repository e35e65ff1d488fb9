import { fitContent } from '../../content/fitContent.ts';
import { type Assessment, findOutFirst, isOpen } from '../../domain/index.ts';
import { askedMax, knownQuestions } from '../../io/shareLink/askHead.ts';

/** Questions that stand on the screen at once; the others wait behind a line that opens. */
const shownAtOnce = 5;

/** The questions of an assessment in the order in which one would ask them. */
export interface QuestionsToAsk {
  /** Those that were meant, then the open ones that are worth most. */
  readonly first: readonly string[];
  readonly open: readonly string[];
  readonly answered: readonly string[];
}

/** Ids from an address, joined by `+`: those that exist, and no more than can be asked. */
export function askedInAddress(questions: string | undefined): string[] {
  return knownQuestions((questions ?? '').split('+'))
    .slice(0, askedMax)
    .map(({ id }) => id);
}

export function questionsToAsk(assessment: Assessment, meant: readonly string[]): QuestionsToAsk {
  const others = findOutFirst(fitContent, assessment)
    .map(({ question }) => question)
    .filter((id) => !meant.includes(id));
  const room = Math.max(0, shownAtOnce - meant.length);
  return {
    first: [...meant, ...others.slice(0, room)],
    open: others.slice(room),
    answered: fitContent.questions
      .map(({ id }): string => id)
      .filter((id) => !meant.includes(id) && !others.includes(id) && !isOpen(assessment.answers[id])),
  };
}

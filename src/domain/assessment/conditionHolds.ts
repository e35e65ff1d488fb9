import type { Condition } from '../fit/fitContent.ts';
import type { Answers } from './answers.ts';

/** True when every question named has one of the answers listed. */
export function conditionHolds(condition: Condition, answers: Answers): boolean {
  return Object.entries(condition).every(([question, allowed]) => {
    const answer = answers[question];
    return answer !== undefined && allowed.includes(answer);
  });
}

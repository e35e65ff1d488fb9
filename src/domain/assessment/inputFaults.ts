import { compileContent } from '../fit/compileContent.ts';
import type { FitContent } from '../fit/fitContent.ts';
import { type Answers, notApplicable, notSure } from './answers.ts';
import { isQuestionWeight, isSectionWeight, type Weights } from './weights.ts';

/** What a fit is computed from. */
export interface FitInput {
  readonly answers: Answers;
  readonly weights?: Weights | undefined;
  /** Questions whose answer came from a template and was not confirmed: they count for the fit and are open for certainty. */
  readonly unconfirmed?: readonly string[] | undefined;
}

export interface InputFault {
  readonly kind: 'unknown-question' | 'unknown-answer' | 'unknown-section' | 'bad-weight';
  /** Where it stands, as in `answers.work-type`. */
  readonly path: string;
  readonly value: string;
}

/** Thrown by the engine for input that `inputFaults` would name; never ignored, never guessed at. */
export class InputFaultError extends Error {
  readonly fault: InputFault;
  constructor(fault: InputFault) {
    super(`${fault.kind} at ${fault.path}: ${fault.value}`);
    this.name = 'InputFaultError';
    this.fault = fault;
  }
}

/** Every id that the content does not know and every weight out of its range, in the order of the input. */
export function inputFaults(content: FitContent, input: FitInput): InputFault[] {
  const { questionIndex, answerIndex, sectionIndex } = compileContent(content);
  const faults: InputFault[] = [];
  const questionExists = (id: string, path: string) => {
    const known = questionIndex.has(id);
    if (!known) faults.push({ kind: 'unknown-question', path, value: id });
    return known;
  };
  for (const [question, answer] of Object.entries(input.answers)) {
    const path = `answers.${question}`;
    if (!questionExists(question, path) || answer === notSure || answer === notApplicable) continue;
    const index = questionIndex.get(question) ?? -1;
    if (!answerIndex[index]?.has(answer)) faults.push({ kind: 'unknown-answer', path, value: String(answer) });
  }
  for (const question of input.unconfirmed ?? []) questionExists(question, 'unconfirmed');
  for (const [section, weight] of Object.entries(input.weights?.sections ?? {})) {
    const path = `weights.sections.${section}`;
    if (!sectionIndex.has(section)) faults.push({ kind: 'unknown-section', path, value: section });
    else if (!isSectionWeight(weight)) faults.push({ kind: 'bad-weight', path, value: String(weight) });
  }
  for (const [question, weight] of Object.entries(input.weights?.questions ?? {})) {
    const path = `weights.questions.${question}`;
    if (questionExists(question, path) && !isQuestionWeight(weight))
      faults.push({ kind: 'bad-weight', path, value: String(weight) });
  }
  return faults;
}

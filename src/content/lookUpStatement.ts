import { answerStatements } from './answerStatements.ts';

/** An answer as a sentence about the reader's case, or an empty text where it says nothing. */
export function statementOf(question: string, answer: string): string {
  return (answerStatements as Readonly<Record<string, Readonly<Record<string, string>>>>)[question]?.[answer] ?? '';
}

import { waysOut } from './firstQuestion.ts';
import { answerWords, questionWords } from './questionWords.ts';
import type { AnswerWords, QuestionWords } from './wordTypes.ts';

/** Words of a question by an id that was checked before. */
export function wordsOfQuestion(id: string): QuestionWords {
  return (
    (questionWords as Readonly<Record<string, QuestionWords>>)[id] ?? { title: id, short: id, help: '', knows: '' }
  );
}

/** Words of an answer, 'not sure' and 'does not matter here' among them. */
export function wordsOfAnswer(question: string, answer: string): AnswerWords {
  const own = (answerWords as Readonly<Record<string, Readonly<Record<string, AnswerWords>>>>)[question];
  return (
    own?.[answer] ?? (waysOut as Readonly<Record<string, AnswerWords>>)[answer] ?? { label: answer, description: '' }
  );
}

import { answerWords, questionWords } from './questionWords.ts';
import type { AnswerWords, QuestionWords } from './wordTypes.ts';

const outside: Readonly<Record<string, AnswerWords>> = {
  'not-sure': { label: 'Not sure', description: 'Left open' },
  'not-applicable': { label: 'Does not matter here', description: 'Closed, with no effect' },
};

/** Words of a question by an id that was checked before. */
export function wordsOfQuestion(id: string): QuestionWords {
  return (questionWords as Readonly<Record<string, QuestionWords>>)[id] ?? { title: id, short: id, help: '', knows: '' };
}

/** Words of an answer, 'not sure' and 'does not matter here' among them. */
export function wordsOfAnswer(question: string, answer: string): AnswerWords {
  const own = (answerWords as Readonly<Record<string, Readonly<Record<string, AnswerWords>>>>)[question];
  return own?.[answer] ?? outside[answer] ?? { label: answer, description: '' };
}

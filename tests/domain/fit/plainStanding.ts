import { type Answers, type FitContent, type ModelId, notApplicable } from '../../../src/domain/index.ts';

/** Another way to the recommended model, for the oracles: default weights, plain loops, none of the engine's code. */
export function plainWinner(content: FitContent, answers: Answers): ModelId | null {
  const sums = content.models.map((_, m) =>
    content.questions.reduce((sum, question) => {
      const answer = question.answers.find(({ id }) => id === answers[question.id]);
      return sum + 2 * question.weight * (answer?.effects[m] ?? 0);
    }, 0),
  );
  const closed = content.questions.some(
    ({ id, answers: known }) => answers[id] === notApplicable || known.some((answer) => answer.id === answers[id]),
  );
  if (!closed) return null;
  const isGated = (id: ModelId) =>
    content.gates.some(
      ({ when, models }) =>
        models.includes(id) &&
        Object.entries(when).every(([question, allowed]) => allowed.includes(answers[question] ?? '')),
    );
  let winner: number | null = null;
  content.models.forEach(({ id }, m) => {
    if (!isGated(id) && (winner === null || (sums[m] ?? 0) > (sums[winner] ?? 0))) winner = m;
  });
  return winner === null ? null : (content.models[winner]?.id ?? null);
}

/** Every way to answer these questions, with the other answers as they are. */
export function* completions(content: FitContent, answers: Answers, questions: readonly string[]): Generator<Answers> {
  const [first, ...others] = questions;
  if (first === undefined) {
    yield answers;
    return;
  }
  for (const { id } of content.questions.find((question) => question.id === first)?.answers ?? [])
    yield* completions(content, { ...answers, [first]: id }, others);
}

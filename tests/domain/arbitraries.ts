import fc from 'fast-check';
import { fitContent } from '../../src/content/fitContent.ts';
import { type Answers, type FitContent, notApplicable, notSure, type Weights } from '../../src/domain/index.ts';

/** The released content, widened to the type that the engine takes. */
export const content: FitContent = fitContent;

/** How many times as many random cases `npm run test:long` tries. */
export const soak = Number(process.env['SOAK'] ?? 1);

/** Any state of the questionnaire: each question absent, not sure, not applicable or answered. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...content.questions.map((question) =>
      fc.constantFrom(undefined, notSure, notApplicable, ...question.answers.map((answer) => answer.id)),
    ),
  )
  .map((states) =>
    Object.fromEntries(content.questions.flatMap(({ id }, q) => (states[q] === undefined ? [] : [[id, states[q]]]))),
  );

const someOf = <T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] }) as fc.Arbitrary<
    Record<string, T>
  >;

/** Any weights that are allowed, zeros among them. */
export const anyWeights: fc.Arbitrary<Weights> = fc.record({
  sections: fc.oneof(
    fc.constant({}),
    someOf(
      content.sections.map(({ id }) => id),
      fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 })),
    ),
  ),
  questions: fc.oneof(
    fc.constant({}),
    someOf(
      content.questions.map(({ id }) => id),
      fc.oneof(
        fc.constant(0),
        fc.integer({ min: 0, max: 20 }).map((half) => half / 2),
      ),
    ),
  ),
});

import type { Condition, FitContent } from './fitContent.ts';

/** A condition on answer positions: question position → a bit for each answer that satisfies it. */
export type CompiledCondition = readonly { readonly question: number; readonly answers: number }[];

export interface CompiledContent {
  readonly questionIndex: ReadonlyMap<string, number>;
  readonly answerIndex: readonly ReadonlyMap<string, number>[];
  readonly sectionIndex: ReadonlyMap<string, number>;
  /** For each question, the position of its section. */
  readonly sectionOf: readonly number[];
  readonly gates: readonly { readonly when: CompiledCondition; readonly models: readonly boolean[] }[];
  readonly cautions: readonly CompiledCondition[];
  /** All effects in one row: those of answer `a` to question `q` begin at `(firstAnswer[q] + a) · models`. */
  readonly effects: Float64Array;
  readonly firstAnswer: readonly number[];
  /** Chance of each answer of each question, normalised. */
  readonly priors: readonly (readonly number[])[];
}

const compiled = new WeakMap<FitContent, CompiledContent>();

/** Look-up tables of a content, made once for each content object. Throws where a gate or caution names an id that does not exist. */
export function compileContent(content: FitContent): CompiledContent {
  let result = compiled.get(content);
  if (!result) {
    result = build(content);
    compiled.set(content, result);
  }
  return result;
}

/** True when every question named has one of the answers listed; an open question never satisfies it. */
export function holds(condition: CompiledCondition, states: ArrayLike<number>): boolean {
  for (const { question, answers } of condition) {
    const state = states[question] ?? -1;
    if (state < 0 || ((answers >> state) & 1) === 0) return false;
  }
  return true;
}

function build(content: FitContent): CompiledContent {
  const questionIndex = new Map(content.questions.map((question, i) => [question.id, i]));
  const sectionIndex = new Map(content.sections.map((section, i) => [section.id, i]));
  const answerIndex = content.questions.map((question) => new Map(question.answers.map((answer, i) => [answer.id, i])));
  const place = (index: number | undefined, what: string) => {
    if (index === undefined) throw new Error(`The content names ${what}, which does not exist.`);
    return index;
  };
  const condition = (when: Condition, rule: string): CompiledCondition =>
    Object.entries(when).map(([id, answers]) => {
      const question = place(questionIndex.get(id), `the question ${id} in ${rule}`);
      const bit = (answer: string) => 1 << place(answerIndex[question]?.get(answer), `the answer ${answer} in ${rule}`);
      return { question, answers: answers.reduce((mask, answer) => mask | bit(answer), 0) };
    });
  return {
    questionIndex,
    answerIndex,
    sectionIndex,
    sectionOf: content.questions.map((question) =>
      place(sectionIndex.get(question.section), `the section ${question.section}`),
    ),
    gates: content.gates.map((gate) => ({
      when: condition(gate.when, gate.id),
      models: content.models.map((model) => gate.models.includes(model.id)),
    })),
    cautions: content.cautions.map((caution) => condition(caution.when, caution.id)),
    effects: Float64Array.from(content.questions.flatMap(({ answers }) => answers.flatMap(({ effects }) => effects))),
    firstAnswer: content.questions.map((_, q) =>
      content.questions.slice(0, q).reduce((sum, { answers }) => sum + answers.length, 0),
    ),
    priors: content.questions.map(({ answers }) => {
      const sum = answers.reduce((total, { prior }) => total + prior, 0);
      return answers.map(({ prior }) => (sum > 0 ? prior / sum : 1 / answers.length));
    }),
  };
}

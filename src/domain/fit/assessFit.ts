import type { Answers } from '../assessment/answers.ts';
import { type FitInput, InputFaultError, inputFaults } from '../assessment/inputFaults.ts';
import { answerStates, open } from './answerStates.ts';
import { compileContent, holds } from './compileContent.ts';
import { type EffectiveWeights, effectiveWeights } from './effectiveWeights.ts';
import type { Condition, FitContent, ModelId } from './fitContent.ts';
import { points, standing } from './standing.ts';
import { type Verdict, verdictWord } from './verdictWord.ts';

export interface Contribution {
  readonly question: string;
  readonly answer: string;
  /** Points added to 50; negative speaks against. */
  readonly points: number;
}

/** A gate or caution that holds, with the answers that make it hold. */
export interface HoldingRule {
  readonly id: string;
  readonly answers: Answers;
}

export interface ModelFit {
  readonly id: ModelId;
  readonly kind: 'core' | 'reference';
  /** 50 plus the contributions, added in content order: 50 means that nothing speaks for or against. */
  readonly fit: number;
  /** 1..6 without ties: models without a gate by fit, then gated ones by fit, equal ones in content order. */
  readonly rank: number;
  readonly gates: readonly HoldingRule[];
  /** One for every closed question, in content order. */
  readonly contributions: readonly Contribution[];
}

export interface FitResult {
  /** In content order. */
  readonly models: readonly ModelFit[];
  /** Highest fit among the models without a gate; null where nothing is answered or every model is gated. */
  readonly recommended: ModelId | null;
  /** The ungated model next to the recommended one. */
  readonly runnerUp: ModelId | null;
  /** The best ungated model of the four on the market, where a reference is recommended. */
  readonly bestOnMarket: ModelId | null;
  /** Ungated models less than the leaning threshold behind the recommended one, which stands first. */
  readonly aboutEqual: readonly ModelId[];
  /** The two leaders are relatives and no clear lead parts them. */
  readonly relativesLead: boolean;
  /** Points over the best other ungated model; 100 where no other is left, 0 where none is recommended. */
  readonly lead: number;
  readonly verdict: Verdict;
  readonly cautions: readonly HoldingRule[];
  readonly contradictions: readonly HoldingRule[];
  /** Share of the weight that is closed and confirmed, 0..1. */
  readonly answeredShare: number;
  readonly factsOnly: FactsOnly;
  /** The weights given leave nothing that counts, so that the defaults were used. */
  readonly weightsFellBack: boolean;
}

/** What the facts say with every judgement left open. */
export interface FactsOnly {
  readonly recommended: ModelId | null;
  readonly lead: number;
  /** In content order. */
  readonly fits: readonly number[];
  /** Models that the facts rule out, in content order. */
  readonly gated: readonly boolean[];
}

/**
 * The fit of every model to the answers (additive multi-attribute value, MAVT): a question `q` answered `a` adds
 * `100 · w(q) · e(q, a, m) / (4 · W)` points to the 50 of model `m`, with `W = Σ w(q)` over all questions.
 * Throws InputFaultError for ids that the content does not know and for weights out of range.
 */
export function assessFit(content: FitContent, input: FitInput): FitResult {
  const fault = inputFaults(content, input)[0];
  if (fault) throw new InputFaultError(fault);
  const weights = effectiveWeights(content, input.weights);
  const states = answerStates(content, input.answers);
  const now = standing(content, weights, states);
  const leaders = now.recommended < 0 ? [] : now.order.filter((m) => !now.gated[m]);
  const id = (m: number | undefined): ModelId | null => content.models[m ?? -1]?.id ?? null;
  const recommended = id(now.recommended);
  const answeredShare = closedShare(content, weights, states, input.unconfirmed);
  const isCore = (m: number) => content.models[m]?.kind === 'core';
  const behind = (m: number) => points((now.sums[now.recommended] ?? 0) - (now.sums[m] ?? 0), weights.total);
  return {
    models: modelFits(content, weights, states, input.answers, now.order),
    recommended,
    runnerUp: id(now.runnerUp),
    bestOnMarket: recommended === null || isCore(now.recommended) ? null : id(leaders.find(isCore)),
    aboutEqual: leaders.filter((m) => behind(m) < content.verdict.leaning).flatMap((m) => id(m) ?? []),
    relativesLead: now.lead < content.verdict.clear && areRelatives(content, recommended, id(now.runnerUp)),
    lead: now.lead,
    verdict: verdictWord(content.verdict, {
      allGated: now.gated.every(Boolean),
      answeredShare,
      lead: now.lead,
      recommended,
    }),
    ...holdingCautions(content, states, input.answers),
    answeredShare,
    factsOnly: factsOnly(content, weights, states),
    weightsFellBack: weights.fellBack,
  };
}

function areRelatives(content: FitContent, a: ModelId | null, b: ModelId | null): boolean {
  return (content.relatives ?? []).some(
    (pair) => a !== b && pair.some((id) => id === a) && pair.some((id) => id === b),
  );
}

function modelFits(
  content: FitContent,
  weights: EffectiveWeights,
  states: readonly number[],
  answers: Answers,
  order: readonly number[],
): ModelFit[] {
  const { gates } = compileContent(content);
  const holding = content.gates.filter((_, g) => holds(gates[g]?.when ?? [], states));
  return content.models.map((model, m) => {
    const contributions: Contribution[] = [];
    let fit = 50;
    for (let q = 0; q < states.length; q++) {
      const question = content.questions[q];
      const state = states[q] ?? open;
      if (state === open || !question) continue;
      const gain = points((weights.perQuestion[q] ?? 0) * (question.answers[state]?.effects[m] ?? 0), weights.total);
      fit += gain;
      contributions.push({ question: question.id, answer: answers[question.id] ?? '', points: gain });
    }
    const closed = holding.filter((gate) => gate.models.includes(model.id));
    return {
      id: model.id,
      kind: model.kind,
      fit,
      rank: order.indexOf(m) + 1,
      gates: closed.map((gate) => holdingRule(gate, answers)),
      contributions,
    };
  });
}

function holdingCautions(content: FitContent, states: readonly number[], answers: Answers) {
  const { cautions } = compileContent(content);
  const holding = content.cautions.filter((_, c) => holds(cautions[c] ?? [], states));
  const ofKind = (kind: string) =>
    holding.filter((caution) => caution.kind === kind).map((caution) => holdingRule(caution, answers));
  return { cautions: ofKind('warning'), contradictions: ofKind('contradiction') };
}

function holdingRule(rule: { readonly id: string; readonly when: Condition }, answers: Answers): HoldingRule {
  const named = Object.keys(rule.when).map((question) => [question, answers[question] ?? '']);
  return { id: rule.id, answers: Object.fromEntries(named) };
}

/** Judgements count as open, for their contributions and for gates; the weights stay, so that the points compare. */
function factsOnly(content: FitContent, weights: EffectiveWeights, states: readonly number[]): FactsOnly {
  const facts = states.map((state, q) => (content.questions[q]?.kind === 'fact' ? state : open));
  const { sums, gated, recommended, lead } = standing(content, weights, facts);
  return {
    recommended: content.models[recommended]?.id ?? null,
    lead,
    fits: sums.map((sum) => 50 + points(sum, weights.total)),
    gated,
  };
}

function closedShare(
  content: FitContent,
  weights: EffectiveWeights,
  states: readonly number[],
  unconfirmed: readonly string[] = [],
): number {
  let closed = 0;
  content.questions.forEach((question, q) => {
    if (states[q] !== open && !unconfirmed.includes(question.id)) closed += weights.perQuestion[q] ?? 0;
  });
  return closed / weights.total;
}

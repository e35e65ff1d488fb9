import { type Answers } from '../assessment/answers.ts';
import type { ModelId } from '../fit/fitContent.ts';
import { type FigureId, figureIds } from './costFields.ts';
import { baseOf, type CostInputs, costModels, type Figure, highOf, lowOf } from './costInputs.ts';
import {
  type DefaultRule,
  type Known,
  knownFigure,
  type KnownFigures,
  plainRule,
  ruleFromAnswer,
  ruleFromEvidence,
  workedOut,
  yearOfFee,
} from './defaultRules.ts';
import { type AnswerRule, type Assumption, type EvidenceRule, gradeOf } from './evidence.ts';
import { figuresOfLine } from './explain.ts';
import { figureValues } from './figureValues.ts';
import { followingRules } from './following.ts';
import { type Ground, weaker, weakestGround } from './grounds.ts';
import { type CostLedger, type CostStructure, essentialFigures, inputsFrom, type OwnFigure } from './ledger.ts';
import { vendorLineOf } from './lines/modelLines.ts';
import { tailNeeds } from './tail.ts';

/** What assumptions are looked up in. Callers pass the content in. */
export interface CostContent {
  readonly assumptions: readonly Assumption[];
  readonly evidenceRules: readonly EvidenceRule[];
  readonly answerRules: readonly AnswerRule[];
  /** Figures that start at a plain number, where no rule says more. */
  readonly plainRules: readonly PlainRule[];
  /** Money in the assumptions is in this currency, and is never relabelled as another. */
  readonly evidenceCurrency: string;
}

export interface PlainRule {
  readonly figure: FigureId;
  readonly value: number;
  readonly because: string;
}

/** What else is known about the piece of work. */
export interface CostSituation {
  readonly answers: Answers;
  /** Who does the work today. */
  readonly today?: string | undefined;
  /** Answers that were taken over and that nobody has confirmed. */
  readonly unconfirmed?: readonly string[] | undefined;
}

/** Where a pre-set figure comes from. */
export type Origin =
  | { readonly kind: 'answer'; readonly rule: AnswerRule; readonly answer: string }
  | { readonly kind: 'evidence'; readonly rule: EvidenceRule; readonly assumption: Assumption | null }
  | { readonly kind: 'plain'; readonly rule: PlainRule };

/** One figure of a comparison: its value, where it comes from and what it rests on. */
export interface LedgerFigure {
  readonly id: FigureId;
  /** Undefined where nothing is known: it counts as nothing, or a model waits for it. */
  readonly value: Figure | undefined;
  readonly ground: Ground;
  readonly own?: OwnFigure | undefined;
  /** The default, also where the user's own figure stands in its place. */
  readonly preset?: { readonly value: Figure; readonly origin: Origin; readonly ground: Ground } | undefined;
  /** Too little is known for a point: a range is shown, and a number asked for. */
  readonly bandOnly: boolean;
}

export interface Comparison {
  readonly inputs: CostInputs;
  readonly figures: ReadonlyMap<FigureId, LedgerFigure>;
  /** Models that wait for figures without which they have no price. */
  readonly waiting: readonly { readonly model: ModelId; readonly missing: readonly FigureId[] }[];
  /** Figures that are not known here, though there is evidence for other kinds of work, places or currencies. */
  readonly unknown: ReadonlySet<FigureId>;
  /** The rules of defaults that follow from other figures: what changes with a figure that is typed. */
  readonly following: readonly DefaultRule[];
}

/**
 * The comparison that a ledger stands for: own figures first, then what the answers say, then evidence for this kind of work,
 * these regions and this currency, rule by rule in the order of the content, the first that holds.
 */
export function comparisonOf(
  content: CostContent,
  situation: CostSituation,
  ledger: CostLedger,
  structure: CostStructure,
): Comparison {
  const figures = new Map<FigureId, LedgerFigure>();
  for (const id of figureIds) {
    const own = ledger.figures[id];
    if (own) figures.set(id, { id, value: own.value, ground: own.as, own, bandOnly: false });
  }
  const fees = new Map<ModelId, Known>();
  const known: KnownFigures = {
    figure: (id) => {
      const found = figures.get(id);
      return knownFigure(id, found?.value, found?.ground ?? 'assumed');
    },
    fee: (model) => {
      const before = fees.get(model);
      if (before) return before;
      const fee = firstYearFeeOf(model, figures, structure);
      // A price that is not known yet may become known by a later rule.
      if (fee.value > 0) fees.set(model, fee);
      return fee;
    },
  };
  const defaults = defaultsFor(content, situation, ledger, structure);
  for (const { rule, origin, ground, bandOnly } of defaults) {
    const before = figures.get(rule.figure);
    if (before?.preset) continue;
    const worked = workedOut(rule, known);
    if (!worked) continue;
    const preset = { value: worked.value, origin, ground: weaker(ground, worked.ground) };
    const { figure: id } = rule;
    figures.set(
      id,
      before ? { ...before, preset } : { id, value: preset.value, ground: preset.ground, preset, bandOnly },
    );
  }
  for (const id of figureIds)
    if (!figures.has(id)) figures.set(id, { id, value: undefined, ground: 'own', bandOnly: false });
  const rules = defaults.map(({ rule }) => rule).filter(({ figure }) => !ledger.figures[figure]);
  const elsewhere = content.evidenceRules
    .filter((rule) => appliesTo(rule, situation) && !givesWay(rule, ledger))
    .map(({ figure }) => figure);
  const unknown = new Set(elsewhere.filter((id) => figures.get(id)?.value === undefined));
  return { ...compared(figures, structure), figures, unknown, following: followingRules(rules) };
}

/** A rule that may give a default, and what stands behind it. */
interface Default {
  readonly rule: DefaultRule;
  readonly origin: Origin;
  readonly ground: Ground;
  readonly bandOnly: boolean;
}

/** The rules that hold for this work, these places and this currency, in the order in which they are tried. */
function defaultsFor(
  content: CostContent,
  situation: CostSituation,
  ledger: CostLedger,
  structure: CostStructure,
): Default[] {
  const assumptions = new Map(content.assumptions.map((one) => [one.id, one]));
  const answers = answersOf(situation);
  const holds = (rule: EvidenceRule, assumption: Assumption | null): boolean => {
    const bound = rule.dollars || rule.of?.includes('size') || assumption?.unit.includes('USD');
    if (bound && structure.currency !== content.evidenceCurrency) return false;
    if (rule.work && !rule.work.includes(structure.work ?? '')) return false;
    const region = rule.at?.whose === 'own' ? structure.ownRegion : structure.providerRegion;
    if (rule.at && !rule.at.regions.includes(region ?? '')) return false;
    return !givesWay(rule, ledger) && appliesTo(rule, situation);
  };
  const fromAnswers = content.answerRules.flatMap((rule): Default[] => {
    const answer = answers[rule.question] ?? '';
    const value = Object.hasOwn(rule.values, answer) ? rule.values[answer] : undefined;
    if (value === undefined) return [];
    const origin = { kind: 'answer', rule, answer } as const;
    // One number for an answer is what its user said; a range is our reading of it.
    const said = typeof value === 'number' && !situation.unconfirmed?.includes(rule.question);
    return [{ rule: ruleFromAnswer(rule, value), origin, ground: said ? 'own' : 'assumed', bandOnly: false }];
  });
  const fromEvidence = content.evidenceRules.flatMap((rule): Default[] => {
    const assumption = rule.assumption === undefined ? null : assumptions.get(rule.assumption);
    if (assumption === undefined || !holds(rule, assumption)) return [];
    const { bandOnly = false } = rule;
    const ground = bandOnly || !assumption ? 'illustrative' : groundOf(assumption);
    const origin = { kind: 'evidence', rule, assumption } as const;
    const unless = rule.unlessOwn?.filter((id) => !ledger.figures[id]);
    return [{ rule: { ...ruleFromEvidence(rule, assumption), unless }, origin, ground, bandOnly }];
  });
  const plain = content.plainRules.map((rule): Default => {
    const origin = { kind: 'plain', rule } as const;
    return { rule: plainRule(rule.figure, rule.value), origin, ground: 'assumed', bandOnly: false };
  });
  return [...fromAnswers, ...fromEvidence, ...plain];
}

/** What the user has said counts the same money. */
function givesWay({ unlessOwn }: EvidenceRule, { figures }: CostLedger): boolean {
  return unlessOwn?.every((id) => figures[id]) ?? false;
}

/** Whether the answers leave a rule anything to speak of: who does the work today, for one. */
function appliesTo({ when }: EvidenceRule, situation: CostSituation): boolean {
  return !when || when.answers.includes(answersOf(situation)[when.question] ?? '');
}

function answersOf({ answers, today }: CostSituation): Answers {
  return { ...answers, ...(today !== undefined && { today }) };
}

/** Models without their essential figures wait; the others are compared. */
function compared(figures: ReadonlyMap<FigureId, LedgerFigure>, structure: CostStructure) {
  const wanted = costModels.filter((id) => !structure.leftOut?.includes(id));
  const missing = (model: ModelId) => [
    ...essentialFigures(model, structure).filter((id) => figures.get(id)?.value === undefined),
    ...(model === 'project-outsourcing' ? tailLacks(figures) : []),
  ];
  const waiting = wanted.flatMap((model) => {
    const lacks = missing(model);
    return lacks.length > 0 ? [{ model, missing: lacks }] : [];
  });
  const ready = wanted.filter((model) => missing(model).length === 0);
  return { inputs: inputsFrom(valuesOf(figures), structure, ready), waiting };
}

/** A project whose very bad cases have a chance waits for how bad they are: it would be refused. */
function tailLacks(figures: ReadonlyMap<FigureId, LedgerFigure>): FigureId[] {
  const at = (name: 'tailShare' | 'tailMean' | 'tailCap') => figures.get(`project-outsourcing.${name}`)?.value;
  const [share = 0, mean, cap] = [at('tailShare'), at('tailMean'), at('tailCap')];
  const needs = tailNeeds({ share: highOf(share), mean: mean && lowOf(mean), cap: cap && lowOf(cap) });
  return needs.map((name) => `project-outsourcing.${name}` as const);
}

function valuesOf(figures: ReadonlyMap<FigureId, LedgerFigure>): Map<FigureId, Figure> {
  return new Map([...figures].flatMap(([id, { value }]) => (value === undefined ? [] : [[id, value] as const])));
}

/** First-year fee of a vendor under a model, or the price of a project, and what it rests on; 0 where it is not known. */
function firstYearFeeOf(model: ModelId, figures: ReadonlyMap<FigureId, LedgerFigure>, structure: CostStructure): Known {
  if (model === 'in-house') return { value: 0, ground: 'own' };
  if (model === 'project-outsourcing') {
    const price = figures.get('project-outsourcing.price');
    return { value: baseOf(price?.value ?? 0), ground: price?.ground ?? 'own' };
  }
  const inputs = inputsFrom(valuesOf(figures), structure, [model]);
  const line = vendorLineOf(inputs, model);
  if (!line) return { value: 0, ground: 'own' };
  const grounds = figuresOfLine(line).map((id) => figures.get(id as FigureId)?.ground ?? 'own');
  return { value: yearOfFee(line.pieces, figureValues(inputs)), ground: weakestGround(grounds) };
}

function groundOf(assumption: Assumption): Ground {
  if (gradeOf(assumption) === 'illustrative') return 'illustrative';
  return assumption.vendor ? 'vendor' : 'assumed';
}

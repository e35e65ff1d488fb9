import { type Answers } from '../assessment/answers.ts';
import type { ModelId } from '../fit/fitContent.ts';
import { fieldOf, type FigureId, figureIds } from './costFields.ts';
import { type CostInputs, costModels, type Figure, type Range } from './costInputs.ts';
import { type AnswerRule, type Assumption, type EvidenceRule, gradeOf, type Quantity } from './evidence.ts';
import { explainLine, figuresOfLine } from './explain.ts';
import { type Ground, groundKinds, weakestGround } from './grounds.ts';
import { type CostLedger, type CostStructure, essentialFigures, inputsFrom, type OwnFigure } from './ledger.ts';
import { modelLines, vendorLines } from './lines/modelLines.ts';

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
  const assumptions = new Map(content.assumptions.map((one) => [one.id, one]));
  const answers: Answers = { ...situation.answers, ...(situation.today !== undefined && { today: situation.today }) };
  const usable = (rule: EvidenceRule): boolean => {
    const assumption = rule.assumption === undefined ? null : assumptions.get(rule.assumption);
    if (assumption === undefined) return false;
    const bound = rule.dollars || rule.of?.includes('size') || assumption?.unit.includes('USD');
    if (bound && structure.currency !== content.evidenceCurrency) return false;
    if (rule.work && !rule.work.includes(structure.work ?? '')) return false;
    const region = rule.at?.whose === 'own' ? structure.ownRegion : structure.providerRegion;
    if (rule.at && !rule.at.regions.includes(region ?? '')) return false;
    if (rule.unlessOwn?.some((id) => ledger.figures[id])) return false;
    return !rule.when || rule.when.answers.includes(answers[rule.when.question] ?? '');
  };
  const fees = new Map<ModelId, Known>();
  const feeOf = (model: ModelId): Known => {
    const known = fees.get(model);
    if (known !== undefined) return known;
    const fee = firstYearFeeOf(model, figures, structure);
    // A price that is not known yet may become known by a later rule.
    if (fee.value > 0) fees.set(model, fee);
    return fee;
  };
  const add = (id: FigureId, value: Figure, origin: Origin, ground: Ground, bandOnly: boolean) => {
    const before = figures.get(id);
    if (before?.preset) return;
    const preset = { value, origin, ground };
    figures.set(id, before?.own ? { ...before, preset } : { id, value, ground, preset, bandOnly });
  };
  for (const id of figureIds) {
    const own = ledger.figures[id];
    if (own) figures.set(id, { id, value: own.value, ground: own.as, own, bandOnly: false });
  }
  for (const rule of content.answerRules) {
    const answer = answers[rule.question] ?? '';
    const value = Object.hasOwn(rule.values, answer) ? rule.values[answer] : undefined;
    if (value === undefined) continue;
    const over = rule.over === undefined ? 1 : middleOf(figures.get(rule.over)?.value ?? 1);
    // Divided by nothing, an answer says nothing.
    if (over === 0) continue;
    add(
      rule.figure,
      mapped(value, (x) => x / over, fieldOf(rule.figure)),
      { kind: 'answer', rule, answer },
      'assumed',
      false,
    );
  }
  for (const rule of content.evidenceRules) {
    if (!usable(rule)) continue;
    const assumption = rule.assumption === undefined ? null : (assumptions.get(rule.assumption) ?? null);
    const worked = workedOut(rule, assumption, figures, feeOf);
    if (worked)
      add(rule.figure, worked.value, { kind: 'evidence', rule, assumption }, worked.ground, rule.bandOnly ?? false);
  }
  for (const rule of content.plainRules) add(rule.figure, rule.value, { kind: 'plain', rule }, 'assumed', false);
  for (const id of figureIds)
    if (!figures.has(id)) figures.set(id, { id, value: undefined, ground: 'own', bandOnly: false });
  return { ...compared(figures, structure), figures };
}

/** Models without their essential figures wait; the others are compared. */
function compared(figures: ReadonlyMap<FigureId, LedgerFigure>, structure: CostStructure) {
  const wanted = costModels.filter((id) => !structure.leftOut?.includes(id));
  const missing = (model: ModelId) =>
    essentialFigures(model, structure).filter((id) => figures.get(id)?.value === undefined);
  const waiting = wanted.flatMap((model) => {
    const lacks = missing(model);
    return lacks.length > 0 ? [{ model, missing: lacks }] : [];
  });
  const ready = wanted.filter((model) => missing(model).length === 0);
  return { inputs: inputsFrom(valuesOf(figures), structure, ready), waiting };
}

function valuesOf(figures: ReadonlyMap<FigureId, LedgerFigure>): Map<FigureId, Figure> {
  return new Map([...figures].flatMap(([id, { value }]) => (value === undefined ? [] : [[id, value] as const])));
}

/** What a rule comes to, or null where a figure it follows from is not known. */
function workedOut(
  rule: EvidenceRule,
  assumption: Assumption | null,
  figures: ReadonlyMap<FigureId, LedgerFigure>,
  feeOf: (model: ModelId) => Known,
): { value: Figure; ground: Ground } | null {
  let by = rule.factor ?? 1;
  let ground: Ground = assumption ? groundOf(assumption) : 'illustrative';
  if (rule.bandOnly) ground = 'illustrative';
  for (const quantity of rule.of ?? []) {
    const found = quantityOf(quantity, rule.figure, figures, feeOf);
    if (!found) return null;
    by *= found.value;
    ground = weaker(ground, found.ground);
  }
  const field = { ...fieldOf(rule.figure) };
  const bounds = {
    min: Math.max(field.min, rule.least ?? field.min),
    max: Math.min(field.max, rule.most ?? field.max),
  };
  const ends: Figure = assumption ? { low: assumption.low, base: assumption.base, high: assumption.high } : 1;
  const top = rule.onTop ? 1 : 0;
  // What follows from other figures is known to three digits at most; what a source prints stays as it prints it.
  const derived = by !== 1 || top !== 0;
  const end = (x: number) => (derived ? Number(((x + top) * by).toPrecision(3)) : x);
  return { value: mapped(ends, end, bounds), ground };
}

/** A value that others follow from, and what it rests on. */
interface Known {
  readonly value: number;
  readonly ground: Ground;
}

/** Fee from which overheads have their full size, in the currency of the evidence. */
export const fullSize = 500_000;

function quantityOf(
  quantity: Quantity,
  figure: FigureId,
  figures: ReadonlyMap<FigureId, LedgerFigure>,
  feeOf: (model: ModelId) => Known,
): Known | null {
  if (quantity === 'fee' || quantity === 'size') {
    const fee = feeOf(figure.slice(0, figure.indexOf('.')) as ModelId);
    if (!(fee.value > 0)) return null;
    return quantity === 'fee' ? fee : { ...fee, value: Math.min(1, fee.value / fullSize) };
  }
  const onTop = quantity.startsWith('1+');
  const id = (onTop ? quantity.slice(2) : quantity) as FigureId;
  const found = figures.get(id);
  if (found?.value === undefined) return null;
  return { value: middleOf(found.value) + (onTop ? 1 : 0), ground: found.ground };
}

/** First-year fee of a vendor under a model, or the price of a project, and what it rests on; 0 where it is not known. */
function firstYearFeeOf(model: ModelId, figures: ReadonlyMap<FigureId, LedgerFigure>, structure: CostStructure): Known {
  if (model === 'in-house') return { value: 0, ground: 'own' };
  if (model === 'project-outsourcing') {
    const price = figures.get('project-outsourcing.price');
    return { value: middleOf(price?.value ?? 0), ground: price?.ground ?? 'own' };
  }
  const inputs = inputsFrom(valuesOf(figures), structure, [model]);
  const line = modelLines(inputs)[0]?.lines.find(({ id }) => id === vendorLines[model]);
  const [piece] = explainLine(inputs, model, vendorLines[model]);
  const grounds = line ? figuresOfLine(line).map((id) => figures.get(id as FigureId)?.ground ?? 'own') : [];
  return { value: 12 * (piece?.amount.value ?? 0), ground: weakestGround(grounds) };
}

function groundOf(assumption: Assumption): Ground {
  if (gradeOf(assumption) === 'illustrative') return 'illustrative';
  return assumption.vendor ? 'vendor' : 'assumed';
}

function weaker(a: Ground, b: Ground): Ground {
  return groundKinds.indexOf(a) >= groundKinds.indexOf(b) ? a : b;
}

function middleOf(figure: Figure): number {
  return typeof figure === 'number' ? figure : figure.base;
}

/** A figure with every end put through, kept within bounds; one number where the ends meet. */
function mapped(figure: Figure, by: (x: number) => number, { min, max }: { min: number; max: number }): Figure {
  const kept = (x: number) => Math.min(max, Math.max(min, by(x)));
  if (typeof figure === 'number') return kept(figure);
  const range: Range = { low: kept(figure.low), base: kept(figure.base), high: kept(figure.high) };
  return range.low === range.high ? range.base : range;
}

import type { ModelId } from '../fit/fitContent.ts';
import { fieldOf, type FigureId } from './costFields.ts';
import { baseOf, type Figure, type Range } from './costInputs.ts';
import type { AnswerRule, Assumption, EvidenceRule, Quantity } from './evidence.ts';
import { explained } from './explain.ts';
import { absentAs } from './figureValues.ts';
import { type Ground, weaker } from './grounds.ts';
import type { Piece } from './lines/line.ts';

/**
 * A default as a rule of one comparison, with all looked up that does not hang on other figures:
 * `(end + plus) × factor × Π of ÷ over` for each end, kept within bounds.
 */
export interface DefaultRule {
  readonly figure: FigureId;
  readonly ends: Figure;
  readonly plus: number;
  readonly factor: number;
  readonly of: readonly Quantity[];
  readonly over?: FigureId | undefined;
  /** It gives way once all of these are the user's own; those that are so already are left out. */
  readonly unless?: readonly FigureId[] | undefined;
  readonly min: number;
  readonly max: number;
  /** A share of the fee never comes to less than this, in money. */
  readonly floor?: number | undefined;
  /** What follows from other figures is known to three digits at most; what a source or an answer says stays as it is said. */
  readonly rounded: boolean;
}

/** A value that others follow from, and what it rests on. */
export interface Known {
  readonly value: number;
  readonly ground: Ground;
}

/** What is known while defaults are worked out, one after the other. */
export interface KnownFigures {
  /** The base of a figure; null where nothing is known of it. */
  figure(id: FigureId): Known | null;
  /** First-year fee of a model, or the price of a project; 0 where it is not known. */
  fee(model: ModelId): Known;
}

/** Fee from which overheads have their full size, in the currency of the evidence. */
export const fullSize = 500_000;

export function ruleFromEvidence(rule: EvidenceRule, assumption: Assumption | null): DefaultRule {
  const field = fieldOf(rule.figure);
  return {
    figure: rule.figure,
    ends: assumption ? { low: assumption.low, base: assumption.base, high: assumption.high } : 1,
    plus: rule.onTop ? 1 : 0,
    factor: rule.factor ?? 1,
    of: rule.of ?? [],
    min: Math.max(field.min, rule.least ?? field.min),
    max: Math.min(field.max, rule.most ?? field.max),
    floor: rule.leastMoney,
    rounded: true,
  };
}

export function ruleFromAnswer({ figure, over }: AnswerRule, value: Figure): DefaultRule {
  const { min, max } = fieldOf(figure);
  return { figure, ends: value, plus: 0, factor: 1, of: [], over, min, max, rounded: false };
}

export function plainRule(figure: FigureId, value: number): DefaultRule {
  return { figure, ends: value, plus: 0, factor: 1, of: [], min: value, max: value, rounded: false };
}

/** What a rule comes to and the weakest ground of what it follows from; null where one of these is not known. */
export function workedOut(rule: DefaultRule, known: KnownFigures): { value: Figure; ground: Ground } | null {
  let by = rule.factor;
  let ground: Ground = 'own';
  for (const quantity of rule.of) {
    const found = quantityOf(quantity, rule.figure, known);
    if (!found) return null;
    by *= found.value;
    ground = weaker(ground, found.ground);
  }
  const over = rule.over === undefined ? 1 : (known.figure(rule.over)?.value ?? 1);
  // Divided by nothing, an answer says nothing.
  if (over === 0) return null;
  const floor = floorOf(rule, known);
  if (!floor) return null;
  const rounded = rule.rounded && (by !== 1 || rule.plus !== 0);
  const end = (x: number) => {
    const exact = ((x + rule.plus) * by) / over;
    return rounded ? Number(exact.toPrecision(3)) : exact;
  };
  const { min, max } = rule;
  const bounds = { min: Math.min(max, Math.max(min, floor.value)), max };
  return { value: mapped(rule.ends, end, bounds), ground: weaker(ground, floor.ground) };
}

/** The share of the fee that a floor in money is, to three digits; null while the fee is not known. */
function floorOf({ figure, floor }: DefaultRule, known: KnownFigures): Known | null {
  if (floor === undefined) return { value: Number.NEGATIVE_INFINITY, ground: 'own' };
  const fee = known.fee(modelOf(figure));
  return fee.value > 0 ? { ...fee, value: Number((floor / fee.value).toPrecision(3)) } : null;
}

function quantityOf(quantity: Quantity, figure: FigureId, known: KnownFigures): Known | null {
  if (quantity === 'fee' || quantity === 'size') {
    const fee = known.fee(modelOf(figure));
    if (!(fee.value > 0)) return null;
    return quantity === 'fee' ? fee : { ...fee, value: Math.min(1, fee.value / fullSize) };
  }
  const found = known.figure(figureOf(quantity));
  if (!found) return null;
  return quantity.startsWith('1+') ? { ...found, value: 1 + found.value } : found;
}

/** The figure that a quantity is made of. */
export function figureOf(quantity: Exclude<Quantity, 'fee' | 'size'>): FigureId {
  return (quantity.startsWith('1+') ? quantity.slice(2) : quantity) as FigureId;
}

/** The model that a figure belongs to. */
export function modelOf(figure: FigureId): ModelId {
  return figure.slice(0, figure.indexOf('.')) as ModelId;
}

/** A year of what a vendor line comes to in its first month: of its first piece that comes to anything. */
export function yearOfFee(pieces: readonly Piece[], values: ReadonlyMap<string, Figure>): number {
  for (const { amount } of pieces) {
    const { value } = explained(amount, 0, values);
    if (value !== 0) return 12 * value;
  }
  return 0;
}

/** A figure with every end put through, kept within bounds; one number where the ends meet. */
function mapped(figure: Figure, by: (x: number) => number, { min, max }: Pick<DefaultRule, 'min' | 'max'>): Figure {
  const kept = (x: number) => Math.min(max, Math.max(min, by(x)));
  if (typeof figure === 'number') return kept(figure);
  const range: Range = { low: kept(figure.low), base: kept(figure.base), high: kept(figure.high) };
  return range.low === range.high ? range.base : range;
}

/** What is known of a figure: where it is absent, what it then counts as, unless that is nothing. */
export function knownFigure(id: FigureId, value: Figure | undefined, ground: Ground): Known | null {
  if (value !== undefined) return { value: baseOf(value), ground };
  const absent = absentAs(id);
  return absent === 0 ? null : { value: absent, ground: 'assumed' };
}

import { figureWords, unitsOfOne } from '../../content/figureWords.ts';
import { modelNames } from '../../content/modelNames.ts';
import { costModels, fieldOf, type FigureId, type ModelId, type RowId } from '../../domain/index.ts';
import { currencyDigits, formatFigure } from '../../ui/formatAmount.ts';
import { type CostView, rowName, unitOf } from './costView.ts';
import { isPercent } from './figureText.ts';
import { ownLabel } from './lineText.ts';
import { type Rounded, roundedAt, roundedTurn, type TurningPoint } from './turnDigits.ts';

export interface FigureName {
  readonly title: string;
  /** The model that it belongs to, as in a sentence; none where it is shared. */
  readonly of: string | undefined;
}

/** What a figure of the comparison is called, also one of the user's own lines (`extra-1`, …). */
export function figureName(id: string, { inputs }: Pick<CostView, 'inputs'>): FigureName {
  const own = ownLabel(inputs, id);
  if (own !== undefined) return { title: own, of: undefined };
  const block = id.slice(0, id.indexOf('.'));
  const isModel = (costModels as readonly string[]).includes(block);
  return {
    title: figureWords[id as FigureId].title,
    of: isModel ? modelNames[block as ModelId].inSentence : undefined,
  };
}

/** As it stands in a sentence: '‘Price of one unit’ of BPO'. */
export function quotedFigure(id: string, view: Pick<CostView, 'inputs'>): string {
  const { title, of } = figureName(id, view);
  return of ? `‘${title}’ of ${of}` : `‘${title}’`;
}

/** A value of a figure without its unit, as the page writes it: '$14.20', '12%', '4,800'. */
export function shownFigure(id: string, value: number, { amounts }: Pick<CostView, 'amounts'>): string {
  if (isMoney(id)) return amounts.exact(value);
  return isPercent(fieldOf(id as FigureId)) ? amounts.share(value) : amounts.number(value);
}

/** A value with its unit: '$14.20 per ticket', '12% of the fee', '1 month'. */
export function figureWithUnit(id: string, value: number, view: Shows): string {
  return withUnit(id, shownFigure(id, value, view), view);
}

type Shows = Pick<CostView, 'amounts' | 'structure'>;

/** In the singular after 1, and in a price: '1 ticket a month', 'per ticket'. */
function withUnit(id: string, shown: string, view: Shows): string {
  if (id.startsWith('extra-')) return shown;
  const { unit } = figureWords[id as FigureId];
  const { one, many } = unitOf(view);
  const isOne = shown === shownFigure(id, 1, view);
  const said = isOne ? (unitsOfOne[unit] ?? unit) : unit;
  const single = isOne || fieldOf(id as FigureId).counts === 'money';
  return `${shown} ${said.replace(/^% /, '').replaceAll('{unit}', single ? one : many)}`;
}

/** A value rounded for what is said of it, with and without its unit. */
export interface SaidFigure {
  readonly value: number;
  readonly shown: string;
  readonly withUnit: string;
}

/** Where the order turns, rounded away from the value now: typed into its field, it has turned. */
export function turnFigure(id: string, turn: TurningPoint, view: Shows): SaidFigure {
  return saidAt(id, turned(id, turn).value, view);
}

/** Below which value something holds, rounded down: what 'pays off below $17.40' is still true at $17.40. */
export function limitFigure(id: string, turn: TurningPoint, view: Shows): SaidFigure {
  return saidAt(id, roundedTurn(turn, { towards: 'down', whole: isWhole(id) }).value, view);
}

/** The value now beside its turning points: with more digits only where it would else seem to lie on, or beyond, one. */
export function nowFigure(
  id: string,
  { now, turns }: { readonly now: number; readonly turns: readonly number[] },
  view: Shows,
): SaidFigure {
  const usual = roundedAt(now, usualPlace(id, now, view));
  const places = turns.flatMap((at) => {
    const { value, place } = turned(id, { at, now });
    return Math.sign(usual - value) === Math.sign(now - at) ? [] : [place];
  });
  if (places.length > 0) return saidAt(id, roundedAt(now, Math.min(...places)), view);
  const shown = shownFigure(id, now, view);
  return { value: now, shown, withUnit: withUnit(id, shown, view) };
}

function turned(id: string, turn: TurningPoint): Rounded {
  return roundedTurn(turn, { towards: turn.at < turn.now ? 'down' : 'up', whole: isWhole(id) });
}

function isWhole(id: string): boolean {
  return !id.startsWith('extra-') && fieldOf(id as FigureId).whole === true;
}

/** The last place that `shownFigure` writes. */
function usualPlace(id: string, value: number, { structure }: Shows): number {
  if (isMoney(id)) return Math.abs(value) < 1000 ? -currencyDigits(structure.currency) : 0;
  return isPercent(fieldOf(id as FigureId)) ? -3 : -2;
}

/** All digits that are left of a rounded value. */
function saidAt(id: string, value: number, view: Shows): SaidFigure {
  const { amounts, structure } = view;
  const style: Intl.NumberFormatOptions = isMoney(id)
    ? { style: 'currency', currency: structure.currency, trailingZeroDisplay: 'stripIfInteger' }
    : { style: isPercent(fieldOf(id as FigureId)) ? 'percent' : 'decimal' };
  const shown = formatFigure(value, amounts.locale, { ...style, maximumFractionDigits: 20 });
  return { value, shown, withUnit: withUnit(id, shown, view) };
}

function isMoney(id: string): boolean {
  return id.startsWith('extra-') || fieldOf(id as FigureId).counts === 'money';
}

/** A row where it is held against another: 'today' without more words. */
export function shortName(id: RowId): string {
  return id === 'today' ? 'today' : rowName(id).inSentence;
}

/** A share of trials in whole per cent: more digits are not known. The ends only where they are exact. */
export function chance(share: number, { share: shown }: Pick<CostView['amounts'], 'share'>): string {
  if (share > 0 && share < 0.01) return `under ${shown(0.01)}`;
  if (share > 0.99 && share < 1) return `over ${shown(0.99)}`;
  return shown(Math.round(100 * share) / 100);
}

import { figureWords, unitsOfOne } from '../../content/figureWords.ts';
import { modelNames } from '../../content/modelNames.ts';
import { costModels, fieldOf, type FigureId, type ModelId, type RowId } from '../../domain/index.ts';
import { type CostView, rowName, unitOf } from './costView.ts';
import { isPercent } from './figureText.ts';
import { ownLabel } from './lineText.ts';

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
  if (id.startsWith('extra-')) return amounts.exact(value);
  const field = fieldOf(id as FigureId);
  if (isPercent(field)) return amounts.share(value);
  return field.counts === 'money' ? amounts.exact(value) : amounts.number(value);
}

/** A value with its unit: '$14.20 per ticket', '12% of the fee', '1 month'. */
export function figureWithUnit(id: string, value: number, view: Pick<CostView, 'amounts' | 'structure'>): string {
  const shown = shownFigure(id, value, view);
  return `${shown} ${unitAfter(id, shown === shownFigure(id, 1, view), view)}`.trim();
}

/** What follows the value: 'per ticket', 'of the fee', 'tickets a month'; after 1 in the singular. */
function unitAfter(id: string, isOne: boolean, view: Pick<CostView, 'structure'>): string {
  if (id.startsWith('extra-')) return '';
  const { unit } = figureWords[id as FigureId];
  const { one, many } = unitOf(view);
  const said = isOne ? (unitsOfOne[unit] ?? unit) : unit;
  const single = isOne || fieldOf(id as FigureId).counts === 'money';
  return said.replace(/^% /, '').replaceAll('{unit}', single ? one : many);
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

import { evidenceRules } from '../../content/costEvidence.ts';
import { regions, workKinds } from '../../content/costSettings.ts';
import { figureWords } from '../../content/figureWords.ts';
import { modelNames } from '../../content/modelNames.ts';
import {
  costModels,
  type EvidenceRule,
  fieldOf,
  type FigureId,
  type ModelId,
  type Quantity,
  fullSize,
} from '../../domain/index.ts';
import { numberText } from './assumptionText.ts';
import { lowered } from './formulaTokens.ts';

/** What starts from an assumption, and how: one entry for the models that do the same. */
export interface AssumptionUse {
  readonly figure: string;
  /** Empty where it is shared by all. */
  readonly models: readonly ModelId[];
  /** What follows the assumption, as in '× 12 ÷ 52'. */
  readonly conversion: string;
  /** Where it holds, each in a sentence. */
  readonly only: readonly string[];
  readonly because: string;
}

const rules: readonly EvidenceRule[] = evidenceRules;
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Uses of an assumption, in the order of the rules; of those that rest on none with undefined. */
export function usesOf(assumption: string | undefined): readonly AssumptionUse[] {
  const uses = new Map<string, AssumptionUse>();
  for (const rule of rules) {
    if (rule.assumption !== assumption) continue;
    const use = usedAs(rule);
    const key = JSON.stringify({ ...use, models: [] });
    const known = uses.get(key);
    uses.set(key, known ? { ...known, models: [...known.models, ...use.models] } : use);
  }
  return [...uses.values()];
}

function usedAs(rule: EvidenceRule): AssumptionUse {
  const block = rule.figure.slice(0, rule.figure.indexOf('.'));
  return {
    figure: figureWords[rule.figure].title,
    models: costModels.filter((id) => id === block),
    conversion: conversionOf(rule),
    only: onlyOf(rule),
    because: rule.because,
  };
}

function conversionOf({ assumption, figure, factor = 1, of = [], onTop, ...bounds }: EvidenceRule): string {
  const quantities = of.map((one) => quantityText(one, figure));
  const factors = assumption ? [onTop ? '(1 + this figure)' : 'this figure', ...quantities] : quantities;
  const product = factors.join(' × ') + (factor === 1 ? '' : ` ${factorText(factor)}`);
  return (product === 'this figure' ? 'as it stands' : product) + boundsText(figure, bounds);
}

function boundsText(figure: FigureId, { least, most, leastMoney }: Omit<EvidenceRule, 'figure' | 'because'>): string {
  const shown = (x: number) => (fieldOf(figure).counts === 'share' ? `${numberText(100 * x)}\u00A0%` : numberText(x));
  if (least !== undefined && least === most) return `, held at ${shown(least)}`;
  return (
    (least === undefined ? '' : `, never below ${shown(least)}`) +
    (leastMoney === undefined ? '' : `, never below ${numberText(leastMoney)} ÷ ${quantityText('fee', figure)}`) +
    (most === undefined ? '' : `, never above ${shown(most)}`)
  );
}

/** A factor as somebody would have written it: '÷ 12', '× 12 ÷ 52', '× 1.45 ÷ 1,776'. */
export function factorText(factor: number): string {
  if (isShort(factor) && factor >= 0.01) return `× ${numberText(factor)}`;
  if (factor > 0 && isWhole(1 / factor)) return `÷ ${numberText(Math.round(1 / factor))}`;
  const divisor = [12, 52, 1776].find((by) => isShort(factor * by));
  return divisor === undefined
    ? `× ${Number(factor.toPrecision(4))}`
    : `× ${numberText(factor * divisor)} ÷ ${numberText(divisor)}`;
}

/** At most two decimals, but for the rounding of doubles. */
function isShort(x: number): boolean {
  return isWhole(100 * x);
}

function isWhole(x: number): boolean {
  return Math.abs(x - Math.round(x)) < 1e-9 * Math.max(1, x);
}

function quantityText(quantity: Quantity, figure: FigureId): string {
  if (quantity === 'fee') return figure.startsWith('project-') ? 'price of the project' : 'fee of the first year';
  if (quantity === 'size') return `size (${quantityText('fee', figure)} ÷ ${numberText(fullSize)}, at most 1)`;
  if (quantity.startsWith('1+')) return `(1 + ${lowered(figureWords[quantity.slice(2) as FigureId].title)})`;
  return lowered(figureWords[quantity as FigureId].title);
}

const doneToday: Readonly<Record<string, string>> = {
  'own-people': 'your own people do it',
  vendor: 'a provider does it',
  nobody: 'nobody does it yet',
  '': 'it is not said who does it',
};

function onlyOf({ work, at, of, dollars, when, unlessOwn, bandOnly }: EvidenceRule): string[] {
  const titles = (list: readonly { readonly id: string; readonly title: string }[], ids: readonly string[]) =>
    either.format(ids.map((id) => list.find((one) => one.id === id)?.title ?? id));
  return [
    ...(work ? [`For: ${work.map((id) => titles(workKinds, [id])).join('; ')}.`] : []),
    ...(at ? [`${at.whose === 'own' ? 'Your place' : 'Place of the provider'}: ${titles(regions, at.regions)}.`] : []),
    ...(dollars || of?.includes('size') ? ['Only in US dollars.'] : []),
    ...(when ? [`Where today ${either.format(when.answers.map((answer) => doneToday[answer] ?? answer))}.`] : []),
    ...(unlessOwn
      ? [`Not beside figures of your own for ${unlessOwn.map((id) => `‘${figureWords[id].title}’`).join(' and ')}.`]
      : []),
    ...(bandOnly ? ['Too little is known for a point: your number is asked for, and the range shown until then.'] : []),
  ];
}

/** 'Price of one unit (BPO)'. */
export function titleOfUse({ figure, models }: AssumptionUse): string {
  return models.length > 0 ? `${figure} (${models.map((id) => modelNames[id].inSentence).join(', ')})` : figure;
}

import { workKinds } from '../../content/costSettings.ts';
import { modelNames } from '../../content/modelNames.ts';
import {
  cheapestOf,
  type FitResult,
  type RowCost,
  type RowGrounds,
  type RowId,
  type RowSpread,
} from '../../domain/index.ts';
import type { Compared } from '../../state/costing/comparing.ts';
import type { CostRangeState } from '../../state/costing/useCostRange.ts';
import type { Shape, Tone } from '../../ui/Mark.tsx';
import type { Amounts } from './amounts.ts';
import { singularOf } from './singular.ts';

/** All that the parts of the screen draw; nothing in it is derived again by them. */
export interface CostView extends Compared {
  readonly fit: FitResult;
  readonly grounds: readonly RowGrounds[];
  readonly range: CostRangeState;
  readonly amounts: Amounts;
}

export interface RowName {
  readonly name: string;
  readonly inSentence: string;
  /** Absent for today, which is no model. */
  readonly shape?: Shape;
  readonly tone?: Tone;
}

export function rowName(id: RowId): RowName {
  return id === 'today' ? { name: 'Today, unchanged', inSentence: 'today, unchanged,' } : modelNames[id];
}

export function rowOf({ result }: CostView, id: RowId): RowCost | undefined {
  return result.models.find((row) => row.id === id);
}

/** The spread of a row, once it is known. */
export function spreadOf({ range }: CostView, id: RowId): RowSpread | undefined {
  return range.kind === 'known' ? range.range.simulation.models.find((row) => row.id === id) : undefined;
}

/** The model that more trials than those of this one find the cheapest, where there is one. */
export function oftenerCheapest(view: CostView, id: RowId): RowSpread | undefined {
  const own = spreadOf(view, id);
  if (!own || view.range.kind !== 'known') return undefined;
  const others = view.range.range.simulation.models.filter((row) => row.id !== 'today');
  const [most] = others.toSorted((a, b) => b.cheapestShare - a.cheapestShare);
  return most && most.cheapestShare > own.cheapestShare ? most : undefined;
}

/** The vendor's model that the page speaks of: the recommended one where it is costed, else the cheapest of a provider. */
export function modelInFocus({ fit, result }: CostView): RowId | null {
  const recommended = result.models.find(({ id }) => id === fit.recommended);
  const closed = ruledOut(fit);
  const others = result.models.filter(({ id }) => id !== 'in-house' && id !== 'today');
  // What is ruled out is spoken of only where nothing else can be.
  const ofVendor = others.some(({ id }) => !closed.includes(id))
    ? others.filter(({ id }) => !closed.includes(id))
    : others;
  if (recommended && recommended.id !== 'in-house') return recommended.id;
  return cheapestOf(ofVendor)?.id ?? null;
}

/** Models that do not fit whatever they cost. */
export function ruledOut(fit: FitResult): readonly RowId[] {
  return fit.models.filter(({ gates }) => gates.length > 0).map(({ id }) => id);
}

/** The cheapest of what is not ruled out; of all where nothing else is costed. */
export function cheapestOpen({ fit, result }: Pick<CostView, 'fit' | 'result'>): RowId | null {
  const closed = ruledOut(fit);
  const open = result.models.filter(({ id }) => id !== 'today' && !closed.includes(id));
  return cheapestOf(open)?.id ?? result.cheapest;
}

/** What the work is counted in; where a unit of the user's own has no certain singular, it stands behind one that has. */
export function unitOf({ structure }: Pick<CostView, 'structure'>): { readonly one: string; readonly many: string } {
  const kind = workKinds.find(({ id }) => id === structure.work);
  const usual = kind && 'unit' in kind ? kind.unit : { one: 'unit', many: 'units' };
  const many = structure.unit?.trim() || usual.many;
  const known = [usual, ...workKinds.flatMap((one) => ('unit' in one ? [one.unit] : []))];
  return known.find((unit) => unit.many === many) ?? { one: singularOf(many) ?? `unit (${many})`, many };
}

/** The model that what drives the choice is asked of: the cheapest of those that can be chosen, where two or more can. */
export function cheapestOfChoice(view: CostView): RowId | null {
  const closed = ruledOut(view.fit);
  const open = view.result.models.filter(({ id }) => id !== 'today' && !closed.includes(id));
  return open.length < 2 ? view.result.cheapest : cheapestOpen(view);
}

import type { ModelId } from '../fit/fitContent.ts';
import { isSameCost } from './cheapest.ts';
import type { CostResult } from './costs.ts';
import type { RowSpread } from './simulate.ts';

/** How the models stand against today, by present value. */
export interface AgainstToday {
  /** Models that cost less, cheapest first. */
  readonly below: readonly ModelId[];
  /** Of those, the ones that cost less in at least nine of ten trials; null while no trials are known. */
  readonly clearly: readonly ModelId[] | null;
  /** Today less the cheapest model; negative where none costs less. */
  readonly saving: number;
}

/** Null where today's cost is not given or no model is costed. */
export function againstToday({ models }: CostResult, spreads: readonly RowSpread[] | null): AgainstToday | null {
  const today = models.find(({ id }) => id === 'today');
  const ranked = models
    .flatMap(({ id, npv }) => (id === 'today' ? [] : [{ id, npv }]))
    .toSorted((a, b) => a.npv - b.npv);
  const [cheapest] = ranked;
  if (!today || !cheapest) return null;
  const isBelow = (npv: number) => npv < today.npv && !isSameCost(npv, today.npv);
  const below = ranked.filter(({ npv }) => isBelow(npv)).map(({ id }) => id);
  const isClear = (model: ModelId) => (spreads?.find(({ id }) => id === model)?.overToday?.p90 ?? 0) < 0;
  return { below, clearly: spreads && below.filter(isClear), saving: today.npv - cheapest.npv };
}

import type { RowSpread } from '../cost/simulate.ts';
import type { FitAndCost } from './fitAndCost.ts';

/** Whether most of the trials in which a model that may be chosen is the cheapest find another one than the recommended. */
export function isSeldomCheapest(
  { recommended, points }: Pick<FitAndCost, 'recommended' | 'points'>,
  rows: readonly Pick<RowSpread, 'id' | 'cheapestShare'>[],
): boolean {
  const shareOf = (id: string) => rows.find((row) => row.id === id)?.cheapestShare ?? 0;
  const others = points.filter(({ id, ruledOut }) => !ruledOut && id !== recommended);
  return others.reduce((sum, { id }) => sum + shareOf(id), 0) > shareOf(recommended ?? '');
}

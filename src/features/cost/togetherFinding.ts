import { type FitAndCost, isSeldomCheapest, type RowId } from '../../domain/index.ts';
import { type CostView, oftenerCheapest, spreadOf } from './costView.ts';
import { chance, shortName } from './figureNames.ts';
import { capital, spelled } from './lineText.ts';

/** What fit and cost say together, in one sentence. */
export function togetherFinding(together: FitAndCost, view: CostView): string {
  const { recommended, cheapest, preference, points } = together;
  if (!recommended) return 'No model is recommended, so cost stands alone.';
  const name = capital(shortName(recommended));
  if (!points.some(({ id }) => id === recommended))
    return view.structure.leftOut?.includes(recommended)
      ? `${name} fits best, but is left out of the comparison.`
      : `${name} fits best, but is not costed.`;
  if (!preference || !cheapest) {
    if (openOf(together).length < 2) return `${name} is the only costed model that is not ruled out.`;
    const seldom = seldomCheapest(together, view);
    return seldom === null
      ? `${name} fits best and costs least.`
      : `${name} fits best and costs least by its most likely figures, but is the cheapest in ${seldom} of trials.`;
  }
  const saved = view.amounts.inWords(preference.extra);
  if (preference.extra <= 0) return `${name} fits best and costs no more than ${shortName(cheapest)}.`;
  return preference.perPoint === null
    ? `${name} fits best; ${shortName(cheapest)}, about equal in fit, would save ${saved}.`
    : `${name} fits best; ${shortName(cheapest)} would save ${saved} for ${view.amounts.number(preference.points)} points less fit.`;
}

/** What the better fit costs by the point, and how sure it is that it costs more at all. */
export function howMuchMore(together: FitAndCost, view: CostView): string {
  const { recommended, cheapest, preference, points } = together;
  const { amounts } = view;
  if (!recommended || !points.some(({ id }) => id === recommended))
    return cheapest
      ? `${capital(shortName(cheapest))} is the cheapest of the models that are costed and not ruled out.`
      : '';
  const oftener = oftenerCheapest(view, recommended);
  if (!preference && seldomCheapest(together, view) !== null)
    return oftener
      ? `${capital(nameIn(together, oftener.id))} is the cheapest in ${chance(oftener.cheapestShare, amounts)} of them.`
      : '';
  const other = oftener ? `, ${nameIn(together, oftener.id)} in ${chance(oftener.cheapestShare, amounts)}` : '';
  const price = preference?.perPoint
    ? `Each point of better fit costs about ${amounts.inWords(twoDigits(preference.perPoint))}.`
    : preference || openOf(together).length < 2
      ? ''
      : 'Nothing has to be paid for the better fit.';
  const share = spreadOf(view, recommended)?.cheapestShare;
  const sure =
    share === undefined || points.length < 2
      ? ''
      : `${capital(shortName(recommended))} is the cheapest of the ${spelled(points.length)} costed models in ${chance(share, amounts)} of trials${other}.`;
  return `${price} ${sure}`.trim();
}

/** In how many trials the recommended model is the cheapest, where most find another one that may be chosen. */
function seldomCheapest(together: FitAndCost, view: CostView): string | null {
  const spread = together.recommended && spreadOf(view, together.recommended);
  if (!spread || view.range.kind !== 'known') return null;
  return isSeldomCheapest(together, view.range.range.simulation.models)
    ? `only ${chance(spread.cheapestShare, view.amounts)}`.replace('only under', 'under')
    : null;
}

function openOf({ points }: FitAndCost): FitAndCost['points'] {
  return points.filter(({ ruledOut }) => !ruledOut);
}

function nameIn({ points }: FitAndCost, id: RowId): string {
  const ruledOut = points.some((point) => point.id === id && point.ruledOut);
  return ruledOut ? `${shortName(id)} (ruled out)` : shortName(id);
}

/** So many come out alike where points and money are divided as they are shown. */
function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}

import { againstToday, difference, type RowCost, type RowId } from '../../domain/index.ts';
import { type CostView, rowName, ruledOut } from './costView.ts';
import { capital, listed, spelled } from './lineText.ts';

/** What the totals say, in one sentence. */
export function totalsFinding(view: CostView): string {
  const models = view.result.models.filter(({ id }) => id !== 'today').toSorted((a, b) => a.npv - b.npv);
  const [first, second] = models;
  if (!first) return 'No model can be costed yet.';
  const beside = besideToday(view, models.length);
  if (beside) return beside;
  if (!second) return view.waiting.length > 0 ? 'Only one model can be costed yet.' : 'Only one model is compared.';
  return amongModels(view, models, first, second);
}

function besideToday(view: CostView, costed: number): string | null {
  const { range, result, amounts, waiting } = view;
  const against = againstToday(result, range.kind === 'known' ? range.range.simulation.models : null);
  const first = result.cheapest;
  if (!against || !first) return null;
  const { below, clearly, saving } = against;
  const name = capital(named(view, first));
  const alone = costed === 1 && waiting.length > 0 ? ' No other model can be costed yet.' : '';
  const [cheapest] = below;
  if (!cheapest)
    return saving === 0
      ? `${name} costs as much as today.${alone}`
      : `${costed === 1 ? name : `No model undercuts today: ${named(view, first)}, the nearest,`} costs ${amounts.inWords(-saving)} more${costed === 1 ? ' than today' : ''}.${alone}`;
  const byLess = clearly?.length === 0;
  if (below.length === 1) {
    const said = `${name} costs ${costed === 1 ? `${amounts.inWords(saving)} less than today` : `least, ${amounts.inWords(saving)} below today`}`;
    return `${said}${byLess ? ', which is less than its range' : ''}.${alone}`;
  }
  const many = `${below.length === costed ? `All ${spelled(costed)}` : capital(spelled(below.length))} models undercut today`;
  if (byLess) return `${many}, by less than their ranges.`;
  const part = clearly && clearly.length < below.length ? `${spelled(clearly.length)} clearly; ` : '';
  return `${many}, ${part}${named(view, cheapest)} by ${amounts.inWords(saving)}.`;
}

function amongModels(view: CostView, models: readonly RowCost[], first: RowCost, second: RowCost): string {
  const { result, amounts } = view;
  const equal = models.filter(({ npv }) => npv === first.npv).map(({ id }) => named(view, id));
  if (equal.length === models.length && models.length > 2) return `All ${spelled(models.length)} models cost the same.`;
  if (equal.length > 1) return `${capital(listed(equal))} cost the same.`;
  const gap = difference(result.models, second.id, first.id) ?? 0;
  if (gap < aboutTheSame * Math.abs(first.npv))
    return `${capital(listed([first.id, second.id].map((id) => named(view, id))))} cost about the same, the least.`;
  return `${capital(named(view, first.id))} costs least, ${amounts.inWords(gap)} less than ${named(view, second.id)}.`;
}

/** Share of a total below which a difference is none. */
export const aboutTheSame = 0.005;

/** What is ruled out is never praised for its price without that word. */
function named({ fit }: CostView, id: RowId): string {
  return ruledOut(fit).includes(id) ? `${rowName(id).inSentence} (ruled out)` : rowName(id).inSentence;
}

import { explainTerm } from '../../content/explainTerm.ts';
import { figureWords } from '../../content/figureWords.ts';
import { difference, type FigureId, isOneSided, type RowId, uncountedFigures } from '../../domain/index.ts';
import { Part, Quiet } from '../../ui/Layout.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import { Term } from '../../ui/Term.tsx';
import { cheapestOpen, type CostView, oftenerCheapest, rowName, rowOf, ruledOut, spreadOf } from './costView.ts';
import { aboutTheSame } from './totalsFinding.ts';
import { capital, listed, spelled } from './lineText.ts';

/** What it would cost, beside today, how sure, and what it rests on: the title of a screen where that has a name. */
export function Headline({ view, name }: { readonly view: CostView; readonly name?: string }) {
  const { structure, fit } = view;
  const { recommended } = fit;
  const speaksOf = recommended && rowOf(view, recommended) ? recommended : cheapestOpen(view);
  return (
    <Part topic="Cost" about={`${structure.horizonMonths} months, ${currencyName(structure.currency)}`}>
      {name === undefined ? (
        <h2>{headline(view, speaksOf)}</h2>
      ) : (
        <ScreenTitle title={`Cost: ${name}`} about={`Cost of ${name}`}>
          {headline(view, speaksOf)}
        </ScreenTitle>
      )}
      {speaksOf ? <Beside view={view} id={speaksOf} /> : <p>{whatIsNeeded(view)}</p>}
    </Part>
  );
}

function headline(view: CostView, id: RowId | null): string {
  const row = id && rowOf(view, id);
  if (!row) return 'No model can be costed yet.';
  const { inWords } = view.amounts;
  const today = rowOf(view, 'today');
  const beside = today ? `; today’s way ${inWords(today.npv)}` : '';
  const closed = ruledOut(view.fit).includes(row.id) ? ', ruled out for this work,' : '';
  return `${capital(rowName(row.id).inSentence)}${closed} would cost about ${inWords(row.npv)}${beside}.`;
}

/** How the model stands to today and to the cheapest, how far that can be trusted, and what the figures are. */
function Beside({ view, id }: { readonly view: CostView; readonly id: RowId }) {
  const { amounts, waiting, grounds, structure, figures } = view;
  const row = rowOf(view, id);
  const assumed = grounds.find((one) => one.id === id)?.assumedShare ?? 0;
  const rate = figures.get('general.discountRate')?.value;
  const discount = typeof rate === 'number' ? rate : (rate?.base ?? 0);
  return (
    <>
      <p>
        {againstToday(view, id)} {againstCheapest(view, id)} {bestFitNotCosted(view, id)}
      </p>
      <Quiet small>
        <Term explain={() => explainTerm('npv')}>Present values</Term> at {amounts.share(discount)} a year; as it falls
        due over {structure.horizonMonths} months it is {amounts.exact(row?.total ?? 0)}.{' '}
        {amounts.share(Math.round(assumed * 100) / 100)} of this total rests on assumed, vendor-grade or illustrative
        figures.
        {waiting.length > 2 ? ' Few models can be costed with what is known so far.' : ''} {notCounted(view, id)}
      </Quiet>
    </>
  );
}

function againstToday(view: CostView, id: RowId): string {
  const gap = difference(view.result.models, id, 'today');
  if (gap === null) return 'Type what it costs today, and it stands beside every model.';
  const { inWords } = view.amounts;
  const today = rowOf(view, 'today')?.npv ?? 0;
  if (Math.abs(gap) < aboutTheSame * today) return 'That is about the same as today.';
  const spread = spreadOf(view, id)?.overToday;
  const said = gap < 0 ? `That saves ${inWords(-gap)}` : `That is ${inWords(gap)} more than today`;
  if (!spread) return `${said}.`;
  if (spread.p10 === spread.p90) return `${said}; no figure has a range yet, so this looks surer than it is.`;
  return isOneSided(spread)
    ? `${said}; in eight of ten trials it lies between ${inWords(Math.abs(nearer(spread)))} and ${inWords(Math.abs(farther(spread)))}.`
    : `${said}, which is smaller than the uncertainty. Cost alone does not decide it.`;
}

function nearer({ p10, p90 }: { p10: number; p90: number }): number {
  return Math.abs(p10) < Math.abs(p90) ? p10 : p90;
}

function farther({ p10, p90 }: { p10: number; p90: number }): number {
  return Math.abs(p10) < Math.abs(p90) ? p90 : p10;
}

function againstCheapest(view: CostView, id: RowId): string {
  const { cheapest, models } = view.result;
  if (!cheapest || models.length < 2) return '';
  const closed = ruledOut(view.fit);
  const but = (row: RowId) => (closed.includes(row) ? ', but it is ruled out for this work' : '');
  const oftener = oftenerCheapest(view, id);
  const unsure = oftener ? `, but in more of the trials ${rowName(oftener.id).inSentence} is` : '';
  if (cheapest === id) return models.length > 2 ? `Of the models compared it is the cheapest${but(id) || unsure}.` : '';
  const gap = difference(models, id, cheapest) ?? 0;
  const name = capital(rowName(cheapest).inSentence);
  if (gap < aboutTheSame * Math.abs(rowOf(view, id)?.npv ?? 0))
    return `${name} would cost about the same${but(cheapest)}.`;
  const more =
    oftenerCheapest(view, cheapest)?.id === id
      ? `, but in more of the trials ${rowName(id).inSentence} is cheaper`
      : '';
  return `${name} would cost ${view.amounts.inWords(gap)} less${but(cheapest) || more}.`;
}

/** Figures that are named; how many more there are is said. */
const namedAtMost = 4;

/** What counts as nothing because no good figure is known for it here. */
function notCounted({ unknown, inputs }: CostView, id: RowId): string {
  const figures = uncountedFigures(inputs, id, unknown).map((figure) => `‘${figureWords[figure].title}’`);
  if (figures.length === 0) return '';
  const more = figures.length - namedAtMost;
  const named = more > 1 ? [...figures.slice(0, namedAtMost), `${spelled(more)} more`] : figures;
  return `Counted as nothing, because no good figure is known here: ${listed(named)}. Give yours.`;
}

/** Why the page speaks of another model than the one that fits best. */
function bestFitNotCosted({ fit: { recommended }, structure }: CostView, id: RowId): string {
  if (!recommended || recommended === id) return '';
  if (structure.leftOut?.includes(recommended))
    return `${capital(rowName(recommended).inSentence)} fits best, but is left out of the comparison.`;
  return `${capital(rowName(recommended).inSentence)} fits best, but is not costed yet.`;
}

function whatIsNeeded({ waiting, structure, figures, fit }: CostView): string {
  const first = waiting.find(({ model }) => model === fit.recommended) ?? waiting[0];
  if (!first) return 'Every model is left out; let at least one take part below.';
  // From the number of people much of the rest follows.
  const missing: readonly FigureId[] = figures.get('work.fte')?.value === undefined ? ['work.fte'] : first.missing;
  const titles = missing.map((id) => `‘${figureWords[id].title}’`).join(' and ');
  return `Your numbers are needed: ${structure.work ? '' : 'begin with the kind of work, then '}${titles}${missing === first.missing ? ` for ${rowName(first.model).inSentence}` : ''}.`;
}

/** In English, as all words are. */
function currencyName(code: string): string {
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
  }).formatToParts(2);
  return parts.find(({ type }) => type === 'currency')?.value ?? code;
}

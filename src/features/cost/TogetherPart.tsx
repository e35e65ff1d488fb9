import { lazy } from 'react';
import { fitAndCost, type FitAndCost, type FitResult, type ModelId } from '../../domain/index.ts';
import { ChartFigure } from '../../ui/ChartFigure.tsx';
import { Part, Quiet } from '../../ui/Layout.tsx';
import { type CostView, rowName, spreadOf } from './costView.ts';
import { chance, shortName } from './figureNames.ts';
import { capital, listed } from './lineText.ts';
import { howMuchMore, togetherFinding } from './togetherFinding.ts';

const ScatterChart = lazy(() => import('../../ui/chart/ScatterChart.tsx'));

/** Fit against cost: what a better fit costs, and which models are beaten on both. */
export function TogetherPart({
  view,
  fit,
  costLeftOut,
}: {
  readonly view: CostView;
  /** Without the answer that cost is what matters most: cost has an axis of its own here. */
  readonly fit: FitResult;
  readonly costLeftOut: boolean;
}) {
  const together = fitAndCost(fit, view.result);
  const { points } = together;
  if (points.length === 0) return null;
  const path = points
    .filter(({ efficient }) => efficient)
    .toSorted((a, b) => a.fit - b.fit)
    .map(({ id }) => id);
  const { amounts } = view;
  const said = howMuchMore(together, view);
  const exact = amounts.exactAmong(
    points.flatMap(({ id, npv }) => {
      const spread = spreadOf(view, id);
      return spread ? [npv, spread.p10, spread.p90] : [npv];
    }),
  );
  return (
    <Part topic="Fit and cost" about="Both on one page; neither decides alone">
      <h2>{togetherFinding(together, view)}</h2>
      {said && <p>{said}</p>}
      <ChartFigure
        caption={captionOf(path.length, points, view)}
        chart={
          <ScatterChart
            label="Fit and present value of each model"
            x={{ title: 'Fit, 0 to 100', format: String, limits: [0, 100] }}
            y={{ title: `Present value, ${view.structure.currency}`, format: amounts.short }}
            points={points.map(({ id, fit: x, npv, ruledOut }) => {
              const spread = spreadOf(view, id);
              const { name, shape = 'disc', tone = '--ink' } = rowName(id);
              return {
                key: id,
                name: ruledOut ? `${name} (ruled out)` : name,
                shape,
                tone,
                x,
                y: npv,
                ...(spread && { yRange: [spread.p10, spread.p90] as const }),
                strong: id === together.recommended,
                closed: ruledOut,
              };
            })}
            path={path}
          />
        }
        columns={[
          { key: 'model', title: 'Model' },
          { key: 'fit', title: 'Fit', end: true },
          { key: 'npv', title: 'Present value', end: true },
          { key: 'range', title: 'In eight of ten trials', end: true },
          { key: 'cheapest', title: 'Cheapest in', end: true },
          { key: 'stands', title: 'Stands' },
        ]}
        rows={points.map((point) => {
          const spread = spreadOf(view, point.id);
          return {
            key: point.id,
            cells: [
              rowName(point.id).name,
              point.fit.toFixed(0),
              exact(point.npv),
              spread ? `${exact(spread.p10)} – ${exact(spread.p90)}` : '–',
              spread ? chance(spread.cheapestShare, amounts) : '–',
              stands(point),
            ],
          };
        })}
      />
      <Remark view={view} fit={fit} costLeftOut={costLeftOut} />
    </Part>
  );
}

function Remark({
  view,
  fit,
  costLeftOut,
}: {
  readonly view: CostView;
  readonly fit: FitResult;
  readonly costLeftOut: boolean;
}) {
  const differs = fit.recommended !== view.fit.recommended;
  if (!costLeftOut && !differs) return null;
  const name = (id: ModelId | null) => (id ? shortName(id) : 'nothing');
  return (
    <Quiet small>
      Your answer that cost drives the decision is left out of the fit here: cost has an axis of its own, and would
      count twice.
      {differs &&
        ` Without it ${name(fit.recommended)} is recommended, with it ${name(view.fit.recommended)}, as on the page Result.`}
    </Quiet>
  );
}

function captionOf(onPath: number, points: FitAndCost['points'], view: CostView): string {
  const beaten = points.filter(({ efficient, ruledOut }) => !efficient && !ruledOut);
  const closed = points.some(({ ruledOut }) => ruledOut);
  return [
    'Further right fits better, further down costs less.',
    view.range.kind === 'known' && 'A line through a point holds eight of ten trials.',
    onPath > 1 && 'The line joins the models that no other beats on both.',
    beaten.length > 0 &&
      `${capital(listed(beaten.map(({ id }) => shortName(id))))} ${beaten.length === 1 ? 'is' : 'are'} beaten on both.`,
    closed && 'Crossed out: ruled out, whatever the cost.',
  ]
    .filter(Boolean)
    .join(' ');
}

function stands({ ruledOut, efficient }: FitAndCost['points'][number]): string {
  if (ruledOut) return 'ruled out';
  return efficient ? 'not beaten on both' : 'beaten on both';
}

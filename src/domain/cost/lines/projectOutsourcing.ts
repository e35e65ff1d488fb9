import { baseOf, type CostInputs, highOf } from '../costInputs.ts';
import { type Expression, inYear, over, plus, term, times } from '../expression.ts';
import { type Line, line, monthly, once, type Piece, yearOf } from './line.ts';
import type { Quantities } from './quantities.ts';

/** One build, or builds that follow each other, each to its end. */
export function projectOutsourcingLines(q: Quantities, inputs: CostInputs): Line[] {
  const { figure, horizon, wages } = q;
  const project = inputs.models['project-outsourcing'];
  const build = baseOf(project?.buildMonths ?? 1);
  const perYear = baseOf(project?.projectsPerYear ?? 0);
  const starts = projectStarts(perYear, horizon);
  const milestones = project?.milestones ?? defaultMilestones(build);
  /** The price of a build at the prices of its start. */
  const priceAt = (start: number) =>
    term('build-price', times(figure('project-outsourcing.price'), inYear(yearOf(start), q.vendorPrices)));
  const shareAt = (share: Parameters<typeof figure>[0], after: number): Piece[] =>
    starts.map((start) => once(start + after, times(figure(share), priceAt(start))));
  const inBuild = (amount: (start: number) => Expression): Piece[] =>
    starts.map((start) => monthly(start + 1, start + build, amount(start)));
  const lead = times(figure('project-outsourcing.pmFte'), figure('project-outsourcing.pmLoadedAnnual'));
  const expert = times(figure('project-outsourcing.smeFte'), figure('project-outsourcing.smeLoadedAnnual'));
  const ownLead = times(over(plus(lead, expert), 12), wages);
  const changes = (start: number) => over(times(figure('project-outsourcing.changeShare'), priceAt(start)), build);
  return [
    line('selection', 'transition', ...shareAt('project-outsourcing.selectionShare', 0)),
    line(
      'price',
      'delivery',
      ...starts.flatMap((start) =>
        milestones.map(([month, share]) => once(start + month, times(share, priceAt(start)))),
      ),
    ),
    line('change-orders', 'change', ...inBuild(changes)),
    line('overrun', 'change', ...shareAt('project-outsourcing.overrunShare', build)),
    line('own-lead', 'management', ...inBuild(() => ownLead)),
    line('acceptance', 'change', ...shareAt('project-outsourcing.acceptanceShare', build)),
    ...(perYear > 0 ? [] : [line('running', 'delivery', monthly(build + 1, horizon, runningOf(q, inputs)))]),
    line('handover', 'exit', ...shareAt('project-outsourcing.handoverShare', build)),
  ];
}

/** Start months: 0 and `round(12 k / perYear)`, as far as the horizon reaches. */
export function projectStarts(perYear: number, horizon: number): number[] {
  if (perYear <= 0) return [0];
  const starts = [];
  for (let k = 0; Math.floor((12 * k) / perYear + 0.5) <= horizon; k++)
    starts.push(Math.floor((12 * k) / perYear + 0.5));
  return starts;
}

/** 30 % at the start, 40 % halfway, 30 % at the end. */
function defaultMilestones(build: number): readonly (readonly [number, number])[] {
  return [
    [0, 0.3],
    [Math.floor(build / 2 + 0.5), 0.4],
    [build, 0.3],
  ];
}

/**
 * A share of the price or own people, whichever is given: of a range its high end says so. Where both are, own people come
 * first, unless nobody is expected to run it.
 */
function runningOf({ figure, wages, loaded }: Quantities, inputs: CostInputs): Expression {
  const { runFte = 0, runShare = 0 } = inputs.models['project-outsourcing'] ?? {};
  const byPeople = highOf(runShare) > 0 ? baseOf(runFte) > 0 : highOf(runFte) > 0;
  if (byPeople) return times(figure('project-outsourcing.runFte'), loaded);
  const price = figure('project-outsourcing.price');
  return times(over(times(figure('project-outsourcing.runShare'), price), 12), wages);
}

import type { CostInputs } from '../costInputs.ts';
import { type Expression, greater, minus, over, term, times, yearBefore } from '../expression.ts';
import { type Line, line, monthly, once, type Piece } from './line.ts';
import type { Quantities } from './quantities.ts';

export function inHouseLines(q: Quantities, inputs: CostInputs): Line[] {
  const { figure, horizon, fte, loaded, prices } = q;
  const costPerHire = figure('people.costPerHire');
  const ramp = times(figure('people.rampMonths'), minus(1, figure('people.rampProductivity')), loaded);
  return [
    line('salaries', 'delivery', monthly(1, horizon, times(fte, loaded))),
    ...leadership(q, inputs.people?.span !== undefined),
    line('recruiting', 'people', ...hirings(q, costPerHire, times(costPerHire, prices))),
    line('ramp-up', 'people', ...hirings(q, ramp, ramp)),
    line('tools', 'tooling', monthly(1, horizon, times(over(figure('in-house.toolsPerYear'), 12), prices))),
    line('audit', 'contract', monthly(1, horizon, times(over(figure('in-house.auditPerYear'), 12), prices))),
  ];
}

function leadership({ figure, horizon, fte, leadMonth }: Quantities, led: boolean): Line[] {
  if (!led) return [];
  const amount = times(over(fte, figure('people.span')), leadMonth);
  return [line('leadership', 'management', monthly(1, horizon, amount))];
}

/** Hires at the start, for those who leave, and in the first month of each year in which the work has grown. */
function hirings({ figure, horizon, fte }: Quantities, atStart: Expression, later: Expression): Piece[] {
  const grown = term('hires', greater(0, minus(fte, yearBefore(fte))));
  const newYears = Array.from({ length: Math.floor((horizon - 1) / 12) }, (_, y) => 12 * (y + 1) + 1);
  const leaving = term('hires', times(fte, over(figure('people.attrition'), 12)));
  return [
    once(0, times(figure('in-house.hiresAtStart'), atStart)),
    monthly(1, horizon, times(leaving, later)),
    ...newYears.map((month) => once(month, times(grown, later))),
  ];
}

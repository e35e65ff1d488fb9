import type { FigureId } from '../costFields.ts';
import type { CostInputs } from '../costInputs.ts';
import { compound, type Expression, figure, inYear, minus, over, plus, term, times } from '../expression.ts';

/** What the lines of all models are made of; symbols as in the README of the domain. */
export interface Quantities {
  readonly horizon: number;
  readonly figure: (id: FigureId) => Expression;
  /** `Wg(t)`: wages so far. */
  readonly wages: Expression;
  /** `P(t)`: other prices so far. */
  readonly prices: Expression;
  /** `Vp(t)`: prices of vendors so far. */
  readonly vendorPrices: Expression;
  /** `G(t)`: volume so far. */
  readonly growth: Expression;
  /** People at work, all shifts and growth included. */
  readonly fte: Expression;
  /** Monthly loaded cost of one person of one's own. */
  readonly loaded: Expression;
  readonly leadMonth: Expression;
  /** Units of work a month. */
  readonly volume: Expression;
}

export function quantitiesOf({ horizonMonths }: CostInputs): Quantities {
  const wages = term('wages', compound(figure('general.wageInflation')));
  const prices = term('prices', compound(figure('general.inflation')));
  const vendorPrices = term(
    'vendor-prices',
    compound(minus(figure('general.indexation'), figure('general.productivityGlide'))),
  );
  const growth = term('growth', compound(figure('general.growth')));
  const pay = times(figure('people.salary'), plus(1, figure('people.burden')), wages);
  const seat = times(plus(figure('people.overhead'), figure('people.tooling')), prices);
  return {
    horizon: horizonMonths,
    figure,
    wages,
    prices,
    vendorPrices,
    growth,
    fte: term('fte', times(figure('work.fte'), figure('work.coverageFactor'), growth)),
    loaded: term('loaded', plus(over(pay, 12), over(seat, 12))),
    leadMonth: term('lead-month', times(over(figure('people.leadLoadedAnnual'), 12), wages)),
    volume: term('volume', times(figure('work.volumePerMonth'), growth)),
  };
}

/** People of a vendor that do the work of `fte(t)`. */
export function peopleOf(q: Quantities, model: 'staff-augmentation' | 'dedicated-team'): Expression {
  return term('people', over(q.fte, q.figure(`${model}.relativeProductivity`)));
}

/** The sum of a monthly fee over months 1..12: prices and volume step at the year, so it is twelve times the first month. */
export function firstYearFee(fee: Expression): Expression {
  return term('first-year-fee', times(12, inYear(0, fee)));
}

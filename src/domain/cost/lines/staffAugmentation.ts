import type { CostInputs } from '../costInputs.ts';
import { over, times } from '../expression.ts';
import { type Line, line, monthly, once } from './line.ts';
import { peopleOf, type Quantities } from './quantities.ts';

/** Hours of a week that are paid while somebody is brought in or hands over. */
const hoursPerWeek = 40;

export function staffAugmentationLines(q: Quantities, inputs: CostInputs): Line[] {
  const { figure, horizon, prices, vendorPrices, leadMonth } = q;
  const people = peopleOf(q, 'staff-augmentation');
  const rate = figure('staff-augmentation.hourlyRate');
  const bill = times(people, rate, figure('staff-augmentation.hoursPerMonth'), vendorPrices);
  const onboarding = times(figure('staff-augmentation.onboardWeeks'), hoursPerWeek, rate);
  const starts = times(people, over(figure('staff-augmentation.turnover'), 12));
  const handback = times(people, figure('staff-augmentation.handbackWeeks'), hoursPerWeek, rate, vendorPrices);
  const direction = times(over(people, figure('staff-augmentation.span')), leadMonth);
  const seats = times(people, over(figure('staff-augmentation.seatPerYear'), 12), prices);
  return [
    line('bill', 'delivery', monthly(1, horizon, bill)),
    line('programme-fee', 'contract', monthly(1, horizon, times(figure('staff-augmentation.feeShare'), bill))),
    ...(inputs.models['staff-augmentation']?.span === undefined
      ? []
      : [line('direction', 'management', monthly(1, horizon, direction))]),
    line('seats', 'tooling', monthly(1, horizon, seats)),
    line(
      'onboarding',
      'people',
      once(0, times(people, onboarding)),
      monthly(1, horizon, times(starts, onboarding, vendorPrices)),
    ),
    line('handback', 'exit', once(horizon, handback)),
  ];
}

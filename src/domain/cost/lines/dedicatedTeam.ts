import { over, plus, term, times } from '../expression.ts';
import { type Line, line, monthly, once } from './line.ts';
import { firstYearFee, peopleOf, type Quantities } from './quantities.ts';

export function dedicatedTeamLines(q: Quantities): Line[] {
  const { figure, horizon, prices, vendorPrices, leadMonth } = q;
  const people = peopleOf(q, 'dedicated-team');
  const rate = figure('dedicated-team.monthlyRate');
  const fee = term('fee', times(people, rate, vendorPrices));
  const onboarding = times(over(times(figure('dedicated-team.onboardWeeks'), 12), 52), rate);
  const starts = times(people, over(figure('dedicated-team.turnover'), 12));
  const seats = times(people, over(figure('dedicated-team.seatPerYear'), 12), prices);
  const admin = times(over(figure('dedicated-team.contractAdminPerYear'), 12), prices);
  const handover = times(figure('dedicated-team.handoverMonths'), people, rate, vendorPrices);
  return [
    line('team-fee', 'delivery', monthly(1, horizon, fee)),
    line('direction', 'management', monthly(1, horizon, times(figure('dedicated-team.ownLeadFte'), leadMonth))),
    line('selection', 'transition', once(0, times(figure('dedicated-team.selectionShare'), firstYearFee(fee)))),
    line('set-up', 'transition', once(0, plus(figure('dedicated-team.setupFee'), times(people, onboarding)))),
    line('seats', 'tooling', monthly(1, horizon, seats)),
    line('turnover', 'people', monthly(1, horizon, times(starts, onboarding, vendorPrices))),
    line('contract-admin', 'contract', monthly(1, horizon, admin)),
    line('handover', 'exit', once(horizon, handover)),
  ];
}

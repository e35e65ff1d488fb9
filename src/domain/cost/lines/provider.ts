import type { CostInputs } from '../costInputs.ts';
import { type Expression, greater, lesser, over, plus, power, term, times } from '../expression.ts';
import { type Line, line, monthly, once } from './line.ts';
import { firstYearFee, type Quantities } from './quantities.ts';

type Provider = 'managed-services' | 'bpo';

export function managedServicesLines(q: Quantities, inputs: CostInputs): Line[] {
  const fee = term('fee', managedFee(q, inputs));
  const { selection, transition, others } = providerLines(q, 'managed-services', fee);
  return [selection, line('service-fee', 'delivery', monthly(1, q.horizon, fee)), transition, ...others];
}

export function bpoLines(q: Quantities, inputs: CostInputs): Line[] {
  const { figure, horizon, volume, wages } = q;
  const fee = term('fee', bpoFee(q, inputs));
  const { selection, transition, others } = providerLines(q, 'bpo', fee);
  const exceptions = times(volume, figure('bpo.exceptionRate'), figure('bpo.exceptionCost'), wages);
  return [
    selection,
    line('transactions', 'delivery', monthly(1, horizon, fee)),
    line('exceptions', 'change', monthly(1, horizon, exceptions)),
    transition,
    ...others,
  ];
}

function managedFee({ figure, growth, vendorPrices, volume }: Quantities, inputs: CostInputs): Expression {
  const terms = inputs.models['managed-services'];
  switch (terms?.pricing ?? 'flat') {
    case 'flat':
      return times(
        figure('managed-services.monthlyFee'),
        power(growth, figure('managed-services.scopeElasticity')),
        vendorPrices,
      );
    case 'per-unit':
      return times(
        greater(volume, figure('managed-services.minimumVolume')),
        figure('managed-services.unitPrice'),
        vendorPrices,
      );
    case 'outcome': {
      const outcomes = term('outcomes', times(figure('managed-services.outcomesPerMonth'), growth));
      return plus(
        times(figure('managed-services.baseFee'), vendorPrices),
        times(outcomes, figure('managed-services.feePerOutcome'), vendorPrices),
      );
    }
    case 'capped-time': {
      const time = times(figure('managed-services.hoursPerMonth'), growth, figure('managed-services.rate'));
      return times(terms?.cap === undefined ? time : lesser(time, figure('managed-services.cap')), vendorPrices);
    }
  }
}

function bpoFee({ figure, growth, vendorPrices, volume }: Quantities, inputs: CostInputs): Expression {
  if (inputs.models.bpo?.pricing === 'per-person')
    return times(figure('bpo.people'), growth, figure('bpo.monthlyRate'), vendorPrices);
  return times(greater(volume, figure('bpo.minimumVolume')), figure('bpo.unitPrice'), vendorPrices);
}

/** What managed services and BPO have in common, each with its own figures. */
function providerLines(q: Quantities, model: Provider, fee: Expression) {
  const { horizon, prices, wages, fte, loaded } = q;
  const f = (name: 'transitionShare' | ProviderFigure) => q.figure(`${model}.${name}`);
  const yearFee = firstYearFee(fee);
  const shares = plus(f('selectionShare'), f('severanceShare'), f('processShare'));
  const moved = plus(times(f('transitionShare'), yearFee), f('integrationOneOff'));
  const office = times(over(times(f('vmoFte'), f('vmoLoadedAnnual')), 12), wages);
  const expert = times(over(times(f('smeFte'), f('smeLoadedAnnual')), 12), wages);
  const management = plus(greater(times(f('governanceShare'), fee), office), expert);
  const yearly = (amount: Expression) => monthly(1, horizon, times(over(amount, 12), prices));
  const knowledge = times(f('knowledgeLoss'), fte, q.figure('people.rampMonths'), loaded);
  const leaving = plus(
    times(f('overlapMonths'), fee),
    knowledge,
    f('reprocurementOneOff'),
    times(f('rebuildPerYear'), horizon / 12),
    f('earlyExitFee'),
  );
  return {
    selection: line('selection', 'transition', once(0, times(shares, yearFee))),
    transition: line(
      'transition',
      'transition',
      once(0, model === 'bpo' ? plus(q.figure('bpo.redesignOneOff'), moved) : moved),
    ),
    others: [
      line('parallel', 'transition', monthly(1, f('parallelMonths'), times(f('parallelShare'), fte, loaded))),
      line('vendor-management', 'management', monthly(1, horizon, management)),
      line('sla-tools', 'tooling', yearly(f('slaToolsPerYear'))),
      line('contract-audit', 'contract', yearly(plus(f('contractAdminPerYear'), f('auditPerYear')))),
      line('change-requests', 'change', monthly(1, horizon, times(f('changeShare'), fee))),
      line('credits', 'change', monthly(1, horizon, times(-1, f('creditShare'), fee))),
      line('exit', 'exit', once(horizon, times(f('exitProbability'), leaving))),
    ],
  };
}

type ProviderFigure =
  | 'selectionShare'
  | 'severanceShare'
  | 'processShare'
  | 'integrationOneOff'
  | 'parallelMonths'
  | 'parallelShare'
  | 'governanceShare'
  | 'vmoFte'
  | 'vmoLoadedAnnual'
  | 'smeFte'
  | 'smeLoadedAnnual'
  | 'slaToolsPerYear'
  | 'contractAdminPerYear'
  | 'auditPerYear'
  | 'changeShare'
  | 'creditShare'
  | 'exitProbability'
  | 'overlapMonths'
  | 'knowledgeLoss'
  | 'reprocurementOneOff'
  | 'rebuildPerYear'
  | 'earlyExitFee';

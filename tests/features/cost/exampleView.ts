import { fitContent } from '../../../src/content/fitContent.ts';
import {
  type Answers,
  assessFit,
  type CostLedger,
  type FigureId,
  groundsOf,
  type OwnFigure,
} from '../../../src/domain/index.ts';
import { amountsFor } from '../../../src/features/cost/amounts.ts';
import type { CostView } from '../../../src/features/cost/costView.ts';
import { compare } from '../../../src/state/costing/comparing.ts';
import { type AskedRange, type CostRange, costRangeInSteps } from '../../../src/state/costing/costRange.ts';
import type { CostRangeState } from '../../../src/state/costing/useCostRange.ts';

const own = (value: OwnFigure['value']): OwnFigure => ({ value, as: 'own' });

/** A service desk of 14 people that costs 1.02 million a year: five models can be priced, a project waits for its price. */
export const serviceDesk: CostLedger = {
  currency: 'USD',
  horizonMonths: 36,
  work: 'service-desk',
  ownRegion: 'us',
  providerRegion: 'us',
  pricing: 'per-unit',
  bpoPricing: 'per-unit',
  trials: 500,
  figures: {
    'work.fte': own(14),
    'work.volumePerMonth': own(4_800),
    'today.annualCost': own(1_020_000),
    'today.avoidableShare': own(0.95),
    'managed-services.unitPrice': { value: { low: 9.5, base: 11.1, high: 13 }, as: 'quote' },
    'bpo.unitPrice': own(10),
    'staff-augmentation.hourlyRate': own(45),
    'dedicated-team.monthlyRate': own(5_200),
  },
};

const answers: Answers = { 'work-type': 'run-service', duration: '1-3y', coverage: 'business-hours' };

/** The view of a ledger, as the screen makes it; `figures` that are undefined are taken away. */
export function exampleView({
  figures = {},
  range = 'known',
  ...changes
}: Partial<CostLedger> & { readonly range?: CostRangeState['kind'] } = {}): CostView {
  const kept = Object.entries({ ...serviceDesk.figures, ...figures }).filter(([, figure]) => figure !== undefined);
  const ledger: CostLedger = { ...serviceDesk, ...changes, figures: Object.fromEntries(kept) };
  const assessment = { id: 'desk', name: 'IT help desk', answers, unconfirmed: [], notes: {} };
  const compared = compare(assessment, ledger, 'en-US');
  return {
    ...compared,
    fit: assessFit(fitContent, assessment),
    grounds: groundsOf(compared.inputs, (figure) => compared.figures.get(figure as FigureId)?.ground ?? 'own'),
    range: rangeState(range, compared),
    amounts: amountsFor('en-US', compared.structure.currency),
  };
}

function rangeState(kind: CostRangeState['kind'], asked: AskedRange): CostRangeState {
  switch (kind) {
    case 'known':
      return { kind, range: rangeOf(asked) };
    case 'running':
      return { kind, done: 0.4, cancel: () => undefined };
    case 'cancelled':
      return { kind, restart: () => undefined };
    case 'failed':
      return { kind, why: 'out of memory' };
  }
}

export function rangeOf(asked: AskedRange): CostRange {
  const steps = costRangeInSteps(asked);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

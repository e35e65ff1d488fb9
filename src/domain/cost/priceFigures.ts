import type { FigureId } from './costFields.ts';
import type { BpoPricing, ManagedPricing } from './costInputs.ts';

/** The figure that a provider names as its price, by the way of pricing. */
export const priceFigures = {
  'managed-services': {
    flat: 'managed-services.monthlyFee',
    'per-unit': 'managed-services.unitPrice',
    outcome: 'managed-services.feePerOutcome',
    'capped-time': 'managed-services.rate',
  },
  bpo: { 'per-unit': 'bpo.unitPrice', 'per-person': 'bpo.monthlyRate' },
} as const satisfies {
  readonly 'managed-services': { readonly [P in ManagedPricing]: FigureId };
  readonly bpo: { readonly [P in BpoPricing]: FigureId };
};

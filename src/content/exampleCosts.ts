import type { CostLedger } from '../domain/index.ts';

/**
 * What the worked examples say about cost, by example. Prices and team sizes of the two shops are those of seed-001; where a
 * source gives no figure, the example takes a round one of our own so that the comparison is filled. Both shops already buy the
 * model they are quoted: what they spend today holds what is spent around the fee (6 % for looking after it and 5 % for changes;
 * three eighths of a lead and the seats), and staying with the provider they have needs no move.
 */
export const exampleCosts: Readonly<Record<string, CostLedger>> = {
  'it-help-desk': {
    work: 'service-desk',
    ownRegion: 'us',
    providerRegion: 'us',
    currency: 'USD',
    figures: {
      'work.fte': { value: 14, as: 'own' },
      'work.volumePerMonth': { value: 2_300, as: 'own' },
      'today.annualCost': { value: 1_450_000, as: 'own' },
      'today.avoidableShare': { value: 0.95, as: 'own' },
      'today.severancePerPerson': { value: 12_000, as: 'own' },
      'managed-services.leavers': { value: 3, as: 'own' },
      'managed-services.monthlyFee': { value: 76_000, as: 'quote' },
      'managed-services.parallelMonths': { value: 2, as: 'own' },
      'managed-services.smeFte': { value: 0.25, as: 'own' },
      'managed-services.vmoFte': { value: 0.5, as: 'own' },
    },
  },
  'ecommerce-support': {
    work: 'customer-support',
    ownRegion: 'us',
    providerRegion: 'philippines',
    currency: 'USD',
    figures: {
      'work.fte': { value: 15, as: 'own' },
      'today.annualCost': { value: 186_000, as: 'own' },
      'managed-services.monthlyFee': { value: 14_000, as: 'quote' },
      'managed-services.selectionShare': { value: 0, as: 'own' },
      'managed-services.processShare': { value: 0, as: 'own' },
      'managed-services.transitionShare': { value: 0, as: 'own' },
    },
  },
  'ecommerce-engineering': {
    work: 'software',
    ownRegion: 'us',
    providerRegion: 'india',
    currency: 'USD',
    figures: {
      'work.fte': { value: 3, as: 'own' },
      'today.annualCost': { value: 247_000, as: 'own' },
      'staff-augmentation.hourlyRate': { value: 33.78, as: 'quote' },
      'staff-augmentation.hoursPerMonth': { value: 148, as: 'own' },
    },
  },
};

/** The kind of work that assumptions are looked up by, for each template that has one. */
export const workOfTemplate: Readonly<Record<string, string>> = {
  'service-desk': 'service-desk',
  endpoints: 'service-desk',
  infrastructure: 'infrastructure',
  'network-operations': 'infrastructure',
  cloud: 'infrastructure',
  'backup-and-recovery': 'infrastructure',
  databases: 'infrastructure',
  applications: 'software',
  'security-operations': 'security',
  identity: 'security',
  'customer-support': 'customer-support',
  'qa-and-testing': 'software',
  'finance-and-accounting': 'accounting',
  'payroll-and-hr': 'payroll',
  'system-migration': 'software',
  'implementation-project': 'software',
  'product-development': 'software',
};

import type { ModelId } from '../fit/fitContent.ts';
import { costFields, fieldOf, type FigureId, figureIds } from './costFields.ts';
import {
  type BpoPricing,
  type CostInputs,
  costModels,
  type ExtraLine,
  type Figure,
  type ManagedPricing,
} from './costInputs.ts';
import { absentAs, figureAt } from './figureValues.ts';

/** A figure that somebody gave, in place of a default. */
export interface OwnFigure {
  readonly value: Figure;
  /** A quote is a vendor's offer in writing. */
  readonly as: 'own' | 'quote';
  readonly agreedBy?: string | undefined;
  /** As in 2026-11-20. */
  readonly agreedOn?: string | undefined;
}

/** All that a user said about the cost of an assessment; the rest follows from answers and assumptions. */
export interface CostLedger {
  readonly figures: { readonly [Id in FigureId]?: OwnFigure | undefined };
  readonly currency?: string | undefined;
  readonly horizonMonths?: number | undefined;
  /** Kind of work, and where one's own and the provider's people sit: what assumptions are looked up by. */
  readonly work?: string | undefined;
  readonly ownRegion?: string | undefined;
  readonly providerRegion?: string | undefined;
  readonly unit?: string | undefined;
  readonly pricing?: ManagedPricing | undefined;
  readonly bpoPricing?: BpoPricing | undefined;
  readonly milestones?: readonly (readonly [number, number])[] | undefined;
  readonly lagModels?: readonly ModelId[] | undefined;
  readonly extra?: readonly ExtraLine[] | undefined;
  readonly seed?: number | undefined;
  readonly trials?: number | undefined;
  /** Models that are not to be compared. */
  readonly leftOut?: readonly ModelId[] | undefined;
  /** First month of the fiscal year, 1..12, and the month of the decision, as in 2026-11. */
  readonly yearStart?: number | undefined;
  readonly decidedIn?: string | undefined;
}

/** Figures with the structure around them: pricing, milestones, own lines. */
export type CostStructure = Omit<CostLedger, 'figures' | 'currency' | 'horizonMonths'> & {
  readonly currency: string;
  readonly horizonMonths: number;
};

/** Figures without which a model has no price of its own: it is not compared, and the screen asks for them. */
export function essentialFigures(model: ModelId, structure: Pick<CostLedger, 'pricing' | 'bpoPricing'>): FigureId[] {
  switch (model) {
    case 'in-house':
      return ['work.fte', 'people.salary'];
    case 'staff-augmentation':
      return ['work.fte', 'staff-augmentation.hourlyRate', 'staff-augmentation.hoursPerMonth'];
    case 'dedicated-team':
      return ['work.fte', 'dedicated-team.monthlyRate'];
    case 'project-outsourcing':
      return ['project-outsourcing.price', 'project-outsourcing.buildMonths'];
    case 'bpo':
      return structure.bpoPricing === 'per-person'
        ? ['bpo.people', 'bpo.monthlyRate']
        : ['bpo.unitPrice', 'work.volumePerMonth'];
    case 'managed-services':
      return {
        flat: ['managed-services.monthlyFee'] as const,
        'per-unit': ['managed-services.unitPrice', 'work.volumePerMonth'] as const,
        outcome: ['managed-services.feePerOutcome', 'managed-services.outcomesPerMonth'] as const,
        'capped-time': ['managed-services.rate', 'managed-services.hoursPerMonth'] as const,
      }[structure.pricing ?? 'flat'].slice();
  }
}

/** The inputs of the engine from figures by their ids; the models named are compared. */
export function inputsFrom(
  figures: ReadonlyMap<FigureId, Figure>,
  structure: CostStructure,
  models: readonly ModelId[],
): CostInputs {
  const block = (name: keyof typeof costFields): Record<string, Figure> =>
    Object.fromEntries(
      Object.keys(costFields[name]).flatMap((field) => {
        const value = figures.get(`${name}.${field}` as FigureId);
        return value === undefined ? [] : [[field, value] as const];
      }),
    );
  const { currency, horizonMonths, unit, pricing, bpoPricing, milestones, lagModels, extra, seed, trials } = structure;
  const words: { readonly [M in ModelId]?: Record<string, unknown> } = {
    'managed-services': { pricing: pricing ?? 'flat' },
    bpo: { pricing: bpoPricing ?? 'per-unit' },
    'project-outsourcing': milestones ? { milestones } : {},
  };
  return {
    currency,
    horizonMonths,
    ...(seed !== undefined && { seed }),
    ...(trials !== undefined && { trials }),
    ...block('general'),
    work: { ...block('work'), ...(unit !== undefined && { unit }) },
    today: block('today'),
    people: block('people'),
    lag: { ...block('lag'), ...(lagModels && { models: lagModels }) },
    models: Object.fromEntries(models.map((id) => [id, { ...words[id], ...block(id) }])),
    ...(extra && extra.length > 0 && { extra }),
  };
}

/** Figures whose absence says something else than the number that they are then taken for. */
const absentOnPurpose: readonly FigureId[] = [
  'today.annualCost',
  'today.avoidableShare',
  'managed-services.cap',
  'project-outsourcing.tailCap',
];
const spans: readonly FigureId[] = ['people.span', 'staff-augmentation.span'];

/**
 * The ledger of a comparison that came without one, from a file of another program. All in it is its user's own, and so is what it
 * leaves out: that counts as nothing, as the engine counts it, and no default takes its place.
 */
export function ledgerFrom(inputs: CostInputs): CostLedger {
  const left = costModels.filter((id) => inputs.models[id] === undefined);
  const figures = Object.fromEntries(
    figureIds.flatMap((id) => {
      if (left.some((model) => id.startsWith(`${model}.`))) return [];
      const value = figureAt(inputs, id) ?? valueOfNone(id);
      return value === undefined ? [] : [[id, { value, as: 'own' }] as const];
    }),
  );
  const project = inputs.models['project-outsourcing'];
  return {
    figures,
    currency: inputs.currency,
    horizonMonths: inputs.horizonMonths,
    unit: inputs.work?.unit,
    pricing: inputs.models['managed-services']?.pricing,
    bpoPricing: inputs.models.bpo && (inputs.models.bpo.pricing ?? 'per-unit'),
    milestones: project?.milestones,
    lagModels: inputs.lag?.models,
    extra: inputs.extra,
    seed: inputs.seed,
    trials: inputs.trials,
    leftOut: left,
  };
}

/** What stands for a figure that is absent; without a span nobody leads, which the widest span comes nearest to. */
function valueOfNone(id: FigureId): number | undefined {
  if (absentOnPurpose.includes(id)) return undefined;
  return spans.includes(id) ? fieldOf(id).max : absentAs(id);
}

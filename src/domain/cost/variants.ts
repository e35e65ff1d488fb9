import { baseOf, type BpoPricing, type CostInputs, type ManagedPricing } from './costInputs.ts';
import { costs } from './costs.ts';
import type { DefaultRule } from './defaultRules.ts';
import { figureAt } from './figureValues.ts';
import { withFollowed } from './following.ts';
import { essentialFigures } from './ledger.ts';
import { nearestRoot } from './ties.ts';
import { whatIfOf } from './whatIf.ts';

type Provider = 'managed-services' | 'bpo';
type Pricing = ManagedPricing | BpoPricing;

const pricings: { readonly [M in Provider]: readonly Pricing[] } = {
  'managed-services': ['flat', 'per-unit', 'outcome', 'capped-time'],
  bpo: ['per-unit', 'per-person'],
};

export interface PricingVariant {
  readonly pricing: Pricing;
  readonly total: number;
  readonly npv: number;
  readonly perUnit: number | null;
}

/**
 * One model under every way of pricing whose figures are given, on the same work; with the rules of defaults that follow from
 * the fee each comes to what the comparison would say if it were the way in use.
 */
export function pricingVariants(
  inputs: CostInputs,
  model: Provider,
  following: readonly DefaultRule[] = [],
): PricingVariant[] {
  return pricings[model].flatMap((pricing) => {
    const priced = withFollowed(withPricing(inputs, model, pricing), following);
    const essential =
      model === 'bpo'
        ? essentialFigures(model, { bpoPricing: pricing as BpoPricing })
        : essentialFigures(model, { pricing: pricing as ManagedPricing });
    if (essential.some((id) => baseOf(figureAt(priced, id) ?? 0) <= 0)) return [];
    const row = costs(priced).models.find(({ id }) => id === model);
    return row ? [{ pricing, total: row.total, npv: row.npv, perUnit: row.perUnit }] : [];
  });
}

/** What grows with the work, so that one factor stands for more or less of it under every way of pricing. */
const growing: { readonly [M in Provider]: readonly string[] } = {
  'managed-services': ['work.volumePerMonth', 'managed-services.outcomesPerMonth', 'managed-services.hoursPerMonth'],
  bpo: ['work.volumePerMonth', 'bpo.people'],
};

export interface Overtaking {
  readonly between: readonly [Pricing, Pricing];
  /** Units a month at which both cost the same, and the one that is cheaper above. */
  readonly volume: number;
  readonly cheaperAbove: Pricing;
}

/** Volumes at which one way of pricing overtakes another, from a hundredth to a hundred times the volume of today. */
export function overtakingVolumes(
  inputs: CostInputs,
  model: Provider,
  following: readonly DefaultRule[] = [],
): Overtaking[] {
  const volume = baseOf(inputs.work?.volumePerMonth ?? 0);
  if (volume <= 0) return [];
  const variants = pricingVariants(inputs, model, following).map(({ pricing }) => ({
    pricing,
    at: npvByWork(withFollowed(withPricing(inputs, model, pricing), following), model),
  }));
  return variants.flatMap((a, i) =>
    variants.slice(i + 1).flatMap((b): Overtaking[] => {
      const differences = (factors: readonly number[]) => {
        const [first, second] = [a.at(factors), b.at(factors)];
        return factors.map((_, lane) => (first[lane] ?? 0) - (second[lane] ?? 0));
      };
      const factor = nearestRoot(differences, 1, { counts: 'factor', min: 0.01, max: 100 });
      if (factor === null) return [];
      const above = differences([factor * 1.001])[0] ?? 0;
      return [
        {
          between: [a.pricing, b.pricing],
          volume: volume * factor,
          cheaperAbove: above < 0 ? a.pricing : b.pricing,
        },
      ];
    }),
  );
}

/** Present value of the model when there is `factor` times the work. */
function npvByWork(inputs: CostInputs, model: Provider): (factors: readonly number[]) => Float64Array {
  const whatIf = whatIfOf(inputs);
  const row = whatIf.rows.indexOf(model);
  return (factors) => {
    const variations = factors.map((factor) =>
      growing[model].flatMap((figure) => {
        const known = whatIf.figures.get(figure);
        return known ? [{ figure, value: factor * baseOf(known.figure) }] : [];
      }),
    );
    return whatIf.presentValues(variations)[row] ?? new Float64Array(factors.length);
  };
}

function withPricing(inputs: CostInputs, model: Provider, pricing: Pricing): CostInputs {
  return { ...inputs, models: { [model]: { ...inputs.models[model], pricing } } };
}

/** A monthly fee from a share of what is spent: `spend × share / 12`. */
export function feeOfSpend(spendPerYear: number, share: number): number {
  return (spendPerYear * share) / 12;
}

/** A fee for each outcome from a share of what it saves: `saving × share`. */
export function feeOfSaving(savingPerOutcome: number, share: number): number {
  return savingPerOutcome * share;
}

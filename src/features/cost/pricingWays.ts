import { pricingWords } from '../../content/costLineWords.ts';
import {
  type BpoPricing,
  type CostLedger,
  essentialFigures,
  type FigureId,
  followOf,
  type ManagedPricing,
  type overtakingVolumes,
  priceFigures,
  type PricingVariant,
  pricingVariants,
  type RowCost,
  tieOf,
} from '../../domain/index.ts';
import { type CostView, rowOf, unitOf } from './costView.ts';
import { limitFigure, nowFigure, shortName } from './figureNames.ts';
import { capital } from './lineText.ts';

export type Pricing = ManagedPricing | BpoPricing;
export type Provider = 'managed-services' | 'bpo';

export interface Priced {
  readonly model: Provider;
  /** The way in use. */
  readonly pricing: Pricing;
  /** Empty while the model waits for its price. */
  readonly variants: readonly PricingVariant[];
  /** The price in use at which the model costs as much as today, or as in-house; null where there is none. */
  readonly limit: number | null;
}

/** Models of a provider that are compared, also where they still wait for their price: here it can be chosen which one. */
export function pricedModels(
  view: Pick<CostView, 'inputs' | 'structure' | 'waiting' | 'result' | 'following'>,
): Priced[] {
  const { inputs, structure, waiting, following } = view;
  const follow = followOf(inputs, following);
  const against = heldAgainst(view);
  return (['managed-services', 'bpo'] as const).flatMap((model): Priced[] => {
    const pricing = pricingOf(model, structure);
    if (inputs.models[model]) {
      const limit = against ? tieOf(inputs, priceFigure(model, pricing), [model, against.id], follow) : null;
      return [{ model, pricing, variants: pricingVariants(inputs, model, following), limit }];
    }
    return waiting.some((one) => one.model === model) ? [{ model, pricing, variants: [], limit: null }] : [];
  });
}

/** The way in use. */
export function pricingOf(model: Provider, { pricing, bpoPricing }: CostView['structure']): Pricing {
  return (model === 'bpo' ? bpoPricing : pricing) ?? pricingWaysOf(model)[0];
}

/** What outsourcing has to be cheaper than. */
function heldAgainst({ result }: Pick<CostView, 'result'>): RowCost | undefined {
  return result.models.find(({ id }) => id === 'today') ?? result.models.find(({ id }) => id === 'in-house');
}

/** 'Below 1,450 tickets a month price per unit is cheaper, above it flat fee a month.' */
export function volumeSentence(
  model: Provider,
  { between: [a, b], volume, cheaperAbove }: ReturnType<typeof overtakingVolumes>[number],
  view: CostView,
): string {
  const [above, below] = [cheaperAbove, cheaperAbove === a ? b : a].map((way) => `‘${pricingText(model, way).title}’`);
  const rounded = view.amounts.number(Number(volume.toPrecision(3)));
  return `Below about ${rounded} ${unitOf(view).many} a month ${below} is cheaper, above that ${above}.`;
}

/** 'Managed services pays off against today below $88,700 a month'; null where no price is the limit. */
export function limitSentence({ model, pricing, limit }: Priced, view: CostView): string | null {
  const against = heldAgainst(view);
  const figure = priceFigure(model, pricing);
  const now = middleOf(figure, view);
  if (limit === null || !against || now === undefined) return null;
  return `${capital(shortName(model))} pays off against ${shortName(against.id)} below ${limitFigure(figure, { at: limit, now }, view).withUnit}.`;
}

/** 'It costs less than today below $17.40 per ticket; your quote is $19.' */
export function tieSentence({ model, pricing, variants, limit }: Priced, view: CostView): string | null {
  const against = heldAgainst(view);
  const own = rowOf(view, model);
  const figure = priceFigure(model, pricing);
  const now = middleOf(figure, view);
  if (variants.length === 0 || !against || !own || now === undefined) return null;
  const [name, other] = [capital(shortName(model)), shortName(against.id)];
  if (limit !== null)
    return `${name} costs less than ${other} below ${limitFigure(figure, { at: limit, now }, view).withUnit}; ${whose(figure, view)} is ${nowFigure(figure, { now, turns: [limit] }, view).shown}.`;
  return own.npv < against.npv
    ? `${name} costs less than ${other} at any price that is allowed here.`
    : `No price is low enough: what is spent around it alone comes to more than ${other}.`;
}

function whose(id: FigureId, { figures }: CostView): string {
  const figure = figures.get(id);
  if (figure?.own?.as === 'quote') return 'your quote';
  return figure?.own ? 'your figure' : 'the figure assumed here';
}

export function pricingWaysOf(model: Provider): readonly [Pricing, ...Pricing[]] {
  return model === 'bpo' ? ['per-unit', 'per-person'] : ['flat', 'per-unit', 'outcome', 'capped-time'];
}

export function pricingText(model: Provider, pricing: Pricing) {
  return model === 'bpo'
    ? pricingWords.bpo[pricing as BpoPricing]
    : pricingWords['managed-services'][pricing as ManagedPricing];
}

export function priceFigure(model: Provider, pricing: Pricing): FigureId {
  return model === 'bpo'
    ? priceFigures.bpo[pricing as BpoPricing]
    : priceFigures['managed-services'][pricing as ManagedPricing];
}

function structureWith(model: Provider, pricing: Pricing): Pick<CostLedger, 'pricing' | 'bpoPricing'> {
  return model === 'bpo' ? { bpoPricing: pricing as BpoPricing } : { pricing: pricing as ManagedPricing };
}

/** Figures without which a way of pricing comes to nothing. */
export function missingFor(model: Provider, pricing: Pricing, view: CostView): FigureId[] {
  return essentialFigures(model, structureWith(model, pricing)).filter((id) => !((middleOf(id, view) ?? 0) > 0));
}

/** The middle of a figure; undefined where it is not known. */
export function middleOf(id: FigureId, { figures }: CostView): number | undefined {
  const value = figures.get(id)?.value;
  return typeof value === 'number' ? value : value?.base;
}

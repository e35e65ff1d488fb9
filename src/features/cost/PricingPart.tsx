import { type CostLedger, type FigureId, pricingVariants } from '../../domain/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Part } from '../../ui/Layout.tsx';
import type { CostView } from './costView.ts';
import { figureWithUnit, shortName } from './figureNames.ts';
import { capital } from './lineText.ts';
import { FeeOfSaving, FeeOfSpend } from './PriceCalculators.tsx';
import { type Priced, priceLimit, type Pricing, pricingText, pricingWaysOf, WaysOfPricing } from './WaysOfPricing.tsx';
import styles from './PricingPart.module.css';

/** How the provider is paid: every way whose figures are given, on the user's own volume, and when outsourcing pays. */
export function PricingPart({
  view,
  onLedger,
  onFigure,
}: {
  readonly view: CostView;
  readonly onLedger: (changes: Partial<CostLedger>) => void;
  readonly onFigure: (figure: FigureId, value: number) => void;
}) {
  const priced = pricedModels(view);
  if (priced.length === 0) return null;
  return (
    <Part topic="Ways of pricing" about="On your own amount of work, present value">
      <h2>{finding(priced, view)}</h2>
      {priced.map((one) => (
        <WaysOfPricing
          key={one.model}
          priced={one}
          view={view}
          onChoose={(pricing) =>
            onLedger(
              one.model === 'bpo'
                ? { bpoPricing: pricing as CostLedger['bpoPricing'] }
                : { pricing: pricing as CostLedger['pricing'] },
            )
          }
        />
      ))}
      {priced.some(({ model }) => model === 'managed-services') && (
        <Disclosure summary="Paid by a share of your spending, or of what is saved?">
          <div className={styles.calculators}>
            <FeeOfSpend view={view} onFigure={onFigure} />
            <FeeOfSaving view={view} onFigure={onFigure} />
          </div>
        </Disclosure>
      )}
    </Part>
  );
}

/** Models of a provider that are compared, also where they still wait for their price: here it can be chosen which one. */
function pricedModels({ inputs, structure, waiting }: CostView): Priced[] {
  const models = ['managed-services', 'bpo'] as const;
  return models.flatMap((model): Priced[] => {
    const pricing: Pricing = (model === 'bpo' ? structure.bpoPricing : structure.pricing) ?? pricingWaysOf(model)[0];
    if (inputs.models[model]) return [{ model, pricing, variants: pricingVariants(inputs, model) }];
    return waiting.some((one) => one.model === model) ? [{ model, pricing, variants: [] }] : [];
  });
}

function finding(priced: readonly Priced[], view: CostView): string {
  const compared = priced.find(({ variants }) => variants.length > 1);
  const [only] = priced;
  if (compared) {
    const [best, next] = compared.variants.toSorted((a, b) => a.npv - b.npv);
    if (best && next) {
      const [first, second] = [best, next].map(({ pricing }) => `‘${pricingText(compared.model, pricing).title}’`);
      const saved = next.npv - best.npv;
      return saved > 0
        ? `${first} is the cheapest way to pay for ${shortName(compared.model)}: ${view.amounts.inWords(saved)} below ${second}.`
        : `${first} and ${second} cost the same for ${shortName(compared.model)}.`;
    }
  }
  if (only?.variants.length === 0) return `${capital(shortName(only.model))} has no price yet.`;
  const limit = only && priceLimit(only, view);
  return limit
    ? `${capital(shortName(only.model))} pays off below ${figureWithUnit(limit.figure, limit.at, view)}.`
    : 'With one price alone, no two ways of pricing can be compared.';
}

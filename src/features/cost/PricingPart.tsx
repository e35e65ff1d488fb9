import { useDeferredValue, useMemo } from 'react';
import type { CostLedger, FigureId } from '../../domain/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Part } from '../../ui/Layout.tsx';
import type { CostView } from './costView.ts';
import { figureName, shortName } from './figureNames.ts';
import { capital, listed } from './lineText.ts';
import { FeeOfSaving, FeeOfSpend } from './PriceCalculators.tsx';
import {
  missingFor,
  type Priced,
  pricedModels,
  priceFigure,
  limitSentence,
  pricingOf,
  pricingText,
} from './pricingWays.ts';
import { WaysOfPricing } from './WaysOfPricing.tsx';
import styles from './PricingPart.module.css';

/** How the provider is paid: every way whose figures are given, on the user's own volume, and when outsourcing pays. */
export function PricingPart({
  view: current,
  onLedger,
  onFigure,
  onGoTo,
}: {
  readonly view: CostView;
  readonly onLedger: (changes: Partial<CostLedger>) => void;
  readonly onFigure: (figure: FigureId, value: number) => void;
  /** Leads to the field of a figure. */
  readonly onGoTo?: (figure: FigureId) => void;
}) {
  // Other ways of pricing are other comparisons: typing does not wait for them.
  const view = useDeferredValue(current);
  const { inputs, structure, waiting, result, following } = view;
  const priced = useMemo(
    () => pricedModels({ inputs, structure, waiting, result, following }),
    [inputs, structure, waiting, result, following],
  );
  if (priced.length === 0) return null;
  return (
    <Part topic="Ways of pricing" about="On your own amount of work, present value">
      <h2>{finding(priced, view)}</h2>
      {priced.map((one) => (
        <WaysOfPricing
          key={one.model}
          priced={one}
          chosen={pricingOf(one.model, current.structure)}
          view={view}
          onGoTo={onGoTo}
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

/** Only prices that somebody gave are ranked in the heading: against an assumed one the difference says nothing. */
function finding(priced: readonly Priced[], view: CostView): string {
  const given = priced.map(({ model, variants }) => ({
    model,
    ranked: variants
      .filter(({ pricing }) => view.figures.get(priceFigure(model, pricing))?.own)
      .toSorted((a, b) => a.npv - b.npv),
  }));
  const compared = given.find(({ ranked }) => ranked.length > 1);
  const [best, next] = compared?.ranked ?? [];
  if (compared && best && next) {
    const [first, second] = [best, next].map(({ pricing }) => `‘${pricingText(compared.model, pricing).title}’`);
    const saved = next.npv - best.npv;
    return saved > 0
      ? `${first} is the cheapest way to pay for ${shortName(compared.model)}: ${view.amounts.inWords(saved)} below ${second}.`
      : `${first} and ${second} cost the same for ${shortName(compared.model)}.`;
  }
  const only = priced.find(({ variants }) => variants.length > 0) ?? priced[0];
  if (only?.variants.length === 0) {
    const lacks = missingFor(only.model, only.pricing, view).map((id) => `‘${figureName(id, view).title}’`);
    return `${capital(shortName(only.model))} waits for ${listed(lacks)}.`;
  }
  const limit = only && limitSentence(only, view);
  return limit ?? 'With one price alone, no two ways of pricing can be compared.';
}

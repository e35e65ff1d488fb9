import { useId } from 'react';
import { pricingWords } from '../../content/costLineWords.ts';
import { sources } from '../../content/sources.ts';
import {
  type BpoPricing,
  type CostLedger,
  essentialFigures,
  type FigureId,
  type ManagedPricing,
  overtakingVolumes,
  priceFigures,
  type PricingVariant,
  tieOf,
} from '../../domain/index.ts';
import { Choices } from '../../ui/Choices.tsx';
import { Quiet } from '../../ui/Layout.tsx';
import { AnswerList } from '../../ui/Lists.tsx';
import { Chip } from '../../ui/Mark.tsx';
import { SourceMark } from '../../ui/SourceMark.tsx';
import { Table } from '../../ui/Table.tsx';
import { type CostView, rowName, rowOf, unitOf } from './costView.ts';
import { figureName, figureWithUnit, shortName, shownFigure } from './figureNames.ts';
import { capital, listed, lowered } from './lineText.ts';
import { markOf } from './marks.ts';
import styles from './PricingPart.module.css';

export type Pricing = ManagedPricing | BpoPricing;
type Provider = 'managed-services' | 'bpo';

export interface Priced {
  readonly model: Provider;
  /** The way in use. */
  readonly pricing: Pricing;
  /** Empty while the model waits for its price. */
  readonly variants: readonly PricingVariant[];
}

/** One model's ways of pricing: which is in use, what each comes to, and where one overtakes another. */
export function WaysOfPricing({
  priced,
  view,
  onChoose,
}: {
  readonly priced: Priced;
  readonly view: CostView;
  readonly onChoose: (pricing: Pricing) => void;
}) {
  const { model, pricing, variants } = priced;
  const group = useId();
  const { suits, watch } = pricingText(model, pricing);
  const cited = new Set([...suits.sources, ...watch.sources]);
  const sentences = [...volumeSentences(priced, view), tieSentence(priced, view)].filter(Boolean);
  return (
    <div className={styles.model}>
      <fieldset>
        <legend>How {shortName(model)} is paid for</legend>
        <Choices
          name={group}
          value={pricing}
          choices={pricingWaysOf(model).map((id) => {
            const { title, means } = pricingText(model, id);
            return { id, label: title, description: means };
          })}
          onChoose={(id) => onChoose(id as Pricing)}
        />
      </fieldset>
      <AnswerList
        entries={[
          { key: 'suits', label: 'Suits', children: <p>{suits.text}</p> },
          { key: 'watch', label: 'Watch', children: <p>{watch.text}</p> },
        ]}
      />
      <Quiet small>From: {[...cited].map((source) => sources[source].title).join('; ')}.</Quiet>
      {variants.length > 0 && <Variants priced={priced} view={view} />}
      {sentences.length > 0 && <p>{sentences.join(' ')}</p>}
      <Missing priced={priced} view={view} />
    </div>
  );
}

function Variants({
  priced: { model, pricing, variants },
  view,
}: {
  readonly priced: Priced;
  readonly view: CostView;
}) {
  const { amounts } = view;
  return (
    <Table
      stack
      caption={`${rowName(model).name} under each way of pricing whose figures are given`}
      columns={[
        { key: 'way', title: 'Way of pricing' },
        { key: 'price', title: 'Price' },
        { key: 'npv', title: 'Present value', end: true },
        { key: 'total', title: 'As it falls due', end: true },
        { key: 'unit', title: capital(`per ${unitOf(view).one}`), end: true },
      ]}
      rows={variants.map((variant) => {
        const id = priceFigure(model, variant.pricing);
        const figure = view.figures.get(id);
        const mark = figure && markOf(figure);
        return {
          key: variant.pricing,
          cells: [
            <>
              {pricingText(model, variant.pricing).title} {variant.pricing === pricing && <Chip>in use</Chip>}
            </>,
            <>
              {figureWithUnit(id, valueOf(id, view) ?? 0, view)}{' '}
              {mark && <SourceMark kind={mark.kind}>{mark.word}</SourceMark>}
            </>,
            amounts.exact(variant.npv),
            amounts.exact(variant.total),
            variant.perUnit === null ? '–' : amounts.exact(variant.perUnit),
          ],
        };
      })}
    />
  );
}

/** Ways that cannot be compared yet, with what they lack. */
function Missing({ priced: { model, variants }, view }: { readonly priced: Priced; readonly view: CostView }) {
  const lacking = pricingWaysOf(model).filter((way) => !variants.some(({ pricing }) => pricing === way));
  if (lacking.length === 0) return null;
  const said = lacking.map((way) => {
    const lacks = essentialFigures(model, structureWith(model, way)).filter((id) => !((valueOf(id, view) ?? 0) > 0));
    const titles = listed(lacks.map((id) => `‘${figureName(id, view).title}’`));
    return `${lowered(pricingText(model, way).title)} (needs ${titles})`;
  });
  return <Quiet small>Not compared yet: {said.join('; ')}.</Quiet>;
}

/** 'Below 1,450 tickets a month price per unit is cheaper, above it flat fee a month.' */
function volumeSentences({ model, variants }: Priced, view: CostView): string[] {
  if (variants.length < 2) return [];
  const { amounts, inputs } = view;
  return overtakingVolumes(inputs, model).map(({ between, volume, cheaperAbove }) => {
    const below = between[0] === cheaperAbove ? between[1] : between[0];
    const [above, under] = [cheaperAbove, below].map((way) => `‘${pricingText(model, way).title}’`);
    const rounded = Number(volume.toPrecision(3));
    return `Below about ${amounts.number(rounded)} ${unitOf(view).many} a month ${under} is cheaper, above that ${above}.`;
  });
}

/** What the current price would have to be for the model to cost as much as today, or as in-house; null where there is no such price. */
export function priceLimit({ model, pricing, variants }: Priced, view: CostView) {
  const against = rowOf(view, 'today') ?? rowOf(view, 'in-house');
  if (variants.length === 0 || !against) return null;
  const figure = priceFigure(model, pricing);
  const at = tieOf(view.inputs, figure, [model, against.id]);
  return at === null ? null : { figure, at, against: against.id };
}

/** 'It costs less than today below $17.40 per ticket; your quote is $19.' */
function tieSentence(priced: Priced, view: CostView): string | null {
  const { model, pricing, variants } = priced;
  const against = rowOf(view, 'today') ?? rowOf(view, 'in-house');
  const own = rowOf(view, model);
  const figure = priceFigure(model, pricing);
  const now = valueOf(figure, view);
  if (variants.length === 0 || !against || !own || now === undefined) return null;
  const [name, other] = [capital(shortName(model)), shortName(against.id)];
  const limit = priceLimit(priced, view);
  if (limit)
    return `${name} costs less than ${other} below ${figureWithUnit(figure, limit.at, view)}; ${whose(figure, view)} is ${shownFigure(figure, now, view)}.`;
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

function priceFigure(model: Provider, pricing: Pricing): FigureId {
  return model === 'bpo'
    ? priceFigures.bpo[pricing as BpoPricing]
    : priceFigures['managed-services'][pricing as ManagedPricing];
}

function structureWith(model: Provider, pricing: Pricing): Pick<CostLedger, 'pricing' | 'bpoPricing'> {
  return model === 'bpo' ? { bpoPricing: pricing as BpoPricing } : { pricing: pricing as ManagedPricing };
}

function valueOf(id: FigureId, { figures }: CostView): number | undefined {
  const value = figures.get(id)?.value;
  return typeof value === 'number' ? value : value?.base;
}

import { useDeferredValue, useId, useMemo } from 'react';
import { sources } from '../../content/sources.ts';
import { type CostInputs, type FigureId, overtakingVolumes } from '../../domain/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Quiet, Row } from '../../ui/Layout.tsx';
import { AnswerList } from '../../ui/Lists.tsx';
import { Chip } from '../../ui/Mark.tsx';
import { SourceMark } from '../../ui/SourceMark.tsx';
import { Table } from '../../ui/Table.tsx';
import { type CostView, rowName, unitOf } from './costView.ts';
import { figureName, figureWithUnit, shortName } from './figureNames.ts';
import { capital, listed, lowered } from './lineText.ts';
import { markOf } from './marks.ts';
import styles from './PricingPart.module.css';
import {
  middleOf,
  missingFor,
  type Priced,
  priceFigure,
  type Pricing,
  pricingText,
  pricingWaysOf,
  type Provider,
  tieSentence,
  volumeSentence,
} from './pricingWays.ts';

/** One model's ways of pricing: which is in use, what each comes to, and where one overtakes another. */
export function WaysOfPricing({
  priced,
  chosen,
  view,
  onGoTo,
  onChoose,
}: {
  readonly priced: Priced;
  /** The way that is ticked, also before its figures are worked out. */
  readonly chosen: Pricing;
  readonly view: CostView;
  readonly onGoTo: ((figure: FigureId) => void) | undefined;
  readonly onChoose: (pricing: Pricing) => void;
}) {
  const { model, pricing, variants } = priced;
  const group = useId();
  const { suits, watch } = pricingText(model, pricing);
  const [first] = missingFor(model, pricing, view);
  const cited = new Set([...suits.sources, ...watch.sources]);
  const tie = tieSentence(priced, view);
  return (
    <div className={styles.model}>
      {tie && <p>{tie}</p>}
      {onGoTo && first && (
        <Row>
          <Button onClick={() => onGoTo(first)}>Give ‘{figureName(first, view).title}’</Button>
        </Row>
      )}
      <Disclosure summary={`How ${shortName(model)} is paid for: ${lowered(pricingText(model, chosen).title)}`}>
        <fieldset>
          <legend>How {shortName(model)} is paid for</legend>
          <Choices
            name={group}
            value={chosen}
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
        {variants.length > 1 && <Volumes model={model} view={view} />}
        <Missing priced={priced} view={view} />
      </Disclosure>
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
  const exact = amounts.exactAmong(variants.flatMap(({ npv, total }) => [npv, total]));
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
              {figureWithUnit(id, middleOf(id, view) ?? 0, view)}{' '}
              {mark && <SourceMark kind={mark.kind}>{mark.word}</SourceMark>}
            </>,
            exact(variant.npv),
            exact(variant.total),
            variant.perUnit === null ? '–' : amounts.exact(variant.perUnit),
          ],
        };
      })}
    />
  );
}

/** Where one way overtakes another: the dearest thing to work out here, so it comes when the rest stands. */
function Volumes({ model, view }: { readonly model: Provider; readonly view: CostView }) {
  const { following } = view;
  const inputs = useDeferredValue<CostInputs | null>(view.inputs, null);
  const found = useMemo(() => (inputs ? overtakingVolumes(inputs, model, following) : []), [model, inputs, following]);
  return found.length > 0 && <p>{found.map((one) => volumeSentence(model, one, view)).join(' ')}</p>;
}

/** Ways that cannot be compared yet, with what they lack. */
function Missing({ priced: { model, variants }, view }: { readonly priced: Priced; readonly view: CostView }) {
  const said = pricingWaysOf(model).flatMap((way) => {
    if (variants.some(({ pricing }) => pricing === way)) return [];
    const lacks = missingFor(model, way, view).map((id) => `‘${figureName(id, view).title}’`);
    return lacks.length > 0 ? [`${lowered(pricingText(model, way).title)} (needs ${listed(lacks)})`] : [];
  });
  if (said.length === 0) return null;
  return <Quiet small>Not compared yet: {said.join('; ')}.</Quiet>;
}

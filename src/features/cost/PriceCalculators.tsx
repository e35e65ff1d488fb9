import { useState } from 'react';
import { pricingWords } from '../../content/costLineWords.ts';
import { baseOf, feeOfSaving, feeOfSpend, type FieldKind, type FigureId } from '../../domain/index.ts';
import { Button } from '../../ui/Button.tsx';
import { FigureField } from '../../ui/FigureField.tsx';
import { Quiet } from '../../ui/Layout.tsx';
import type { CostView } from './costView.ts';
import { type FigureRead, isPercent, readFigure, writeFigure } from './figureText.ts';
import styles from './PricingPart.module.css';

interface Calculator {
  readonly view: CostView;
  readonly onFigure: (figure: FigureId, value: number) => void;
}

const moneyField: FieldKind = { counts: 'money', min: 0, max: 1e12, exact: true };
const shareField: FieldKind = { counts: 'share', min: 0, max: 1, exact: true };

/** A monthly fee from a share of what is spent. */
export function FeeOfSpend({ view, onFigure }: Calculator) {
  return (
    <Calculated
      words={pricingWords.filledBy['share-of-spend']}
      amount={{
        label: 'What you spend in a year',
        unit: 'a year',
        help: 'What runs through the service, such as the cloud bill.',
      }}
      share={{ label: 'Share that the provider takes', unit: '% of it' }}
      feeOf={feeOfSpend}
      said="a month"
      use="Use as the monthly fee"
      counts="It counts where the flat fee is in use."
      view={view}
      onFigure={onFigure}
    />
  );
}

/** A fee for each outcome from a share of what it saves. */
export function FeeOfSaving({ view, onFigure }: Calculator) {
  return (
    <Calculated
      words={pricingWords.filledBy['share-of-savings']}
      amount={{
        label: 'What one result saves',
        unit: 'a result',
        help: 'Against a starting point that both sides have agreed on.',
      }}
      share={{ label: 'Share that the provider keeps', unit: '% of it' }}
      feeOf={feeOfSaving}
      said="a result"
      use="Use as the fee per outcome"
      counts="It counts where the fee for results is in use."
      view={view}
      onFigure={onFigure}
    />
  );
}

interface Words {
  readonly label: string;
  readonly unit: string;
  readonly help?: string;
}

function Calculated({
  words: { title, means, watch, fills },
  amount,
  share,
  feeOf,
  said,
  use,
  counts,
  view: { amounts },
  onFigure,
}: Calculator & {
  readonly words: (typeof pricingWords.filledBy)[keyof typeof pricingWords.filledBy];
  readonly amount: Words;
  readonly share: Words;
  readonly feeOf: (amount: number, share: number) => number;
  readonly said: string;
  readonly use: string;
  /** When the figure that is filled has an effect. */
  readonly counts: string;
}) {
  const [texts, setTexts] = useState({ amount: '', share: '' });
  const reads = {
    amount: readFigure(texts.amount, moneyField, amounts.locale),
    share: readFigure(texts.share, shareField, amounts.locale),
  };
  const fee =
    reads.amount.kind === 'figure' && reads.share.kind === 'figure'
      ? feeOf(baseOf(reads.amount.value), baseOf(reads.share.value))
      : null;
  const field = (name: 'amount' | 'share', words: Words, kind: FieldKind) => (
    <Field
      words={words}
      kind={kind}
      text={texts[name]}
      read={reads[name]}
      amounts={amounts}
      onText={(text) => setTexts({ ...texts, [name]: text })}
    />
  );
  return (
    <div className={styles.calculator}>
      <h3>{title}</h3>
      <p>{means}</p>
      {field('amount', amount, moneyField)}
      {field('share', share, shareField)}
      <p className={styles.fee}>
        <output>{fee === null ? '–' : `${amounts.exact(fee)} ${said}`}</output>
        <Button disabled={fee === null} onClick={() => fee !== null && onFigure(fills, fee)}>
          {use}
        </Button>
      </p>
      <Quiet small>
        {counts} Watch: {watch.text}
      </Quiet>
    </div>
  );
}

function Field({
  words,
  kind,
  text,
  read,
  amounts,
  onText,
}: {
  readonly words: Words;
  readonly kind: FieldKind;
  readonly text: string;
  readonly read: FigureRead;
  readonly amounts: CostView['amounts'];
  readonly onText: (text: string) => void;
}) {
  const error = read.kind === 'refused' || read.kind === 'ambiguous' ? read.message : undefined;
  return (
    <FigureField
      label={words.label}
      unit={words.unit}
      help={words.help}
      error={error}
      value={text}
      onChange={(event) => onText(event.target.value)}
    >
      {read.kind === 'ambiguous' &&
        read.readings.map((value) => (
          <Button key={value} onClick={() => onText(writeFigure(value, kind, amounts.locale))}>
            {isPercent(kind) ? amounts.share(value) : amounts.number(value)}
          </Button>
        ))}
    </FigureField>
  );
}

import { useState } from 'react';
import { costCategoryWords } from '../../content/costLineWords.ts';
import { modelNames } from '../../content/modelNames.ts';
import {
  type CostCategory,
  costCategories,
  costModels,
  type ExtraLine,
  horizonMax,
  type ModelId,
} from '../../domain/index.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Flow, Quiet, Row } from '../../ui/Layout.tsx';
import { Table } from '../../ui/Table.tsx';
import { useCostForm } from './costForm.ts';
import { readFigure, writeFigure } from './figureText.ts';
import styles from './Cost.module.css';

const amountField = { counts: 'money', min: -1e12, max: 1e12 } as const;
const monthField = { counts: 'months', min: 0, max: horizonMax, whole: true, exact: true } as const;
type When = 'monthly' | 'yearly' | 'once';
const whenWords: Readonly<Record<When, string>> = {
  monthly: 'every month',
  yearly: 'at the end of every year',
  once: 'once, in month',
};
/** More would be a calculation of its own. */
const linesMax = 100;

/** Costs that no line of ours knows: any published table can be typed in. Never indexed; a credit is negative. */
export function ExtraLines() {
  const { view, change } = useCostForm();
  const lines = view.structure.extra ?? [];
  return (
    <Flow>
      {lines.length === 0 ? (
        <Quiet small>None yet. What you add here counts as it stands, without inflation.</Quiet>
      ) : (
        <Table
          stack
          caption="Lines of your own"
          captionHidden
          columns={[
            { key: 'label', title: 'Line' },
            { key: 'model', title: 'Counts for' },
            { key: 'when', title: 'When' },
            { key: 'amount', title: 'Amount', end: true },
            { key: 'actions', title: 'Actions', end: true },
          ]}
          rows={lines.map((one, i) => ({
            key: String(i),
            cells: [
              one.label,
              one.avoidable === false ? 'all models' : modelNames[one.model].name,
              one.month === undefined
                ? whenWords[one.monthly ? 'monthly' : 'yearly']
                : one.month === 0
                  ? 'at the start'
                  : `in month ${one.month}`,
              writeFigure(one.amount, amountField, view.amounts.locale),
              <Button key="remove" look="bare" onClick={() => change({ extra: lines.filter((_, at) => at !== i) })}>
                Remove
              </Button>,
            ],
          }))}
        />
      )}
      {lines.length < linesMax && <NewLine onAdd={(line) => change({ extra: [...lines, line] })} />}
    </Flow>
  );
}

function NewLine({ onAdd }: { readonly onAdd: (line: ExtraLine) => void }) {
  const { locale } = useCostForm().view.amounts;
  const [label, setLabel] = useState('');
  const [model, setModel] = useState<ModelId | 'all'>('managed-services');
  const [category, setCategory] = useState<CostCategory>('contract');
  const [when, setWhen] = useState<When>('yearly');
  const [month, setMonth] = useState('0');
  const [amount, setAmount] = useState('');
  const [tried, setTried] = useState(false);
  const readsAmount = readFigure(amount, amountField, locale);
  const readsMonth = readFigure(month, monthField, locale);
  const faultOf = (read: typeof readsAmount) =>
    read.kind === 'figure' ? undefined : read.kind === 'empty' ? 'A number is needed here.' : read.message;
  const amountFault = faultOf(readsAmount);
  const monthFault = when === 'once' ? faultOf(readsMonth) : undefined;
  const add = () => {
    setTried(true);
    if (label.trim() === '' || readsAmount.kind !== 'figure' || monthFault) return;
    onAdd({
      model: model === 'all' ? 'in-house' : model,
      label: label.trim(),
      category,
      amount: readsAmount.value,
      ...(when === 'monthly' && { monthly: true }),
      ...(when === 'yearly' && { yearly: true }),
      ...(when === 'once' && readsMonth.kind === 'figure' && { month: Number(readsMonth.value) }),
      ...(model === 'all' && { avoidable: false }),
    });
    setLabel('');
    setAmount('');
    setTried(false);
  };
  return (
    <div className={styles.settings}>
      <TextField
        label="What is it?"
        value={label}
        maxLength={200}
        autoComplete="off"
        error={tried && label.trim() === '' ? 'Name the line, please.' : undefined}
        onChange={(event) => setLabel(event.target.value)}
      />
      <TextField
        short
        label="Amount"
        inputMode="decimal"
        autoComplete="off"
        value={amount}
        error={tried ? amountFault : undefined}
        onChange={(event) => setAmount(event.target.value)}
      />
      <Chosen label="When" value={when} options={Object.entries(whenWords)} onChoose={(one) => setWhen(one as When)} />
      {when === 'once' && (
        <TextField
          short
          label="Month"
          help="0 is the start"
          inputMode="numeric"
          autoComplete="off"
          value={month}
          error={tried ? monthFault : undefined}
          onChange={(event) => setMonth(event.target.value)}
        />
      )}
      <Chosen
        label="Counts for"
        value={model}
        options={[
          ...costModels.map((id) => [id, modelNames[id].name] as const),
          ['all', 'all models, whatever is decided'],
        ]}
        onChoose={(id) => setModel(id as ModelId | 'all')}
      />
      <Chosen
        label="Kind of cost"
        value={category}
        options={costCategories.map((id) => [id, costCategoryWords[id].title])}
        onChoose={(id) => setCategory(id as CostCategory)}
      />
      <Row>
        <Button onClick={add}>Add the line</Button>
      </Row>
    </div>
  );
}

function Chosen({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (id: string) => void;
}) {
  return (
    <label className={styles.select}>
      <b>{label}</b>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([id, title]) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

import { useState } from 'react';
import type { CostLedger } from '../../domain/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Quiet } from '../../ui/Layout.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import type { CostView } from './costView.ts';
import styles from './DriversPart.module.css';

const trialCounts = [1_000, 10_000, 100_000];
const usualTrials = 10_000;
const usualSeed = 1;
/** Seeds are whole numbers of 32 bits. */
const seedMax = 4_294_967_295;

/** How many trials are drawn, and from which seed: the same two give the same figures everywhere. */
export function TrialSettings({
  view: { structure, amounts },
  onLedger,
}: {
  readonly view: CostView;
  readonly onLedger: (changes: Partial<CostLedger>) => void;
}) {
  const { trials = usualTrials, seed = usualSeed } = structure;
  const counts = [...new Set([...trialCounts, trials])].toSorted((a, b) => a - b);
  return (
    <Disclosure summary={`${amounts.number(trials)} trials, seed ${seed}`}>
      <div className={styles.settings}>
        <SelectField
          label="Trials"
          value={String(trials)}
          options={counts.map((count) => ({ id: String(count), title: amounts.number(count) }))}
          onChoose={(count) => onLedger({ trials: Number(count) === usualTrials ? undefined : Number(count) })}
        />
        <Seed key={seed} seed={seed} onChange={(next) => onLedger({ seed: next === usualSeed ? undefined : next })} />
      </div>
      <Quiet small>
        In each trial every range takes a value, near its middle more often than at its ends, the same for all models.
        The same seed draws the same trials again.
      </Quiet>
    </Disclosure>
  );
}

function Seed({ seed, onChange }: { readonly seed: number; readonly onChange: (seed: number) => void }) {
  const [text, setText] = useState(String(seed));
  const allowed = /^\d{1,10}$/.test(text.trim()) && Number(text) <= seedMax;
  const keep = () => {
    if (allowed && Number(text) !== seed) onChange(Number(text));
  };
  return (
    <TextField
      short
      label="Seed"
      inputMode="numeric"
      autoComplete="off"
      value={text}
      error={allowed ? undefined : `A whole number up to ${seedMax}, please.`}
      onChange={(event) => setText(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && keep()}
    />
  );
}

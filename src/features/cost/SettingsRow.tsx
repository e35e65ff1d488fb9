import { useState } from 'react';
import { currencies, regions, workKinds } from '../../content/costSettings.ts';
import { horizonMax, horizonMin } from '../../domain/index.ts';
import { TextField } from '../../ui/Field.tsx';
import { useCostForm } from './costForm.ts';
import { unitOf } from './costView.ts';
import styles from './Cost.module.css';

/** What the comparison is about: kind of work, places, currency and months; all else is looked up by these. */
export function SettingsRow() {
  const { view, change } = useCostForm();
  const { structure } = view;
  return (
    <div className={styles.settings}>
      <Select
        label="Kind of work"
        value={structure.work ?? ''}
        onChoose={(work) => change({ work: work === '' ? undefined : work })}
        options={[{ id: '', title: 'Choose…' }, ...workKinds]}
      />
      <Select
        label="Your people are in"
        value={structure.ownRegion ?? 'elsewhere'}
        onChoose={(ownRegion) => change({ ownRegion })}
        options={regions}
      />
      <Select
        label="Theirs are in"
        value={structure.providerRegion ?? 'elsewhere'}
        onChoose={(providerRegion) => change({ providerRegion })}
        options={regions}
      />
      <Select
        label="Currency"
        value={structure.currency}
        onChoose={(currency) => change({ currency })}
        options={currencyOptions(structure.currency)}
      />
      <Horizon key={structure.horizonMonths} />
      <TextField
        label="Work is counted in"
        placeholder={unitOf(view).many}
        maxLength={40}
        autoComplete="off"
        value={view.ledger.unit ?? ''}
        onChange={(event) => change({ unit: event.target.value === '' ? undefined : event.target.value })}
      />
    </div>
  );
}

/** Months of the comparison; kept as soon as they can be. */
function Horizon() {
  const { view, change } = useCostForm();
  const [text, setText] = useState(String(view.structure.horizonMonths));
  const months = Number(text);
  const allowed = Number.isInteger(months) && months >= horizonMin && months <= horizonMax;
  const keep = () => {
    if (allowed && months !== view.structure.horizonMonths) change({ horizonMonths: months });
  };
  return (
    <TextField
      label="Months to compare"
      inputMode="numeric"
      autoComplete="off"
      value={text}
      error={allowed ? undefined : `Whole months from ${horizonMin} to ${horizonMax}, please.`}
      onChange={(event) => setText(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && keep()}
    />
  );
}

function Select({
  label,
  value,
  onChoose,
  options,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (id: string) => void;
  readonly options: readonly { readonly id: string; readonly title: string }[];
}) {
  return (
    <label className={styles.select}>
      <b>{label}</b>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function currencyOptions(current: string) {
  const codes = currencies.map(({ code }) => code);
  const names = new Intl.DisplayNames(undefined, { type: 'currency' });
  return [...new Set([current, ...codes])]
    .map((id) => ({ id, title: `${id} – ${names.of(id) ?? id}` }))
    .toSorted((a, b) => a.id.localeCompare(b.id));
}

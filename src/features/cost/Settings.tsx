import { useState } from 'react';
import { currencies, regions, workKinds } from '../../content/costSettings.ts';
import { horizonMax, horizonMin } from '../../domain/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextField } from '../../ui/Field.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useCostForm } from './costForm.ts';
import { type CostView, unitOf } from './costView.ts';
import styles from './Cost.module.css';

/** What the comparison is about, in a line that opens: all else is looked up by these. */
export function Settings() {
  const { view } = useCostForm();
  const unknown = view.structure.work === undefined;
  return (
    <Disclosure summary={unknown ? 'Choose the kind of work, places and currency' : summary(view)} open={unknown}>
      <Fields />
    </Disclosure>
  );
}

/** 'Service desk for employees, 36 months, USD; both sides in the United States'. */
function summary({ structure }: CostView): string {
  const work = workKinds.find(({ id }) => id === structure.work)?.title ?? '';
  const [own, theirs] = [structure.ownRegion, structure.providerRegion].map((id) => regionName(id));
  const places = own === theirs ? `both sides in ${own}` : `your people in ${own}, theirs in ${theirs}`;
  return `${work}, ${structure.horizonMonths} months, ${structure.currency}; ${places}`;
}

function regionName(id: string | undefined): string {
  const region = regions.find((one) => one.id === id);
  return region?.inSentence ?? 'another place';
}

function Fields() {
  const { view, change } = useCostForm();
  const { structure } = view;
  return (
    <div className={styles.settings}>
      <SelectField
        label="Kind of work"
        value={structure.work ?? ''}
        onChoose={(work) => change({ work: work === '' ? undefined : work })}
        options={[{ id: '', title: 'Choose…' }, ...workKinds]}
      />
      <SelectField
        label="Your people are in"
        value={structure.ownRegion ?? 'elsewhere'}
        onChoose={(ownRegion) => change({ ownRegion })}
        options={regions}
      />
      <SelectField
        label="Theirs are in"
        value={structure.providerRegion ?? 'elsewhere'}
        onChoose={(providerRegion) => change({ providerRegion })}
        options={regions}
      />
      <SelectField
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

function currencyOptions(current: string) {
  const codes = currencies.map(({ code }) => code);
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  return [...new Set([current, ...codes])]
    .map((id) => ({ id, title: `${id} – ${names.of(id) ?? id}` }))
    .toSorted((a, b) => a.id.localeCompare(b.id));
}

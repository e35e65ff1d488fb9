import { lazy, useState } from 'react';
import { costCategoryWords } from '../../content/costLineWords.ts';
import {
  byYear,
  categoryYears,
  type CostLedger,
  type CostYears,
  fiscalYears,
  type RowCost,
} from '../../domain/index.ts';
import { ChartFigure } from '../../ui/ChartFigure.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Part, Quiet } from '../../ui/Layout.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { Table } from '../../ui/Table.tsx';
import { type CostView, modelInFocus, rowName } from './costView.ts';
import { shortName } from './figureNames.ts';
import { capital } from './lineText.ts';
import styles from './YearsPart.module.css';

const YearsChart = lazy(() => import('../../ui/chart/YearsChart.tsx'));

type OnLedger = (changes: Partial<CostLedger>) => void;

/** What falls in which year, by kind of cost; in the user's own fiscal years where they are told. */
export function YearsPart({ view, onLedger }: { readonly view: CostView; readonly onLedger: OnLedger }) {
  const { models } = view.result;
  const [chosen, setChosen] = useState<string>();
  const focus = modelInFocus(view);
  const rows = models.toSorted((a, b) => Number(b.id === focus) - Number(a.id === focus));
  const row = rows.find(({ id }) => id === chosen) ?? rows[0];
  if (!row) return null;
  const years = fiscalYears(view.structure);
  return (
    <Part topic="Year by year" about={`As it falls due, ${view.structure.currency}`}>
      <h2>{finding(row, years, view)}</h2>
      <div className={styles.controls}>
        <SelectField
          label="Costs of"
          value={row.id}
          options={rows.map(({ id }) => ({ id, title: rowName(id).name }))}
          onChoose={setChosen}
        />
        <YearSettings view={view} onLedger={onLedger} />
      </div>
      <Categories row={row} years={years} view={view} />
      <Disclosure summary="All models by year" printed>
        <AllRows years={years} view={view} />
      </Disclosure>
      <Quiet small>
        Nominal: what is paid in each year, at the prices of that year. The totals further up are present values, in
        which later money weighs less.
        {years.startIn &&
          ` The start falls in ${years.startIn}${years.labels.includes(years.startIn) ? ' and stands outside its column' : ''}.`}
      </Quiet>
    </Part>
  );
}

function Categories({
  row,
  years,
  view: { amounts, structure },
}: {
  readonly row: RowCost;
  readonly years: CostYears;
  readonly view: CostView;
}) {
  const parts = categoryYears(row, years.firstYearMonths);
  const sums = sumsOf(row, years);
  const titles = titlesOf(years);
  const { name } = rowName(row.id);
  const exact = amounts.exactAmong([
    row.total,
    ...sums,
    ...parts.flatMap(({ start, years: values, total }) => [start, ...values, total]),
  ]);
  return (
    <ChartFigure
      caption={`${name}: cost by year and kind. The start is what falls due with the decision.`}
      chart={
        <YearsChart
          kind="stacked"
          label={`Cost of ${shortName(row.id)} by year and kind`}
          unit={structure.currency}
          years={titles}
          format={amounts.short}
          series={parts.map(({ category, start, years: values }) => ({
            key: category,
            ...costCategoryWords[category],
            values: [start, ...values],
          }))}
          totals={sums.map(amounts.short)}
        />
      }
      columns={columnsOf(titles, 'Kind of cost')}
      rows={[
        ...parts.map(({ category, start, years: values, total }) => ({
          key: category,
          cells: [capital(costCategoryWords[category].title), ...[start, ...values, total].map(exact)],
        })),
        { key: 'all', cells: ['All', ...[...sums, row.total].map(exact)] },
      ]}
    />
  );
}

function AllRows({ years, view: { result, amounts } }: { readonly years: CostYears; readonly view: CostView }) {
  const rows = result.models.map((row) => ({ id: row.id, values: [...sumsOf(row, years), row.total] }));
  const exact = amounts.exactAmong(rows.flatMap(({ values }) => values));
  return (
    <Table
      stack
      caption="All models by year"
      captionHidden
      columns={columnsOf(titlesOf(years), 'Model')}
      rows={rows.map(({ id, values }) => ({ key: id, cells: [rowName(id).name, ...values.map(exact)] }))}
    />
  );
}

/** 'FY 2030, 2 months' where it is no whole year of the comparison. */
function titlesOf({ labels, months }: CostYears): string[] {
  const part = (count = 12) => (count === 12 ? '' : `, ${count} ${count === 1 ? 'month' : 'months'}`);
  return ['Start', ...labels.map((label, year) => label + part(months[year]))];
}

function columnsOf(titles: readonly string[], first: string) {
  return [{ key: 'row', title: first }, ...[...titles, 'Total'].map((title) => ({ key: title, title, end: true }))];
}

/** The start and each year. */
function sumsOf({ months }: RowCost, { firstYearMonths }: CostYears): number[] {
  const { start, years } = byYear(months, firstYearMonths);
  return [start, ...years];
}

/** The budget in a sentence: what the start takes, and whole years only, since parts of years cannot be held against them. */
function finding(row: RowCost, years: CostYears, { amounts, structure }: CostView): string {
  const [start = 0, ...sums] = sumsOf(row, years);
  const name = capital(shortName(row.id));
  const whole = years.labels.flatMap((label, year) =>
    years.months[year] === 12 ? [{ label, sum: sums[year] ?? 0 }] : [],
  );
  const [first, last] = [whole[0], whole.at(-1)];
  if (!first || !last) return `${name} takes ${amounts.inWords(row.total)} over ${structure.horizonMonths} months.`;
  const takes = ({ label, sum }: typeof first) => `${amounts.inWords(sum)} in ${inSentence(label)}`;
  const aside = first.label === years.labels[0] ? '' : `, the ${whole.length > 1 ? 'first' : 'only'} whole year`;
  if (start > 0) return `${name} takes ${amounts.inWords(start)} at the start and ${takes(first)}${aside}.`;
  return first === last
    ? `${name} takes ${takes(first)}${aside}.`
    : `${name} takes ${takes(first)} and ${takes(last)}.`;
}

function inSentence(label: string): string {
  return label.replace(/^Year/, 'year');
}

/** When the user's year begins, and when the comparison does: what names the years. */
function YearSettings({ view: { structure }, onLedger }: { readonly view: CostView; readonly onLedger: OnLedger }) {
  const { yearStart = 1, decidedIn } = structure;
  const names = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
  return (
    <>
      <DecisionMonth key={decidedIn} decidedIn={decidedIn} onLedger={onLedger} />
      <SelectField
        label="Your year begins in"
        value={String(yearStart)}
        options={Array.from({ length: 12 }, (_, i) => ({
          id: String(i + 1),
          title: names.format(new Date(Date.UTC(2024, i))),
        }))}
        onChoose={(month) => onLedger({ yearStart: month === '1' ? undefined : Number(month) })}
      />
    </>
  );
}

/** Kept as soon as it is a month; where a browser has no field for months, it is typed. */
function DecisionMonth({
  decidedIn = '',
  onLedger,
}: {
  readonly decidedIn: string | undefined;
  readonly onLedger: OnLedger;
}) {
  const [text, setText] = useState(decidedIn);
  const [left, setLeft] = useState(false);
  const allowed = text === '' || isMonth(text);
  const keep = () => {
    setLeft(true);
    if (allowed && text !== decidedIn) onLedger({ decidedIn: text === '' ? undefined : text });
  };
  return (
    <TextField
      type="month"
      label="Decided in"
      placeholder="2026-11"
      value={text}
      error={left && !allowed ? 'A year and a month, please, as in 2026-11.' : undefined}
      onChange={(event) => setText(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && keep()}
    />
  );
}

function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

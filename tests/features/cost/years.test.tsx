// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CostLedger } from '../../../src/domain/index.ts';
import { amountsFor } from '../../../src/features/cost/amounts.ts';
import type { CostView } from '../../../src/features/cost/costView.ts';
import { YearsPart } from '../../../src/features/cost/YearsPart.tsx';
import type YearsChart from '../../../src/ui/chart/YearsChart.tsx';
import { exampleView } from './exampleView.ts';

type Drawn = ComponentProps<typeof YearsChart>;

const drawn: { last: Drawn | null } = vi.hoisted(() => ({ last: null }));
vi.mock('../../../src/ui/chart/YearsChart.tsx', () => ({
  default: (properties: Drawn) => {
    drawn.last = properties;
    return null;
  },
}));

beforeEach(() => {
  drawn.last = null;
});
afterEach(() => {
  cleanup();
  onLedger.mockClear();
});

const onLedger = vi.fn<(changes: Partial<CostLedger>) => void>();
/** As on paper, where the table of all models stands open. */
const shown = (view: CostView) => {
  const rendered = render(<YearsPart view={view} onLedger={onLedger} />);
  fireEvent(window, new Event('beforeprint'));
  return rendered;
};
const view = exampleView({ range: 'cancelled' });
const sum = (values: readonly (number | null)[]) => values.reduce<number>((all, one) => all + (one ?? 0), 0);
const money = (text: string | null | undefined) => Number((text ?? '').replace('−', '-').replace(/[$,]/g, ''));
const chart = () =>
  vi.waitFor(() => {
    if (!drawn.last || drawn.last.kind === 'lines') throw new Error('not drawn yet');
    return drawn.last;
  });

it('begins with the model in focus and shows another when it is chosen', async () => {
  shown({ ...view, fit: { ...view.fit, recommended: 'bpo' } });
  const choice = screen.getByRole('combobox', { name: 'Costs of' });
  const [first] = within(choice).getAllByRole('option');
  expect(first?.textContent).toBe('BPO');
  expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/^BPO takes .* at the start/);
  await userEvent.selectOptions(choice, 'In-house');
  expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(
    /^In-house takes .* in year 1 and .* in year 3/,
  );
});

it('stacks kinds of cost by year, which add up to the total of the model', async () => {
  shown(view);
  const { years, series, totals } = await chart();
  expect(years).toEqual(['Start', 'Year 1', 'Year 2', 'Year 3']);
  expect(totals).toHaveLength(4);
  const total = view.result.models.find(({ id }) => id === 'managed-services')?.total ?? 0;
  expect(total).toBeGreaterThan(0);
  expect(sum(series.map(({ values }) => sum(values)))).toBeCloseTo(total, 4);
});

it('lists every row by year, each with its total', () => {
  shown(view);
  const rows = within(screen.getByRole('table', { name: 'All models by year' }))
    .getAllByRole('row')
    .slice(1);
  expect(rows.map((one) => one.children[0]?.textContent)).toContain('Today, unchanged');
  for (const [i, one] of rows.entries()) {
    const [, ...amounts] = [...one.children].map((cell) => money(cell.textContent));
    const total = amounts.pop() ?? 0;
    expect(Math.abs(total - sum(amounts))).toBeLessThan(amounts.length);
    expect(total).toBeCloseTo(view.result.models[i]?.total ?? 0, -1);
  }
});

const heading = () => screen.getByRole('heading', { level: 2 }).textContent;
const columnTitles = () =>
  within(screen.getByRole('table', { name: 'All models by year' }))
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);

it('calls the years fiscal years once it is known when the decision falls, and says which are no whole ones', async () => {
  shown(exampleView({ range: 'cancelled', yearStart: 10, decidedIn: '2026-11' }));
  const years = ['Start', 'FY 2027, 10 months', 'FY 2028', 'FY 2029', 'FY 2030, 2 months'];
  expect((await chart()).years).toEqual(years);
  expect(columnTitles()).toEqual(['Model', ...years, 'Total']);
  expect(screen.getByText(/start falls in FY 2027 and stands outside its column/)).toBeTruthy();
  cleanup();
  shown(exampleView({ range: 'cancelled', yearStart: 10, decidedIn: '2026-09' }));
  expect(screen.getByText(/start falls in FY 2026\./)).toBeTruthy();
});

it('speaks of whole years only', async () => {
  shown(exampleView({ range: 'cancelled', yearStart: 10, decidedIn: '2026-11' }));
  expect(heading()).toMatch(/^Managed services takes .* at the start and .* in FY 2028, the first whole year\.$/);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Costs of' }), 'In-house');
  expect(heading()).toMatch(/^In-house takes .* in FY 2028 and .* in FY 2029\.$/);
  cleanup();
  shown(exampleView({ range: 'cancelled', yearStart: 10, decidedIn: '2026-11', horizonMonths: 24 }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Costs of' }), 'In-house');
  expect(heading()).toMatch(/^In-house takes .* in FY 2028, the only whole year\.$/);
});

it('sums up all months where no year is a whole one', () => {
  const short = exampleView({ range: 'cancelled', yearStart: 10, decidedIn: '2026-11', horizonMonths: 12 });
  shown(short);
  const total = short.result.models.find(({ id }) => id === 'managed-services')?.total ?? 0;
  expect(heading()).toBe(`Managed services takes ${short.amounts.inWords(total)} over 12 months.`);
});

it('says so where the last year from the decision on is no whole one', () => {
  shown(exampleView({ range: 'cancelled', horizonMonths: 25 }));
  expect(columnTitles()).toEqual(['Model', 'Start', 'Year 1', 'Year 2', 'Year 3, 1 month', 'Total']);
  expect(screen.queryByText(/start falls in/)).toBeNull();
});

it('hands on the month of the decision when the field is left, and the month in which the year begins', async () => {
  shown(exampleView({ range: 'cancelled', yearStart: 7 }));
  const field = screen.getByLabelText('Decided in');
  fireEvent.change(field, { target: { value: '2026-11' } });
  expect(onLedger).not.toHaveBeenCalled();
  fireEvent.blur(field);
  expect(onLedger).toHaveBeenLastCalledWith({ decidedIn: '2026-11' });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Your year begins in' }), 'April');
  expect(onLedger).toHaveBeenLastCalledWith({ yearStart: 4 });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Your year begins in' }), 'January');
  expect(onLedger).toHaveBeenLastCalledWith({ yearStart: undefined });
});

it('calls months in English, whoever reads', () => {
  shown({ ...view, amounts: amountsFor('de-DE', 'USD') });
  expect(screen.getByRole('option', { name: 'October' })).toBeTruthy();
});

it('takes the month away with the field emptied', () => {
  shown(exampleView({ range: 'cancelled', decidedIn: '2026-11' }));
  const field = screen.getByLabelText('Decided in');
  fireEvent.change(field, { target: { value: '' } });
  fireEvent.blur(field);
  expect(onLedger).toHaveBeenLastCalledWith({ decidedIn: undefined });
});

it('is left out where nothing is costed', () => {
  shown({ ...view, result: { models: [], cheapest: null } });
  expect(screen.queryByRole('heading')).toBeNull();
});

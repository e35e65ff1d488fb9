// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RowCost, RowId } from '../../../src/domain/index.ts';
import { PaybackPart } from '../../../src/features/cost/PaybackPart.tsx';
import type MonthsChart from '../../../src/ui/chart/MonthsChart.tsx';
import { exampleView } from './exampleView.ts';

type Drawn = ComponentProps<typeof MonthsChart>;

// jsdom draws no canvas; what the chart is given is kept.
const drawn: { last: Drawn | null } = vi.hoisted(() => ({ last: null }));
vi.mock('../../../src/ui/chart/MonthsChart.tsx', () => ({
  default: (properties: Drawn) => {
    drawn.last = properties;
    return null;
  },
}));

beforeEach(() => {
  drawn.last = null;
});
afterEach(cleanup);

const chart = () =>
  vi.waitFor(() => {
    if (!drawn.last) throw new Error('not drawn yet');
    return drawn.last;
  });

const base = exampleView({ range: 'cancelled' });

function row(id: RowId, months: readonly number[], exit = 0): RowCost {
  const total = months.reduce((sum, value) => sum + value, 0);
  const leaving = { id: 'exit', category: 'exit', total: exit, npv: exit, months: months.map(() => exit) } as const;
  return { id, total, npv: total, perUnit: null, perHour: null, months, lines: [leaving] };
}

/** A comparison of these rows over as many months as they have; managed services is recommended. */
function shown(...models: readonly RowCost[]) {
  const horizonMonths = (models[0]?.months.length ?? 1) - 1;
  render(
    <PaybackPart
      view={{
        ...base,
        fit: { ...base.fit, recommended: 'managed-services' },
        structure: { ...base.structure, horizonMonths },
        result: { models, cheapest: null },
      }}
    />,
  );
}

const finding = () => screen.getByRole('heading', { level: 2 }).textContent;
const steady = row('today', [0, 10, 10, 10, 10]);
const open = (summary: string) => userEvent.click(screen.getByText(summary));

it('says in which month the model in focus overtakes today', () => {
  shown(row('managed-services', [15, 4, 4, 4, 4]), row('bpo', [1, 9, 9, 9, 9]), steady);
  expect(finding()).toBe('Managed services overtakes today in month 3.');
});

it('says that it is cheaper from the start, or that nothing overtakes today', () => {
  shown(row('managed-services', [0, 9, 9, 9, 9]), steady);
  expect(finding()).toBe('Managed services is cheaper than today from the start.');
  cleanup();
  shown(row('managed-services', [5, 10, 10, 10, 10]), row('bpo', [0, 10, 10, 10, 10]), steady);
  expect(finding()).toBe('Nothing overtakes today within 4 months.');
});

it('does not call it an overtaking where leaving takes the lead away again', () => {
  shown(row('managed-services', [15, 4, 4, 4, 24]), steady);
  expect(finding()).toBe('Managed services overtakes today in month 3 and falls behind again in month 4.');
  cleanup();
  shown(row('managed-services', [0, 9, 9, 9, 24]), steady);
  expect(finding()).toBe('Managed services is ahead of today only until month 4.');
});

it('names another model that overtakes today where the one in focus does not', () => {
  shown(row('managed-services', [5, 10, 10, 10, 10]), row('bpo', [5, 5, 5, 5, 5]), steady);
  expect(finding()).toBe('Managed services does not overtake today. BPO overtakes today in month 1.');
});

it('holds all against in-house where today is not known, and against nothing where neither is', async () => {
  shown(row('managed-services', [15, 4, 4, 4, 4]), row('in-house', [0, 10, 10, 10, 10]));
  expect(finding()).toBe('Managed services overtakes in-house in month 3.');
  expect((await chart()).series.map(({ name }) => name)).toEqual(['Managed services']);
  cleanup();
  drawn.last = null;
  shown(row('managed-services', [15, 4, 4, 4, 4]), row('bpo', [0, 10, 10, 10, 10]));
  expect(finding()).toBe('Managed services overtakes BPO in month 3.');
  const { series, crossings, format } = await chart();
  expect(series.map(({ values }) => values)).toEqual([
    [15, 19, 23, 27, 31],
    [0, 10, 20, 30, 40],
  ]);
  expect(crossings).toEqual([{ month: 2.5, value: 25, label: 'month 3' }]);
  expect(format(0)).toBe('0');
});

it('draws the difference from today, which is the line at zero, and writes the month only where the model in focus crosses it', async () => {
  shown(row('managed-services', [15, 4, 4, 4, 4]), row('bpo', [5, 5, 5, 5, 5]), steady);
  const { series, crossings, format, formatMonth } = await chart();
  expect(series.map(({ name, values, end, strong }) => ({ name, values, end, strong }))).toEqual([
    { name: 'Managed services', values: [15, 9, 3, -3, -9], end: '−9', strong: true },
    { name: 'BPO', values: [5, 0, -5, -10, -15], end: '−15', strong: false },
  ]);
  expect(crossings).toEqual([
    { month: 1, value: 0, label: '' },
    { month: 2.5, value: 0, label: 'month 3' },
  ]);
  expect([format(0), format(15), format(-15)]).toEqual(['today', '+15', '−15']);
  expect([0, 2, 4].map((month) => formatMonth?.(month))).toEqual(['start', '2', 'month 4']);
});

it('has the same figures in a table: the start, every sixth month and the last', async () => {
  const months = (first: number, each: number) => [first, ...Array.from({ length: 14 }, () => each)];
  shown(row('managed-services', months(2_000, 900)), row('today', months(0, 1_000)));
  await open('The same as a table');
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((one) => [...one.children].map((cell) => cell.textContent))).toEqual([
    ['0', '+$2,000', '$0'],
    ['6', '+$1,400', '$6,000'],
    ['12', '+$800', '$12,000'],
    ['14', '+$600', '$14,000'],
  ]);
});

it('has no cents beside amounts that have none', async () => {
  shown(row('managed-services', [2_000, 412.8, 800]), row('today', [0, 1_200, 1_200]));
  await open('The same as a table');
  const cells = within(screen.getByRole('table')).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent).filter((text) => text.includes('$'))).toEqual([
    '+$2,000',
    '$0',
    '+$813',
    '$2,400',
  ]);
});

it('lists every overtaking between two models to the tenth of a month', async () => {
  shown(row('managed-services', [14, 4, 4, 4, 4]), row('bpo', [5, 5.5, 5.5, 5.5, 5.5]), steady);
  await open('Who overtakes whom, and when');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'BPO overtakes today after 1.1 months.',
    'Managed services overtakes today after 2.3 months.',
  ]);
});

it('counts one month as one, and less than half a month as at once', async () => {
  shown(row('managed-services', [1.04, 9, 9, 9, 9]), row('bpo', [0.4, 9, 9, 9, 9]), steady);
  await open('Who overtakes whom, and when');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'BPO overtakes today at once.',
    'Managed services overtakes today after 1 month.',
  ]);
});

it('is cheaper from the start where it overtakes in the first half month, and is drawn so', async () => {
  shown(row('managed-services', [0.4, 9, 9, 9, 9]), steady);
  expect(finding()).toBe('Managed services is cheaper than today from the start.');
  expect((await chart()).crossings).toMatchObject([{ label: 'at once' }]);
  cleanup();
  shown(row('managed-services', [0.4, 9, 9, 9, 24]), steady);
  expect(finding()).toBe('Managed services is ahead of today only until month 4.');
  cleanup();
  shown(row('managed-services', [0.4, 9, 9]), row('bpo', [0, 10, 10]));
  expect(finding()).toBe('Managed services overtakes BPO at once.');
});

it('tells that the last step is the cost of leaving only where there is one', () => {
  shown(row('managed-services', [15, 4, 4, 4, 4], 1), steady);
  expect(screen.getByText(/last step/)).toBeTruthy();
  cleanup();
  shown(row('managed-services', [15, 4, 4, 4, 4]), steady);
  expect(screen.queryByText(/last step/)).toBeNull();
});

it('is left out where no model is costed, and does not compare one model with itself', () => {
  shown(steady);
  expect(screen.queryByRole('heading')).toBeNull();
  shown(row('managed-services', [15, 4, 4, 4, 4]));
  expect(finding()).toBe('There is nothing to hold it against yet.');
});

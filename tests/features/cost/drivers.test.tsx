// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fieldOf, type CostLedger, type FigureId, followOf, tieOf } from '../../../src/domain/index.ts';
import type { CostView } from '../../../src/features/cost/costView.ts';
import { DriversPart } from '../../../src/features/cost/DriversPart.tsx';
import { figureName } from '../../../src/features/cost/figureNames.ts';
import { exampleView } from './exampleView.ts';

const onLedger = vi.fn<(changes: Partial<CostLedger>) => void>();
afterEach(() => {
  cleanup();
  onLedger.mockClear();
  vi.useRealTimers();
});

const shown = (view: CostView) => render(<DriversPart view={view} onLedger={onLedger} />);
const finding = () => screen.getByRole('heading', { level: 2 }).textContent;
const bars = () => within(screen.getByRole('list', { name: /difference between/ })).getAllByRole('listitem');
const known = exampleView();

function rangeOf({ range }: CostView) {
  if (range.kind !== 'known') throw new Error('not known');
  return range.range;
}

/** A known range with its tornado or break-evens replaced. */
function withRange(changes: Partial<ReturnType<typeof rangeOf>>): CostView {
  return { ...known, range: { kind: 'known', range: { ...rangeOf(known), ...changes } } };
}

describe('what moves the difference', () => {
  const { tornado } = rangeOf(known);

  it('is said of the figure with the widest swing, between the two cheapest', () => {
    shown(known);
    const most = tornado?.bars[0];
    if (!most) throw new Error('no bars');
    const { title } = figureName(most.figure, known);
    expect(finding()).toContain(`‘${title}’`);
    expect(finding()).toContain(known.amounts.inWords(Math.abs(most.atHigh - most.atLow)));
    expect(bars()[0]?.textContent).toContain(title);
    expect(bars()).toHaveLength(6);
  });

  it('stands in full behind those that are drawn', async () => {
    shown(known);
    await userEvent.click(screen.getByText(`All ${tornado?.bars.length} figures that have a range`));
    const table = screen.getByRole('table', { name: /at both ends of each range/ });
    expect(within(table).getAllByRole('row')).toHaveLength(1 + (tornado?.bars.length ?? 0));
  });

  it('names each figure with its model and the ends of its range in its unit', () => {
    const bar = { figure: 'bpo.unitPrice', low: 8, high: 14.2, atLow: -5, atHigh: 20 };
    shown(withRange({ tornado: { between: ['managed-services', 'bpo'], base: 10, bars: [bar] }, breakEvens: [] }));
    expect(bars()[0]?.textContent).toContain('BPO: $8 to $14.20 per ticket');
    expect(bars()[0]?.textContent).not.toContain('becomes');
  });

  it('says where a figure alone turns the order, and only within its own range', () => {
    const bar = { figure: 'bpo.unitPrice', low: 8, high: 14.2, atLow: -5, atHigh: 20 };
    const below = { at: 8.5, cheapest: 'bpo' } as const;
    const between = ['managed-services', 'bpo'] as const;
    const breakEvens = [{ figure: 'bpo.unitPrice', value: 10, below, above: null }];
    shown(withRange({ tornado: { between, base: 10, bars: [bar] }, breakEvens }));
    expect(bars()[0]?.textContent).toContain('At $8.50 per ticket BPO becomes the cheapest');
    cleanup();
    shown(withRange({ tornado: { between, base: 10, bars: [{ ...bar, low: 9 }] }, breakEvens }));
    expect(bars()[0]?.textContent).not.toContain('becomes');
  });

  it('says against today at which value the order turns, where only one model is compared', () => {
    const alone = exampleView({
      leftOut: ['bpo', 'in-house', 'staff-augmentation', 'dedicated-team', 'project-outsourcing'],
      figures: {
        'managed-services.unitPrice': { value: { low: 5, base: 11.1, high: 30 }, as: 'quote' },
      },
    });
    shown(alone);
    const tie = tieOf(
      alone.inputs,
      'managed-services.unitPrice',
      ['managed-services', 'today'],
      followOf(alone.inputs, alone.following),
    );
    expect(tie).toBeGreaterThan(11.1);
    const row = bars().find(({ textContent }) => textContent.includes('Price of one unit'));
    // Rounded up to three digits: typed into the field, today has become the cheaper.
    const shownTie = Math.ceil(10 * (tie ?? 0)) / 10;
    expect(row?.textContent).toContain(`At ${alone.amounts.exact(shownTie)} per ticket today becomes cheaper than`);
  });

  it('is nothing where no figure has a range, and cannot be where there is one row', () => {
    shown(withRange({ tornado: { between: ['bpo', 'managed-services'], base: 5, bars: [] } }));
    expect(finding()).toMatch(/^No figure/);
    cleanup();
    shown(withRange({ tornado: null }));
    expect(finding()).toMatch(/no difference/);
    expect(screen.queryByRole('list', { name: /difference between/ })).toBeNull();
  });

  it('names a line of the user’s own by its label', () => {
    const view = exampleView({
      extra: [{ model: 'bpo', label: 'Canteen', category: 'contract', yearly: true, amount: 5_000 }],
    });
    const bar = { figure: 'extra-1', low: 1_000, high: 9_000, atLow: 1, atHigh: 90 };
    shown({
      ...view,
      range: {
        kind: 'known',
        range: { ...rangeOf(view), tornado: { between: ['bpo', 'in-house'], base: 10, bars: [bar] } },
      },
    });
    expect(bars()[0]?.textContent).toContain('Canteen$1,000 to $9,000');
  });
});

describe('where the cheapest changes', () => {
  const turning = (figure: FigureId, value: number, at: number) => ({
    figure,
    value,
    below: null,
    above: { at, cheapest: 'bpo' as const },
  });

  it('stands in a table with the figure, its value now and the model that is cheapest then, nearest first', () => {
    shown(
      withRange({
        breakEvens: [turning('work.fte', 14, 28), turning('managed-services.unitPrice', 11.1, 12.25)],
      }),
    );
    const [, first, second] = within(screen.getByRole('table', { name: /no longer the cheapest/ })).getAllByRole('row');
    const cells = [...(first?.children ?? [])].map(({ textContent }) => textContent);
    expect(cells).toEqual(['Price of one unitManaged services', '$11.10 per ticket', '–', '$12.30: then BPO']);
    expect(second?.textContent).toContain('28: then BPO');
  });

  it('keeps those that would have to change further, and those that change nothing, behind a line each', async () => {
    const idle = { figure: 'managed-services.taxShare', value: 0.1, below: null, above: null };
    const ten = Array.from({ length: 10 }, (_, i) => turning('work.fte', 14, 15 + i));
    shown(withRange({ breakEvens: [...ten, idle] }));
    expect(within(screen.getByRole('table', { name: /no longer the cheapest/ })).getAllByRole('row')).toHaveLength(5);
    await userEvent.click(screen.getByText('6 more that would have to change further'));
    expect(within(screen.getByRole('table', { name: /change further/ })).getAllByRole('row')).toHaveLength(7);
    await userEvent.click(screen.getByText('1 figures that alone change nothing'));
    expect(fieldOf('managed-services.taxShare').max).toBe(1);
    expect(screen.getByText(/Tax that you cannot claim back/).textContent).toBe(
      'Tax that you cannot claim back (managed services): 10% of the fee (allowed: 0% to 100%)',
    );
  });

  it('is said to be nowhere where no figure changes it', () => {
    shown(withRange({ breakEvens: [{ figure: 'work.fte', value: 14, below: null, above: null }] }));
    expect(screen.getByRole('heading', { level: 3 }).textContent).toMatch(/^No figure alone/);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('is left out with one model, which is always the cheapest', () => {
    const alone = exampleView({
      leftOut: ['bpo', 'in-house', 'staff-augmentation', 'dedicated-team', 'project-outsourcing'],
    });
    shown(alone);
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
  });
});

describe('while ranges are worked out', () => {
  const running = (cancel = () => undefined): CostView => ({ ...known, range: { kind: 'running', done: 0.4, cancel } });

  it('progress shows only after a moment, and can be cancelled', () => {
    vi.useFakeTimers();
    const cancel = vi.fn<() => undefined>();
    shown(running(cancel));
    expect(screen.queryByRole('progressbar')).toBeNull();
    act(() => void vi.advanceTimersByTime(299));
    expect(screen.queryByRole('progressbar')).toBeNull();
    act(() => void vi.advanceTimersByTime(1));
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.4);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('the exact figures stand, and no range does', () => {
    shown(running());
    expect(finding()).toMatch(/being worked out/);
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('what was cancelled can be asked for again', async () => {
    const restart = vi.fn<() => void>();
    shown({ ...known, range: { kind: 'cancelled', restart } });
    await userEvent.click(screen.getByRole('button', { name: 'Work out the ranges' }));
    expect(restart).toHaveBeenCalledOnce();
  });

  it('what failed says why', () => {
    shown({ ...known, range: { kind: 'failed', why: 'out of memory' } });
    expect(screen.getByRole('status').textContent).toContain('out of memory');
  });
});

describe('trials and seed', () => {
  const open = async (view: CostView) => {
    shown(view);
    await userEvent.click(screen.getByText(/trials, seed/));
  };

  it('offers three numbers of trials, and the one in use if it is another', async () => {
    await open(exampleView({ range: 'cancelled', trials: 500 }));
    const options = within(screen.getByRole('combobox', { name: 'Trials' })).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(['500', '1,000', '10,000', '100,000']);
  });

  it('hands on what is chosen, and the usual number as nothing said', async () => {
    await open(exampleView({ range: 'cancelled', trials: 500 }));
    const choice = screen.getByRole('combobox', { name: 'Trials' });
    await userEvent.selectOptions(choice, '100,000');
    expect(onLedger).toHaveBeenLastCalledWith({ trials: 100_000 });
    await userEvent.selectOptions(choice, '10,000');
    expect(onLedger).toHaveBeenLastCalledWith({ trials: undefined });
  });

  it('takes a seed that is a whole number of 32 bits, and refuses another with what is allowed', async () => {
    await open(exampleView({ range: 'cancelled' }));
    const seed = screen.getByRole('textbox', { name: 'Seed' });
    await userEvent.clear(seed);
    await userEvent.type(seed, '4294967296');
    expect(screen.getByRole('alert').textContent).toContain('4294967295');
    await userEvent.tab();
    expect(onLedger).not.toHaveBeenCalled();
    await userEvent.clear(seed);
    await userEvent.type(seed, '7{Enter}');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(onLedger).toHaveBeenLastCalledWith({ seed: 7 });
  });
});

it('is left out where nothing is costed', () => {
  shown({ ...known, result: { models: [], cheapest: null } });
  expect(screen.queryByRole('heading')).toBeNull();
});

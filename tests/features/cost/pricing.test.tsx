// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CostLedger, type FigureId, followOf, pricingVariants, tieOf } from '../../../src/domain/index.ts';
import type { CostView } from '../../../src/features/cost/costView.ts';
import { PricingPart } from '../../../src/features/cost/PricingPart.tsx';
import { exampleView } from './exampleView.ts';

const price = 'managed-services.unitPrice';
const onLedger = vi.fn<(changes: Partial<CostLedger>) => void>();
const onFigure = vi.fn<(figure: FigureId, value: number) => void>();
const onGoTo = vi.fn<(figure: FigureId) => void>();
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const shown = (view: CostView) =>
  render(<PricingPart view={view} onLedger={onLedger} onFigure={onFigure} onGoTo={onGoTo} />);
/** Opens how each model is paid for. */
const opened = async (view: CostView) => {
  shown(view);
  for (const line of screen.queryAllByText(/ is paid for: /)) await userEvent.click(line);
};
const finding = () => screen.getByRole('heading', { level: 2 }).textContent;
const own = (value: number) => ({ value, as: 'own' as const });
const ways = (model: string) => within(screen.getByRole('group', { name: `How ${model} is paid for` }));
const withFlat = exampleView({ range: 'cancelled', figures: { 'managed-services.monthlyFee': own(50_000) } });

it('compares the ways whose figures are given, and names the cheapest with what it saves', async () => {
  await opened(withFlat);
  const [flat, unit] = pricingVariants(withFlat.inputs, 'managed-services', withFlat.following);
  if (!flat || !unit) throw new Error('two variants are expected');
  expect([flat.pricing, unit.pricing]).toEqual(['flat', 'per-unit']);
  expect(flat.npv).toBeLessThan(unit.npv);
  expect(finding()).toBe(
    `‘Flat fee a month’ is the cheapest way to pay for managed services: ${withFlat.amounts.inWords(unit.npv - flat.npv)} below ‘Price per unit’.`,
  );
  const table = screen.getByRole('table', { name: /^Managed services/ });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.children[0]?.textContent.trim())).toEqual(['Flat fee a month', 'Price per unit in use']);
  expect(rows[1]?.children[1]?.textContent).toBe('$11.10 per ticket quote');
  expect(rows[1]?.children[2]?.textContent).toBe(withFlat.amounts.exact(unit.npv));
});

it('ranks no assumed price against a given one in its heading, but marks it in the table', async () => {
  const view = exampleView({ range: 'cancelled' });
  await opened(view);
  expect(pricingVariants(view.inputs, 'bpo', view.following)).toHaveLength(2);
  expect(finding()).toMatch(/^Managed services pays off against today below \$.* per ticket\.$/);
  expect(screen.getByRole('table', { name: /^BPO/ }).textContent).toContain('illustrative');
});

it('says at which amount of work one way overtakes another', async () => {
  await opened(withFlat);
  const [sentence] = await screen.findAllByText(/^Below about/);
  // Without growth the flat fee buys as much as 50,000 / 11.10 tickets.
  expect(sentence?.textContent).toBe(
    'Below about 4,500 tickets a month ‘Price per unit’ is cheaper, above that ‘Flat fee a month’.',
  );
});

it('says up to which price outsourcing costs less than today, beside the price that is asked', () => {
  const view = exampleView({ range: 'cancelled' });
  shown(view);
  const tie = tieOf(view.inputs, price, ['managed-services', 'today'], followOf(view.inputs, view.following)) ?? 0;
  expect(tie).toBeGreaterThan(11.1);
  expect(screen.getByText(/^Managed services costs less/).textContent).toBe(
    `Managed services costs less than today below ${view.amounts.exact(Math.floor(10 * tie) / 10)} per ticket; your quote is $11.10.`,
  );
  expect(screen.getByText(/^BPO costs less/).textContent).toContain('your figure is $10.');
});

it('holds the price against in-house where today is not known', () => {
  shown(exampleView({ range: 'cancelled', figures: { 'today.annualCost': undefined } }));
  expect(screen.getByText(/^Managed services costs less than in-house below/)).toBeTruthy();
});

it('says so where no price is low enough', () => {
  const view = exampleView({ range: 'cancelled', figures: { 'today.annualCost': own(1_000) } });
  shown(view);
  expect(tieOf(view.inputs, price, ['managed-services', 'today'])).toBeNull();
  expect(screen.getAllByText(/^No price is low enough/)).toHaveLength(2);
});

it('names what the other ways still need', async () => {
  await opened(withFlat);
  const [managed] = screen.getAllByText(/^Not compared yet/);
  expect(managed?.textContent).toContain('fee for results (needs ‘Fee for one result’ and ‘Results expected’)');
  expect(managed?.textContent).not.toContain('flat fee');
});

it('hands on the way that is chosen, for each model under its own name', async () => {
  await opened(withFlat);
  await userEvent.click(ways('managed services').getByRole('radio', { name: /^Flat fee/ }));
  expect(onLedger).toHaveBeenLastCalledWith({ pricing: 'flat' });
  await userEvent.click(ways('BPO').getByRole('radio', { name: /^Price per person/ }));
  expect(onLedger).toHaveBeenLastCalledWith({ bpoPricing: 'per-person' });
});

it('stays while a model waits for its price, and leads to the field', async () => {
  const waiting = exampleView({
    range: 'cancelled',
    pricing: 'outcome',
    leftOut: ['bpo'],
  });
  shown(waiting);
  expect(finding()).toBe('Managed services waits for ‘Fee for one result’ and ‘Results expected’.');
  expect(screen.queryByRole('table')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /Fee for one result/ }));
  expect(onGoTo).toHaveBeenCalledWith('managed-services.feePerOutcome');
});

it('is left out where neither managed services nor BPO is compared', () => {
  shown(exampleView({ range: 'cancelled', leftOut: ['managed-services', 'bpo'] }));
  expect(screen.queryByRole('heading')).toBeNull();
});

describe('a price that follows from something else', () => {
  const open = async (view: CostView = withFlat) => {
    shown(view);
    await userEvent.click(screen.getByText(/^Paid by a share/));
  };

  it('is a twelfth of the share of a year’s spending, and can be used as the monthly fee', async () => {
    await open();
    const use = screen.getByRole<HTMLButtonElement>('button', { name: 'Use as the monthly fee' });
    expect(use.disabled).toBe(true);
    await userEvent.type(screen.getByRole('textbox', { name: 'What you spend in a year' }), '1.2m');
    await userEvent.type(screen.getByRole('textbox', { name: 'Share that the provider takes' }), '15');
    expect(screen.getByText('$15,000 a month')).toBeTruthy();
    await userEvent.click(use);
    expect(onFigure).toHaveBeenCalledExactlyOnceWith('managed-services.monthlyFee', 15_000);
  });

  it('is the share of what a result saves, and can be used as the fee for it', async () => {
    await open();
    await userEvent.type(screen.getByRole('textbox', { name: 'What one result saves' }), '800');
    await userEvent.type(screen.getByRole('textbox', { name: 'Share that the provider keeps' }), '25 %');
    await userEvent.click(screen.getByRole('button', { name: 'Use as the fee per outcome' }));
    expect(onFigure).toHaveBeenCalledExactlyOnceWith('managed-services.feePerOutcome', 200);
  });

  it('asks which of two readings is meant, and refuses what is none', async () => {
    await open();
    const share = screen.getByRole('textbox', { name: 'Share that the provider takes' });
    await userEvent.type(share, '0.15');
    await userEvent.click(screen.getByRole('button', { name: '15%' }));
    expect((share as HTMLInputElement).value).toBe('15');
    await userEvent.clear(share);
    await userEvent.type(share, 'much');
    expect(screen.getByRole('alert').textContent).toMatch(/not a number/);
  });

  it('is not offered where only BPO is compared, whose prices these are not', () => {
    shown(exampleView({ range: 'cancelled', leftOut: ['managed-services'] }));
    expect(screen.queryByText(/^Paid by a share/)).toBeNull();
  });
});

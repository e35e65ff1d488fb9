// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { onTopOfFee, type OwnFigure } from '../../../src/domain/index.ts';
import { CautionsPart } from '../../../src/features/cost/CautionsPart.tsx';
import { type CostView, rowOf } from '../../../src/features/cost/costView.ts';
import { OnTopPart } from '../../../src/features/cost/OnTopPart.tsx';
import { exampleView } from './exampleView.ts';

afterEach(cleanup);

const own = (value: OwnFigure['value']): OwnFigure => ({ value, as: 'own' });
const heading = () => screen.getByRole('heading', { level: 2 }).textContent;
const groups = () => within(screen.getByRole('list', { name: /around the fee/i })).getAllByRole('listitem');

function shareOf(view: CostView, id: 'managed-services' | 'dedicated-team' | 'bpo'): number {
  const row = rowOf(view, id);
  return Math.round(100 * ((row && onTopOfFee(row, 'npv')?.share) ?? 0));
}

it('says what is spent around every 100 of the fee, by present value', () => {
  const view = exampleView({ range: 'running' });
  render(<OnTopPart view={{ ...view, fit: { ...view.fit, recommended: 'managed-services' } }} />);
  expect(heading()).toContain(`every 100 of the fee, ${shareOf(view, 'managed-services')} more are`);
});

it('speaks of the model that is chosen, until it is no longer costed', async () => {
  const view = exampleView({ range: 'running' });
  const { rerender } = render(<OnTopPart view={view} />);
  await userEvent.selectOptions(screen.getByRole('combobox'), 'dedicated-team');
  expect(heading()).toContain(`, ${shareOf(view, 'dedicated-team')} more`);
  // The seven hidden costs are those of services.
  expect(screen.queryByRole('table')).toBeNull();
  rerender(<OnTopPart view={exampleView({ range: 'running', leftOut: ['dedicated-team', 'managed-services'] })} />);
  expect(heading()).toContain(`, ${shareOf(view, 'bpo')} more`);
});

it('groups what is on top, largest first, with a mark of what it rests on', () => {
  const view = exampleView({ range: 'running' });
  render(<OnTopPart view={{ ...view, fit: { ...view.fit, recommended: 'managed-services' } }} />);
  expect(groups().map((row) => row.querySelector('span')?.firstChild?.textContent)).toEqual([
    'Moving it over',
    'Managing the provider',
    'What stays whatever you decide',
    'Changes',
    'Contract, audit and tax',
    'Getting out again',
    'Tools and seats',
  ]);
  expect(groups().map((row) => /illustrative|your figure/.exec(row.textContent ?? '')?.[0])).toEqual([
    'illustrative',
    'illustrative',
    'your figure',
    ...Array.from({ length: 4 }, () => 'illustrative'),
  ]);
});

it('shows credits below zero', () => {
  const view = exampleView({ range: 'running', figures: { 'bpo.creditShare': own(0.3), 'bpo.changeShare': own(0.1) } });
  render(<OnTopPart view={{ ...view, fit: { ...view.fit, recommended: 'bpo' } }} />);
  const last = groups().at(-1);
  expect(last?.querySelector('b')?.textContent).toMatch(/^−\d+K$/);
  expect(last?.textContent).toMatch(/work outside the agreed scope \d+K and credits for missed service levels −\d+K/i);
});

it('says how much comes back where credits outweigh all else, and that no fee is paid where there is none', () => {
  const view = exampleView({ range: 'running' });
  const row = rowOf(view, 'bpo');
  if (!row) throw new Error('no BPO');
  const lines = row.lines.filter(({ id }) => id === 'transactions' || id === 'credits');
  const fee = lines.find(({ id }) => id === 'transactions')?.npv ?? 0;
  const only = (npv: number, kept = lines): CostView => ({
    ...view,
    fit: { ...view.fit, recommended: 'bpo' },
    result: { ...view.result, models: [{ ...row, lines: kept, npv }] },
  });
  render(<OnTopPart view={only(0.97 * fee)} />);
  expect(heading()).toMatch(/every 100 of the fee, 3 come back/);
  cleanup();
  render(<OnTopPart view={only(1, [])} />);
  expect(heading()).toMatch(/^No fee/);
});

it('names the seven costs that stay hidden, with what each comes to here or that it is not planned for', () => {
  const view = exampleView({
    range: 'running',
    figures: { 'managed-services.integrationOneOff': own(0), 'managed-services.auditPerYear': own(0) },
  });
  const { container } = render(<OnTopPart view={{ ...view, fit: { ...view.fit, recommended: 'managed-services' } }} />);
  const details = container.querySelector('details');
  if (details) details.open = true;
  fireEvent(details ?? container, new Event('toggle'));
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.querySelector('td:last-child')?.textContent)).toEqual([
    expect.stringMatching(/^\$/),
    expect.stringMatching(/^\$/),
    expect.stringMatching(/^\$/),
    'not planned for',
    expect.stringMatching(/^\$/),
    expect.stringMatching(/^\$/),
    'not planned for',
  ]);
  expect(screen.getByRole('heading', { level: 3 }).textContent).toMatch(/audits of the provider and linking systems/);
});

it('shows lost contract value as a risk beside the total', () => {
  const view = exampleView({ range: 'running', figures: { 'managed-services.unitPrice': own(10) } });
  render(<OnTopPart view={{ ...view, fit: { ...view.fit, recommended: 'managed-services' } }} />);
  const row = rowOf(view, 'managed-services');
  const { fee = 0 } = (row && onTopOfFee(row, 'npv')) ?? {};
  const text = screen.getByText(/WorldCC/).textContent;
  expect(text).toContain(view.amounts.inWords(0.086 * fee));
  expect(text).toContain(view.amounts.inWords(0.11 * fee));
});

it('is not drawn where no provider is costed', () => {
  const leftOut = ['managed-services', 'staff-augmentation', 'project-outsourcing', 'bpo', 'dedicated-team'] as const;
  const { container } = render(<OnTopPart view={exampleView({ range: 'running', leftOut })} />);
  expect(container.innerHTML).toBe('');
});

it('warns of what is counted twice, for each figure with the way to it, and draws nothing where nothing is', async () => {
  const { container } = render(<CautionsPart view={exampleView({ range: 'running' })} />);
  expect(container.innerHTML).toBe('');
  const goTo = vi.fn<(figure: string) => void>();
  const figures = { 'people.burden': own(0.42), 'general.productivityGlide': own(0.02) };
  render(<CautionsPart view={exampleView({ range: 'running', figures })} onGoTo={goTo} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getAllByRole('listitem')[0]?.textContent).toMatch(/Employer's costs on top of pay/);
  await userEvent.click(screen.getAllByRole('button')[1] as HTMLElement);
  expect(goTo).toHaveBeenCalledWith('general.productivityGlide');
});

// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { type CostLedger, type OwnFigure, reconcileToday } from '../../../src/domain/index.ts';
import { TodayPart } from '../../../src/features/cost/TodayPart.tsx';
import { exampleView } from './exampleView.ts';

afterEach(cleanup);

const own = (value: OwnFigure['value']): OwnFigure => ({ value, as: 'own' });
const heading = () => screen.getByRole('heading', { level: 2 }).textContent;

function shown(figures: CostLedger['figures'] = {}, changes: Partial<CostLedger> = {}) {
  const goTo = vi.fn<(figure: string) => void>();
  const view = exampleView({ range: 'running', ...changes, figures });
  render(<TodayPart view={view} onGoTo={goTo} />);
  return { goTo, view };
}

it('invites to type what it costs today where that is not known, with the way to the field', async () => {
  const { goTo } = shown({ 'today.annualCost': undefined });
  expect(screen.queryByRole('table')).toBeNull();
  await userEvent.click(screen.getByRole('button'));
  expect(goTo).toHaveBeenCalledWith('today.annualCost');
});

it('holds the actual cost against the parts of in-house, and names the difference', async () => {
  const { view } = shown();
  await userEvent.click(screen.getByText(/^The parts, beside/));
  const reconciled = reconcileToday(view.inputs, view.result.models);
  if (!reconciled) throw new Error('nothing to reconcile');
  const { exact, inWords } = view.amounts;
  expect(heading()).toBe(
    `Your $1.02 million a year is ${inWords(-reconciled.unexplained)} less than the parts come to.`,
  );
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  const amounts = rows.map((row) => row.querySelector('td')?.textContent);
  expect(amounts.slice(-3)).toEqual([exact(reconciled.builtUp), exact(reconciled.unexplained), '$1,020,000']);
  expect(amounts.slice(0, -3)).toEqual(
    reconciled.lines.filter((line) => line.amount !== 0).map((line) => exact(line.amount)),
  );
  // Tools and audits are 0 and leave no row.
  expect(rows).toHaveLength(7);
});

it('says so where more is spent than the parts explain, and where they explain it', () => {
  const { view } = shown({ 'today.annualCost': own(2_000_000) });
  const { builtUp = 0 } = reconcileToday(view.inputs, view.result.models) ?? {};
  expect(heading()).toMatch(/^Your \$2 million a year is \$\d+ thousand more than the parts explain/);
  cleanup();
  shown({ 'today.annualCost': own(1.001 * builtUp) });
  expect(heading()).toMatch(/^The parts explain your/);
});

it('parts what would go away from what stays', () => {
  shown();
  expect(screen.getByText(/\$969 thousand a year would go away\. \$51 thousand would stay/)).toBeTruthy();
});

it('says that all counts as going away while nobody has said otherwise', async () => {
  const { goTo } = shown({ 'today.avoidableShare': undefined });
  expect(screen.queryByText(/would stay/)).toBeNull();
  await userEvent.click(screen.getByRole('button'));
  expect(goTo).toHaveBeenCalledWith('today.avoidableShare');
});

it('names what in-house waits for where its parts cannot be added up', async () => {
  const { goTo } = shown({ 'work.fte': undefined });
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText(/‘People at work at one time’/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button'));
  expect(goTo).toHaveBeenCalledWith('work.fte');
});

it('says that in-house is left out where it is', () => {
  shown({}, { leftOut: ['in-house'] });
  expect(screen.getByText(/left out of the comparison/)).toBeTruthy();
});

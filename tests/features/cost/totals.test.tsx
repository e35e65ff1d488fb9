// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OwnFigure } from '../../../src/domain/index.ts';
import { TotalsPart } from '../../../src/features/cost/TotalsPart.tsx';
import { totalsFinding } from '../../../src/features/cost/totalsFinding.ts';
import { exampleView } from './exampleView.ts';

vi.setConfig({ testTimeout: 20_000 });
afterEach(cleanup);

const own = (value: OwnFigure['value']): OwnFigure => ({ value, as: 'own' });
const onlyInHouse = ['managed-services', 'staff-augmentation', 'project-outsourcing', 'bpo', 'dedicated-team'] as const;

function rows(): HTMLElement[] {
  return within(screen.getByRole('list', { name: /total by model/i })).getAllByRole('listitem');
}

/** A money text as a number. */
const amount = (text: string | null | undefined) => Number((text ?? '').replace('−', '-').replace(/[$,]/g, ''));

describe('the totals', () => {
  it('stand cheapest first with today among them, and what waits comes last with what it waits for', () => {
    render(<TotalsPart view={exampleView()} />);
    const names = ['BPO', 'Managed services', 'Today', 'Dedicated team', 'Staff augmentation', 'In-house', 'Project'];
    expect(rows().map(({ textContent }) => names.find((name) => textContent?.startsWith(name)))).toEqual(names);
    expect(rows().at(-1)?.textContent).toMatch(/not costed/);
    expect(rows().at(-1)?.textContent).toMatch(/‘Price of the project’ and ‘Time to build it’/);
  });

  it('carry a range and say how often each is cheapest, of how many trials with which seed', () => {
    render(<TotalsPart view={exampleView({ seed: 7 })} />);
    expect(rows()[0]?.textContent).toMatch(/\d(\.\d+)?M–\d(\.\d+)?M/);
    const caption = document.querySelector('figcaption')?.textContent;
    expect(caption).toMatch(/BPO is cheapest in \d+% of 500 trials, managed services in \d+%/);
    expect(caption).toMatch(/seed is 7/);
  });

  it('show the exact figures at once while ranges are worked out, with room for them', () => {
    render(<TotalsPart view={exampleView()} />);
    const known = rows().map((row) => row.querySelector('b')?.textContent);
    expect(rows()[0]?.querySelectorAll('circle')).toHaveLength(1);
    cleanup();
    render(<TotalsPart view={exampleView({ range: 'running' })} />);
    expect(rows().map((row) => row.querySelector('b')?.textContent)).toEqual(known);
    expect(rows()[0]?.querySelectorAll('circle')).toHaveLength(0);
    expect(rows()[0]?.textContent).toContain('\u2007');
    expect(document.querySelector('figcaption')?.textContent).toMatch(/40%/);
  });

  it('can be given ranges again once that was stopped, and say why they could not be had', async () => {
    const restart = vi.fn<() => void>();
    const view = exampleView({ range: 'cancelled' });
    render(<TotalsPart view={{ ...view, range: { kind: 'cancelled', restart } }} />);
    await userEvent.click(screen.getByRole('button', { name: /work out the ranges/i }));
    expect(restart).toHaveBeenCalledOnce();
    cleanup();
    render(<TotalsPart view={exampleView({ range: 'failed' })} />);
    expect(document.querySelector('figcaption')?.textContent).toMatch(/out of memory/);
  });

  it('open to their lines, which add up to the total, without those that are 0', async () => {
    const view = exampleView();
    render(<TotalsPart view={view} />);
    await userEvent.click(screen.getByRole('button', { name: /lines of managed services/i }));
    const table = screen.getByRole('table', { name: /lines of managed services/i });
    const cells = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.querySelectorAll('td')].slice(-2).map(({ textContent }) => amount(textContent)));
    const sum = cells.pop() ?? [];
    for (const column of [0, 1])
      expect(cells.reduce((all, row) => all + (row[column] ?? 0), 0)).toBeCloseTo(sum[column] ?? 0, -1);
    expect(sum[1]).toBe(Math.round(view.result.models.find(({ id }) => id === 'managed-services')?.npv ?? 0));
    expect(within(table).queryByText(/severance of your own people/i)).toBeNull();
    expect(screen.getByText(/three more lines come to 0/i)).toBeTruthy();
  });

  it('open from a line to its formula and close again', async () => {
    render(<TotalsPart view={exampleView()} />);
    await userEvent.click(screen.getByRole('button', { name: /lines of in-house/i }));
    const button = screen.getByRole('button', { name: /formula.*pay, contributions/i });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button);
    expect(screen.getByText(/a month, months 1 to 36, in the first year/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /close the formula/i }));
    expect(screen.queryByText(/a month, months 1 to 36/)).toBeNull();
  });

  it('stand in a table to the unit, also by what is done and by the hour', async () => {
    const view = exampleView();
    render(<TotalsPart view={view} />);
    await userEvent.click(screen.getByText('The same as a table'));
    const [money, rates] = screen.getAllByRole('table');
    const bpo = view.result.models.find(({ id }) => id === 'bpo');
    const cellsOf = (table: HTMLElement | undefined) =>
      [
        ...(within(table as HTMLElement)
          .getByRole('row', { name: /^BPO/ })
          .querySelectorAll('td') ?? []),
      ].map(({ textContent }) => textContent);
    expect(amount(cellsOf(money)[0])).toBe(Math.round(bpo?.npv ?? 0));
    expect(amount(cellsOf(money)[1])).toBe(Math.round(bpo?.total ?? 0));
    expect(cellsOf(money)).toHaveLength(6);
    expect(amount(cellsOf(rates)[0])).toBeCloseTo(bpo?.perUnit ?? 0, 2);
    expect(amount(cellsOf(rates)[1])).toBeCloseTo(bpo?.perHour ?? 0, 2);
    expect(within(rates as HTMLElement).getByRole('columnheader', { name: 'Per ticket' })).toBeTruthy();
  });

  it('lead to the figure that a model waits for', async () => {
    const goTo = vi.fn<(figure: string) => void>();
    render(<TotalsPart view={exampleView()} onGoTo={goTo} />);
    await userEvent.click(screen.getByRole('button', { name: /your number *for project outsourcing/i }));
    expect(goTo).toHaveBeenCalledWith('project-outsourcing.price');
  });

  it('say that trials differ in nothing where no figure has a range', () => {
    const view = exampleView({ figures: {}, leftOut: [...onlyInHouse, 'in-house'] });
    render(<TotalsPart view={view} />);
    expect(screen.queryByRole('list', { name: /total by model/i })?.children).toHaveLength(1);
    cleanup();
    const known = exampleView();
    const flat = known.range.kind === 'known' ? known.range.range : undefined;
    if (!flat) throw new Error('no range');
    const models = flat.simulation.models.map((row) => ({ ...row, p10: row.p50, p90: row.p50 }));
    render(
      <TotalsPart
        view={{ ...known, range: { kind: 'known', range: { ...flat, simulation: { ...flat.simulation, models } } } }}
      />,
    );
    expect(document.querySelector('figcaption')?.textContent).toMatch(/no figure has a range/i);
  });
});

describe('the finding of the totals', () => {
  const without = { 'today.annualCost': undefined, 'today.avoidableShare': undefined };
  const quotes = (bpo: number, managed: number) => ({
    'bpo.unitPrice': own(bpo),
    'managed-services.unitPrice': own(managed),
  });
  const twoAnnual = (annual: number, more = {}) =>
    totalsFinding(
      exampleView({
        range: 'running',
        figures: { 'today.annualCost': own(annual), 'today.avoidableShare': undefined, ...more },
      }),
    );

  it('counts the models that undercut today and names the cheapest with what it saves', () => {
    expect(totalsFinding(exampleView({ range: 'running' }))).toMatch(
      /^Two models undercut today, BPO by \$400 thousand/,
    );
    expect(twoAnnual(5_000_000)).toMatch(/^All five models undercut today/);
  });

  it('says that they do so by less than their ranges where none is below today in nine of ten trials', () => {
    const close = exampleView({
      figures: {
        'managed-services.unitPrice': { value: { low: 9.5, base: 11.1, high: 20 }, as: 'quote' },
        'bpo.unitPrice': own({ low: 9.5, base: 11.5, high: 20 }),
      },
    });
    expect(totalsFinding(close)).toMatch(/^Two models undercut today, by less than their ranges/);
    expect(totalsFinding({ ...close, range: { kind: 'failed', why: '' } })).not.toMatch(/ranges/);
    // Of these two one is clearly below.
    expect(totalsFinding(exampleView())).not.toMatch(/ranges/);
  });

  it('names the one model that undercuts today, or the one that comes nearest', () => {
    expect(twoAnnual(1_000_000, quotes(10, 30))).toMatch(/^BPO costs least, \$\d+ thousand below today\.$/);
    expect(twoAnnual(500_000)).toMatch(/^No model undercuts today: BPO, the nearest, costs \$.* more\.$/);
  });

  it('holds the cheapest against the next where today is not given', () => {
    expect(totalsFinding(exampleView({ range: 'running', figures: without }))).toMatch(
      /^BPO costs least, \$\d+ thousand less than managed services\.$/,
    );
  });

  it('says that models cost the same where they do', () => {
    const view = exampleView({ range: 'running', figures: without });
    const alike = (count: number) => ({
      ...view,
      result: { ...view.result, models: view.result.models.slice(0, count).map((row) => ({ ...row, npv: 1 })) },
    });
    expect(totalsFinding(alike(5))).toMatch(/^All five models cost the same/);
    expect(totalsFinding(alike(2))).toMatch(/^Managed services and staff augmentation cost the same/);
  });

  it('says that only one model can be costed, or none', () => {
    const lone = {
      range: 'running',
      leftOut: ['managed-services', 'staff-augmentation', 'bpo', 'dedicated-team'],
    } as const;
    expect(totalsFinding(exampleView({ ...lone, figures: without }))).toMatch(/^Only one model can be costed yet/);
    expect(totalsFinding(exampleView(lone))).toMatch(
      /^In-house costs .* more than today\. No other model can be costed/,
    );
    expect(totalsFinding(exampleView({ ...lone, leftOut: [...onlyInHouse], figures: without }))).toMatch(
      /^Only one model is compared/,
    );
    expect(totalsFinding(exampleView({ ...lone, leftOut: [...onlyInHouse, 'in-house'] }))).toMatch(/^No model/);
  });
});

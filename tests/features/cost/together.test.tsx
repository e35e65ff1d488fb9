// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FitResult, ModelFit, ModelId, RowCost } from '../../../src/domain/index.ts';
import { TogetherPart } from '../../../src/features/cost/TogetherPart.tsx';
import type { CostView } from '../../../src/features/cost/costView.ts';
import type ScatterChart from '../../../src/ui/chart/ScatterChart.tsx';
import { exampleView } from './exampleView.ts';

type Drawn = ComponentProps<typeof ScatterChart>;

const drawn: { last: Drawn | null } = vi.hoisted(() => ({ last: null }));
vi.mock('../../../src/ui/chart/ScatterChart.tsx', () => ({
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

const view = exampleView();

/** Fits of some models, the best of them recommended; ruled out where said. */
function fitOf(fits: { readonly [M in ModelId]?: number }, ruledOut: readonly ModelId[] = []): FitResult {
  const models = view.fit.models.map((model): ModelFit => ({
    ...model,
    fit: fits[model.id] ?? 10,
    gates: ruledOut.includes(model.id) ? [{ id: 'no-finish', answers: {} }] : [],
  }));
  const [best] = models.filter(({ gates }) => gates.length === 0).toSorted((a, b) => b.fit - a.fit);
  const aboutEqual = models.filter(({ fit, gates }) => gates.length === 0 && best && best.fit - fit < 3);
  return { ...view.fit, models, recommended: best?.id ?? null, aboutEqual: aboutEqual.map(({ id }) => id) };
}

/** The comparison with these present values and nothing else. */
function costing(npv: { readonly [M in ModelId]?: number }): CostView {
  const models = Object.entries(npv).map(([id, value]): RowCost => ({
    id: id as ModelId,
    total: value,
    npv: value,
    perUnit: null,
    perHour: null,
    months: [value],
    lines: [],
  }));
  return { ...view, range: running, result: { models, cheapest: null } };
}

const running: CostView['range'] = { kind: 'running', done: 0, cancel: () => undefined };

/** The same with how often each of them is the cheapest. */
function withShares(costs: CostView, shares: { readonly [M in ModelId]?: number }): CostView {
  if (view.range.kind !== 'known') throw new Error('not known');
  const { simulation } = view.range.range;
  const models = simulation.models.map((row) => ({ ...row, cheapestShare: shares[row.id as ModelId] ?? 0 }));
  return { ...costs, range: { kind: 'known', range: { ...view.range.range, simulation: { ...simulation, models } } } };
}

function shown(costs: CostView, fit: FitResult, costLeftOut = false) {
  render(<TogetherPart view={costs} fit={fit} costLeftOut={costLeftOut} />);
}

const finding = () => screen.getByRole('heading', { level: 2 }).textContent;

it('joins both: what another model would save, and for how many points less fit', () => {
  shown(costing({ 'managed-services': 3_000_000, bpo: 2_900_000 }), fitOf({ 'managed-services': 70, bpo: 64 }));
  expect(finding()).toBe('Managed services fits best; BPO would save $100 thousand for 6 points less fit.');
  expect(screen.getByText(/Each point of better fit costs about \$17 thousand/)).toBeTruthy();
});

it('has points and the price of one that come out where a reader divides', () => {
  shown(costing({ 'managed-services': 3_208_000, bpo: 3_000_000 }), fitOf({ 'managed-services': 70.24, bpo: 66.8 }));
  expect(finding()).toContain('would save $208 thousand for 3.4 points less fit');
  expect(screen.getByText(/costs about \$61 thousand\.$/)).toBeTruthy();
});

it('has no price per point where the two fit about equally', () => {
  shown(costing({ 'managed-services': 3_208_000, bpo: 3_000_000 }), fitOf({ 'managed-services': 70, bpo: 67.1 }));
  expect(finding()).toBe('Managed services fits best; BPO, about equal in fit, would save $208 thousand.');
  expect(screen.queryByText(/point of better fit/)).toBeNull();
});

it('hedges where the best fit costs least, but most trials find another the cheapest', () => {
  const costs = costing({ 'managed-services': 2_000, bpo: 3_000, 'in-house': 4_000 });
  const fit = fitOf({ 'managed-services': 70, bpo: 64 });
  shown(withShares(costs, { 'managed-services': 0.21, bpo: 0.6, 'in-house': 0.19 }), fit);
  expect(finding()).toBe(
    'Managed services fits best and costs least by its most likely figures, but is the cheapest in only 21% of trials.',
  );
  expect(screen.getByText('BPO is the cheapest in 60% of them.')).toBeTruthy();
  expect(screen.queryByText(/Nothing has to be paid/)).toBeNull();
  cleanup();
  shown(withShares(costs, { 'managed-services': 0.004, bpo: 0.996 }), fit);
  expect(finding()).toContain('but is the cheapest in under 1% of trials.');
  cleanup();
  shown(withShares(costs, { 'managed-services': 0.61, bpo: 0.39 }), fit);
  expect(finding()).toBe('Managed services fits best and costs least.');
  expect(screen.getByText(/^Nothing has to be paid for the better fit\./)).toBeTruthy();
});

it('marks a model that is ruled out where it is oftener the cheapest, and is not hedged for it', () => {
  const fit = fitOf({ 'managed-services': 70, bpo: 64 }, ['in-house']);
  const costs = costing({ 'managed-services': 2_000, bpo: 3_000, 'in-house': 1_000 });
  shown(withShares(costs, { 'managed-services': 0.2, 'in-house': 0.7, bpo: 0.1 }), fit);
  expect(finding()).toBe('Managed services fits best and costs least.');
  expect(screen.getByText(/in 20% of trials, in-house \(ruled out\) in 70%\./)).toBeTruthy();
});

it('does not praise the fit of a model that stands alone for costing nothing more', () => {
  shown(costing({ 'managed-services': 2_000 }), fitOf({ 'managed-services': 70 }));
  expect(finding()).toBe('Managed services is the only costed model that is not ruled out.');
  expect(screen.queryByText(/Nothing has to be paid/)).toBeNull();
});

it('says of a model that its user leaves out that it is left out', () => {
  const costs = costing({ bpo: 2_000 });
  const structure = { ...costs.structure, leftOut: ['managed-services' as const] };
  shown({ ...costs, structure }, fitOf({ 'managed-services': 70 }));
  expect(finding()).toBe('Managed services fits best, but is left out of the comparison.');
});

it('says how often the recommended model is also the cheapest', () => {
  shown(view, fitOf({ 'managed-services': 70 }));
  if (view.range.kind !== 'known') throw new Error('not known');
  const spread = view.range.range.simulation.models.find(({ id }) => id === 'managed-services');
  const share = Math.round(100 * (spread?.cheapestShare ?? 0));
  expect(share).toBeGreaterThan(1);
  expect(
    screen.getByText(new RegExp(`Managed services is the cheapest of the five costed models in ${share}%`)),
  ).toBeTruthy();
});

it('says nothing of chances while trials are not known', () => {
  shown({ ...view, range: { kind: 'running', done: 0, cancel: () => undefined } }, fitOf({ 'managed-services': 70 }));
  expect(screen.queryByText(/of trials/)).toBeNull();
});

it('has no price where the best fit costs least', () => {
  shown(costing({ 'managed-services': 2_000, bpo: 3_000 }), fitOf({ 'managed-services': 70, bpo: 64 }));
  expect(finding()).toBe('Managed services fits best and costs least.');
  expect(screen.queryByText(/point of better fit/)).toBeNull();
});

it('holds the recommended model only against models that may be chosen', () => {
  const fit = fitOf({ 'managed-services': 70, bpo: 64 }, ['bpo']);
  shown(costing({ 'managed-services': 3_000, bpo: 2_000 }), fit);
  expect(finding()).toBe('Managed services is the only costed model that is not ruled out.');
});

it('says so where the recommended model is not costed, or none is recommended', () => {
  shown(costing({ bpo: 2_000 }), fitOf({ 'managed-services': 70 }));
  expect(finding()).toBe('Managed services fits best, but is not costed.');
  cleanup();
  shown(costing({ bpo: 2_000 }), { ...fitOf({}), recommended: null });
  expect(finding()).toMatch(/^No model is recommended/);
});

it('draws fit against present value with its range, joins the efficient models and crosses out the others', async () => {
  shown(
    { ...view, result: view.result },
    fitOf({ 'managed-services': 70, bpo: 60, 'in-house': 20, 'dedicated-team': 15 }, ['in-house']),
  );
  const { points, path, x } = await chart();
  expect(x.limits).toEqual([0, 100]);
  const inHouse = points.find(({ key }) => key === 'in-house');
  expect(inHouse).toMatchObject({ name: 'In-house (ruled out)', closed: true, x: 20 });
  const focus = points.find(({ key }) => key === 'managed-services');
  expect(focus).toMatchObject({ closed: false, strong: true, x: 70 });
  expect(focus?.yRange?.[0]).toBeLessThan(focus?.yRange?.[1] ?? 0);
  const joined = (path ?? []).map((key) => points.find((point) => point.key === key));
  expect(joined.at(-1)?.key).toBe('managed-services');
  expect(path).not.toContain('in-house');
  for (const [i, point] of joined.entries()) {
    const next = joined[i + 1];
    if (next) expect([next.x, next.y].map((value, at) => value > [point?.x, point?.y][at]!)).toEqual([true, true]);
  }
});

it('has the same in a table, with what stands and what is beaten', async () => {
  const fit = fitOf({ 'managed-services': 70, bpo: 64, 'in-house': 60, 'dedicated-team': 30 }, ['dedicated-team']);
  shown(costing({ 'managed-services': 3_000, bpo: 2_000, 'in-house': 2_500, 'dedicated-team': 100 }), fit);
  await userEvent.click(screen.getByText('The same as a table'));
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  const stands = rows.map((row) => [row.children[0]?.textContent, row.lastElementChild?.textContent]);
  expect(stands).toEqual([
    ['Managed services', 'not beaten on both'],
    ['BPO', 'not beaten on both'],
    ['In-house', 'beaten on both'],
    ['Dedicated team', 'ruled out'],
  ]);
});

it('remarks that the answer on cost is left out, and what it would have changed', () => {
  const costs = costing({ 'managed-services': 3_000, bpo: 2_000 });
  const fit = fitOf({ 'managed-services': 70, bpo: 64 });
  shown({ ...costs, fit }, fit, true);
  expect(screen.getByText(/left out of the fit here/).textContent).not.toContain('recommended');
  cleanup();
  shown({ ...costs, fit: fitOf({ 'managed-services': 60, bpo: 64 }) }, fit, true);
  expect(screen.getByText(/left out of the fit here/).textContent).toContain(
    'Without it managed services is recommended, with it BPO',
  );
  cleanup();
  shown({ ...costs, fit }, fit);
  expect(screen.queryByText(/left out of the fit here/)).toBeNull();
});

it('is left out where no model is costed', () => {
  shown(costing({}), fitOf({}));
  expect(screen.queryByRole('heading')).toBeNull();
});

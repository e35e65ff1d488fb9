import { expect, it } from 'vitest';
import { type FitAndCost, isSeldomCheapest, type ModelId } from '../../../src/domain/index.ts';

function seldom(
  recommended: ModelId | null,
  shares: { readonly [M in ModelId | 'today']?: number },
  ruledOut: readonly ModelId[] = [],
): boolean {
  const rows = Object.entries(shares).map(([id, cheapestShare]) => ({ id: id as ModelId, cheapestShare }));
  const points: FitAndCost['points'] = rows.map(({ id }) => ({
    id,
    fit: 50,
    npv: 1,
    ruledOut: ruledOut.includes(id),
    efficient: true,
  }));
  return isSeldomCheapest({ recommended, points }, rows);
}

it('is so where more trials find one of the others the cheapest', () => {
  expect(seldom('bpo', { bpo: 0.45, 'in-house': 0.3, 'managed-services': 0.25 })).toBe(true);
  expect(seldom('bpo', { bpo: 0.55, 'in-house': 0.45 })).toBe(false);
  expect(seldom('bpo', { bpo: 0.5, 'in-house': 0.5 })).toBe(false);
});

it('looks only at trials in which a model that may be chosen is the cheapest', () => {
  expect(seldom('bpo', { bpo: 0.2, 'in-house': 0.7, 'managed-services': 0.1 }, ['in-house'])).toBe(false);
  expect(seldom('bpo', { bpo: 0.2, 'in-house': 0.5, 'managed-services': 0.3 }, ['in-house'])).toBe(true);
});

it('is not so where nothing stands beside it', () => {
  expect(seldom('bpo', { bpo: 1 })).toBe(false);
  expect(seldom(null, {})).toBe(false);
});

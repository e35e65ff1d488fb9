import fc from 'fast-check';
import { expect, it } from 'vitest';
import { costs, ledgerFrom } from '../../src/domain/index.ts';
import { compare } from '../../src/state/costing/comparing.ts';
import { anyCostInputs } from '../domain/cost/costArbitraries.ts';

it('a comparison of another program comes to the same on the screen as on the command line', () => {
  fc.assert(
    fc.property(anyCostInputs, fc.constantFrom('', '6-20'), (given, size) => {
      // Without a span nobody leads; on the screen the widest stands for it.
      const inputs = { ...given, people: { ...given.people, leadLoadedAnnual: 0 } };
      const shown = compare({ answers: { size, coverage: 'extended' } }, ledgerFrom(inputs), 'en-US');
      const expected = costs(inputs);
      expect(shown.waiting).toEqual([]);
      expect(shown.result.models.map(({ id }) => id)).toEqual(expected.models.map(({ id }) => id));
      for (const [i, { id, total, npv }] of expected.models.entries()) {
        const row = shown.result.models[i];
        expect(row?.total, id).toBeCloseTo(total, 4);
        expect(row?.npv, id).toBeCloseTo(npv, 4);
      }
    }),
    { numRuns: 200, seed: 7 },
  );
});

it('a table that is only typed in as lines is compared', () => {
  const inputs = {
    horizonMonths: 12,
    models: { 'managed-services': {}, bpo: {} },
    extra: [
      { model: 'managed-services', label: 'Fee', category: 'delivery', monthly: true, amount: 100 },
      { model: 'bpo', label: 'Fee', category: 'delivery', monthly: true, amount: 90 },
    ],
  } as const;
  const { result, waiting } = compare({ answers: {} }, ledgerFrom(inputs), 'en-US');
  expect(waiting).toEqual([]);
  expect(result.models.map(({ id, total }) => [id, total])).toEqual([
    ['managed-services', 1_200],
    ['bpo', 1_080],
  ]);
});

import { expect, it } from 'vitest';
import { exampleCosts } from '../../../src/content/exampleCosts.ts';
import { examples } from '../../../src/content/examples.ts';
import { type CostInputs, type FigureId, uncountedFigures } from '../../../src/domain/index.ts';
import { compare } from '../../../src/state/costing/comparing.ts';

const inputs: CostInputs = {
  horizonMonths: 12,
  models: { 'managed-services': { pricing: 'flat', monthlyFee: 1_000 }, bpo: { unitPrice: 2 } },
};
const of = (...unknown: FigureId[]) => uncountedFigures(inputs, 'managed-services', new Set(unknown));

it('are those that a line of the model would use', () => {
  expect(of('managed-services.slaToolsPerYear', 'bpo.slaToolsPerYear')).toEqual(['managed-services.slaToolsPerYear']);
  // The fee is flat: nobody asks for the price of a unit.
  expect(of('managed-services.unitPrice')).toEqual([]);
  expect(of()).toEqual([]);
});

const [example] = examples;
const ledger = exampleCosts['it-help-desk'];
if (!example || !ledger) throw new Error('no example');

it('appear where a currency has no evidence, and not in dollars', () => {
  const inCurrency = (currency: string) => {
    const compared = compare(example, { ...ledger, currency }, 'en-US');
    return uncountedFigures(compared.inputs, 'managed-services', compared.unknown);
  };
  expect(inCurrency('USD')).toEqual([]);
  expect(inCurrency('EUR')).toEqual(
    expect.arrayContaining(['managed-services.auditPerYear', 'managed-services.smeLoadedAnnual', 'people.salary']),
  );
});

it('are none of what the work as it is today leaves out, or what own figures stand in for', () => {
  const { 'managed-services.parallelMonths': _months, ...figures } = ledger.figures;
  const nobody = compare({ ...example, today: { by: 'nobody' } }, { ...ledger, figures }, 'en-US');
  expect(uncountedFigures(nobody.inputs, 'managed-services', nobody.unknown)).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CostFault, costFaults, ledgerFrom } from '../../src/domain/index.ts';
import { costFaultReason } from '../../src/io/saveFile/costFaultText.ts';
import { ledgerFaults } from '../../src/io/saveFile/ledgerForm.ts';
import { readSavedForm } from '../../src/io/saveFile/readSavedForm.ts';
import { costInputsOf, savedCostFaults } from '../../src/io/saveFile/savedCosts.ts';
import { savedVersion } from '../../src/io/saveFile/savedForm.ts';
import { content } from '../domain/arbitraries.ts';
import { anyCostInputs } from '../domain/cost/costArbitraries.ts';
import { anyLedger, fullLedger } from './ledgers.ts';

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
const line = { model: 'bpo', label: 'Audit', category: 'contract', month: 0, amount: 1 };
const least = { horizonMonths: 12, models: {} };
const inputs = {
  ...least,
  currency: 'EUR',
  people: { salary: { low: 50_000, base: 60_000, high: 70_000 } },
  models: { bpo: { pricing: 'per-person' }, 'project-outsourcing': { buildMonths: 6, milestones: [[0, 1]] } },
  extra: [line],
};

const saved = (costs: unknown, version: number = savedVersion) =>
  JSON.stringify({
    format: 'remit',
    version,
    contentVersion: content.version,
    savedAt: '2026-03-04T05:06:07.089Z',
    data: { id: 'desk', name: '', answers: {}, unconfirmed: [], notes: {}, costs },
  });

/** Paths of the faults for which the whole assessment is refused. */
function refusedFor(costs: unknown, version?: number): readonly string[] {
  const read = readSavedForm(saved(costs, version));
  return read.ok ? ['opened'] : read.refusal.faults.map(({ path }) => path);
}

describe('costs of a saved assessment', () => {
  it('open as they are, with a ledger and without', () => {
    for (const costs of [least, inputs, { ...inputs, ledger: fullLedger }, { ...least, ledger: { figures: {} } }])
      expect(readSavedForm(saved(costs))).toMatchObject({ ok: true, value: { assessment: { costs } } });
  });

  it('of version 1 open where they are of the contract', () => {
    expect(readSavedForm(saved(inputs, 1))).toMatchObject({ ok: true, value: { assessment: { costs: inputs } } });
  });

  it('of version 1 are refused by name where they are not, never dropped', () => {
    expect(refusedFor({ ...inputs, lines: [] }, 1)).toEqual(['costs.lines']);
    expect(refusedFor({ horizonMonths: 12, models: {}, currency: 'XQZ' }, 1)).toEqual(['costs.currency']);
    expect(refusedFor({ currency: 'EUR' }, 1)).toEqual(['costs.horizonMonths', 'costs.models']);
    expect(refusedFor([], 1)).toEqual(['data.costs']);
  });

  const faulty: Record<string, readonly [costs: object, ...paths: string[]]> = {
    'a horizon of 500': [{ ...least, horizonMonths: 500 }, 'costs.horizonMonths'],
    'an unknown figure': [{ ...least, people: { bonus: 1 } }, 'costs.people.bonus'],
    'a low above the base': [{ ...least, people: { salary: { low: 3, base: 2, high: 4 } } }, 'costs.people.salary'],
    'two faults, each in its place': [
      { ...least, growth: 2, models: { freelance: {} } },
      'costs.growth',
      'costs.models.freelance',
    ],
    'a fault in inputs and one in the ledger': [
      { ...least, growth: 2, ledger: { figures: {}, seed: -1 } },
      'costs.growth',
      'costs.ledger.seed',
    ],
    'more than 100 lines': [{ ...least, extra: times(101, line) }, 'costs.extra'],
    'more than 100 models of lag': [{ ...least, lag: { models: times(101, 'bpo') } }, 'costs.lag.models'],
    'more than 100 milestones': [
      {
        ...least,
        models: { 'project-outsourcing': { buildMonths: 1, milestones: [[0, 1], ...times(100, [1, 0])] } },
      },
      'costs.models.project-outsourcing.milestones',
    ],
    'a ledger that is nothing': [{ ...least, ledger: null }, 'costs.ledger'],
    'a ledger without figures': [{ ...least, ledger: {} }, 'costs.ledger.figures'],
  };
  it.each(Object.entries(faulty))('are refused for %s', (_, [costs, ...paths]) =>
    expect(refusedFor(costs)).toEqual(paths),
  );

  it('name a number without end by its figure, with what is allowed', () => {
    const endless = { ...least, work: { volumePerMonth: 5 }, growth: 0.5, ledger: { figures: {}, seed: 7 } };
    const read = readSavedForm(
      saved(endless).replace('0.5', '1e999').replace(':5}', ':-1e999}').replace(':7}', ':1e999}'),
    );
    expect(read).toMatchObject({
      ok: false,
      refusal: {
        faults: [
          { path: 'costs.growth', reason: 'is not a number; -0.5 to 1 is allowed' },
          { path: 'costs.work.volumePerMonth', reason: 'is not a number; 0 to 1,000,000,000,000 is allowed' },
          { path: 'costs.ledger.seed', reason: 'is not a number; 0 to 4,294,967,295 is allowed' },
        ],
      },
    });
  });

  it('may have 100 lines', () => {
    const extra = times(100, line);
    expect(refusedFor({ ...least, extra, ledger: { figures: {}, extra } })).toEqual(['opened']);
  });

  it('are for the engine without their ledger', () => {
    expect(costInputsOf({ ...least, ledger: fullLedger })).toEqual(least);
  });
});

describe('a ledger', () => {
  it('of any kind that a user can make has no fault, among 500', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        expect(ledgerFaults(ledger)).toEqual([]);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('made from the inputs of another program has no fault, among 300', () => {
    fc.assert(
      fc.property(anyCostInputs, (given) => {
        expect(savedCostFaults({ ...given, ledger: ledgerFrom(given) })).toEqual([]);
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  const own = (value: unknown, more: object = {}) => ({ figures: { 'work.fte': { value, as: 'own', ...more } } });
  const faulty: Record<string, readonly [ledger: unknown, ...paths: string[]]> = {
    'that is a list': [[], ''],
    'with a field too many': [{ figures: {}, colour: 'red' }, ''],
    'with figures in a list': [{ figures: [] }, '.figures'],
    'with an unknown figure': [{ figures: { 'work.cats': { value: 1, as: 'own' } } }, '.figures.work.cats'],
    'with a name of every object as a figure': [
      { figures: { toString: { value: 1, as: 'own' } } },
      '.figures.toString',
    ],
    'with a bare number': [{ figures: { 'work.fte': 5 } }, '.figures.work.fte'],
    'with a figure without value': [{ figures: { 'work.fte': { as: 'own' } } }, '.figures.work.fte.value'],
    'with a figure of nobody': [{ figures: { 'work.fte': { value: 1 } } }, '.figures.work.fte.as'],
    'with a figure of a stranger': [own(1, { as: 'guess' }), '.figures.work.fte.as'],
    'with a figure that has a colour': [own(1, { colour: 'red' }), '.figures.work.fte'],
    'with a figure below its range': [own(-1), '.figures.work.fte.value'],
    'with a figure as text': [own('5'), '.figures.work.fte.value'],
    'with half a range': [own({ low: 1 }), '.figures.work.fte.value.base', '.figures.work.fte.value.high'],
    'with a high below its base': [own({ low: 1, base: 3, high: 2 }), '.figures.work.fte.value'],
    'with a range around half a month of building': [
      { figures: { 'project-outsourcing.buildMonths': { value: { low: 1, base: 2.5, high: 3 }, as: 'own' } } },
      '.figures.project-outsourcing.buildMonths.value.base',
    ],
    'agreed by too long a name': [own(1, { agreedBy: 'x'.repeat(121) }), '.figures.work.fte.agreedBy'],
    'agreed on a day that never was': [own(1, { agreedOn: '2026-02-30' }), '.figures.work.fte.agreedOn'],
    'agreed on a day of another form': [own(1, { agreedOn: '20.11.2026' }), '.figures.work.fte.agreedOn'],
    'in small letters': [{ figures: {}, currency: 'eur' }, '.currency'],
    'of no country': [{ figures: {}, currency: 'XQZ' }, '.currency'],
    'over 85 months': [{ figures: {}, horizonMonths: 85 }, '.horizonMonths'],
    'over no months': [{ figures: {}, horizonMonths: null }, '.horizonMonths'],
    'over half a month more': [{ figures: {}, horizonMonths: 12.5 }, '.horizonMonths'],
    'of a kind of work with a space': [{ figures: {}, work: 'help desk' }, '.work'],
    'of a region without letters': [{ figures: {}, ownRegion: '' }, '.ownRegion'],
    'of a region with 41': [{ figures: {}, providerRegion: 'x'.repeat(41) }, '.providerRegion'],
    'with a unit of 201 characters': [{ figures: {}, unit: 'x'.repeat(201) }, '.unit'],
    'with an unknown pricing': [{ figures: {}, pricing: 'per-person' }, '.pricing'],
    'with an unknown pricing of transactions': [{ figures: {}, bpoPricing: 'flat' }, '.bpoPricing'],
    'with milestones of 90 %': [{ figures: {}, milestones: [[0, 0.9]] }, '.milestones'],
    'with a milestone without share': [{ figures: {}, milestones: [[0, 1], [3]] }, '.milestones.1'],
    'with milestones that are none': [{ figures: {}, milestones: 'monthly' }, '.milestones'],
    'with lag in an unknown model': [{ figures: {}, lagModels: ['bpo', 'freelance'] }, '.lagModels.1'],
    'without an unknown model': [{ figures: {}, leftOut: ['freelance'] }, '.leftOut.0'],
    'with a line of an unknown model': [{ figures: {}, extra: [{ ...line, model: 'x' }] }, '.extra.0.model'],
    'with a line that never falls': [{ figures: {}, extra: [line, { ...line, month: undefined }] }, '.extra.1'],
    'with a label of 201 characters': [{ figures: {}, extra: [{ ...line, label: 'x'.repeat(201) }] }, '.extra.0.label'],
    'with 101 lines': [{ figures: {}, extra: times(101, line) }, '.extra'],
    'with half a seed': [{ figures: {}, seed: 0.5 }, '.seed'],
    'with no trials': [{ figures: {}, trials: 0 }, '.trials'],
    'with a thirteenth month': [{ figures: {}, yearStart: 13 }, '.yearStart'],
    'with a month of 0': [{ figures: {}, yearStart: 0 }, '.yearStart'],
    'with a month and a half': [{ figures: {}, yearStart: 1.5 }, '.yearStart'],
    'decided in a thirteenth month': [{ figures: {}, decidedIn: '2026-13' }, '.decidedIn'],
    'decided on a day': [{ figures: {}, decidedIn: '2026-11-20' }, '.decidedIn'],
  };
  it.each(Object.entries(faulty))('%s is refused in its place', (_, [ledger, ...paths]) => {
    const faults = ledgerFaults(ledger);
    expect(faults.map(({ path }) => path)).toEqual(paths.map((path) => `costs.ledger${path}`));
    expect(faults.filter(({ reason }) => reason.trim() === '')).toEqual([]);
  });
});

describe('the reason of a fault says what is allowed:', () => {
  const project = (block: object) => ({ ...least, models: { 'project-outsourcing': block } });
  const cases: Record<CostFault['kind'], readonly (readonly [inputs: unknown, reason: string | RegExp])[]> = {
    'not-an-object': [[{ ...least, people: 5 }, /object/]],
    'not-a-list': [
      [{ ...least, extra: {} }, /list/],
      [project({ buildMonths: 1, milestones: [0.5, [0, 1]] }), /month and a share/],
    ],
    'not-a-number': [[{ ...least, horizonMonths: '36' }, 'is not a number; 12 to 84 is allowed']],
    'unknown-field': [[{ ...least, colour: 1 }, /belong/]],
    'unknown-value': [
      [{ ...least, currency: 'euro' }, /"euro".*three capital letters/],
      [{ ...least, models: { bpo: { pricing: 'flat' } } }, 'is "flat"; per-unit or per-person is allowed'],
      [{ ...least, models: { 'managed-services': { pricing: 'per-person' } } }, /per-unit, outcome or capped-time/],
      [{ ...least, lag: { models: ['x'] } }, /in-house/],
      [{ ...least, work: { unit: 5 } }, /200/],
      [{ ...least, extra: [{ ...line, avoidable: 'no' }] }, /true or false/],
      [{ ...least, extra: [{ ...line, category: 'x' }] }, /delivery, /],
    ],
    missing: [
      [{ models: {} }, 'is missing; 12 to 84 is allowed'],
      [project({}), /at least one month/],
      [{ horizonMonths: 12 }, 'is missing'],
      [{ ...least, extra: [{ ...line, model: undefined }] }, /^is missing; managed-services, .* is allowed$/],
      [{ ...least, extra: [{ ...line, category: undefined }] }, /^is missing; delivery, .* is allowed$/],
    ],
    'out-of-range': [
      [{ ...least, horizonMonths: 500 }, 'is 500; 12 to 84 is allowed'],
      [{ ...least, growth: -0.7 }, 'is -0.7; -0.5 to 1 is allowed'],
      [{ ...least, people: { salary: 2e12 } }, /0 to 1,000,000,000,000 /],
    ],
    'too-low-for-tail': [
      [project({ buildMonths: 1, tailShare: 0.1 }), /^is missing; .*above 0.5/],
      [project({ buildMonths: 1, tailShare: 0.1, tailMean: 0 }), /^is 0; .*tailShare.*above 0.5/],
      [project({ buildMonths: 1, tailShare: 0.1, tailMean: 1, tailCap: 0 }), /^is 0; .*tailShare.*0.5 or more/],
    ],
    'not-whole': [[{ ...least, horizonMonths: 12.5 }, 'is 12.5; a whole number from 12 to 84 is allowed']],
    'no-range-here': [[{ ...least, horizonMonths: { low: 12, base: 24, high: 36 } }, /single number/]],
    'low-above-high': [
      [{ ...least, growth: { low: 0.1, base: 0, high: 0.2 } }, /^has a low above its base or high.*0.1, 0, 0.2/],
    ],
    'milestones-do-not-add-up': [
      [project({ buildMonths: 1, milestones: [[0, 0.9]] }), 'add up to 0.9; they have to add up to 1'],
    ],
    'when-is-not-clear': [
      [{ ...least, extra: [{ ...line, month: undefined }] }, /does not say when.*month, monthly and yearly/],
      [{ ...least, extra: [{ ...line, yearly: true }] }, /more than one way/],
    ],
  };
  const each = Object.entries(cases).flatMap(([kind, list]) =>
    list.map(([given, reason]) => [kind, reason, given] as const),
  );

  it.each(each)('%s, %s', (kind, reason, given) => {
    const [fault, ...others] = costFaults(given);
    expect([fault?.kind, others]).toEqual([kind, []]);
    expect(fault && costFaultReason(fault)).toMatch(reason);
    if (typeof reason === 'string') expect(fault && costFaultReason(fault)).toBe(reason);
  });

  it('a text without end is cut', () => {
    const [fault] = costFaults({ ...least, currency: 'x'.repeat(5000) });
    expect(fault && costFaultReason(fault).length).toBeLessThan(120);
  });
});

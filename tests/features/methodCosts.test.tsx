// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { costDefaults } from '../../src/content/costDefaults.ts';
import { evidenceRules } from '../../src/content/costEvidence.ts';
import { figureWords } from '../../src/content/figureWords.ts';
import { modelNames } from '../../src/content/modelNames.ts';
import {
  type Assumption,
  comparisonOf,
  costModels,
  type EvidenceRule,
  fullSize,
  lineFormulas,
} from '../../src/domain/index.ts';
import { factorText, titleOfUse, usesOf } from '../../src/features/method/assumptionUses.ts';
import { assumptionGroups, notUsedWords } from '../../src/features/method/assumptionWords.ts';
import MethodScreen from '../../src/features/method/MethodScreen.tsx';

vi.setConfig({ testTimeout: 30_000 });

/** Loaded before, because the first time takes longer than a test waits. */
beforeAll(async () => {
  await Promise.all([
    import('../../src/features/method/CostParts.tsx'),
    import('../../src/features/method/costTexts.ts'),
  ]);
}, 60_000);
beforeEach(() => vi.stubGlobal('scrollTo', () => undefined));
afterEach(cleanup);

const field = () => screen.getByRole('searchbox', { name: /find/i });
const hits = () => screen.getByRole('status').textContent;
const open = async () => {
  render(<MethodScreen />);
  await screen.findByText(/assumptions stand in/i, undefined, { timeout: 10_000 });
};
const enter = async (words: string) => {
  await userEvent.click(field());
  await userEvent.paste(words);
};
const search = async (words: string) => {
  await open();
  await enter(words);
};
const openPart = async (summary: RegExp) => {
  const details = screen.getByText(summary).closest('details');
  if (!details) throw new Error('It is a disclosure');
  details.open = true;
  return within(await within(details).findByRole('table'));
};
const assumptions: readonly Assumption[] = costDefaults;
const rules: readonly EvidenceRule[] = evidenceRules;

it('shows every line of every model with its kind and formula', async () => {
  await open();
  for (const row of [...costModels, 'today'] as const) {
    const name = row === 'today' ? 'Today, unchanged' : modelNames[row].name;
    const table = await openPart(new RegExp(`^${name}: .* lines?$`));
    const lines = new Set(lineFormulas().flatMap((one) => (one.row === row ? [one.line] : [])));
    expect(table.getAllByRole('rowheader')).toHaveLength(lines.size);
    expect(table.getAllByRole('cell', { name: /:/ }).length).toBeGreaterThanOrEqual(lines.size);
  }
});

it('reads a formula as it is computed, with brackets where they matter', async () => {
  await open();
  const expected = [
    [
      'Managed services',
      'Contract and audits',
      'Every month:(looking after the contract + audits of the provider) ÷ 12 × P',
    ],
    [
      'Managed services',
      'Fee of the service',
      'Time with a ceiling. Every month:(the smaller of hours expected × G × rate for one hour and ceiling of the bill) × V',
    ],
    [
      'Managed services',
      'Credits for missed service levels',
      'Every month:−credits for missed service levels × fee of a month',
    ],
    [
      'Managed services',
      'Output lost at first',
      'The first months, as many as 12 × how long that lasts:output lost at first × fee of a month',
    ],
    [
      'In-house',
      'Finding people',
      'First month of each later year:(the larger of 0 and people at work, with shifts and growth − people at work, with shifts and growth the year before) × finding one person × P',
    ],
    [
      'Project outsourcing',
      'What stays whatever you decide',
      'Every month:what the work costs today × (1 − of that, what would really go away) ÷ 12 × P',
    ],
    [
      'Project outsourcing',
      'Running it afterwards',
      'By your own people. Every month after the build:own people who run it afterwards × full cost of one person in a month',
    ],
    [
      'Dedicated team',
      'Direction of the product',
      'Every month:own people who direct the team × full cost of a lead in a month',
    ],
  ] as const;
  for (const [model, line, formula] of expected) {
    const table = await openPart(new RegExp(`^${model}: .* lines$`));
    const row = table.getByRole('rowheader', { name: line }).closest('tr');
    const [cell] = within(row ?? document.body)
      .getAllByRole('cell')
      .slice(-1);
    const read = [...(cell?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent);
    expect(read).toContain(formula);
  }
});

it('spells out the steps that lines share', async () => {
  await open();
  const loaded = screen.getAllByText('full cost of one person in a month').find(({ tagName }) => tagName === 'VAR');
  expect(loaded?.closest('li')?.textContent).toBe(
    'full cost of one person in a month' +
      "pay of one person a year × (1 + employer's costs on top of pay) × W ÷ 12 + (seat of one person + software of one person) × P ÷ 12",
  );
});

it('lists each assumption once, in the group of its id', async () => {
  await open();
  const groups = assumptionGroups.flatMap((one) => one.groups);
  const parts = screen.getAllByText(/^\d+ assumptions?$/).map((count) => count.closest('details'));
  expect(parts).toHaveLength(groups.length);
  let listed = 0;
  for (const [i, { id, title }] of groups.entries()) {
    const part = parts[i];
    if (!part) throw new Error('A group is a disclosure');
    part.open = true;
    const own = assumptions.filter((one) => one.id.startsWith(`${id}.`));
    expect(part.textContent).toContain(`${title} ${own.length} assumption`);
    await waitFor(() => expect(part.querySelector('table')).not.toBeNull());
    expect([...part.querySelectorAll('tbody th')].map(({ textContent }) => textContent)).toEqual(
      own.map(({ label }) => label),
    );
    listed += own.length;
  }
  expect(listed).toBe(assumptions.length);
});

it('an assumption shows its range, source, date, grade and what starts from it', async () => {
  await search('ramp.inhouse.engineerWeeks');
  expect(hits()).toContain('1 assumption.');
  const [, row] = screen.getAllByRole('row');
  const [values, source, uses] = within(row ?? document.body)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
  expect(values).toBe('12 – 20 – 39 weeks');
  expect(source).toMatch(/gocrossbridge.*\(September 2020\)\. Fairly founded, from a seller\./);
  expect(uses).toContain('Months until a new person is up to speed: this figure × 12 ÷ 52.');
});

it('shares are in per cent, and one that is undated counts one grade less', async () => {
  await search('Extra communication and management effort');
  const [, row] = screen.getAllByRole('row');
  const text = row?.textContent ?? '';
  expect(text).toContain('10 – 20 – 30\u00A0%');
  expect(text).toContain('(Undated). Illustrative only, from a seller.');
  expect(text).toContain('Not used as a start.');
});

it('says of every assumption what starts from it, or why nothing does', () => {
  const both = assumptions.filter(({ id }) => usesOf(id).length > 0 === id in notUsedWords);
  expect(both.map(({ id }) => id)).toEqual([]);
  const used = rules.filter(
    (rule) => !usesOf(rule.assumption).some(({ figure }) => figure === figureWords[rule.figure].title),
  );
  expect(used).toEqual([]);
});

it('models that do the same with an assumption share one entry', () => {
  expect(usesOf('select.vendorSelection').map(titleOfUse)).toEqual([
    'Choosing the vendor (a dedicated team)',
    'Choosing the vendor (a dedicated team)',
    'Choosing the provider (managed services, BPO)',
    'Choosing the provider (managed services, BPO, project outsourcing)',
    'A new tender when leaving (managed services, BPO)',
    'Choosing the provider (project outsourcing)',
  ]);
  expect(usesOf('select.vendorSelection')[2]?.conversion).toBe(
    'as it stands, never below 2,000 ÷ fee of the first year',
  );
  expect(usesOf('burden.us.onSalary').map(({ conversion }) => conversion)).toEqual([
    'as it stands, never above 30\u00A0%',
  ]);
  expect(usesOf('governance.ftePerMillion')[0]?.conversion).toBe(
    'this figure × fee of the first year ÷ 1,000,000, never below 0.05',
  );
});

it('says where a rule holds, in dollars only among it', () => {
  const only = (id: string) => usesOf(id).map((use) => use.only.join(' '));
  expect(only('governance.slaTooling')).toEqual(['Only in US dollars.']);
  expect(only('transition.severanceRetention')).toEqual([
    'Where today your own people do it or it is not said who does it. Not beside figures of your own for ‘Severance of one person’ and ‘Own people who have to leave’.',
  ]);
  expect(only('bpo.payroll.pepm')).toEqual([
    'For: Payroll. Your place: United States. Too little is known for a point: your number is asked for, and the range shown until then.',
  ]);
});

it('writes every factor so that it comes to itself', () => {
  const factors = new Set(rules.flatMap(({ factor = 1 }) => (factor === 1 ? [] : [factor])));
  for (const factor of factors) {
    const parts = factorText(factor)
      .replaceAll(',', '')
      .split(/ (?=[×÷])/);
    const written = parts.reduce(
      (x, part) => (part.startsWith('÷') ? x / Number(part.slice(2)) : x * Number(part.slice(2))),
      1,
    );
    expect(written / factor || 1, factorText(factor)).toBeCloseTo(1, 4);
    expect(factorText(factor).length, factorText(factor)).toBeLessThan(20);
  }
  expect(factors.size).toBeGreaterThan(10);
});

it('names the fee at which overheads have their full size', () => {
  const auditAt = (fee: number) => {
    const figures = { 'managed-services.monthlyFee': { value: fee / 12, as: 'own' } } as const;
    const structure = { currency: 'USD', horizonMonths: 36 } as const;
    const content = { assumptions, evidenceRules: rules, answerRules: [], plainRules: [], evidenceCurrency: 'USD' };
    return comparisonOf(content, { answers: {} }, { figures }, structure).figures.get('managed-services.auditPerYear')
      ?.value;
  };
  const [full, half, more] = [fullSize, fullSize / 2, 2 * fullSize].map(auditAt);
  const audit = assumptions.find(({ id }) => id === 'governance.auditCompliance');
  expect(full).toEqual({ low: audit?.low, base: audit?.base, high: audit?.high });
  expect(more).toEqual(full);
  expect(half).toMatchObject({ base: (audit?.base ?? 0) / 2 });
});

it('finds a cost line by a figure in its formula', async () => {
  await search('lognormal');
  expect(hits()).toBe('Nothing found.');
  await userEvent.clear(field());
  await enter('chance of leaving this provider');
  expect(hits()).toContain('2 cost lines');
  expect(screen.getAllByRole('rowheader', { name: 'Getting out again' })).toHaveLength(2);
  expect(screen.queryByText(/^in-house: /i)).toBeNull();
});

it('finds an assumption by its source, links only encrypted addresses, and opens it', async () => {
  await search('bls.gov bookkeeping');
  const link = screen.getByRole('link', { name: /bls\.gov/ });
  expect(link.getAttribute('href')).toBe('https://www.bls.gov/oes/2023/May/oes433031.htm');
  expect(link.getAttribute('rel')).toContain('noreferrer');
  await userEvent.clear(field());
  await enter('bls.gov payroll clerk');
  expect(screen.getByRole('rowheader', { name: /payroll clerk/i })).toBeTruthy();
  expect(screen.queryByRole('link', { name: /bls\.gov/ })).toBeNull();
});

it('says which answers and plain numbers figures start from', async () => {
  await open();
  const details = screen.getByText(/^starts without an assumption/i).closest('details');
  if (!details) throw new Error('It is a disclosure');
  details.open = true;
  const item = (await within(details).findAllByText('People needed for each seat'))[0]?.closest('li');
  expect(item?.textContent).toContain('‘Day and night, every day’: 4.5 – 5 – 5.6');
  expect(within(details).getByText('Full cost of a lead').closest('li')?.textContent).toContain(
    "pay of one person a year × (1 + employer's costs on top of pay) × 1.3",
  );
  expect(within(details).getByText('Growth of the work').closest('li')?.textContent).toContain('0\u00A0%.');
});

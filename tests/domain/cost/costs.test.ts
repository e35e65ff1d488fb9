import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  baseOf,
  type CostBlock,
  costFields,
  type CostInputs,
  costModels,
  costs,
  fieldOf,
  figureIds,
  type ModelId,
} from '../../../src/domain/index.ts';
import { soak } from '../arbitraries.ts';
import { anyCostInputs } from './costArbitraries.ts';
import { plainCosts } from './plainCosts.ts';
import { withFigure } from './withFigure.ts';

vi.setConfig({ testTimeout: 60_000 });

function rowOf(inputs: CostInputs, id: ModelId | 'today') {
  const row = costs(inputs).models.find((one) => one.id === id);
  if (!row) throw new Error(id);
  return row;
}

function lineOf(inputs: CostInputs, model: ModelId | 'today', id: string) {
  const line = rowOf(inputs, model).lines.find((one) => one.id === id);
  if (!line) throw new Error(`${model} ${id}`);
  return line;
}

function lineIds(inputs: CostInputs, model: ModelId): readonly string[] {
  return rowOf(inputs, model).lines.map(({ id }) => id);
}

/** The months in which a line is not 0, to a millionth: `{ 0: 300, 12: 400 }`. */
function falls(inputs: CostInputs, model: ModelId | 'today', id: string): Readonly<Record<number, number>> {
  const { months } = lineOf(inputs, model, id);
  return Object.fromEntries(
    months.flatMap((amount, t) => (Math.abs(amount) < 1e-9 ? [] : [[t, Math.round(amount * 1e6) / 1e6]])),
  );
}

function every(amount: number, from: number, to: number): Readonly<Record<number, number>> {
  return Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [from + i, amount]));
}

function expectNear(actual: number, expected: number, what: string): void {
  const off = Math.abs(actual - expected);
  const allowed = 1e-6 + 1e-9 * Math.max(Math.abs(actual), Math.abs(expected));
  if (!(off <= allowed)) expect(actual, what).toBe(expected);
}

function expectNearOrNull(actual: number | null, expected: number | null, what: string): void {
  if (actual === null || expected === null) expect(actual, what).toBe(expected);
  else expectNear(actual, expected, what);
}

interface Sums {
  readonly total: number;
  readonly npv: number;
  readonly months: readonly number[];
}
function expectSameSums(actual: Sums, expected: Sums, what: string): void {
  expect(actual.months, what).toHaveLength(expected.months.length);
  expected.months.forEach((amount, t) => expectNear(actual.months[t] ?? NaN, amount, `${what}, month ${t}`));
  expectNear(actual.total, expected.total, `${what}, total`);
  expectNear(actual.npv, expected.npv, `${what}, npv`);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, one) => all + one, 0);
}

function checkAll(check: (inputs: CostInputs) => void, numRuns = 200): void {
  fc.assert(fc.property(anyCostInputs, check), { numRuns: numRuns * soak, seed: 2_026 });
}

describe('any comparison', () => {
  it('comes out as the definition says, line by line and month by month', () => {
    checkAll((inputs) => {
      const actual = costs(inputs);
      const expected = plainCosts(inputs);
      expect(actual.models.map(({ id }) => id)).toEqual(expected.models.map(({ id }) => id));
      expected.models.forEach((row, m) => {
        const same = actual.models[m];
        if (!same) throw new Error(row.id);
        expectSameSums(same, row, row.id);
        expectNearOrNull(same.perUnit, row.perUnit, `${row.id}, per unit`);
        expectNearOrNull(same.perHour, row.perHour, `${row.id}, per hour`);
        const named = (lines: readonly { readonly id: string; readonly category: string }[]) =>
          lines.map(({ id, category }) => `${id}: ${category}`).toSorted();
        expect(named(same.lines), row.id).toEqual(named(row.lines));
        for (const line of row.lines) {
          const other = same.lines.find(({ id }) => id === line.id);
          if (other) expectSameSums(other, line, `${row.id} ${line.id}`);
        }
      });
      const npvs = new Map<string | null, number>(expected.models.map(({ id, npv }) => [id, npv]));
      if (expected.cheapest === null) expect(actual.cheapest).toBeNull();
      else expectNear(npvs.get(actual.cheapest) ?? NaN, npvs.get(expected.cheapest) ?? NaN, 'cheapest');
    }, 500);
  });

  it('months add up to totals and lines to their model', () => {
    checkAll((inputs) => {
      for (const row of costs(inputs).models) {
        expect(row.months).toHaveLength(inputs.horizonMonths + 1);
        expectNear(sum(row.months), row.total, row.id);
        expectNear(sum(row.lines.map(({ total }) => total)), row.total, row.id);
        expectNear(sum(row.lines.map(({ npv }) => npv)), row.npv, row.id);
        for (const line of row.lines) expectNear(sum(line.months), line.total, `${row.id} ${line.id}`);
        row.months.forEach((amount, t) =>
          expectNear(sum(row.lines.map(({ months }) => months[t] ?? NaN)), amount, `${row.id}, month ${t}`),
        );
      }
    });
  });

  it('shows no figure that is infinite, not a number or minus zero', () => {
    const bad = (figure: number | null) => figure !== null && (!Number.isFinite(figure) || Object.is(figure, -0));
    checkAll((inputs) => {
      for (const row of costs(inputs).models) {
        expect([row.total, row.npv, row.perUnit, row.perHour, ...row.months].filter(bad), row.id).toEqual([]);
        for (const line of row.lines)
          expect([line.total, line.npv, ...line.months].filter(bad), `${row.id} ${line.id}`).toEqual([]);
      }
    });
  });

  it('names every line once and every model once', () => {
    checkAll((inputs) => {
      const { models } = costs(inputs);
      expect(new Set(models.map(({ id }) => id)).size).toBe(models.length);
      for (const { lines } of models) expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    });
  });

  it('counts a range with its base', () => {
    checkAll((inputs) => {
      const plain = JSON.parse(
        JSON.stringify(inputs, (_, value: unknown) =>
          typeof value === 'object' && value !== null && 'base' in value ? value.base : value,
        ),
      ) as CostInputs;
      expect(costs(inputs)).toEqual(costs(plain));
    });
  });
});

type Block = Readonly<Record<string, number | { readonly low: number; readonly base: number; readonly high: number }>>;

function blockOf(inputs: CostInputs, block: CostBlock): Block | undefined {
  if (block === 'general') return inputs as unknown as Block;
  if (block === 'work' || block === 'today' || block === 'people' || block === 'lag')
    return (inputs[block] ?? {}) as Block;
  return inputs.models[block] as Block | undefined;
}

/** What an absent figure counts as, where that is not 0; null where absent says something that no number says. */
const absentAs: Readonly<Record<string, number | null>> = {
  relativeProductivity: 1,
  coverageFactor: 1,
  scopeElasticity: 1,
  span: null,
  cap: null,
  avoidableShare: null,
  annualCost: null,
  buildMonths: null,
  tailMean: null,
  tailCap: null,
};

it('an absent figure counts as 0, or as 1 where something is multiplied or divided by it', () => {
  checkAll((inputs) => {
    const filled = figureIds.reduce((so, id) => {
      const [block, name] = id.split('.') as [CostBlock, string];
      const value = absentAs[name] === undefined ? 0 : absentAs[name];
      const figures = blockOf(so, block);
      return figures && figures[name] === undefined && value !== null ? withFigure(so, id, value) : so;
    }, inputs);
    const actual = costs(filled);
    const expected = costs(inputs);
    expected.models.forEach((row, m) => expectSameSums(actual.models[m] ?? row, row, row.id));
    expect(actual.models).toHaveLength(expected.models.length);
  });
});

/** What makes something cheaper as it rises, or changes when and what is bought; runFte takes the place of runShare. */
const notCostLike: ReadonlySet<string> = new Set([
  'creditShare',
  'avoidableShare',
  'rampProductivity',
  'relativeProductivity',
  'span',
  'productivityGlide',
  'scopeElasticity',
  'buildMonths',
  'projectsPerYear',
  'runFte',
]);

describe('raising', () => {
  const costLike = figureIds.filter((id) => !notCostLike.has(id.split('.')[1] ?? ''));

  it.each(costLike)('%s never makes a model cost less', (id) => {
    const [block, name] = id.split('.') as [CostBlock, string];
    const { counts, min, max } = fieldOf(id);
    const step = counts === 'share' || counts === 'rate' || counts === 'years' ? 0.1 : 1;
    let raised = 0;
    const run = (inputs: CostInputs) => {
      const figures = blockOf(inputs, block);
      if (!figures) return;
      const figure = figures[name];
      if (figure === undefined && absentAs[name] === null && name !== 'annualCost') return;
      const from = figure === undefined ? (absentAs[name] ?? 0) : baseOf(figure);
      const to = Math.min(max, Math.max(min, from + step * (1 + (Math.abs(from) % 7))));
      raised += 1;
      const before = costs(inputs).models;
      const after = new Map(costs(withFigure(inputs, id, to)).models.map((row) => [row.id, row.total]));
      for (const row of before) {
        const total = after.get(row.id) ?? NaN;
        if (!(total >= row.total - 1e-6 - 1e-9 * Math.abs(row.total))) expect(total, row.id).toBe(row.total);
      }
    };
    checkAll(run, 24);
    expect(raised).toBeGreaterThan(0);
  });
});

it('only a saving, a divisor or a matter of timing is left out of what is raised', () => {
  const names = new Set(Object.values(costFields).flatMap((block) => Object.keys(block)));
  expect([...notCostLike, ...Object.keys(absentAs)].filter((name) => !names.has(name))).toEqual([]);
});

describe('in-house', () => {
  const team = {
    horizonMonths: 36,
    growth: 0.5,
    wageInflation: 0.2,
    inflation: 0.1,
    work: { fte: 10 },
    people: { salary: 12_000, costPerHire: 1_000, rampMonths: 2, rampProductivity: 0.75 },
    models: { 'in-house': { hiresAtStart: 2 } },
  } satisfies CostInputs;

  it('recruits at month 0 and in the first month of each later year that grows', () => {
    // 2 at start; then 5 and 7.5 more people, at prices 1.1 and 1.21 times today's.
    expect(falls(team, 'in-house', 'recruiting')).toEqual({ 0: 2_000, 13: 5_500, 25: 9_075 });
  });
  it('ramps up the same hires at the pay of the month, month 0 at that of month 1', () => {
    // Each hire loses half a month: 500, then 600 and 720 with wages.
    expect(falls(team, 'in-house', 'ramp-up')).toEqual({ 0: 1_000, 13: 3_000, 25: 5_400 });
  });
  it('replaces who leaves in every month', () => {
    const leaving = { ...team, growth: 0, people: { ...team.people, attrition: 0.24 }, horizonMonths: 12 };
    expect(falls(leaving, 'in-house', 'recruiting')).toEqual({ 0: 2_000, ...every(200, 1, 12) });
  });
  it('gets nothing back when it shrinks', () => {
    expect(falls({ ...team, growth: -0.5 }, 'in-house', 'recruiting')).toEqual({ 0: 2_000 });
  });
  it('pays salaries with their burden, and the seat, each with its own drift', () => {
    const seats = {
      ...team,
      growth: 0,
      horizonMonths: 24,
      people: { salary: 12_000, burden: 0.25, overhead: 1_200, tooling: 600 },
    };
    // 10 × (1,250 + 150), then 10 × (1,500 + 165).
    expect(falls(seats, 'in-house', 'salaries')).toEqual({ ...every(14_000, 1, 12), ...every(16_650, 13, 24) });
  });
  it('has a leadership line only with a span', () => {
    const led = { ...team, growth: 0, horizonMonths: 12, people: { leadLoadedAnnual: 120_000, span: 8 } };
    expect(falls(led, 'in-house', 'leadership')).toEqual(every(12_500, 1, 12));
    expect(lineIds({ ...led, people: { leadLoadedAnnual: 120_000 } }, 'in-house')).not.toContain('leadership');
  });
  it('takes about five people for a seat around the clock', () => {
    const nights = { ...team, horizonMonths: 12, work: { fte: 2, coverageFactor: 5 } };
    expect(falls(nights, 'in-house', 'salaries')).toEqual(every(10_000, 1, 12));
  });
});

describe('managed services', () => {
  const managed = (block: NonNullable<CostInputs['models']['managed-services']>, more: Partial<CostInputs> = {}) =>
    ({ horizonMonths: 24, ...more, models: { 'managed-services': block } }) satisfies CostInputs;
  const fee = (inputs: CostInputs) => falls(inputs, 'managed-services', 'service-fee');

  it('flat: follows the volume as far as the scope does', () => {
    const flat = { pricing: 'flat', monthlyFee: 100 } as const;
    expect(fee(managed(flat, { growth: 0.44, indexation: 0.1 }))).toEqual({
      ...every(100, 1, 12),
      ...every(158.4, 13, 24),
    });
    expect(fee(managed({ ...flat, scopeElasticity: 0.5 }, { growth: 0.44 }))[13]).toBe(120);
    expect(fee(managed({ ...flat, scopeElasticity: 0 }, { growth: 0.44 }))[13]).toBe(100);
  });
  it('flat: a productivity glide takes off what indexation puts on', () => {
    const flat = managed({ pricing: 'flat', monthlyFee: 100 }, { indexation: 0.03, productivityGlide: 0.05 });
    expect(fee(flat)).toEqual({ ...every(100, 1, 12), ...every(98, 13, 24) });
  });
  it('per unit: pays the minimum volume while less is used', () => {
    const perUnit = { pricing: 'per-unit', unitPrice: 2, minimumVolume: 150 } as const;
    const growing = { growth: 1, work: { volumePerMonth: 100 } };
    expect(fee(managed(perUnit, growing))).toEqual({ ...every(300, 1, 12), ...every(400, 13, 24) });
  });
  it('outcome: a base fee, and a fee for each outcome', () => {
    const outcome = { pricing: 'outcome', baseFee: 100, outcomesPerMonth: 10, feePerOutcome: 5 } as const;
    expect(fee(managed(outcome, { growth: 1, indexation: 0.1 }))).toEqual({
      ...every(150, 1, 12),
      ...every(220, 13, 24),
    });
  });
  it('capped time: hours at their rate up to the cap, and without a cap all of them', () => {
    const time = { pricing: 'capped-time', hoursPerMonth: 10, rate: 20 } as const;
    const growing = { growth: 1, indexation: 0.1 };
    expect(fee(managed({ ...time, cap: 250 }, growing))).toEqual({ ...every(200, 1, 12), ...every(275, 13, 24) });
    expect(fee(managed(time, growing))).toEqual({ ...every(200, 1, 12), ...every(440, 13, 24) });
    expect(fee(managed({ ...time, cap: 0 }, growing))).toEqual({});
  });
  it('selects and moves in at month 0, for shares of the first year’s fee', () => {
    const moving = managed({
      monthlyFee: 100,
      pricing: 'flat',
      selectionShare: 0.01,
      severanceShare: 0.02,
      processShare: 0.03,
      transitionShare: 0.1,
      integrationOneOff: 500,
    });
    expect(falls(moving, 'managed-services', 'selection')).toEqual({ 0: 72 });
    expect(falls(moving, 'managed-services', 'transition')).toEqual({ 0: 620 });
  });
  it('runs beside the own people for whole months and a part of the last', () => {
    const beside = managed(
      { parallelMonths: 2.5, parallelShare: 0.5 },
      { work: { fte: 10 }, people: { salary: 12_000 } },
    );
    expect(falls(beside, 'managed-services', 'parallel')).toEqual({ 1: 5_000, 2: 5_000, 3: 2_500 });
  });
  it('is managed for a share of the fee, with a floor, and by an expert on top', () => {
    const block = {
      pricing: 'flat',
      monthlyFee: 1_000,
      governanceShare: 0.06,
      vmoFte: 0.5,
      vmoLoadedAnnual: 2_400,
      smeFte: 0.25,
      smeLoadedAnnual: 4_800,
    } as const;
    const wages = { wageInflation: 0.5 };
    const line = (inputs: CostInputs) => falls(inputs, 'managed-services', 'vendor-management');
    expect(line(managed(block, wages))).toEqual({ ...every(200, 1, 12), ...every(300, 13, 24) });
    expect(line(managed({ ...block, governanceShare: 0.14 }, wages))).toEqual({
      ...every(240, 1, 12),
      ...every(300, 13, 24),
    });
  });
  it('pays tools, administration and audits at today’s prices with their drift', () => {
    const around = managed(
      { slaToolsPerYear: 1_200, contractAdminPerYear: 2_400, auditPerYear: 600 },
      { inflation: 0.1 },
    );
    expect(falls(around, 'managed-services', 'sla-tools')).toEqual({ ...every(100, 1, 12), ...every(110, 13, 24) });
    expect(falls(around, 'managed-services', 'contract-audit')).toEqual({
      ...every(250, 1, 12),
      ...every(275, 13, 24),
    });
  });
  it('adds changes to the fee and takes credits off', () => {
    const changing = managed({ pricing: 'flat', monthlyFee: 100, changeShare: 0.05, creditShare: 0.02 });
    expect(falls(changing, 'managed-services', 'change-requests')).toEqual(every(5, 1, 24));
    expect(falls(changing, 'managed-services', 'credits')).toEqual(every(-2, 1, 24));
  });
  it('expects an exit in the last month, with what it would cost then', () => {
    const leaving = managed(
      {
        pricing: 'flat',
        monthlyFee: 100,
        exitProbability: 0.5,
        overlapMonths: 3,
        knowledgeLoss: 0.2,
        reprocurementOneOff: 500,
        rebuildPerYear: 1_200,
        earlyExitFee: 300,
      },
      { indexation: 0.1, wageInflation: 0.5, work: { fte: 10 }, people: { salary: 12_000, rampMonths: 2 } },
    );
    // Half of 3 × 110, 0.2 × 10 people × 2 months × 1,500, 500, 2 years × 1,200 and 300.
    expect(falls(leaving, 'managed-services', 'exit')).toEqual({ 24: 4_765 });
  });
});

describe('BPO', () => {
  it('is paid per unit with a minimum, and handles exceptions inside', () => {
    const inputs: CostInputs = {
      horizonMonths: 24,
      growth: 1,
      wageInflation: 0.5,
      work: { volumePerMonth: 100 },
      models: {
        bpo: { pricing: 'per-unit', unitPrice: 2, minimumVolume: 150, exceptionRate: 0.05, exceptionCost: 10 },
      },
    };
    expect(falls(inputs, 'bpo', 'transactions')).toEqual({ ...every(300, 1, 12), ...every(400, 13, 24) });
    expect(falls(inputs, 'bpo', 'exceptions')).toEqual({ ...every(50, 1, 12), ...every(150, 13, 24) });
  });
  it('is paid per person who follows the volume', () => {
    const inputs: CostInputs = {
      horizonMonths: 24,
      growth: 0.5,
      indexation: 0.1,
      work: { fte: 99, coverageFactor: 5 },
      models: { bpo: { pricing: 'per-person', people: 4, monthlyRate: 1_000 } },
    };
    expect(falls(inputs, 'bpo', 'transactions')).toEqual({ ...every(4_000, 1, 12), ...every(6_600, 13, 24) });
  });
  it('redesigns the process and moves in at month 0', () => {
    const inputs: CostInputs = {
      horizonMonths: 12,
      models: {
        bpo: {
          pricing: 'per-person',
          people: 1,
          monthlyRate: 100,
          redesignOneOff: 700,
          integrationOneOff: 50,
          transitionShare: 0.1,
        },
      },
    };
    expect(falls(inputs, 'bpo', 'transition')).toEqual({ 0: 870 });
  });
});

describe('staff augmentation', () => {
  const inputs: CostInputs = {
    horizonMonths: 24,
    indexation: 0.1,
    work: { fte: 4 },
    people: { leadLoadedAnnual: 60_000, span: 100 },
    models: {
      'staff-augmentation': {
        relativeProductivity: 0.8,
        hourlyRate: 10,
        hoursPerMonth: 160,
        feeShare: 0.03,
        span: 5,
        onboardWeeks: 3,
        turnover: 0.24,
        handbackWeeks: 2,
        seatPerYear: 1_200,
      },
    },
  };
  const line = (id: string) => falls(inputs, 'staff-augmentation', id);

  it('bills more people when they are less productive', () =>
    expect(line('bill')).toEqual({ ...every(8_000, 1, 12), ...every(8_800, 13, 24) }));
  it('pays the intermediary a share of the bill', () =>
    expect(line('programme-fee')).toEqual({ ...every(240, 1, 12), ...every(264, 13, 24) }));
  it('is directed by own leads with its own span', () => expect(line('direction')).toEqual(every(5_000, 1, 24)));
  it('gives everyone a seat', () => expect(line('seats')).toEqual(every(500, 1, 24)));
  it('pays for onboarding at the start, and again for who is replaced', () =>
    // 5 people × 3 weeks × 40 h × 10; then 2 % of them a month.
    expect(line('onboarding')).toEqual({ 0: 6_000, ...every(120, 1, 12), ...every(132, 13, 24) }));
  it('hands knowledge back in the last month', () => expect(line('handback')).toEqual({ 24: 4_400 }));
});

describe('a dedicated team', () => {
  const inputs: CostInputs = {
    horizonMonths: 24,
    indexation: 0.1,
    inflation: 0.2,
    work: { fte: 4 },
    people: { leadLoadedAnnual: 60_000 },
    models: {
      'dedicated-team': {
        relativeProductivity: 0.8,
        monthlyRate: 2_600,
        ownLeadFte: 0.5,
        selectionShare: 0.01,
        setupFee: 1_000,
        onboardWeeks: 2,
        seatPerYear: 1_200,
        turnover: 0.24,
        contractAdminPerYear: 600,
        handoverMonths: 0.5,
      },
    },
  };
  const line = (id: string) => falls(inputs, 'dedicated-team', id);

  it('is paid by the person and month', () =>
    expect(line('team-fee')).toEqual({ ...every(13_000, 1, 12), ...every(14_300, 13, 24) }));
  it('is directed by an own lead', () => expect(line('direction')).toEqual(every(2_500, 1, 24)));
  it('is selected for a share of its first year’s fee', () => expect(line('selection')).toEqual({ 0: 1_560 }));
  it('is set up with weeks that are paid and not productive', () =>
    // A week costs 2,600 × 12 / 52 = 600 a person.
    expect(line('set-up')).toEqual({ 0: 7_000 }));
  it('brings in replacements', () => expect(line('turnover')).toEqual({ ...every(120, 1, 12), ...every(132, 13, 24) }));
  it('pays seats and administration', () => {
    expect(line('seats')).toEqual({ ...every(500, 1, 12), ...every(600, 13, 24) });
    expect(line('contract-admin')).toEqual({ ...every(50, 1, 12), ...every(60, 13, 24) });
  });
  it('hands over in the last month', () => expect(line('handover')).toEqual({ 24: 7_150 }));
});

describe('a project', () => {
  const project = (block: Partial<NonNullable<CostInputs['models']['project-outsourcing']>>, more = {}) =>
    ({
      horizonMonths: 24,
      ...more,
      models: { 'project-outsourcing': { price: 1_000, buildMonths: 5, ...block } },
    }) satisfies CostInputs;
  const line = (inputs: CostInputs, id: string) => falls(inputs, 'project-outsourcing', id);

  it('is paid 30, 40 and 30 % at the start, half way (half up) and at the end', () => {
    expect(line(project({}), 'price')).toEqual({ 0: 300, 3: 400, 5: 300 });
    expect(line(project({ buildMonths: 4 }), 'price')).toEqual({ 0: 300, 2: 400, 4: 300 });
    expect(line(project({ buildMonths: 1 }), 'price')).toEqual({ 0: 300, 1: 700 });
  });
  it('is paid by its own milestones when it has some', () => {
    const milestones = [
      [2, 0.5],
      [7, 0.5],
    ] as const;
    expect(line(project({ milestones }), 'price')).toEqual({ 2: 500, 7: 500 });
  });
  it('is selected at the start, changed as it is built, and overruns, is accepted and handed over at the end', () => {
    const full = project({
      selectionShare: 0.01,
      changeShare: 0.1,
      overrunShare: 0.27,
      acceptanceShare: 0.05,
      handoverShare: 0.03,
    });
    expect(line(full, 'selection')).toEqual({ 0: 10 });
    expect(line(full, 'change-orders')).toEqual(every(20, 1, 5));
    expect(line(full, 'overrun')).toEqual({ 5: 270 });
    expect(line(full, 'acceptance')).toEqual({ 5: 50 });
    expect(line(full, 'handover')).toEqual({ 5: 30 });
  });
  it('is led by own people while it is built', () => {
    const led = { pmFte: 0.5, pmLoadedAnnual: 2_400, smeFte: 0.25, smeLoadedAnnual: 4_800, buildMonths: 14 };
    expect(line(project(led, { wageInflation: 0.5 }), 'own-lead')).toEqual({ ...every(200, 1, 12), 13: 300, 14: 300 });
  });
  it('is kept running afterwards for a share of its price, or by own people, who come first', () => {
    const wages = { wageInflation: 0.5, people: { salary: 12_000 } };
    const shared = project({ runShare: 0.18 }, wages);
    expect(line(shared, 'running')).toEqual({ ...every(15, 6, 12), ...every(22.5, 13, 24) });
    const staffed = project({ runShare: 0.18, runFte: 2 }, wages);
    expect(line(staffed, 'running')).toEqual({ ...every(2_000, 6, 12), ...every(3_000, 13, 24) });
    expect(line(project({ runShare: 0.18, runFte: 0 }, wages), 'running')).toEqual(line(shared, 'running'));
  });
  it('is repeated at the vendor prices of each start, and then has no running', () => {
    const again = project({ projectsPerYear: 0.8, runShare: 0.18, selectionShare: 0.1 }, { indexation: 0.5 });
    // Starts in months 0 and 15; a third would start in month 30.
    expect(line(again, 'price')).toEqual({ 0: 300, 3: 400, 5: 300, 15: 450, 18: 600, 20: 450 });
    expect(line(again, 'selection')).toEqual({ 0: 100, 15: 150 });
    expect(lineIds(again, 'project-outsourcing')).not.toContain('running');
  });
  it('is repeated in rounded months, and what falls after the horizon is left out', () => {
    const often = project({ projectsPerYear: 8, buildMonths: 2 }, { horizonMonths: 12 });
    // Starts in months 0, 1.5, 3, … half up: 0, 2, 3, 5, 6, 8, 9, 11, 12.
    const starts = [0, 2, 3, 5, 6, 8, 9, 11, 12];
    const paid = Array.from({ length: 13 }, (_, t) => sum(starts.map((s) => [300, 400, 300][t - s] ?? 0)));
    expect(Object.values(line(often, 'price'))).toEqual(paid);
  });
  it('has its own leads in each build that runs, at the wages of the month', () => {
    const lead = { pmFte: 1, pmLoadedAnnual: 1_200, projectsPerYear: 3, buildMonths: 6 };
    // Builds in months 1–6, 5–10 and 9–12.
    expect(line(project(lead, { horizonMonths: 12 }), 'own-lead')).toEqual({
      ...every(100, 1, 4),
      ...every(200, 5, 6),
      ...every(100, 7, 8),
      ...every(200, 9, 10),
      ...every(100, 11, 12),
    });
  });
  it('that is longer than the horizon counts what falls within it', () => {
    const long = project(
      { buildMonths: 20, changeShare: 0.2, overrunShare: 0.5, acceptanceShare: 0.5, handoverShare: 0.5, runShare: 1 },
      { horizonMonths: 12 },
    );
    expect(line(long, 'price')).toEqual({ 0: 300, 10: 400 });
    expect(line(long, 'change-orders')).toEqual(every(10, 1, 12));
    expect(rowOf(long, 'project-outsourcing').total).toBeCloseTo(820, 9);
  });
});

/** Every model at once, each paying 1,000 a month for delivery (a project 1,000 once). */
const six: CostInputs = {
  horizonMonths: 24,
  work: { fte: 1 },
  people: { salary: 12_000 },
  models: {
    'managed-services': { pricing: 'flat', monthlyFee: 1_000 },
    'staff-augmentation': { hourlyRate: 10, hoursPerMonth: 100 },
    'project-outsourcing': { price: 1_000, buildMonths: 5, runShare: 0.12 },
    bpo: { pricing: 'per-person', people: 1, monthlyRate: 1_000 },
    'in-house': {},
    'dedicated-team': { monthlyRate: 1_000 },
  },
};
const outside = costModels.filter((id) => id !== 'in-house');
const eachOutside = (figures: Readonly<Record<string, number>>): CostInputs['models'] =>
  Object.fromEntries(
    Object.entries(six.models).map(([id, block]) => [id, id === 'in-house' ? block : { ...block, ...figures }]),
  );

describe('today, and what stays', () => {
  it('is a row of its own, last, when its cost is given', () => {
    const inputs = { ...six, wageInflation: 0.5, today: { annualCost: 1_200 } };
    expect(costs(inputs).models.map(({ id }) => id)).toEqual([...costModels, 'today']);
    expect(falls(inputs, 'today', 'as-is')).toEqual({ ...every(100, 1, 12), ...every(150, 13, 24) });
    expect(costs({ ...six, today: { terminationFee: 1 } }).models.map(({ id }) => id)).toEqual(costModels);
  });
  it('leaves with every outside model what cannot be avoided', () => {
    const inputs = { ...six, inflation: 0.5, today: { annualCost: 1_200, avoidableShare: 0.75 } };
    for (const id of outside)
      expect(falls(inputs, id, 'stranded'), id).toEqual({ ...every(25, 1, 12), ...every(37.5, 13, 24) });
    expect(lineIds(inputs, 'in-house')).not.toContain('stranded');
    for (const id of outside) expect(lineIds({ ...six, today: { annualCost: 1_200 } }, id)).not.toContain('stranded');
  });
  it('ends its contract on all six', () => {
    for (const id of costModels)
      expect(falls({ ...six, today: { terminationFee: 700 } }, id, 'termination'), id).toEqual({ 0: 700 });
  });
  it('lets people go with every outside model', () => {
    const inputs = { ...six, today: { severancePerPerson: 500 }, models: eachOutside({ leavers: 3 }) };
    for (const id of outside) expect(falls(inputs, id, 'people-leaving'), id).toEqual({ 0: 1_500 });
    expect(lineIds(inputs, 'in-house')).not.toContain('people-leaving');
  });
  it('pays tax on what vendors are paid, not on wages', () => {
    const inputs = { ...six, models: eachOutside({ taxShare: 0.2 }) };
    for (const id of outside)
      expect(falls(inputs, id, 'tax'), id).toEqual(
        id === 'project-outsourcing' ? { 0: 60, 3: 80, 5: 60 } : every(200, 1, 24),
      );
    expect(lineIds(inputs, 'in-house')).not.toContain('tax');
  });
});

describe('lag', () => {
  const slowed = (lagYears: number) => ({ ...six, lag: { models: costModels, lagShare: 0.1, lagYears } });
  const delayed = costModels.filter((id) => id !== 'project-outsourcing');

  it('is a share of delivery for so many years, on the models named', () => {
    for (const id of delayed) expect(falls(slowed(1.5), id, 'lag'), id).toEqual(every(100, 1, 18));
    const one = { ...six, lag: { ...slowed(1.5).lag, models: ['bpo' as const] } };
    for (const id of costModels) expect(lineIds(one, id).includes('lag'), id).toBe(id === 'bpo');
  });
  it('counts the last month in part', () =>
    expect(falls(slowed(0.2), 'bpo', 'lag')).toEqual({ 1: 100, 2: 100, 3: 40 }));
  it('is not for projects', () => expect(lineIds(slowed(1.5), 'project-outsourcing')).not.toContain('lag'));
  it('ends with the horizon', () => expect(falls(slowed(7), 'bpo', 'lag')).toEqual(every(100, 1, 24)));
});

describe('lines of the user’s own', () => {
  const own = { model: 'bpo', label: 'Own', category: 'tooling', amount: 50 } as const;
  const drifting = { ...six, horizonMonths: 30, inflation: 0.5, wageInflation: 0.5, indexation: 0.5, growth: 0.5 };
  const withExtra = (...extra: NonNullable<CostInputs['extra']>): CostInputs => ({ ...drifting, extra });

  it('fall in one month, in every month or at the end of every year and of a partial last one, never indexed', () => {
    expect(falls(withExtra({ ...own, month: 0 }), 'bpo', 'extra-1')).toEqual({ 0: 50 });
    expect(falls(withExtra({ ...own, month: 30 }), 'bpo', 'extra-1')).toEqual({ 30: 50 });
    expect(falls(withExtra({ ...own, month: 31 }), 'bpo', 'extra-1')).toEqual({});
    expect(falls(withExtra({ ...own, monthly: true }), 'bpo', 'extra-1')).toEqual(every(50, 1, 30));
    expect(falls(withExtra({ ...own, yearly: true }), 'bpo', 'extra-1')).toEqual({ 12: 50, 24: 50, 30: 50 });
    const whole = { ...withExtra({ ...own, yearly: true }), horizonMonths: 24 };
    expect(falls(whole, 'bpo', 'extra-1')).toEqual({ 12: 50, 24: 50 });
  });
  it('are numbered as they stand, on their own model and in their own category', () => {
    const inputs = withExtra({ ...own, month: 1 }, { ...own, model: 'in-house', amount: -7, month: 2 });
    expect(lineIds(inputs, 'bpo').filter((id) => id.startsWith('extra'))).toEqual(['extra-1']);
    expect(lineIds(inputs, 'in-house').filter((id) => id.startsWith('extra'))).toEqual(['extra-2']);
    expect(lineOf(inputs, 'in-house', 'extra-2').category).toBe('tooling');
    expect(falls(inputs, 'in-house', 'extra-2')).toEqual({ 2: -7 });
  });
  it('count on every model alike when they cannot be avoided, and on today not', () => {
    const inputs = { ...withExtra({ ...own, month: 1, avoidable: false }), today: { annualCost: 1_200 } };
    for (const id of costModels) expect(falls(inputs, id, 'extra-1'), id).toEqual({ 1: 50 });
    expect(rowOf(inputs, 'today').lines.map(({ id }) => id)).toEqual(['as-is']);
  });
  it('of a model that is not compared count nowhere, unless they cannot be avoided', () => {
    const only = { horizonMonths: 12, models: { 'in-house': {} } };
    expect(rowOf({ ...only, extra: [{ ...own, month: 1 }] }, 'in-house').total).toBe(0);
    expect(rowOf({ ...only, extra: [{ ...own, month: 1, avoidable: false }] }, 'in-house').total).toBe(50);
  });
});

describe('results', () => {
  it.each([12, 84])('run over a horizon of %i months', (horizonMonths) => {
    const row = rowOf({ ...six, horizonMonths }, 'bpo');
    expect(row.months).toEqual([0, ...Object.values(every(1_000, 1, horizonMonths))]);
    expect(row.total).toBe(1_000 * horizonMonths);
  });
  it('are discounted by the month at a rate a year, month 0 not', () => {
    const flow = (month: number) =>
      rowOf(
        {
          horizonMonths: 24,
          discountRate: 0.1,
          models: { bpo: {} },
          extra: [{ model: 'bpo', label: '', category: 'delivery', amount: 121, month }],
        },
        'bpo',
      ).npv;
    expect([0, 6, 12, 24].map(flow)).toEqual([121, 121 / Math.sqrt(1.1), 110, 100].map((x) => expect.closeTo(x, 9)));
  });
  it('are per unit of volume and per productive hour, present value over what is done', () => {
    const inputs = {
      ...six,
      growth: 1,
      discountRate: 0.2,
      work: { fte: 1, volumePerMonth: 5, productiveHoursPerYear: 120 },
    };
    // 12 months of 5 units and 10 hours, 12 of twice as much.
    const { npv, perUnit, perHour } = rowOf(inputs, 'bpo');
    expect(npv).toBeLessThan(36_000);
    expect(perUnit).toBeCloseTo(npv / 180, 9);
    expect(perHour).toBeCloseTo(npv / 360, 9);
    expect(rowOf(six, 'bpo')).toMatchObject({ perUnit: null, perHour: null });
  });
  it('name the cheapest by present value, ties by the order of the models', () => {
    expect(costs({ horizonMonths: 12, models: { 'in-house': {}, 'dedicated-team': {}, bpo: {} } }).cheapest).toBe(
      'bpo',
    );
    const late = (discountRate: number): CostInputs => ({
      horizonMonths: 24,
      discountRate,
      models: { 'in-house': {}, bpo: {} },
      extra: [
        { model: 'bpo', label: '', category: 'delivery', amount: 100, month: 0 },
        { model: 'in-house', label: '', category: 'delivery', amount: 110, month: 24 },
      ],
    });
    expect(costs(late(0)).cheapest).toBe('bpo');
    expect(costs(late(0.1)).cheapest).toBe('in-house');
  });
  it('never name today the cheapest, and nothing without models', () => {
    expect(costs({ ...six, today: { annualCost: 1 } }).cheapest).toBe('project-outsourcing');
    expect(costs({ horizonMonths: 12, today: { annualCost: 1 }, models: {} })).toMatchObject({ cheapest: null });
    expect(costs({ horizonMonths: 12, models: {} })).toEqual({ models: [], cheapest: null });
  });
});

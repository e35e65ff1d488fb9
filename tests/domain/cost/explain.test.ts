import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { figuresOfLine } from '../../../src/domain/cost/explain.ts';
import { figureValues } from '../../../src/domain/cost/figureValues.ts';
import { modelLines } from '../../../src/domain/cost/lines/modelLines.ts';
import {
  baseOf,
  type CostInputs,
  costs,
  type Explained,
  type ExplainedPiece,
  explainLine,
  type RowId,
} from '../../../src/domain/index.ts';
import { soak } from '../arbitraries.ts';
import { anyCostInputs } from './costArbitraries.ts';
import { withFigure } from './withFigure.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Year of a month, counted from 0; month 0 has the prices of the first. */
const yearOf = (month: number) => Math.max(0, Math.floor((month - 1) / 12));

/** Which part of a month a piece covers. */
function partOf({ from, until }: ExplainedPiece, month: number): number {
  return month < from ? 0 : Math.min(1, Math.max(0, until - month + 1));
}

function eachLine(inputs: CostInputs, check: (row: RowId, id: string, months: readonly number[]) => void): void {
  for (const { id: row, lines } of costs(inputs).models) for (const { id, months } of lines) check(row, id, months);
}

/** All nodes of a formula, the formula itself first. */
function nodesOf(tree: Explained): Explained[] {
  return [tree, ...('of' in tree ? tree.of.flatMap(nodesOf) : [])];
}

function figuresOf(pieces: readonly ExplainedPiece[]): Set<string> {
  return new Set(
    pieces.flatMap(({ amount }) => nodesOf(amount).flatMap((node) => (node.op === 'figure' ? [node.id] : []))),
  );
}

/** What a node comes to from the values of its parts. */
function combined(node: Explained): number {
  if (!('of' in node)) return node.value;
  const [a = Number.NaN, b = Number.NaN] = node.of.map(({ value }) => value);
  switch (node.op) {
    case 'times':
      return a * b;
    case 'plus':
      return a + b;
    case 'minus':
      return a - b;
    case 'over':
      return a / b;
    case 'greater':
      return Math.max(a, b);
    case 'lesser':
      return Math.min(a, b);
    case 'power':
      return a ** b;
    case 'compound':
      return (1 + a) ** (node.year ?? Number.NaN);
    case 'term':
    case 'in-year':
      return a;
    case 'year-before':
      return node.value === 0 ? 0 : a;
  }
}

describe('an explained line', () => {
  it('comes to what the line costs in the month in which each piece begins, and to all of it where prices stand still', () => {
    fc.assert(
      fc.property(anyCostInputs, fc.boolean(), (drawn, still) => {
        const none = { growth: 0, wageInflation: 0, inflation: 0, indexation: 0, productivityGlide: 0 };
        const inputs: CostInputs = still ? { ...drawn, ...none } : drawn;
        eachLine(inputs, (row, id, months) => {
          const pieces = explainLine(inputs, row, id);
          const size = Math.max(1, ...months.map(Math.abs));
          months.forEach((cost, month) => {
            const covering = pieces.filter((piece) => partOf(piece, month) > 0);
            if (!still && covering.some(({ from }) => yearOf(from) !== yearOf(month))) return;
            const explained = covering.reduce((sum, piece) => sum + partOf(piece, month) * piece.amount.value, 0);
            expect(Math.abs(explained - cost), `${row} ${id}, month ${month}`).toBeLessThanOrEqual(1e-9 * size);
          });
        });
      }),
      { numRuns: 40 * soak, seed: 121 },
    );
  });

  it('can be followed down to the inputs: each step is what its parts come to, each figure what was typed', () => {
    fc.assert(
      fc.property(anyCostInputs, (inputs) => {
        const values = figureValues(inputs);
        eachLine(inputs, (row, id) => {
          for (const { amount, from, until } of explainLine(inputs, row, id)) {
            expect(from).toBeLessThan(until + 1);
            expect(until).toBeLessThanOrEqual(inputs.horizonMonths);
            for (const node of nodesOf(amount)) {
              if (node.op === 'figure') expect(node.value, node.id).toBe(baseOf(values.get(node.id) ?? Number.NaN));
              else if (node.value !== combined(node))
                expect(node.value, `${row} ${id} ${node.op}`).toBe(combined(node));
            }
          }
        });
      }),
      { numRuns: 25 * soak, seed: 122 },
    );
  });

  it('names every figure that moves the line', () => {
    const provider = {
      unitPrice: 2,
      minimumVolume: 90,
      selectionShare: 0.02,
      severanceShare: 0.01,
      processShare: 0.03,
      transitionShare: 0.1,
      integrationOneOff: 700,
      parallelMonths: 2.5,
      parallelShare: 0.5,
      governanceShare: 0.06,
      vmoFte: 0.001,
      vmoLoadedAnnual: 90_000,
      smeFte: 0.2,
      smeLoadedAnnual: 80_000,
      slaToolsPerYear: 500,
      contractAdminPerYear: 400,
      auditPerYear: 300,
      changeShare: 0.05,
      creditShare: 0.02,
      exitProbability: 0.2,
      overlapMonths: 3,
      knowledgeLoss: 0.25,
      reprocurementOneOff: 900,
      rebuildPerYear: 100,
      earlyExitFee: 50,
      leavers: 1,
      taxShare: 0.1,
    };
    const people = { fte: 4, coverageFactor: 1.2, volumePerMonth: 100, productiveHoursPerYear: 1_776 };
    const vendor = { onboardWeeks: 3, turnover: 0.2, seatPerYear: 800, leavers: 1, taxShare: 0.1 };
    const line = { model: 'bpo', label: '', category: 'tooling', amount: 10 } as const;
    const inputs: CostInputs = {
      horizonMonths: 36,
      discountRate: 0.07,
      growth: 0.1,
      wageInflation: 0.03,
      inflation: 0.02,
      indexation: 0.04,
      productivityGlide: 0.01,
      work: people,
      today: { annualCost: 9_000, avoidableShare: 0.8, severancePerPerson: 2_000, terminationFee: 3_000 },
      people: {
        salary: 50_000,
        burden: 0.3,
        overhead: 4_000,
        tooling: 2_000,
        leadLoadedAnnual: 90_000,
        span: 8,
        costPerHire: 5_000,
        rampMonths: 3,
        rampProductivity: 0.5,
        attrition: 0.15,
      },
      lag: { models: ['bpo', 'managed-services', 'in-house', 'dedicated-team'], lagShare: 0.1, lagYears: 1.3 },
      models: {
        'managed-services': { ...provider, pricing: 'flat', monthlyFee: 9_000, scopeElasticity: 0.7 },
        'staff-augmentation': {
          ...vendor,
          relativeProductivity: 0.9,
          hourlyRate: 60,
          hoursPerMonth: 150,
          feeShare: 0.03,
          span: 6,
          handbackWeeks: 2,
        },
        'project-outsourcing': {
          price: 90_000,
          buildMonths: 7,
          selectionShare: 0.02,
          changeShare: 0.1,
          overrunShare: 0.2,
          pmFte: 0.5,
          pmLoadedAnnual: 90_000,
          smeFte: 0.3,
          smeLoadedAnnual: 70_000,
          acceptanceShare: 0.05,
          runShare: 0.15,
          handoverShare: 0.04,
          leavers: 1,
          taxShare: 0.1,
        },
        bpo: { ...provider, exceptionRate: 0.1, exceptionCost: 5, redesignOneOff: 4_000 },
        'in-house': { hiresAtStart: 2, toolsPerYear: 1_000, auditPerYear: 2_000 },
        'dedicated-team': {
          ...vendor,
          relativeProductivity: 1.1,
          monthlyRate: 5_000,
          ownLeadFte: 0.4,
          selectionShare: 0.02,
          setupFee: 3_000,
          contractAdminPerYear: 700,
          handoverMonths: 0.5,
        },
      },
      extra: [
        { ...line, month: 3 },
        { ...line, yearly: true, avoidable: false },
      ],
    };
    const plain = costs(inputs);
    const moving = new Map<string, number>();
    for (const [figure, value] of figureValues(inputs)) {
      if (baseOf(value) === 0 || figure === 'project-outsourcing.buildMonths') continue;
      const moved = costs(withFigure(inputs, figure, baseOf(value) * 0.97));
      for (const [m, row] of plain.models.entries())
        for (const [l, { id, months }] of row.lines.entries()) {
          const after = moved.models[m]?.lines[l]?.months ?? [];
          if (months.every((cost, t) => cost === after[t])) continue;
          moving.set(figure, (moving.get(figure) ?? 0) + 1);
          const pieces = explainLine(inputs, row.id, id);
          const named = figuresOf(pieces);
          // When a line ends is not part of its amount; `grounds` knows it all the same.
          const formula = modelLines(inputs)
            .find((one) => one.id === row.id)
            ?.lines.find((one) => one.id === id);
          if (figure.endsWith('parallelMonths') || figure === 'lag.lagYears')
            expect(formula && figuresOfLine(formula), `${row.id} ${id}`).toContain(figure);
          else expect([...named], `${row.id} ${id}`).toContain(figure);
        }
    }
    const still = [...figureValues(inputs)].flatMap(([id, value]) =>
      baseOf(value) !== 0 && !moving.has(id) ? [id] : [],
    );
    // Discounting moves no month, hours only the figure for each of them, and the smaller of two nothing.
    expect(still.toSorted()).toEqual([
      'bpo.minimumVolume',
      'bpo.vmoFte',
      'bpo.vmoLoadedAnnual',
      'general.discountRate',
      'managed-services.minimumVolume',
      'managed-services.unitPrice',
      'managed-services.vmoFte',
      'managed-services.vmoLoadedAnnual',
      'project-outsourcing.buildMonths',
      'work.productiveHoursPerYear',
    ]);
  });

  it('reads as a formula with its numbers put in', () => {
    const inputs: CostInputs = {
      horizonMonths: 24,
      growth: 0.5,
      work: { volumePerMonth: 100 },
      models: { bpo: { exceptionRate: 0.2, exceptionCost: { low: 1, base: 3, high: 9 } } },
    };
    const growth = {
      op: 'term',
      name: 'growth',
      value: 1,
      of: [{ op: 'compound', value: 1, year: 0, of: [{ op: 'figure', id: 'general.growth', value: 0.5 }] }],
    };
    const wages = {
      op: 'term',
      name: 'wages',
      value: 1,
      of: [{ op: 'compound', value: 1, year: 0, of: [{ op: 'figure', id: 'general.wageInflation', value: 0 }] }],
    };
    const volume = {
      op: 'term',
      name: 'volume',
      value: 100,
      of: [{ op: 'times', value: 100, of: [{ op: 'figure', id: 'work.volumePerMonth', value: 100 }, growth] }],
    };
    const rate = { op: 'figure', id: 'bpo.exceptionRate', value: 0.2 };
    const cost = { op: 'figure', id: 'bpo.exceptionCost', value: 3 };
    const units = { op: 'times', value: 20, of: [volume, rate] };
    expect(explainLine(inputs, 'bpo', 'exceptions')).toEqual([
      {
        from: 1,
        until: 24,
        amount: { op: 'times', value: 60, of: [{ op: 'times', value: 60, of: [units, cost] }, wages] },
      },
    ]);
  });

  it('says in which months it falls, parts of a month and the horizon included', () => {
    const parallel = (parallelMonths: number) => {
      const models = { bpo: { parallelMonths, parallelShare: 0.5 } };
      const inputs: CostInputs = { horizonMonths: 24, work: { fte: 1 }, people: { salary: 12_000 }, models };
      return explainLine(inputs, 'bpo', 'parallel').map(({ from, until, amount }) => [from, until, amount.value]);
    };
    expect(parallel(2.5)).toEqual([[1, 2.5, 500]]);
    expect(parallel(0.5)).toEqual([[1, 0.5, 500]]);
    expect(parallel(60)).toEqual([[1, 24, 500]]);
    expect(parallel(0)).toEqual([]);
  });

  it('shows what is hired for growth with the year before beside it', () => {
    const inputs: CostInputs = {
      horizonMonths: 30,
      growth: 1,
      work: { fte: 3 },
      people: { costPerHire: 10 },
      models: { 'in-house': {} },
    };
    const pieces = explainLine(inputs, 'in-house', 'recruiting');
    expect(pieces.map(({ from, until, amount }) => [from, until, amount.value])).toEqual([
      [13, 13, 30],
      [25, 25, 60],
    ]);
    const before = pieces.flatMap(({ amount }) => nodesOf(amount).filter(({ op }) => op === 'year-before'));
    expect(before.map(({ value }) => value)).toEqual([3, 6]);
  });

  it('that is not there, or comes to nothing, has no pieces', () => {
    const inputs: CostInputs = { horizonMonths: 12, models: { bpo: {} } };
    expect(explainLine(inputs, 'bpo', 'salaries')).toEqual([]);
    expect(explainLine(inputs, 'in-house', 'salaries')).toEqual([]);
    expect(explainLine(inputs, 'bpo', 'transactions')).toEqual([]);
  });
});

import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { figureValues } from '../../../src/domain/cost/figureValues.ts';
import {
  baseOf,
  type CostInputs,
  costs,
  type Expression,
  type FormulaPiece,
  type LineFormula,
  lineFormulas,
  type Moment,
  vendorLines,
} from '../../../src/domain/index.ts';
import { soak } from '../arbitraries.ts';
import { anyCostInputs } from './costArbitraries.ts';
import { withFigure } from './withFigure.ts';

vi.setConfig({ testTimeout: 60_000 });

const formulas = lineFormulas();
const yearOf = (month: number) => Math.max(0, Math.floor((month - 1) / 12));

/** What the names in the formulas of a row stand for. */
interface Named {
  readonly figures: ReadonlyMap<string, number>;
  /** The fee under the pricing that is asked for. */
  readonly fee: Expression | undefined;
}

/** Worked out apart from the engine. */
function valueOf(expression: Expression, year: number, named: Named): number {
  const of = (at: 0 | 1, when = year) =>
    'of' in expression ? valueOf(expression.of[at] ?? expression.of[0], when, named) : Number.NaN;
  if (expression.op === 'term' && expression.name === 'fee' && named.fee)
    return valueOf(named.fee, year, { ...named, fee: undefined });
  switch (expression.op) {
    case 'number':
      return expression.value;
    case 'figure':
      return named.figures.get(expression.id) ?? Number.NaN;
    case 'compound':
      return (1 + of(0)) ** year;
    case 'in-year':
      return of(0, expression.year);
    case 'year-before':
      return year === 0 ? 0 : of(0, year - 1);
    case 'term':
      return of(0);
    case 'times':
      return of(0) * of(1);
    case 'plus':
      return of(0) + of(1);
    case 'minus':
      return of(0) - of(1);
    case 'over':
      return of(0) / of(1);
    case 'greater':
      return Math.max(of(0), of(1));
    case 'lesser':
      return Math.min(of(0), of(1));
    case 'power':
      return of(0) ** of(1);
  }
}

/** Months of a moment in a comparison of its own length and build. */
function monthsOf(moment: Moment, horizon: number, build: number): readonly number[] {
  const newYears = Array.from({ length: 7 }, (_, y) => 12 * (y + 1) + 1);
  return {
    decision: [0],
    first: [1],
    'half-build': [Math.floor(build / 2 + 0.5)],
    'build-end': [build],
    'after-build': [build + 1],
    'new-year': newYears,
    end: [horizon],
  }[moment];
}

function fallsOf({ amount, from, until }: FormulaPiece, named: Named, months: number[]): void {
  const { figures } = named;
  const horizon = figures.get('horizonMonths') ?? 0;
  const build = figures.get('project-outsourcing.buildMonths') ?? 0;
  for (const start of monthsOf(from, horizon, build)) {
    const last =
      typeof until !== 'string'
        ? valueOf(until, 0, named)
        : until === from
          ? start
          : (monthsOf(until, horizon, build)[0] ?? 0);
    for (let t = start; t < last + 1 && t <= horizon; t++)
      months[t] = (months[t] ?? 0) + Math.min(1, last - t + 1) * valueOf(amount, yearOf(t), named);
  }
}

function formulaFor({ models }: CostInputs, row: string, line: string): LineFormula | undefined {
  const running = baseOf(models['project-outsourcing']?.runFte ?? 0) > 0 ? 'by-people' : 'by-share';
  const ways: Readonly<Record<string, string>> = {
    'managed-services service-fee': models['managed-services']?.pricing ?? 'flat',
    'bpo transactions': models.bpo?.pricing ?? 'per-unit',
    'project-outsourcing running': running,
  };
  return formulas.find((one) => one.row === row && one.line === line && one.way === ways[`${row} ${line}`]);
}

/** A project that is built once and paid as usual, and no lines of the user's own. */
function plainly(inputs: CostInputs): CostInputs {
  const { 'project-outsourcing': project, ...others } = inputs.models;
  const { milestones: _milestones, projectsPerYear: _projects, ...once } = project ?? {};
  return { ...inputs, extra: [], models: { ...others, ...(project && { 'project-outsourcing': once }) } };
}

it('every formula comes to what the engine computes, month by month, for any comparison', () => {
  let checked = 0;
  fc.assert(
    fc.property(anyCostInputs.map(plainly), (inputs) => {
      const figures = new Map([...figureValues(inputs)].map(([id, value]) => [id, baseOf(value)]));
      figures.set('horizonMonths', inputs.horizonMonths);
      // No ceiling is one that is never reached.
      if (inputs.models['managed-services']?.cap === undefined) figures.set('managed-services.cap', Infinity);
      for (const { id: row, lines } of costs(inputs).models) {
        const vendorLine = row === 'today' || row === 'in-house' ? '' : vendorLines[row];
        const named = { figures, fee: formulaFor(inputs, row, vendorLine)?.pieces[0]?.amount };
        for (const { id, category, months } of lines) {
          const formula = formulaFor(inputs, row, id);
          expect(formula?.category, `${row} ${id}`).toBe(category);
          const falls = months.map(() => 0);
          for (const piece of formula?.pieces ?? []) fallsOf(piece, named, falls);
          for (const [t, cost] of months.entries()) {
            const apart = Math.abs((falls[t] ?? Number.NaN) - cost);
            if (!(apart <= 1e-9 * (1 + Math.abs(cost))))
              expect.fail(`${row} ${id}, month ${t}: ${falls[t]} not ${cost}`);
          }
          if (months.some((cost) => cost !== 0)) checked++;
        }
      }
    }),
    { numRuns: 60 * soak },
  );
  expect(checked).toBeGreaterThan(500);
});

it('every line stands once, or once for each way of pricing or running', () => {
  const keys = formulas.map(({ row, line, way }) => `${row} ${line} ${way}`);
  expect(new Set(keys).size).toBe(keys.length);
  const byWay = formulas.filter(({ way }) => way).map(({ row, line, way }) => `${row} ${line} ${way}`);
  expect(byWay).toEqual([
    'managed-services service-fee flat',
    'managed-services service-fee per-unit',
    'managed-services service-fee outcome',
    'managed-services service-fee capped-time',
    'project-outsourcing running by-share',
    'project-outsourcing running by-people',
    'bpo transactions per-unit',
    'bpo transactions per-person',
  ]);
});

it('lines stand as the engine lists them', () => {
  const bare: CostInputs = {
    horizonMonths: 36,
    today: { annualCost: 1, avoidableShare: 1 },
    models: { 'staff-augmentation': { span: 1 }, 'in-house': {} },
  };
  const inputs = withFigure(bare, 'people.span', 5);
  for (const { id: row, lines } of costs(inputs).models)
    expect(formulas.filter((one) => one.row === row && one.line !== 'lag').map(({ line }) => line)).toEqual(
      lines.map(({ id }) => id),
    );
});

it('has no number that stands for a length of its example', () => {
  const lateAt = formulas.find(({ line }) => line === 'exit');
  expect(JSON.stringify(lateAt)).toContain('{"op":"over","of":[{"op":"figure","id":"horizonMonths"}');
  const changes = formulas.find(({ line }) => line === 'change-orders');
  expect(JSON.stringify(changes)).toContain('project-outsourcing.buildMonths');
  expect(JSON.stringify(formulas)).not.toMatch(/"value":(42|17|3\.5)\b/);
});

import { type BpoPricing, type CostCategory, type CostInputs, costModels, type ManagedPricing } from './costInputs.ts';
import { type Expression, figure, over } from './expression.ts';
import type { Piece } from './lines/line.ts';
import { modelLines, type RowId, vendorLines } from './lines/modelLines.ts';

/** When something falls, whatever the horizon and the time to build; `new-year` is the first month of each later year. */
export type Moment = 'decision' | 'first' | 'half-build' | 'build-end' | 'after-build' | 'new-year' | 'end';

export interface FormulaPiece {
  readonly amount: Expression;
  readonly from: Moment;
  /** The same as `from` for what falls in that month only. */
  readonly until: Moment | Expression;
}

export interface LineFormula {
  readonly row: RowId;
  readonly line: string;
  readonly category: CostCategory;
  /** The way of pricing, or of running what was built, for which it holds; absent where it holds for all. */
  readonly way?: ManagedPricing | BpoPricing | 'by-share' | 'by-people';
  readonly pieces: readonly FormulaPiece[];
}

/** Numbers that no formula has of itself, so that what follows from them is known by them. */
const horizon = 42;
const build = 17;
const moments: Readonly<Record<number, Moment>> = {
  0: 'decision',
  1: 'first',
  9: 'half-build',
  13: 'new-year',
  [build]: 'build-end',
  [build + 1]: 'after-build',
  25: 'new-year',
  37: 'new-year',
  [horizon]: 'end',
};

const usual = { managed: 'flat', bpo: 'per-unit', running: 'by-share' } as const;
const ways: readonly {
  readonly managed?: ManagedPricing;
  readonly bpo?: BpoPricing;
  readonly running?: 'by-share' | 'by-people';
}[] = [
  usual,
  { managed: 'per-unit', bpo: 'per-person', running: 'by-people' },
  { managed: 'outcome' },
  { managed: 'capped-time' },
];

/**
 * Every line of every model and of today as the engine computes it, with the figures in place of numbers, in the order of the
 * engine. H is the figure `horizonMonths`; a project is built once and paid by the milestones that hold unless others are given.
 * The term `fee` stands for the vendor's line of its row under whichever pricing.
 */
export function lineFormulas(): LineFormula[] {
  const found = ways.flatMap((way) =>
    modelLines(inputsWith(way)).flatMap(({ id: row, lines }) =>
      lines.flatMap(({ id: line, category, pieces }): LineFormula[] => {
        const own = wayOf(row, line, way);
        if (way !== usual && own === undefined) return [];
        return [{ row, line, category, ...(own && { way: own }), pieces: piecesOf(pieces) }];
      }),
    ),
  );
  const places = [...new Set(found.map(placeOf))];
  return found.toSorted((a, b) => places.indexOf(placeOf(a)) - places.indexOf(placeOf(b)));
}

function placeOf({ row, line }: LineFormula): string {
  return `${row} ${line}`;
}

/** A comparison in which every model has every line. */
function inputsWith({ managed, bpo, running }: (typeof ways)[number]): CostInputs {
  return {
    horizonMonths: horizon,
    today: { annualCost: 1, avoidableShare: 1 },
    people: { span: 1 },
    lag: { models: costModels },
    models: {
      'managed-services': { pricing: managed, cap: 1 },
      'staff-augmentation': { span: 1 },
      'project-outsourcing': { buildMonths: build, runFte: running === 'by-people' ? 1 : 0 },
      bpo: { pricing: bpo },
      'in-house': {},
      'dedicated-team': {},
    },
  };
}

function wayOf(row: RowId, line: string, { managed, bpo, running }: (typeof ways)[number]): LineFormula['way'] {
  if (row === 'managed-services' && line === vendorLines[row]) return managed;
  if (row === 'bpo' && line === vendorLines[row]) return bpo;
  return row === 'project-outsourcing' && line === 'running' ? running : undefined;
}

/** Growth is the same in the first month of every later year, so it stands once. */
function piecesOf(pieces: readonly Piece[]): FormulaPiece[] {
  const named = pieces.map(({ amount, from, until }) => ({
    amount: byName(amount),
    from: momentOf(from),
    until: typeof until === 'number' ? momentOf(until) : byName(until),
  }));
  return named.filter(({ from }, i) => from !== 'new-year' || named.findIndex((one) => one.from === from) === i);
}

function momentOf(month: number): Moment {
  const moment = moments[month];
  if (!moment) throw new RangeError(`no moment in month ${month}`);
  return moment;
}

/** Puts names where the engine has put the length of the horizon and of the build. */
function byName(expression: Expression): Expression {
  if (expression.op === 'number') {
    if (expression.value === build) return figure('project-outsourcing.buildMonths');
    return expression.value === horizon / 12 ? over(figure('horizonMonths'), 12) : expression;
  }
  if (!('of' in expression)) return expression;
  // As many parts as before, which the compiler cannot see.
  const of: unknown = expression.of.map(byName);
  return { ...expression, of } as Expression;
}

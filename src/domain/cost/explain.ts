import { baseOf, type CostInputs, type Figure } from './costInputs.ts';
import { type Expression, figuresIn } from './expression.ts';
import { figureValues } from './figureValues.ts';
import { type Line, type Piece, yearOf } from './lines/line.ts';
import { modelLines, type RowId } from './lines/modelLines.ts';

/** A formula with the numbers put in: what a reader needs to check a figure by hand. */
export type Explained =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'figure'; readonly id: string; readonly value: number }
  | { readonly op: 'term'; readonly name: string; readonly value: number; readonly of: readonly [Explained] }
  | {
      readonly op: Exclude<Expression['op'], 'number' | 'figure' | 'term'>;
      readonly value: number;
      readonly of: readonly Explained[];
      /** Of `in-year`: which, counted from 0. */
      readonly year?: number;
    };

export interface ExplainedPiece {
  readonly amount: Explained;
  /** First and last month in which it falls; equal for what falls once. */
  readonly from: number;
  readonly until: number;
}

/** The formula of a line in the year of its first month, piece by piece; pieces that come to nothing are left out. */
export function explainLine(inputs: CostInputs, row: RowId, lineId: string): ExplainedPiece[] {
  const line = modelLines(inputs)
    .find(({ id }) => id === row)
    ?.lines.find(({ id }) => id === lineId);
  const values = figureValues(inputs);
  return (line?.pieces ?? []).flatMap((piece) => {
    const shown = explainPiece(piece, inputs.horizonMonths, values);
    return shown.amount.value === 0 || shown.until <= shown.from - 1 ? [] : [shown];
  });
}

function explainPiece(
  { amount, from, until }: Piece,
  horizon: number,
  values: ReadonlyMap<string, Figure>,
): ExplainedPiece {
  const last = typeof until === 'number' ? until : explained(until, 0, values).value;
  return { amount: explained(amount, yearOf(from), values), from, until: Math.min(last, horizon) };
}

/** A formula in one year, counted from 0, with every part of it as it comes out; figures count with their base. */
export function explained(expression: Expression, year: number, values: ReadonlyMap<string, Figure>): Explained {
  const at = (part: Expression, when = year) => explained(part, when, values);
  switch (expression.op) {
    case 'number':
      return expression;
    case 'figure':
      return { op: 'figure', id: expression.id, value: baseOf(values.get(expression.id) ?? 0) };
    case 'term': {
      const of = at(expression.of[0]);
      return { op: 'term', name: expression.name, value: of.value, of: [of] };
    }
    case 'compound': {
      const rate = at(expression.of[0]);
      return { op: 'compound', value: (1 + rate.value) ** year, of: [rate], year };
    }
    case 'in-year': {
      const of = at(expression.of[0], expression.year);
      return { op: 'in-year', value: of.value, of: [of], year: expression.year };
    }
    case 'year-before': {
      const of = at(expression.of[0], Math.max(0, year - 1));
      return { op: 'year-before', value: year === 0 ? 0 : of.value, of: [of] };
    }
    default: {
      const of = [at(expression.of[0]), at(expression.of[1])];
      return { op: expression.op, value: combined[expression.op](of[0]?.value ?? 0, of[1]?.value ?? 0), of };
    }
  }
}

const combined: Readonly<
  Record<Extract<Expression, { of: readonly [Expression, Expression] }>['op'], (a: number, b: number) => number>
> = {
  times: (a, b) => a * b,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  over: (a, b) => a / b,
  greater: Math.max,
  lesser: Math.min,
  power: (a, b) => a ** b,
};

/** Figures that a line rests on, the general drift of prices aside. */
export function figuresOfLine({ pieces }: Line): string[] {
  const found = new Set<string>();
  for (const { amount, until } of pieces) {
    figuresIn(amount, found);
    if (typeof until !== 'number') figuresIn(until, found);
  }
  return [...found].filter((id) => !id.startsWith('general.'));
}

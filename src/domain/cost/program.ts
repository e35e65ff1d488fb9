import type { CostCategory } from './costInputs.ts';
import type { Binary, Expression } from './expression.ts';
import type { ModelLines, RowId } from './lines/modelLines.ts';
import { yearOf } from './lines/line.ts';

/** A step of the calculation: what it does, and the steps it takes its values from. */
export type Step =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'figure'; readonly id: string }
  | { readonly op: Binary; readonly a: number; readonly b: number }
  | { readonly op: 'compound' | 'year-before'; readonly a: number }
  | { readonly op: 'in-year'; readonly a: number; readonly year: number };

/** An amount and when it falls, both as steps; `until` is a step only where it is a formula. */
export interface Flow {
  readonly amount: number;
  readonly from: number;
  readonly until: { readonly month: number } | { readonly step: number };
}

export interface ProgramLine {
  readonly id: string;
  readonly category: CostCategory;
  readonly flows: readonly Flow[];
}

/** All formulas of a comparison as one list of steps, each computed once and in order. */
export interface Program {
  readonly horizon: number;
  readonly years: number;
  readonly steps: readonly Step[];
  /** The step of the discount rate. */
  readonly discountRate: number;
  readonly rows: readonly { readonly id: RowId; readonly lines: readonly ProgramLine[] }[];
}

/**
 * Turns formulas into steps; what occurs twice, in one line or in two, becomes one step. What falls after the horizon is left
 * out: `leftOut` says what that is.
 */
export function programOf(models: readonly ModelLines[], horizon: number): Program {
  const steps: Step[] = [];
  const known = new Map<string, number>();
  const seen = new Map<Expression, number>();
  const add = (step: Step): number => {
    const key = Object.values(step).join(' ');
    const at = known.get(key);
    if (at !== undefined) return at;
    known.set(key, steps.length);
    return steps.push(step) - 1;
  };
  const stepOf = (expression: Expression): number => {
    const at = seen.get(expression);
    if (at !== undefined) return at;
    const made = compile(expression);
    seen.set(expression, made);
    return made;
  };
  const compile = (expression: Expression): number => {
    switch (expression.op) {
      case 'number':
      case 'figure':
        return add(expression);
      case 'term':
        return stepOf(expression.of[0]);
      case 'compound':
      case 'year-before':
        return add({ op: expression.op, a: stepOf(expression.of[0]) });
      case 'in-year':
        return add({ op: 'in-year', a: stepOf(expression.of[0]), year: expression.year });
      default:
        return add({ op: expression.op, a: stepOf(expression.of[0]), b: stepOf(expression.of[1]) });
    }
  };
  const discountRate = add({ op: 'figure', id: 'general.discountRate' });
  const rows = models.map(({ id, lines }) => ({
    id,
    lines: lines.map((line) => ({
      id: line.id,
      category: line.category,
      flows: line.pieces
        .filter(({ from }) => from <= horizon)
        .map(({ amount, from, until }) => ({
          amount: stepOf(amount),
          from,
          until: typeof until === 'number' ? { month: Math.min(until, horizon) } : { step: stepOf(until) },
        })),
    })),
  }));
  return { horizon, years: yearOf(horizon) + 1, steps, discountRate, rows };
}

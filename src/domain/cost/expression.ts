/**
 * A formula as data. One formula has four readers: the figures of the page, the simulation, the screen that opens a figure to
 * the numbers in it, and the list of what a line rests on. Amounts are a month's; what changes with time changes once a year.
 */
export type Expression =
  | { readonly op: 'number'; readonly value: number }
  /** An input, by its id. */
  | { readonly op: 'figure'; readonly id: string }
  /** `(1 + of)^y` in year y, counted from 0. */
  | { readonly op: 'compound'; readonly of: readonly [Expression] }
  | { readonly op: Binary; readonly of: readonly [Expression, Expression] }
  /** The value in one year, whichever is asked for. */
  | { readonly op: 'in-year'; readonly year: number; readonly of: readonly [Expression] }
  /** The value of the year before; 0 in the first. */
  | { readonly op: 'year-before'; readonly of: readonly [Expression] }
  /** A step with a name, for readers; its value is that of its formula. */
  | { readonly op: 'term'; readonly name: string; readonly of: readonly [Expression] };

export type Binary = 'times' | 'plus' | 'minus' | 'over' | 'greater' | 'lesser' | 'power';

type Part = Expression | number;

export function number(value: number): Expression {
  return { op: 'number', value };
}

export function times(first: Part, ...others: readonly Part[]): Expression {
  return chain('times', first, others);
}

export function plus(first: Part, ...others: readonly Part[]): Expression {
  return chain('plus', first, others);
}

export function minus(a: Part, b: Part): Expression {
  return binary('minus', a, b);
}

export function over(a: Part, b: Part): Expression {
  return binary('over', a, b);
}

export function greater(a: Part, b: Part): Expression {
  return binary('greater', a, b);
}

export function lesser(a: Part, b: Part): Expression {
  return binary('lesser', a, b);
}

export function power(a: Part, b: Part): Expression {
  return binary('power', a, b);
}

export function compound(rate: Expression): Expression {
  return { op: 'compound', of: [rate] };
}

export function figure(id: string): Expression {
  return { op: 'figure', id };
}

export function inYear(year: number, of: Expression): Expression {
  return { op: 'in-year', year, of: [of] };
}

export function yearBefore(of: Expression): Expression {
  return { op: 'year-before', of: [of] };
}

export function term(name: string, of: Expression): Expression {
  return { op: 'term', name, of: [of] };
}

/** Ids of the figures in a formula, each once. */
export function figuresIn(expression: Expression, found = new Set<string>()): Set<string> {
  if (expression.op === 'figure') found.add(expression.id);
  if ('of' in expression) for (const part of expression.of) figuresIn(part, found);
  return found;
}

function binary(op: Binary, a: Part, b: Part): Expression {
  return { op, of: [asExpression(a), asExpression(b)] };
}

function chain(op: 'times' | 'plus', first: Part, others: readonly Part[]): Expression {
  return others.reduce<Expression>((sum, part) => binary(op, sum, part), asExpression(first));
}

function asExpression(part: Part): Expression {
  return typeof part === 'number' ? number(part) : part;
}

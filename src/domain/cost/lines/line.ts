import type { CostCategory } from '../costInputs.ts';
import { type Expression, times } from '../expression.ts';

/** What falls when: an amount in one month, or a month's amount in every month from `from` until `until`, both included. */
export interface Piece {
  readonly amount: Expression;
  readonly from: number;
  /** Where it is a formula, a part of a month counts in part. */
  readonly until: number | Expression;
}

/** A line of the comparison: all that it costs, and when. */
export interface Line {
  readonly id: string;
  readonly category: CostCategory;
  readonly pieces: readonly Piece[];
}

export function line(id: string, category: CostCategory, ...pieces: readonly Piece[]): Line {
  return { id, category, pieces };
}

export function once(month: number, amount: Expression): Piece {
  return { amount, from: month, until: month };
}

export function monthly(from: number, until: number | Expression, amount: Expression): Piece {
  return { amount, from, until };
}

/** Year of a month, counted from 0; month 0 has the prices of month 1. */
export function yearOf(month: number): number {
  return month === 0 ? 0 : Math.floor((month - 1) / 12);
}

/** The same months, with every amount multiplied. */
export function scaled(pieces: readonly Piece[], by: Expression): Piece[] {
  return pieces.map((piece) => ({ ...piece, amount: times(by, piece.amount) }));
}

import { type FigureId, figureIds } from './costFields.ts';
import { type CostInputs, horizonMax } from './costInputs.ts';
import { monthsOf } from './costs.ts';
import { machineOf } from './evaluate.ts';
import { figuresIn } from './expression.ts';
import { baseValues } from './figureValues.ts';
import type { Line, Piece } from './lines/line.ts';
import { type RowId, modelLines } from './lines/modelLines.ts';
import { programOf } from './program.ts';

/** What a row leaves out because it falls after the horizon, in the money of each month. */
export interface LeftOut {
  readonly id: RowId;
  readonly amount: number;
  readonly lines: readonly { readonly id: string; readonly amount: number }[];
  /** Figures that say how long these lines take; none for lines of the user's own. */
  readonly lengths: readonly FigureId[];
}

/**
 * For each row the lines of which something falls after the horizon, and how much: the same formulas, computed on to their end
 * and summed over the months `t > H`. Ranged inputs count with their base. What has no end of its own is not among them.
 */
export function leftOut(inputs: CostInputs): LeftOut[] {
  const { horizonMonths: horizon } = inputs;
  const goesOn = ({ until }: Piece) => typeof until !== 'number' || until > horizon;
  const rows = modelLines(inputs).map(({ id, lines }) => ({
    id,
    lines: lines.map((line) => ({ ...line, pieces: line.pieces.filter(goesOn) })),
  }));
  const ends = rows.flatMap(({ lines }) => lines.flatMap(({ pieces }) => pieces.map(({ until }) => until)));
  // A length that is a formula is limited as horizons are.
  const last = Math.max(horizonMax, ...ends.filter((end) => typeof end === 'number'));
  const program = programOf(rows, last);
  const values = baseValues(inputs);
  const { registers } = machineOf(program, (id) => values.get(id) ?? 0, 1);
  return program.rows.flatMap((row, at): LeftOut[] => {
    const lines = row.lines.map(({ id, flows }) => ({
      id,
      amount: monthsOf(flows, registers, last)
        .slice(horizon + 1)
        .reduce((sum, value) => sum + value, 0),
    }));
    const cut = lines.filter(({ amount }) => amount !== 0);
    if (cut.length === 0) return [];
    const formulas = rows[at]?.lines.filter((_, i) => lines[i]?.amount !== 0) ?? [];
    return [
      {
        id: row.id,
        amount: cut.reduce((sum, { amount }) => sum + amount, 0),
        lines: cut,
        lengths: lengthsOf(row.id, formulas),
      },
    ];
  });
}

function lengthsOf(row: RowId, lines: readonly Line[]): FigureId[] {
  const found = new Set<string>();
  for (const { id, pieces } of lines) {
    for (const { until } of pieces) if (typeof until !== 'number') figuresIn(until, found);
    // The months of a project are numbers in its lines, worked out from this figure.
    if (row === 'project-outsourcing' && !id.startsWith('extra-')) found.add('project-outsourcing.buildMonths');
  }
  return figureIds.filter((id) => found.has(id));
}

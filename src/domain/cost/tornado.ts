import { cheapestOf } from './cheapest.ts';
import type { CostInputs } from './costInputs.ts';
import { isRange } from './figureValues.ts';
import type { RowId } from './lines/modelLines.ts';
import { type Variation, whatIfOf } from './whatIf.ts';

export interface Tornado {
  /** The difference is the present value of the second less that of the first. */
  readonly between: readonly [RowId, RowId];
  readonly base: number;
  /** Largest swing first; inputs that change nothing are left out. */
  readonly bars: readonly TornadoBar[];
}

export interface TornadoBar {
  readonly figure: string;
  readonly low: number;
  readonly high: number;
  /** The difference with the figure at its low and at its high end. */
  readonly atLow: number;
  readonly atHigh: number;
}

/**
 * How far each ranged input moves the difference between two rows, with all others at their base; the two cheapest models
 * unless named, or the only model and today. Null where there are no two rows.
 */
export function tornado(inputs: CostInputs, between?: readonly [RowId, RowId]): Tornado | null {
  const whatIf = whatIfOf(inputs);
  const base = whatIf.presentValues([]).map((values) => values[0] ?? 0);
  const pair = between ?? twoCheapest(whatIf.rows, base);
  const [first, second] = (pair ?? []).map((id) => whatIf.rows.indexOf(id));
  if (!pair || first === undefined || second === undefined || first < 0 || second < 0) return null;
  const ranged = [...whatIf.figures].flatMap(([id, { figure }]) =>
    typeof figure !== 'number' && isRange(figure) ? [{ id, ...figure }] : [],
  );
  const variations: Variation[] = ranged.flatMap(({ id, low, high }) => [
    [{ figure: id, value: low }],
    [{ figure: id, value: high }],
  ]);
  const rows = whatIf.presentValues(variations);
  const difference = (lane: number) => (rows[second]?.[lane] ?? 0) - (rows[first]?.[lane] ?? 0);
  const bars = ranged
    .map(({ id, low, high }, i) => ({
      figure: id,
      low,
      high,
      atLow: difference(2 * i),
      atHigh: difference(2 * i + 1),
    }))
    .filter(({ atLow, atHigh }) => Math.abs(atHigh - atLow) > 1e-9)
    .toSorted((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow));
  return { between: pair, base: (base[second] ?? 0) - (base[first] ?? 0), bars };
}

/** The two cheapest models, the cheapest first; a single model is held against today. */
export function twoCheapest(rows: readonly RowId[], npv: readonly number[]): readonly [RowId, RowId] | null {
  const models = rows.map((id, row) => ({ id, npv: npv[row] ?? 0 })).filter(({ id }) => id !== 'today');
  const first = cheapestOf(models);
  const second =
    cheapestOf(models.filter((one) => one !== first)) ??
    (rows.includes('today') ? { id: 'today' as const } : undefined);
  return first && second ? [first.id, second.id] : null;
}

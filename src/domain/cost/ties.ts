import { pointsFrom } from './breakEven.ts';
import type { FieldKind } from './costFields.ts';
import { baseOf, type CostInputs } from './costInputs.ts';
import type { RowId } from './lines/modelLines.ts';
import { whatIfOf } from './whatIf.ts';

/** Values tried at once between the ends of a bracket, and how often, to get to the last digit. */
const sections = 32;
const rounds = 12;

/**
 * The value of a figure at which two rows have the same present value, the nearest to its base within what is allowed; null
 * where there is none. 'Outsourcing pays below 17.40 a ticket.'
 */
export function tieOf(inputs: CostInputs, figure: string, [a, b]: readonly [RowId, RowId]): number | null {
  const whatIf = whatIfOf(inputs);
  const known = whatIf.figures.get(figure);
  const [first, second] = [whatIf.rows.indexOf(a), whatIf.rows.indexOf(b)];
  if (!known || first < 0 || second < 0) return null;
  const differences = (values: readonly number[]) => {
    const rows = whatIf.presentValues(values.map((value) => [{ figure, value }]));
    return values.map((_, lane) => (rows[first]?.[lane] ?? 0) - (rows[second]?.[lane] ?? 0));
  };
  return nearestRoot(differences, baseOf(known.figure), known.field);
}

/** Where a difference changes its sign nearest to a start, by bracketing on both sides and bisection; null where it does not. */
export function nearestRoot(
  differences: (values: readonly number[]) => readonly number[],
  start: number,
  field: FieldKind,
): number | null {
  const roots = (['below', 'above'] as const).flatMap((side) => {
    const points = [start, ...pointsFrom(start, side, field)];
    const signs = differences(points).map(Math.sign);
    const at = signs.findIndex((sign) => sign !== signs[0]);
    return at < 0 ? [] : [closeIn(differences, points[at - 1] ?? start, points[at] ?? start)];
  });
  return roots.toSorted((x, y) => Math.abs(x - start) - Math.abs(y - start))[0] ?? null;
}

function closeIn(differences: (values: readonly number[]) => readonly number[], from: number, to: number): number {
  let inside = from;
  let outside = to;
  const sign = Math.sign(differences([from])[0] ?? 0);
  for (let round = 0; round < rounds; round++) {
    const width = (outside - inside) / sections;
    const tried = Array.from({ length: sections - 1 }, (_, i) => inside + width * (i + 1));
    const at = differences(tried).findIndex((difference) => Math.sign(difference) !== sign);
    const next = tried[at] ?? outside;
    inside = (at < 0 ? tried.at(-1) : tried[at - 1]) ?? inside;
    outside = next;
  }
  return outside;
}

import { isClose, pointsFrom, sections } from './breakEven.ts';
import type { FieldKind } from './costFields.ts';
import { baseOf, type CostInputs } from './costInputs.ts';
import type { RowId } from './lines/modelLines.ts';
import { type Follow, nothingFollows, whatIfOf } from './whatIf.ts';

/**
 * The value of a figure at which two rows have the same present value, the nearest to its base within what is allowed; null
 * where there is none. 'Outsourcing pays below 17.40 a ticket.' Defaults that follow from it move with it, where these are given.
 */
export function tieOf(
  inputs: CostInputs,
  figure: string,
  [a, b]: readonly [RowId, RowId],
  follow: Follow = nothingFollows,
): number | null {
  const whatIf = whatIfOf(inputs, follow);
  const known = whatIf.figures.get(figure);
  const [first, second] = [whatIf.rows.indexOf(a), whatIf.rows.indexOf(b)];
  if (!known || first < 0 || second < 0) return null;
  const differences = (values: readonly number[]) => {
    const rows = whatIf.presentValuesAt(figure, values);
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
    return at < 0 ? [] : [closeIn(differences, points[at - 1] ?? start, points[at] ?? start, start)];
  });
  return roots.toSorted((x, y) => Math.abs(x - start) - Math.abs(y - start))[0] ?? null;
}

function closeIn(
  differences: (values: readonly number[]) => readonly number[],
  from: number,
  to: number,
  start: number,
): number {
  let inside = from;
  let outside = to;
  const sign = Math.sign(differences([from])[0] ?? 0);
  while (!isClose(inside, outside, start)) {
    const width = (outside - inside) / sections;
    const before = inside;
    const tried = Array.from({ length: sections - 1 }, (_, i) => before + width * (i + 1));
    const at = differences(tried).findIndex((difference) => Math.sign(difference) !== sign);
    inside = (at < 0 ? tried.at(-1) : tried[at - 1]) ?? inside;
    outside = tried[at] ?? outside;
  }
  return outside;
}

import type { ModelId } from '../fit/fitContent.ts';
import { cheapestAt } from './cheapest.ts';
import type { FieldKind } from './costFields.ts';
import { baseOf, type CostInputs } from './costInputs.ts';
import { type Follow, nothingFollows, type WhatIf, whatIfOf } from './whatIf.ts';

export interface BreakEven {
  readonly figure: string;
  /** The base. */
  readonly value: number;
  /** The nearest value below and above the base at which another model becomes the cheapest; null within the allowed range. */
  readonly below: { readonly at: number; readonly cheapest: ModelId } | null;
  readonly above: { readonly at: number; readonly cheapest: ModelId } | null;
}

/** Values that are tried on each side before the change is closed in on. */
const probes = 48;
/** Parts into which the way between two of them is cut at once, until they lie as close as this, as a share of their size. */
export const sections = 8;
const closeEnough = 1e-13;
/** Beside less than this nothing has a size: where the order turns at 0 itself, halving would never end. */
const nothing = 1e-12;

/**
 * For each input the values at which the cheapest model changes, bracketed on points that lie closer near the base, then closed
 * in on. All others stay at their base, but for defaults that follow from it, where these are given: then the order turns just
 * where it would if the value were typed. A change back and forth between two points would not be seen.
 */
export function breakEvens(inputs: CostInputs, follow: Follow = nothingFollows): BreakEven[] {
  const whatIf = whatIfOf(inputs, follow);
  const base = cheapestFor(whatIf, '', [])[0] ?? null;
  if (base === null) return [];
  return [...whatIf.figures].map(([figure, { figure: known, field }]): BreakEven => {
    const value = baseOf(known);
    const side = (which: 'below' | 'above') => changeFrom(whatIf, figure, base, value, pointsFrom(value, which, field));
    return { figure, value, below: side('below'), above: side('above') };
  });
}

/** The first change on the way from a value outwards. */
function changeFrom(whatIf: WhatIf, figure: string, base: ModelId, value: number, points: readonly number[]) {
  let inside = value;
  let tried = points;
  let found: BreakEven['below'] = null;
  for (;;) {
    const cheapest = cheapestFor(whatIf, figure, tried);
    const at = cheapest.findIndex((id) => id !== base);
    const outside = tried[at];
    const changed = cheapest[at];
    if (outside === undefined || !changed) return found;
    found = { at: outside, cheapest: changed };
    inside = tried[at - 1] ?? inside;
    const width = outside - inside;
    if (isClose(inside, outside, value)) return found;
    const from = inside;
    tried = Array.from({ length: sections }, (_, i) =>
      i === sections - 1 ? outside : from + (width * (i + 1)) / sections,
    );
  }
}

/** So close that no figure tells them apart; around 0 beside the size of the figure that started. */
export function isClose(inside: number, outside: number, start: number): boolean {
  return Math.abs(outside - inside) <= closeEnough * Math.max(Math.abs(outside), 1e-9 * Math.abs(start), nothing);
}

/** From the base outwards to what is allowed, each step a constant factor wider than the one before. */
export function pointsFrom(base: number, side: 'below' | 'above', { min, max }: FieldKind): number[] {
  const end = side === 'below' ? min : max;
  const room = end - base;
  if (room === 0) return [];
  const first = Math.min(Math.abs(room), Math.max(Math.abs(base) / 32, Math.abs(room) * 1e-9, 1e-6));
  const ratio = (Math.abs(room) / first) ** (1 / (probes - 1));
  return Array.from({ length: probes }, (_, i) =>
    i === probes - 1 ? end : base + Math.sign(room) * first * ratio ** i,
  );
}

/** The cheapest model for each value of a figure; without values, as the inputs are. */
function cheapestFor(whatIf: WhatIf, figure: string, values: readonly number[]): (ModelId | null)[] {
  const all = whatIf.presentValuesAt(figure, values);
  const models = whatIf.rows.flatMap((id, row) => (id === 'today' ? [] : [{ id, npv: all[row]! }]));
  const rows = models.map(({ npv }) => npv);
  return Array.from(all[0] ?? [], (_, lane) => models[cheapestAt(rows, lane)]?.id ?? null);
}

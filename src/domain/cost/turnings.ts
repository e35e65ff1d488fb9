import type { ModelId } from '../fit/fitContent.ts';
import type { BreakEven } from './breakEven.ts';
import type { TornadoBar } from './tornado.ts';

/** The value nearest to the base, within the figure's own range, at which another model becomes the cheapest; null where none does. */
export function turnWithin(
  { figure, low, high }: Pick<TornadoBar, 'figure' | 'low' | 'high'>,
  breakEvens: readonly BreakEven[],
): { readonly at: number; readonly cheapest: ModelId } | null {
  const found = breakEvens.find((one) => one.figure === figure);
  if (!found) return null;
  const turns = [found.below, found.above].flatMap((turn) => (turn && turn.at >= low && turn.at <= high ? [turn] : []));
  return turns.toSorted((a, b) => Math.abs(a.at - found.value) - Math.abs(b.at - found.value))[0] ?? null;
}

/** Those that change the cheapest model somewhere, by how little they have to change: as a share of the base, those at 0 last. */
export function nearestFirst(breakEvens: readonly BreakEven[]): BreakEven[] {
  const change = ({ value, below, above }: BreakEven) =>
    Math.min(...[below, above].map((turn) => (turn ? Math.abs(turn.at - value) / Math.abs(value) : Infinity)));
  return breakEvens
    .filter(({ below, above }) => below || above)
    .map((one) => ({ one, change: one.value === 0 ? Infinity : change(one) }))
    .toSorted((a, b) => (a.change === b.change ? 0 : a.change - b.change))
    .map(({ one }) => one);
}

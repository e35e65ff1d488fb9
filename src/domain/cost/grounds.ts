import type { FigureId } from './costFields.ts';
import { costs } from './costs.ts';
import { baseOf, type CostInputs } from './costInputs.ts';
import { figuresOfLine } from './explain.ts';
import { figureAt } from './figureValues.ts';
import { modelLines, type RowId } from './lines/modelLines.ts';

/** What a figure rests on, from the firmest to the weakest. */
export const groundKinds = ['own', 'quote', 'assumed', 'vendor', 'illustrative'] as const;
export type Ground = (typeof groundKinds)[number];

/** Share of a row's total by the weakest ground of each line. */
export interface RowGrounds {
  readonly id: RowId;
  readonly shares: Readonly<Record<Ground, number>>;
  /** Everything but the user's own figures and quotes. */
  readonly assumedShare: number;
  readonly byLine: Readonly<Record<string, Ground>>;
}

/**
 * How much of each total rests on what: a line rests on the weakest of its figures, the general rates of change aside, and
 * counts with its size whatever its sign. Figures that are 0 or absent count as the user's own.
 */
export function groundsOf(inputs: CostInputs, groundOf: (figure: string) => Ground): RowGrounds[] {
  const rows = modelLines(inputs);
  const counts = (figure: string) =>
    figure.startsWith('extra-') || baseOf(figureAt(inputs, figure as FigureId) ?? 0) !== 0;
  return costs(inputs).models.map(({ id, lines }): RowGrounds => {
    const formulas = rows.find((row) => row.id === id)?.lines ?? [];
    const byLine: Record<string, Ground> = {};
    for (const line of formulas) byLine[line.id] = weakestGround(figuresOfLine(line).filter(counts).map(groundOf));
    const all = lines.reduce((sum, { total }) => sum + Math.abs(total), 0);
    const shareOf = (ground: Ground) =>
      all === 0
        ? 0
        : lines.reduce((sum, line) => sum + (byLine[line.id] === ground ? Math.abs(line.total) : 0), 0) / all;
    const shares = Object.fromEntries(groundKinds.map((ground) => [ground, shareOf(ground)])) as Record<Ground, number>;
    return { id, shares, assumedShare: shares.assumed + shares.vendor + shares.illustrative, byLine };
  });
}

/** The weakest of some grounds: what a sum of lines rests on. */
export function weakestGround(grounds: readonly Ground[]): Ground {
  return grounds.reduce(weaker, 'own');
}

export function weaker(a: Ground, b: Ground): Ground {
  return groundKinds.indexOf(a) >= groundKinds.indexOf(b) ? a : b;
}

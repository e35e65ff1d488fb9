import type { FigureId } from './costFields.ts';
import type { CostInputs } from './costInputs.ts';
import { figuresOfLine } from './explain.ts';
import { modelLines, type RowId } from './lines/modelLines.ts';

/** Figures in the lines of a row that count as nothing because they are not known here, though they are elsewhere. */
export function uncountedFigures(inputs: CostInputs, row: RowId, unknown: ReadonlySet<FigureId>): FigureId[] {
  const lines = modelLines(inputs).find(({ id }) => id === row)?.lines ?? [];
  const used = new Set(lines.flatMap(figuresOfLine));
  return [...unknown].filter((id) => used.has(id));
}

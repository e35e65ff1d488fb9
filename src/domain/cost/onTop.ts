import type { FigureId } from './costFields.ts';
import { costCategories, type CostCategory, type CostInputs } from './costInputs.ts';
import type { CostLine, RowCost } from './costs.ts';
import { vendorLines } from './lines/modelLines.ts';
import { onTopOfFee } from './summaries.ts';
import { addedBy } from './whatIf.ts';

/** What is spent around a vendor's fee on one kind of thing, as a present value. */
export interface OnTopGroup {
  readonly category: CostCategory;
  readonly amount: number;
  /** Those that are not 0. */
  readonly lines: readonly CostLine[];
}

/** The lines around a vendor's fee by category, largest first; they add up to `onTop` of the present value. */
export function onTopGroups({ id, lines }: RowCost): OnTopGroup[] {
  const vendorLine = id === 'today' || id === 'in-house' ? null : vendorLines[id];
  return costCategories
    .map((category) => {
      const own = lines.filter((line) => line.category === category && line.id !== vendorLine && line.npv !== 0);
      return { category, amount: own.reduce((sum, { npv }) => sum + npv, 0), lines: own };
    })
    .filter((group) => group.lines.length > 0)
    .toSorted((a, b) => b.amount - a.amount);
}

/** A line, or the part of it that figures of the row's own block are the cause of. */
export interface Holder {
  readonly line: string;
  readonly figures?: readonly string[] | undefined;
}

/** Present value that lines of a row hold, or the parts of them that some figures add. */
export function costHeldBy(inputs: CostInputs, row: RowCost, holders: readonly Holder[]): number {
  return holders.reduce((sum, { line, figures }) => {
    if (!figures) return sum + (row.lines.find(({ id }) => id === line)?.npv ?? 0);
    const added = figures.map((name) => `${row.id}.${name}` as FigureId);
    return sum + addedBy(inputs, row.id, added);
  }, 0);
}

/** A risk as shares of a vendor's fee, shown beside the present value and never added; null where nobody is paid a fee. */
export function overlayOnFee(
  row: RowCost,
  { low, high }: { readonly low: number; readonly high: number },
): { readonly low: number; readonly high: number } | null {
  const around = onTopOfFee(row, 'npv');
  return around && { low: low * around.fee, high: high * around.fee };
}

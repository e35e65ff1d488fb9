import { type CostLedger, ledgerFrom } from '../../domain/index.ts';
import type { SavedAssessment } from '../../io/saveFile/savedForm.ts';

/** What the user of an assessment said about its cost; undefined where nobody has said anything. */
export function ledgerOf({ costs }: Pick<SavedAssessment, 'costs'>): CostLedger | undefined {
  if (!costs) return undefined;
  const { ledger, ...inputs } = costs;
  return ledger ?? ledgerFrom(inputs);
}

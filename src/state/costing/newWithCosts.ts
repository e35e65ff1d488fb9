import type { CostLedger } from '../../domain/index.ts';
import { addAssessment, type NewAssessment } from '../changes.ts';
import { compare, savedCosts } from './comparing.ts';

/** Adds an assessment with a comparison of cost; returns its id. */
export function addWithCosts(of: NewAssessment, ledger: CostLedger): string {
  const compared = compare(of, ledger, navigator.language);
  return addAssessment({ ...of, costs: savedCosts(compared) });
}

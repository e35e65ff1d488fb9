import { useCallback, useMemo, useState } from 'react';
import { fitContent } from '../../content/fitContent.ts';
import { type CostLedger, fitWithoutCost } from '../../domain/index.ts';
import type { CostedAssessment } from '../../state/costing/comparing.ts';
import { CostParts } from './CostParts.tsx';
import { Headline } from './Headline.tsx';
import { useCostView } from './useCostView.ts';

/** The comparison that a link carries, to read and to open line by line; what is set here lasts for this visit only. */
export default function CostReport({
  assessment,
  ledger: given,
}: {
  readonly assessment: CostedAssessment;
  readonly ledger: CostLedger;
}) {
  const [ledger, setLedger] = useState(given);
  const view = useCostView(assessment, ledger);
  const change = useCallback((changes: Partial<CostLedger>) => setLedger((now) => ({ ...now, ...changes })), []);
  const withoutCost = useMemo(() => fitWithoutCost(fitContent, assessment), [assessment]);
  return (
    <>
      <Headline view={view} />
      <CostParts view={view} withoutCost={withoutCost} onLedger={change} />
    </>
  );
}

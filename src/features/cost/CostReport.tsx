import { useState } from 'react';
import { fitContent } from '../../content/fitContent.ts';
import { type CostLedger, fitWithoutCost } from '../../domain/index.ts';
import type { CostedAssessment } from '../../state/costing/comparing.ts';
import { CautionsPart } from './CautionsPart.tsx';
import { DriversPart } from './DriversPart.tsx';
import { Headline } from './Headline.tsx';
import { OnTopPart } from './OnTopPart.tsx';
import { PaybackPart } from './PaybackPart.tsx';
import { TogetherPart } from './TogetherPart.tsx';
import { TotalsPart } from './TotalsPart.tsx';
import { useCostView } from './useCostView.ts';
import { YearsPart } from './YearsPart.tsx';

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
  const change = (changes: Partial<CostLedger>) => setLedger({ ...ledger, ...changes });
  const withoutCost = fitWithoutCost(fitContent, assessment);
  return (
    <>
      <Headline view={view} />
      <TotalsPart view={view} />
      <OnTopPart view={view} />
      <CautionsPart view={view} />
      <PaybackPart view={view} />
      <TogetherPart view={view} fit={withoutCost ?? view.fit} costLeftOut={withoutCost !== null} />
      <DriversPart view={view} onLedger={change} />
      <YearsPart view={view} onLedger={change} />
    </>
  );
}

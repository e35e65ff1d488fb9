import { memo } from 'react';
import type { CostLedger, Figure, FigureId, FitResult } from '../../domain/index.ts';
import { CautionsPart } from './CautionsPart.tsx';
import type { CostView } from './costView.ts';
import { DriversPart } from './DriversPart.tsx';
import { OnTopPart } from './OnTopPart.tsx';
import { PaybackPart } from './PaybackPart.tsx';
import { PricingPart } from './PricingPart.tsx';
import { TodayPart } from './TodayPart.tsx';
import { TogetherPart } from './TogetherPart.tsx';
import { TotalsPart } from './TotalsPart.tsx';
import { YearsPart } from './YearsPart.tsx';

interface Properties {
  readonly view: CostView;
  /** The fit without the wish for low cost; null where that was not said. */
  readonly withoutCost: FitResult | null;
  readonly onLedger: (changes: Partial<CostLedger>) => void;
  /** Only where the comparison is one's own. */
  readonly own?: {
    readonly onFigure: (figure: FigureId, value: Figure) => void;
    readonly onGoTo: (figure: FigureId) => void;
  };
}

/** What follows from the figures; drawn anew only when the comparison it shows is another. */
export const CostParts = memo(function CostParts({ view, withoutCost, onLedger, own }: Properties) {
  const goTo = own && { onGoTo: own.onGoTo };
  return (
    <>
      <TotalsPart view={view} {...goTo} />
      <OnTopPart view={view} />
      <CautionsPart view={view} {...goTo} />
      <PaybackPart view={view} />
      <TogetherPart view={view} fit={withoutCost ?? view.fit} costLeftOut={withoutCost !== null} />
      <DriversPart view={view} onLedger={onLedger} />
      {own && <PricingPart view={view} onLedger={onLedger} {...own} />}
      {own && <TodayPart view={view} onGoTo={own.onGoTo} />}
      <YearsPart view={view} onLedger={onLedger} />
    </>
  );
});

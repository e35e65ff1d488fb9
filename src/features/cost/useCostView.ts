import { useMemo } from 'react';
import { fitContent } from '../../content/fitContent.ts';
import { assessFit, type CostLedger, type FigureId, groundsOf } from '../../domain/index.ts';
import { compare, type CostedAssessment } from '../../state/costing/comparing.ts';
import { useCostRange } from '../../state/costing/useCostRange.ts';
import { amountsFor } from './amounts.ts';
import { type CostView, ruledOut } from './costView.ts';

/** The comparison of an assessment under a ledger, with its ranges as they become known. */
export function useCostView(assessment: CostedAssessment, ledger: CostLedger): CostView {
  const locale = navigator.language;
  const compared = useMemo(() => compare(assessment, ledger, locale), [assessment, ledger, locale]);
  const fit = useMemo(() => assessFit(fitContent, assessment), [assessment]);
  const grounds = useMemo(
    () => groundsOf(compared.inputs, (figure) => compared.figures.get(figure as FigureId)?.ground ?? 'own'),
    [compared],
  );
  const amounts = useMemo(() => amountsFor(locale, compared.structure.currency), [locale, compared.structure.currency]);
  const { inputs, following } = compared;
  const range = useCostRange({ inputs, following, ruledOut: ruledOut(fit) });
  return useMemo(() => ({ ...compared, range, fit, grounds, amounts }), [compared, range, fit, grounds, amounts]);
}

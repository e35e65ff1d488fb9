import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { fitContent } from '../../content/fitContent.ts';
import { type CostLedger, type Figure, type FigureId, fitWithoutCost, type OwnFigure } from '../../domain/index.ts';
import { compare, savedCosts } from '../../state/costing/comparing.ts';
import { ledgerOf } from '../../state/costing/ledgerOf.ts';
import { type Held, heldAt, notify, setCosts, useWork } from '../../state/work.ts';
import { CautionsPart } from './CautionsPart.tsx';
import { CostFormContext } from './costForm.ts';
import { DriversPart } from './DriversPart.tsx';
import { FiguresPart } from './FiguresPart.tsx';
import { figuresSchema, type FigureTexts } from './figureSchema.ts';
import { FirstFigures } from './FirstFigures.tsx';
import { Headline } from './Headline.tsx';
import { OnTopPart } from './OnTopPart.tsx';
import { PaybackPart } from './PaybackPart.tsx';
import { PricingPart } from './PricingPart.tsx';
import { TodayPart } from './TodayPart.tsx';
import { TogetherPart } from './TogetherPart.tsx';
import { TotalsPart } from './TotalsPart.tsx';
import { useCostView } from './useCostView.ts';
import { YearsPart } from './YearsPart.tsx';

/** What each model really costs over the years, with every figure open to change and to its source. */
export default function CostScreen({ held: { assessment } }: { readonly held: Held }) {
  const { id, costs } = assessment;
  const ledger = useMemo(() => ledgerOf({ costs }) ?? { figures: {} }, [costs]);
  const view = useCostView(assessment, ledger);
  const { locale } = view.amounts;
  const form = useForm<FigureTexts>({ mode: 'onChange', resolver: zodResolver(figuresSchema(locale)) });
  const withoutCost = fitWithoutCost(fitContent, assessment);
  // From what is held now, not from what was drawn: two changes in one event both count.
  const change = (how: Partial<CostLedger> | ((now: CostLedger) => Partial<CostLedger>)) => {
    const now = heldAt(useWork.getState(), id)?.assessment ?? assessment;
    const before = ledgerOf(now) ?? { figures: {} };
    const next = { ...before, ...(typeof how === 'function' ? how(before) : how) };
    setCosts(id, savedCosts(compare(now, next, locale)));
  };
  const setFigure = (figure: FigureId, value: Figure, changes: Partial<OwnFigure> = {}) =>
    change(({ figures }) => ({
      figures: { ...figures, [figure]: { as: 'own', ...figures[figure], value, ...changes } },
    }));
  const reset = (ids: readonly FigureId[]) => {
    // What was refused in a field goes with its figure.
    for (const figure of ids) if (form.getFieldState(figure).error) form.setValue(figure, '', { shouldValidate: true });
    change(({ figures }) => ({
      figures: Object.fromEntries(Object.entries(figures).filter(([figure]) => !ids.includes(figure as FigureId))),
    }));
    if (ids.length > 1) notify({ text: 'All figures are defaults again.', undo: () => setCosts(id, assessment.costs) });
  };
  return (
    <FormProvider {...form}>
      <CostFormContext value={{ view, change, setFigure, reset }}>
        <Headline view={view} name={assessment.name} />
        <FirstFigures />
        <TotalsPart view={view} onGoTo={showFigure} />
        <OnTopPart view={view} />
        <CautionsPart view={view} onGoTo={showFigure} />
        <PaybackPart view={view} />
        <TogetherPart view={view} fit={withoutCost ?? view.fit} costLeftOut={withoutCost !== null} />
        <DriversPart view={view} onLedger={change} />
        <PricingPart view={view} onLedger={change} onFigure={setFigure} onGoTo={showFigure} />
        <TodayPart view={view} onGoTo={showFigure} />
        <YearsPart view={view} onLedger={change} />
        <FiguresPart />
      </CostFormContext>
    </FormProvider>
  );
}

/** Opens what a figure stands in, and puts the focus into its field. */
function showFigure(figure: FigureId): void {
  const focus = () => {
    const field = document.querySelector<HTMLElement>(`[data-figure="${figure}"]`);
    field?.focus();
    return field !== null;
  };
  if (focus()) return;
  const block = document.querySelector<HTMLDetailsElement>(
    `[data-block="${figure.slice(0, figure.indexOf('.'))}"] details`,
  );
  if (!block) return;
  block.open = true;
  // What is in it is made once it says that it was opened.
  requestAnimationFrame(() => requestAnimationFrame(focus));
}

import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { fitContent } from '../../content/fitContent.ts';
import {
  type CostLedger,
  fieldOf,
  type Figure,
  type FigureId,
  fitWithoutCost,
  type OwnFigure,
} from '../../domain/index.ts';
import { compare, type Compared, savedCosts } from '../../state/costing/comparing.ts';
import { ledgerOf } from '../../state/costing/ledgerOf.ts';
import { setCosts } from '../../state/changes.ts';
import { type Held, heldAt, notify, useWork } from '../../state/work.ts';
import { CostFormContext } from './costForm.ts';
import { CostParts } from './CostParts.tsx';
import { FiguresPart } from './FiguresPart.tsx';
import { figuresSchema, type FigureTexts } from './figureSchema.ts';
import { FirstFigures } from './FirstFigures.tsx';
import { Headline } from './Headline.tsx';
import { useCostView } from './useCostView.ts';

/** What each model really costs over the years, with every figure open to change and to its source. */
export default function CostScreen({ held: { assessment } }: { readonly held: Held }) {
  const { id, costs } = assessment;
  const ledger = useMemo(() => ledgerOf({ costs }) ?? { figures: {} }, [costs]);
  const view = useCostView(assessment, ledger);
  const { locale } = view.amounts;
  const form = useForm<FigureTexts>({ mode: 'onChange', resolver: zodResolver(figuresSchema(locale)) });
  // The field and the headline answer in the frame of the key, the rest as soon as the page has time for it.
  const shown = useDeferredValue(view);
  const whole = useDeferredValue(true, false);
  const withoutCost = useMemo(() => fitWithoutCost(fitContent, assessment), [assessment]);
  // From what is held now, not from what was drawn: two changes in one event both count.
  const change = useCallback(
    (how: Partial<CostLedger> | ((now: CostLedger) => Partial<CostLedger>)) => {
      const now = heldAt(useWork.getState(), id)?.assessment;
      if (!now) return;
      const before = ledgerOf(now) ?? { figures: {} };
      const next = { ...before, ...(typeof how === 'function' ? how(before) : how) };
      const compared = compare(now, next, locale);
      setCosts(id, savedCosts(compared));
      if (next.currency !== before.currency) tellOfCurrency(compared, () => setCosts(id, now.costs));
    },
    [id, locale],
  );
  const setFigure = useCallback(
    (figure: FigureId, value: Figure, changes: Partial<OwnFigure> = {}) =>
      change(({ figures }) => ({
        figures: { ...figures, [figure]: { as: 'own', ...figures[figure], value, ...changes } },
      })),
    [change],
  );
  const own = useMemo(() => ({ onFigure: setFigure, onGoTo: showFigure }), [setFigure]);
  const { getFieldState, setValue } = form;
  const reset = useCallback(
    (ids: readonly FigureId[]) => {
      const before = heldAt(useWork.getState(), id)?.assessment.costs;
      // What was refused in a field goes with its figure.
      for (const figure of ids) if (getFieldState(figure).error) setValue(figure, '', { shouldValidate: true });
      change(({ figures }) => ({
        figures: Object.fromEntries(Object.entries(figures).filter(([figure]) => !ids.includes(figure as FigureId))),
      }));
      if (ids.length > 1) notify({ text: 'All figures are defaults again.', undo: () => setCosts(id, before) });
    },
    [id, change, getFieldState, setValue],
  );
  const later = useMemo(() => ({ view: shown, change, setFigure, reset }), [shown, change, setFigure, reset]);
  return (
    <FormProvider {...form}>
      <CostFormContext value={{ view, change, setFigure, reset }}>
        <Headline view={view} name={assessment.name} />
        <FirstFigures />
        {whole && <CostParts view={shown} withoutCost={withoutCost} onLedger={change} own={own} />}
      </CostFormContext>
      <CostFormContext value={later}>{whole && <FiguresPart />}</CostFormContext>
    </FormProvider>
  );
}

/** No amount is converted: who changes the currency means to, or wants to go back. */
function tellOfCurrency({ ledger, structure }: Compared, undo: () => void): void {
  const own = Object.keys(ledger.figures).some((id) => fieldOf(id as FigureId).counts === 'money');
  if (own || ledger.extra?.length)
    notify({ text: `What you typed keeps its numbers, now in ${structure.currency}: nothing is converted.`, undo });
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

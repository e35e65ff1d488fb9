import {
  type Assumption,
  type Figure,
  type FigureId,
  gradeOf,
  type LedgerFigure,
  type Origin,
} from '../../domain/index.ts';
import { countsOf, unitAfterMoney, unitText } from '../../content/assumptionUnits.ts';
import { evidenceCurrency } from '../../content/costSettings.ts';
import { statementOf } from '../../content/lookUpStatement.ts';
import { nameMax } from '../../io/saveFile/limits.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Flow, Quiet, Row } from '../../ui/Layout.tsx';
import { useCostForm } from './costForm.ts';
import type { CostView } from './costView.ts';
import { exactly } from './exactly.ts';
import { figureWithUnit, shownFigure } from './figureNames.ts';

/** Where a figure is from, what the default is, and what can be said of one's own. */
export function FigureDetails({ figure }: { readonly figure: LedgerFigure }) {
  const { reset, setFigure, view } = useCostForm();
  const { id, own, preset, value } = figure;
  return (
    <Flow>
      {preset ? (
        <Source origin={preset.origin} value={rangeText(preset.value, id, view)} locale={view.amounts.locale} />
      ) : (
        <Quiet small>
          No good figure is known for this kind of work, place and currency: your number is needed. Until then it{' '}
          {value === undefined ? 'counts as nothing' : 'is yours'}.
        </Quiet>
      )}
      {own && value !== undefined && (
        <>
          <p>
            <label>
              <input
                type="checkbox"
                checked={own.as === 'quote'}
                onChange={(event) => setFigure(id, value, { as: event.target.checked ? 'quote' : 'own' })}
              />{' '}
              A vendor has offered this in writing
            </label>
          </p>
          <TextField
            short
            label="Agreed by"
            value={own.agreedBy ?? ''}
            maxLength={nameMax}
            autoComplete="off"
            onChange={(event) => setFigure(id, value, agreement(event.target.value, own.agreedOn))}
          />
          <TextField
            short
            type="date"
            label="Agreed on"
            value={own.agreedOn ?? ''}
            onChange={(event) => setFigure(id, value, agreement(own.agreedBy ?? '', event.target.value))}
          />
          <Row>
            <Button
              onClick={({ currentTarget }) => {
                // The button goes with the figure: its row keeps the focus.
                const row = currentTarget.closest('[data-row]');
                reset([id]);
                row?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
              }}
            >
              {preset ? 'Put the default back' : 'Take this figure away'}
            </Button>
          </Row>
        </>
      )}
    </Flow>
  );
}

function agreement(by: string, on: string | undefined) {
  return { agreedBy: by === '' ? undefined : by, agreedOn: on === '' ? undefined : on };
}

function Source({
  origin,
  value,
  locale,
}: {
  readonly origin: Origin;
  readonly value: string;
  readonly locale: string;
}) {
  switch (origin.kind) {
    case 'plain':
      return (
        <Quiet small>
          Default: {value}. {origin.rule.because}
        </Quiet>
      );
    case 'answer':
      return (
        <Quiet small>
          Default: {value}, from your answer: {statementOf(origin.rule.question, origin.answer)} {origin.rule.because}
        </Quiet>
      );
    case 'evidence':
      return (
        <>
          <Quiet small>
            Default: {value}. {origin.rule.because}
          </Quiet>
          {origin.assumption && <Evidence assumption={origin.assumption} locale={locale} />}
        </>
      );
  }
}

function Evidence({ assumption, locale }: { readonly assumption: Assumption; readonly locale: string }) {
  const { label, source, sourceDate, vendor } = assumption;
  return (
    <Quiet small>
      {label}: {valuesText(assumption, locale)}. Source: {source} ({sourceDate}); {gradeWords[gradeOf(assumption)]}
      {vendor ? ', and from somebody who sells it' : ''}.
    </Quiet>
  );
}

const gradeWords = {
  high: 'well founded',
  medium: 'fairly founded',
  low: 'weakly founded',
  illustrative: 'illustrative only',
};

/** '$47,000 – $60,810 – $77,000 a year gross salary', with all digits of the source; one value where all three are the same. */
function valuesText(assumption: Assumption, locale: string): string {
  const { low, base, high } = assumption;
  const counts = countsOf(assumption);
  const exact = exactly(locale, evidenceCurrency);
  const values = (low === high ? [base] : [low, base, high]).map((value) => exact(value, counts)).join(' – ');
  return `${values} ${counts === 'money' ? unitAfterMoney(assumption) : unitText(assumption)}`.trim();
}

/** '6% of the fee, between 4% and 10%'. */
function rangeText(value: Figure, id: FigureId, view: CostView): string {
  if (typeof value === 'number') return figureWithUnit(id, value, view);
  const ends = [value.low, value.high].map((end) => shownFigure(id, end, view));
  return `${figureWithUnit(id, value.base, view)}, between ${ends.join(' and ')}`;
}

import {
  type Assumption,
  fieldOf,
  type Figure,
  type FigureId,
  gradeOf,
  type LedgerFigure,
  type Origin,
} from '../../domain/index.ts';
import { statementOf } from '../../content/lookUpStatement.ts';
import { nameMax } from '../../io/saveFile/limits.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Flow, Quiet, Row } from '../../ui/Layout.tsx';
import { useCostForm } from './costForm.ts';
import { isPercent } from './figureText.ts';

/** Where a figure is from, what the default is, and what can be said of one's own. */
export function FigureDetails({ figure }: { readonly figure: LedgerFigure }) {
  const { reset, setFigure, view } = useCostForm();
  const { id, own, preset, value } = figure;
  const show = (shown: Figure) => rangeText(shown, id, view.amounts);
  return (
    <Flow>
      {preset ? (
        <Source origin={preset.origin} value={show(preset.value)} />
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
            <Button onClick={() => reset([id])}>{preset ? 'Put the default back' : 'Take this figure away'}</Button>
          </Row>
        </>
      )}
    </Flow>
  );
}

function agreement(by: string, on: string | undefined) {
  return { agreedBy: by === '' ? undefined : by, agreedOn: on === '' ? undefined : on };
}

function Source({ origin, value }: { readonly origin: Origin; readonly value: string }) {
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
          {origin.assumption && <Evidence assumption={origin.assumption} />}
        </>
      );
  }
}

function Evidence({ assumption }: { readonly assumption: Assumption }) {
  const { label, low, base, high, unit, source, sourceDate, vendor } = assumption;
  return (
    <Quiet small>
      {label}: {low} – {base} – {high} {unit}. Source: {source} ({sourceDate}); {gradeWords[gradeOf(assumption)]}
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

function rangeText(
  value: Figure,
  id: FigureId,
  amounts: { share: (x: number) => string; number: (x: number) => string },
) {
  const show = isPercent(fieldOf(id)) ? amounts.share : amounts.number;
  return typeof value === 'number'
    ? show(value)
    : `${show(value.base)}, between ${show(value.low)} and ${show(value.high)}`;
}

import { useEffect, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { figureWords } from '../../content/figureWords.ts';
import { modelNames } from '../../content/modelNames.ts';
import { fieldOf, type FigureId, type LedgerFigure, type ModelId } from '../../domain/index.ts';
import { Button } from '../../ui/Button.tsx';
import { FigureField } from '../../ui/FigureField.tsx';
import { Quiet } from '../../ui/Layout.tsx';
import { SourceMark } from '../../ui/SourceMark.tsx';
import type { Amounts } from './amounts.ts';
import { useCostForm } from './costForm.ts';
import { unitOf } from './costView.ts';
import { shownFigure } from './figureNames.ts';
import { FigureDetails } from './FigureDetails.tsx';
import type { FigureTexts } from './figureSchema.ts';
import { inFull, isPercent, readFigure, writeFigure } from './figureText.ts';
import { markOf } from './marks.ts';
import styles from './Cost.module.css';

/** One figure: typed as people type it, refused at the field with what is allowed, and kept as soon as it can be used. */
export function FigureInput({
  id,
  named = false,
  label: asked,
}: {
  readonly id: FigureId;
  /** Says of which model it is; beside a question, what it is called. */
  readonly named?: boolean | undefined;
  /** The question that it answers, in place of its title. */
  readonly label?: string | undefined;
}) {
  const { view, setFigure, reset } = useCostForm();
  const { control, setValue } = useFormContext<FigureTexts>();
  const { field, fieldState } = useController({ control, name: id });
  const { ref, name, value: held, onBlur, onChange } = field;
  const [opened, setOpened] = useState(false);
  const figure = view.figures.get(id);
  const kind = fieldOf(id);
  const { locale } = view.amounts;
  const written = textOf(figure, id, locale);
  const refused = fieldState.error !== undefined;
  // What changes elsewhere (an answer, a reset, another tab) comes into the field, but never under the hands of its user,
  // who may be in another field of the same figure.
  useEffect(() => {
    const typedIn = document.activeElement instanceof HTMLElement && document.activeElement.dataset.figure === id;
    if (!typedIn && !refused) setValue(id, written);
  }, [refused, written, id, setValue]);
  if (!figure) return null;
  const take = (text: string) => {
    const read = readFigure(text, kind, locale);
    if (read.kind === 'figure') setFigure(id, read.value);
    else if (read.kind === 'empty' && figure.own) reset([id]);
  };
  const { title, unit, help } = figureWords[id];
  const read = refused && typeof held === 'string' ? readFigure(held, kind, locale) : null;
  const mark = markOf(figure);
  const block = id.slice(0, id.indexOf('.'));
  const label = asked ?? (named && isModel(block) ? `${modelNames[block].name}: ${title}` : title);
  return (
    <FigureField
      label={label}
      help={asked && named ? `${title}. ${help}` : help}
      unit={unit.replaceAll('{unit}', kind.counts === 'money' ? unitOf(view).one : unitOf(view).many)}
      source={
        <button
          type="button"
          className={styles.mark}
          aria-expanded={opened}
          aria-label={`${mark?.word ?? 'no figure'}: where ${label} is from`}
          onClick={() => setOpened(!opened)}
        >
          {mark ? <SourceMark kind={mark.kind}>{mark.word}</SourceMark> : 'no figure'}
        </button>
      }
      error={fieldState.error?.message}
      placeholder={placeholderOf(figure, id, view.amounts)}
      data-figure={id}
      name={name}
      ref={ref}
      value={held ?? ''}
      onBlur={() => {
        onBlur();
        if (!refused) setValue(id, written);
      }}
      onChange={(event) => {
        onChange(event);
        take(event.target.value);
      }}
    >
      {read?.kind === 'ambiguous' &&
        read.readings.map((value) => (
          <Button
            key={value}
            onClick={() => {
              setValue(id, writeFigure(value, kind, locale), { shouldValidate: true });
              setFigure(id, value);
              document.querySelector<HTMLElement>(`[data-figure="${id}"]`)?.focus();
            }}
          >
            {inFull(value, kind, locale)}
          </Button>
        ))}
      {figure.bandOnly && figure.value !== undefined && (
        <Quiet small>
          Until you give yours, {shownFigure(id, baseOnly(figure), view)} is counted, and the whole range in the trials.
        </Quiet>
      )}
      {opened && <FigureDetails figure={figure} />}
    </FigureField>
  );
}

/** Empty where too little is known for a point: its own number is asked for. */
function textOf(figure: LedgerFigure | undefined, id: FigureId, locale: string): string {
  if (figure?.value === undefined || figure.bandOnly) return '';
  return figure.own
    ? writeFigure(figure.value, fieldOf(id), locale)
    : writeFigure(baseOnly(figure), fieldOf(id), locale);
}

/** A default stands in its field as its base; its range is told beside it. */
function baseOnly({ value }: LedgerFigure): number {
  return typeof value === 'number' ? value : (value?.base ?? 0);
}

function placeholderOf(
  { value, bandOnly }: LedgerFigure,
  id: FigureId,
  { share, number }: Amounts,
): string | undefined {
  if (!bandOnly || value === undefined || typeof value === 'number') return undefined;
  const show = isPercent(fieldOf(id)) ? share : number;
  return `${show(roughly(value.low))} to ${show(roughly(value.high))}`;
}

/** Two digits: a wide range is not known better. */
function roughly(value: number): number {
  return Number(value.toPrecision(2));
}

function isModel(block: string): block is ModelId {
  return Object.hasOwn(modelNames, block);
}

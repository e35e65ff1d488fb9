import { useId, useState } from 'react';
import { firstFigures } from '../../content/costSettings.ts';
import { figureWords } from '../../content/figureWords.ts';
import { essentialFigures, type FigureId, type ModelId, type RowId } from '../../domain/index.ts';
import { Part, Quiet } from '../../ui/Layout.tsx';
import { useCostForm } from './costForm.ts';
import { type CostView, modelInFocus } from './costView.ts';
import { FigureInput } from './FigureInput.tsx';
import { figureWithUnit } from './figureNames.ts';
import { NextFigures } from './NextFigures.tsx';
import { Settings } from './Settings.tsx';
import styles from './Cost.module.css';

/** The five questions that come first; those about a provider are put for the model that the page speaks of. */
export function FirstFigures() {
  const { view } = useCostForm();
  const focus = askedFor(view);
  const { doneBy = 'own-people' } = view;
  const asked = firstFigures.filter((one) => !one.doneBy || one.doneBy.some((by) => by === doneBy));
  return (
    <Part topic="Five figures first" about="Change one and all below follows" id="figures">
      <h2 tabIndex={-1}>What we need from you</h2>
      <Settings />
      <div>
        {asked.map(({ id, title, named, figures }) => (
          <Question
            key={id}
            title={title}
            named={named}
            figures={figures.filter((figure) => isAsked(figure, focus, view.structure))}
            essential={essentialFigures(focus, view.structure)}
          />
        ))}
      </div>
      <NextFigures />
      <Quiet small>
        Type as you would write it: 14k, 1.2m, 12 %, or a range such as 10 to 14. An empty field takes the default.
      </Quiet>
    </Part>
  );
}

/** One question: what it cannot do without as fields, all else in words that open. */
function Question({
  title,
  named,
  figures,
  essential,
}: {
  readonly title: string;
  readonly named: true | undefined;
  readonly figures: readonly FigureId[];
  readonly essential: readonly FigureId[];
}) {
  const [first] = figures;
  if (!first) return null;
  const open = figures.filter((id) => id === first || essential.includes(id));
  return (
    <div className={styles.question}>
      {open.map((id) => (
        <FigureInput key={id} id={id} named={id === first && named} label={id === first ? title : undefined} />
      ))}
      <Others figures={figures.filter((id) => !open.includes(id))} />
    </div>
  );
}

/** Figures that belong to a question and are known well enough for most: told in words, and asked where somebody wants to. */
function Others({ figures }: { readonly figures: readonly FigureId[] }) {
  const { view } = useCostForm();
  const [opened, setOpened] = useState(false);
  const id = useId();
  if (figures.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className={styles.others}
        aria-expanded={opened}
        aria-controls={opened ? id : undefined}
        onClick={() => setOpened(!opened)}
      >
        {figures.map((figure) => told(figure, view)).join('; ')}
      </button>
      {opened && (
        <div className={styles.opened} id={id}>
          {figures.map((figure) => (
            <FigureInput key={figure} id={figure} />
          ))}
        </div>
      )}
    </>
  );
}

/** 'Own experts who stay: 0.25 people'. */
function told(id: FigureId, view: CostView): string {
  const value = view.figures.get(id)?.value;
  const base = typeof value === 'number' ? value : value?.base;
  return `${figureWords[id].title}: ${base === undefined ? 'not given' : figureWithUnit(id, base, view)}`;
}

/** The model that the questions on a provider are put for: what fits best also while its figures are what it waits for. */
function askedFor(view: CostView): ModelId {
  const { recommended } = view.fit;
  const awaited = view.waiting.some(({ model }) => model === recommended) ? recommended : null;
  const focus: RowId = awaited ?? modelInFocus(view) ?? 'managed-services';
  return focus === 'today' || focus === 'in-house' ? 'managed-services' : focus;
}

/** General figures always; those of a model only for the one in focus, and of its prices only the one in use. */
function isAsked(id: FigureId, focus: ModelId, structure: CostView['structure']): boolean {
  const block = id.slice(0, id.indexOf('.'));
  if (block === 'work' || block === 'today') return true;
  if (block !== focus) return false;
  return !isPrice(id) || essentialFigures(focus, structure).includes(id);
}

function isPrice(id: FigureId): boolean {
  return /\.(monthlyFee|unitPrice|hourlyRate|price|monthlyRate|rate|people|feePerOutcome)$/.test(id);
}

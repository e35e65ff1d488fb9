import { firstFigures } from '../../content/costSettings.ts';
import { essentialFigures, type FigureId, type RowId } from '../../domain/index.ts';
import { Part, Quiet } from '../../ui/Layout.tsx';
import { useCostForm } from './costForm.ts';
import { modelInFocus } from './costView.ts';
import { FigureInput } from './FigureInput.tsx';
import { SettingsRow } from './SettingsRow.tsx';
import styles from './Cost.module.css';

/** The five questions that come first; those about a provider are put for the model that the page speaks of. */
export function FirstFigures() {
  const { view } = useCostForm();
  const { recommended } = view.fit;
  // What fits best is asked for also while its figures are what it waits for.
  const awaited = view.waiting.some(({ model }) => model === recommended) ? recommended : null;
  const focus = awaited ?? modelInFocus(view) ?? 'managed-services';
  return (
    <Part topic="Five figures first" about="Change one and all below follows" id="figures">
      <h2 tabIndex={-1}>What we need from you</h2>
      <SettingsRow />
      {firstFigures.map(({ id, title, figures }) => {
        const shown = figures.filter((figure) => isAsked(figure, focus, view.structure));
        if (shown.length === 0) return null;
        return (
          <fieldset key={id} className={styles.group} aria-labelledby={`first-${id}`}>
            <legend id={`first-${id}`}>{title}</legend>
            {shown.map((figure) => (
              <FigureInput key={figure} id={figure} />
            ))}
          </fieldset>
        );
      })}
      <Quiet small>
        Type as you would write it: 14k, 1.2m, 12 %, or a range such as 10 to 14. An empty field takes the default.
      </Quiet>
    </Part>
  );
}

/** General figures always; those of a model only for the one in focus, and of its prices only the one in use. */
function isAsked(id: FigureId, focus: RowId, structure: Parameters<typeof essentialFigures>[1]): boolean {
  const block = id.slice(0, id.indexOf('.'));
  if (block === 'work' || block === 'today') return true;
  if (block !== focus) return false;
  return !isPrice(id) || essentialFigures(focus as Exclude<RowId, 'today'>, structure).includes(id);
}

function isPrice(id: FigureId): boolean {
  return /\.(monthlyFee|unitPrice|hourlyRate|price|monthlyRate|rate|people|feePerOutcome)$/.test(id);
}

import { memo } from 'react';
import { modelNames } from '../../content/modelNames.ts';
import {
  type CostBlock,
  costFields,
  costModels,
  type FigureId,
  figureIds,
  type LedgerFigure,
  type ModelId,
} from '../../domain/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Part, Quiet, Row } from '../../ui/Layout.tsx';
import { useCostForm } from './costForm.ts';
import { ExtraLines } from './ExtraLines.tsx';
import { FigureInput } from './FigureInput.tsx';
import { Milestones } from './Milestones.tsx';
import styles from './Cost.module.css';

/** The ledger: every figure by what it belongs to. */
export const FiguresPart = memo(function FiguresPart() {
  const { view, reset } = useCostForm();
  const own = figureIds.filter((id) => view.figures.get(id)?.own);
  return (
    <Part topic="All figures" about="Every default with its source, range and grade" id="ledger">
      <h2 tabIndex={-1}>{finding(own.length, view.figures)}</h2>
      {(Object.keys(costFields) as CostBlock[]).map((block) => (
        <div key={block} data-block={block}>
          <Disclosure summary={blockTitle(block)}>
            <div className={styles.group}>
              {isModel(block) && <Compared model={block} />}
              {figureIds
                .filter((id) => id.startsWith(`${block}.`))
                .map((id) => (
                  <FigureInput key={id} id={id} />
                ))}
              {block === 'lag' && <LagModels />}
              {block === 'project-outsourcing' && <Milestones />}
            </div>
          </Disclosure>
        </div>
      ))}
      <Disclosure summary="Lines of your own">
        <ExtraLines />
      </Disclosure>
      {own.length > 0 && (
        <Row>
          <Button
            onClick={() => {
              reset(own);
              document.querySelector<HTMLElement>('#ledger h2')?.focus();
            }}
          >
            Put all defaults back
          </Button>
        </Row>
      )}
    </Part>
  );
});

/** Whether a model takes part. */
function Compared({ model }: { readonly model: ModelId }) {
  const { view, change } = useCostForm();
  const leftOut = view.structure.leftOut ?? [];
  return (
    <Checkbox
      checked={!leftOut.includes(model)}
      onChange={(compared) =>
        change(({ leftOut: before = [] }) => ({ leftOut: withOrWithout(before, model, !compared) }))
      }
    >
      Compare {modelNames[model].inSentence}
    </Checkbox>
  );
}

function LagModels() {
  const { view, change } = useCostForm();
  const chosen = view.structure.lagModels ?? [];
  return (
    <fieldset>
      <legend>Models in which work is slower at first</legend>
      {costModels
        .filter((id) => id !== 'project-outsourcing')
        .map((id) => (
          <Checkbox
            key={id}
            checked={chosen.includes(id)}
            onChange={(slower) =>
              change(({ lagModels: before = [] }) => ({ lagModels: withOrWithout(before, id, slower) }))
            }
          >
            {modelNames[id].name}
          </Checkbox>
        ))}
      <Quiet small>None by default: published figures range from 3 to 27 % and come from work moved far away.</Quiet>
    </fieldset>
  );
}

function withOrWithout(models: readonly ModelId[], model: ModelId, included: boolean): ModelId[] {
  const others = models.filter((id) => id !== model);
  return included ? [...others, model] : others;
}

function isModel(block: CostBlock): block is CostBlock & ModelId {
  return (costModels as readonly string[]).includes(block);
}

function blockTitle(block: CostBlock): string {
  if (isModel(block)) return modelNames[block].name;
  return blockTitles[block];
}

const blockTitles: Readonly<Record<Exclude<CostBlock, ModelId>, string>> = {
  general: 'Prices, wages and interest over the years',
  work: 'The work',
  today: 'Today',
  people: 'People of your own',
  lag: 'Slower at first',
};

function finding(own: number, figures: ReadonlyMap<FigureId, LedgerFigure>): string {
  const all = [...figures.values()].filter(({ value }) => value !== undefined).length;
  if (own === 0) return `All ${all} figures are defaults so far.`;
  return own === 1 ? `One of ${all} figures is yours.` : `${own} of ${all} figures are yours.`;
}

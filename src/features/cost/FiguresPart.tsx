import { memo, useState } from 'react';
import { modelNames } from '../../content/modelNames.ts';
import {
  type CostBlock,
  costFields,
  costModels,
  type FigureId,
  figureIds,
  type LedgerFigure,
  type ModelId,
  type TornadoBar,
} from '../../domain/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Part, Quiet, Row } from '../../ui/Layout.tsx';
import { useCostForm } from './costForm.ts';
import { ExtraLines } from './ExtraLines.tsx';
import { FigureInput } from './FigureInput.tsx';
import { Milestones } from './Milestones.tsx';
import styles from './Cost.module.css';

/** Inputs that are asked for next, because they move the difference most. */
const nextCount = 6;

/** The ledger: what matters most next, then every figure by what it belongs to. */
export const FiguresPart = memo(function FiguresPart() {
  const { view, reset } = useCostForm();
  const own = figureIds.filter((id) => view.figures.get(id)?.own);
  return (
    <Part topic="All figures" about="Every default with its source, range and grade" id="ledger">
      <h2 tabIndex={-1}>{finding(own.length, view.figures)}</h2>
      <NextFigures />
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

/** Kept in their order while they are worked on: a list that sorts itself anew under the hands is no list. */
function NextFigures() {
  const { view } = useCostForm();
  const { range } = view;
  const bars = range.kind === 'known' ? range.range.tornado?.bars : undefined;
  const [order, setOrder] = useState<readonly FigureId[]>();
  if (!order && bars) setOrder(leading(bars));
  if (!order || order.length === 0 || (range.kind === 'known' && !bars)) return null;
  const moved = bars !== undefined && leading(bars).join() !== order.join();
  return (
    <fieldset className={styles.group} aria-labelledby="next-figures">
      <legend id="next-figures">These move the difference most</legend>
      {order.map((id) => (
        <FigureInput key={id} id={id} named />
      ))}
      {moved && bars && (
        <Row>
          <Button look="bare" onClick={() => setOrder(leading(bars))}>
            Show those that matter most now
          </Button>
        </Row>
      )}
    </fieldset>
  );
}

function leading(bars: readonly TornadoBar[]): FigureId[] {
  return bars
    .map(({ figure }) => figure)
    .filter((id): id is FigureId => (figureIds as readonly string[]).includes(id))
    .slice(0, nextCount);
}

/** Whether a model takes part. */
function Compared({ model }: { readonly model: ModelId }) {
  const { view, change } = useCostForm();
  const leftOut = view.structure.leftOut ?? [];
  return (
    <p>
      <label>
        <input
          type="checkbox"
          checked={!leftOut.includes(model)}
          onChange={(event) =>
            change({ leftOut: event.target.checked ? leftOut.filter((id) => id !== model) : [...leftOut, model] })
          }
        />{' '}
        Compare {modelNames[model].inSentence}
      </label>
    </p>
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
          <p key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) =>
                  change({ lagModels: event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id) })
                }
              />{' '}
              {modelNames[id].name}
            </label>
          </p>
        ))}
      <Quiet small>None by default: published figures range from 3 to 27 % and come from work moved far away.</Quiet>
    </fieldset>
  );
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

import { type BreakEven, fieldOf, type FigureId, nearestFirst } from '../../domain/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Quiet } from '../../ui/Layout.tsx';
import { Table } from '../../ui/Table.tsx';
import { cheapestOfChoice, type CostView, rowName } from './costView.ts';
import styles from './DriversPart.module.css';
import { figureName, figureWithUnit, nowFigure, shortName, shownFigure, turnFigure } from './figureNames.ts';
import { capital } from './lineText.ts';

/** Rows that stand open. */
const shownAtMost = 4;
/** A ceiling above this is no limit that anybody would recognise. */
const noLimit = 1e4;

/** At which value of each figure another model becomes the cheapest, those that need the least change first. */
export function BreakEvens({
  view,
  breakEvens,
}: {
  readonly view: CostView;
  readonly breakEvens: readonly BreakEven[];
}) {
  const cheapest = cheapestOfChoice(view);
  if (!cheapest || view.result.models.filter(({ id }) => id !== 'today').length < 2) return null;
  const turning = nearestFirst(breakEvens);
  const idle = breakEvens.filter(({ below, above }) => !below && !above);
  const name = rowName(cheapest).inSentence;
  return (
    <>
      <h3>
        {turning.length === 0
          ? `No figure alone makes another model cheaper than ${name}.`
          : `${capital(name)} stays the cheapest up to these values.`}
      </h3>
      {turning.length > 0 && (
        <>
          <Turning
            caption={`Where ${name} is no longer the cheapest`}
            view={view}
            rows={turning.slice(0, shownAtMost)}
          />
          <Quiet small>
            One figure moves, with the defaults that follow from it, as contract work follows from the fee; all others
            stay. Typed into its field, the value turns the order.
          </Quiet>
        </>
      )}
      <div className={styles.more}>
        {turning.length > shownAtMost && (
          <Disclosure summary={`${turning.length - shownAtMost} more that would have to change further`}>
            <Turning
              caption="Figures that would have to change further"
              view={view}
              rows={turning.slice(shownAtMost)}
            />
          </Disclosure>
        )}
        {idle.length > 0 && (
          <Disclosure summary={`${idle.length} figures that alone change nothing`}>
            <Quiet small>None of them makes another model the cheapest within what is allowed:</Quiet>
            <ul className={styles.others}>
              {idle.map(({ figure, value }) => {
                const { title, of } = figureName(figure, view);
                return (
                  <li key={figure}>
                    {title}
                    {of && ` (${of})`}: {figureWithUnit(figure, value, view)}
                    {allowed(figure, view)}
                  </li>
                );
              })}
            </ul>
          </Disclosure>
        )}
      </div>
    </>
  );
}

function Turning({
  caption,
  view,
  rows,
}: {
  readonly caption: string;
  readonly view: CostView;
  readonly rows: readonly BreakEven[];
}) {
  return (
    <Table
      stack
      caption={caption}
      columns={[
        { key: 'figure', title: 'Figure' },
        { key: 'now', title: 'Now', end: true },
        { key: 'below', title: 'Changes below' },
        { key: 'above', title: 'Changes above' },
      ]}
      rows={rows.map(({ figure, value, below, above }) => {
        const { title, of } = figureName(figure, view);
        return {
          key: figure,
          cells: [
            <>
              {title}
              {of && <small className={styles.unit}>{capital(of)}</small>}
            </>,
            nowFigure(figure, { now: value, turns: [below, above].flatMap((turn) => turn?.at ?? []) }, view).withUnit,
            turnText(figure, value, below, view),
            turnText(figure, value, above, view),
          ],
        };
      })}
    />
  );
}

function turnText(figure: string, now: number, turn: BreakEven['below'], view: CostView): string {
  if (!turn) return '–';
  return `${turnFigure(figure, { at: turn.at, now }, view).shown}: then ${shortName(turn.cheapest)}`;
}

/** ', 0% to 100% allowed'; nothing where the limits are none that anybody would meet. */
function allowed(figure: string, view: CostView): string {
  if (figure.startsWith('extra-')) return '';
  const { min, max } = fieldOf(figure as FigureId);
  return max >= noLimit ? '' : ` (allowed: ${shownFigure(figure, min, view)} to ${shownFigure(figure, max, view)})`;
}

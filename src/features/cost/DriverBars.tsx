import { useMemo } from 'react';
import {
  type BreakEven,
  type CostInputs,
  type Follow,
  followOf,
  type RowId,
  tieOf,
  type Tornado,
  type TornadoBar,
  turnWithin,
} from '../../domain/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Quiet } from '../../ui/Layout.tsx';
import { Table } from '../../ui/Table.tsx';
import { TornadoRows } from '../../ui/TornadoRows.tsx';
import type { CostView } from './costView.ts';
import styles from './DriversPart.module.css';
import { figureName, figureWithUnit, shortName, shownFigure, turnFigure } from './figureNames.ts';
import { capital } from './lineText.ts';

/** Bars that are drawn; the rest stands in a table. */
const drawnAtMost = 6;

interface Turn {
  readonly at: number;
  readonly now: number;
  /** Becomes the cheapest, or cheaper than the other of two. */
  readonly cheaper: RowId;
  readonly than: RowId | null;
}

/** How far each figure moves the difference, as bars from where it is now; where one turns the order, its row says so. */
export function DriverBars({
  tornado,
  breakEvens,
  view,
}: {
  readonly tornado: Tornado;
  readonly breakEvens: readonly BreakEven[];
  readonly view: CostView;
}) {
  const { amounts, inputs, structure, following } = view;
  const { between, base, bars } = tornado;
  const turns = useMemo(
    () => turnsOf(inputs, tornado, breakEvens, followOf(inputs, following)),
    [inputs, tornado, breakEvens, following],
  );
  const [first, second] = between.map(shortName) as [string, string];
  const signed = (value: number) => (value > 0 ? '+' : '') + amounts.short(value);
  const ends = ({ figure, low, high }: TornadoBar) =>
    `${shownFigure(figure, low, view)} to ${figureWithUnit(figure, high, view)}`;
  const rest = bars.slice(drawnAtMost);
  const exact = amounts.exactAmong(bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh]));
  return (
    <>
      <TornadoRows
        label={`What each figure does to the difference between ${first} and ${second}`}
        base={{ value: base, label: `now ${signed(base)} ${structure.currency}` }}
        lowTitle="figure at its low end"
        highTitle="figure at its high end"
        sides={[`better for ${second}`, `better for ${first}`]}
        rows={bars.slice(0, drawnAtMost).map((bar) => {
          const { title, of } = figureName(bar.figure, view);
          const turn = turns.get(bar.figure);
          return {
            key: bar.figure,
            name: title,
            note: (
              <>
                {of && `${capital(of)}: `}
                {ends(bar)}
                {turn && <span className={styles.turn}>{turnText(bar.figure, turn, view)}</span>}
              </>
            ),
            atLow: bar.atLow,
            atHigh: bar.atHigh,
            shownLow: signed(bar.atLow),
            shownHigh: signed(bar.atHigh),
          };
        })}
      />
      <Quiet small>
        What {second} costs more than {first}, as present value; below zero {first} is the dearer of the two. Each
        figure moves alone from one end of its range to the other; all others stay.
      </Quiet>
      {rest.length > 0 && (
        <Disclosure summary={`All ${bars.length} figures that have a range`}>
          <Table
            caption={`What ${second} costs more than ${first} at both ends of each range`}
            columns={[
              { key: 'figure', title: 'Figure' },
              { key: 'range', title: 'Range' },
              { key: 'low', title: 'At the low end', end: true },
              { key: 'high', title: 'At the high end', end: true },
            ]}
            rows={bars.map((bar) => {
              const { title, of } = figureName(bar.figure, view);
              return {
                key: bar.figure,
                cells: [of ? `${title} (${of})` : title, ends(bar), exact(bar.atLow), exact(bar.atHigh)],
              };
            })}
          />
        </Disclosure>
      )}
    </>
  );
}

/** Where figures alone, each within its own range, turn the order; by figure. */
function turnsOf(
  inputs: CostInputs,
  { between, base, bars }: Tornado,
  breakEvens: readonly BreakEven[],
  follow: Follow,
): ReadonlyMap<string, Turn> {
  const drawn = bars.slice(0, drawnAtMost);
  const nowOf = (figure: string) => breakEvens.find((one) => one.figure === figure)?.value ?? 0;
  if (between[1] !== 'today')
    return new Map(
      drawn.flatMap((bar) => {
        const turn = turnWithin(bar, breakEvens);
        return turn
          ? [[bar.figure, { at: turn.at, now: nowOf(bar.figure), cheaper: turn.cheapest, than: null }] as const]
          : [];
      }),
    );
  const [cheaper, than] = base > 0 ? [between[1], between[0]] : between;
  return new Map(
    drawn.flatMap(({ figure, atLow, atHigh }) => {
      const at = Math.sign(atLow) === Math.sign(atHigh) ? null : tieOf(inputs, figure, between, follow);
      return at === null ? [] : [[figure, { at, now: nowOf(figure), cheaper, than }] as const];
    }),
  );
}

/** 'At $14.20 per ticket BPO becomes the cheapest'. */
function turnText(figure: string, { at, now, cheaper, than }: Turn, view: CostView): string {
  const what = than ? `cheaper than ${shortName(than)}` : 'the cheapest';
  return `At ${turnFigure(figure, { at, now }, view).withUnit} ${shortName(cheaper)} becomes ${what}`;
}

import { useLayoutEffect, useRef, useState } from 'react';
import { type CostLedger, tieOf, type Tornado, type TornadoBar, turnWithin } from '../../domain/index.ts';
import type { CostRange } from '../../state/costing/costRange.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Part, Quiet } from '../../ui/Layout.tsx';
import { Table } from '../../ui/Table.tsx';
import { TornadoRows } from '../../ui/TornadoRows.tsx';
import { BreakEvens } from './BreakEvens.tsx';
import type { CostView } from './costView.ts';
import styles from './DriversPart.module.css';
import { figureName, figureWithUnit, quotedFigure, shortName, shownFigure } from './figureNames.ts';
import { capital } from './lineText.ts';
import { RangeProgress } from './RangeProgress.tsx';
import { TrialSettings } from './TrialSettings.tsx';

/** Bars that are drawn; the rest stands in a table. */
const drawnAtMost = 10;

/** Which inputs move the difference between the two cheapest, and where the cheapest changes. */
export function DriversPart({
  view,
  onLedger,
}: {
  readonly view: CostView;
  readonly onLedger: (changes: Partial<CostLedger>) => void;
}) {
  const { range, result } = view;
  const known = range.kind === 'known' ? range.range : null;
  const [place, room] = useKeptRoom(known !== null);
  if (result.models.length === 0) return null;
  const between = known?.tornado?.between;
  return (
    <Part
      topic="What drives it"
      about={`The difference between ${between ? between.map(shortName).join(' and ') : 'the two cheapest'}`}
    >
      <h2>{finding(view)}</h2>
      <div ref={place} className={styles.room} style={room}>
        <RangeProgress range={range} />
        {known?.tornado && known.tornado.bars.length > 0 && (
          <Bars tornado={known.tornado} turnOf={turnsOf(view, known, known.tornado)} view={view} />
        )}
        {known && <BreakEvens view={view} breakEvens={known.breakEvens} />}
      </div>
      <TrialSettings view={view} onLedger={onLedger} />
    </Part>
  );
}

type TurnOf = (bar: TornadoBar) => string | null;

function Bars({
  tornado: { between, base, bars },
  turnOf,
  view,
}: {
  readonly tornado: Tornado;
  readonly turnOf: TurnOf;
  readonly view: CostView;
}) {
  const { amounts, structure } = view;
  const [first, second] = between.map(shortName) as [string, string];
  const signed = (value: number) => (value > 0 ? '+' : '') + amounts.short(value);
  const ends = ({ figure, low, high }: TornadoBar) =>
    `${shownFigure(figure, low, view)} to ${figureWithUnit(figure, high, view)}`;
  const rest = bars.slice(drawnAtMost);
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
          const turn = turnOf(bar);
          return {
            key: bar.figure,
            name: title,
            note: (
              <>
                {of && `${capital(of)}: `}
                {ends(bar)}
                {turn && <span className={styles.turn}>{capital(turn)}</span>}
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
                cells: [
                  of ? `${title} (${of})` : title,
                  ends(bar),
                  amounts.exact(bar.atLow),
                  amounts.exact(bar.atHigh),
                ],
              };
            })}
          />
        </Disclosure>
      )}
    </>
  );
}

/** Where a figure alone, within its own range, turns the order: 'at $14.20 per ticket BPO becomes the cheapest'. */
function turnsOf(view: CostView, { breakEvens }: CostRange, { between, base }: Tornado): TurnOf {
  const at = (figure: string, value: number) => `at ${figureWithUnit(figure, value, view)}`;
  return (bar) => {
    if (between[1] !== 'today') {
      const turn = turnWithin(bar, breakEvens);
      return turn && `${at(bar.figure, turn.at)} ${shortName(turn.cheapest)} becomes the cheapest`;
    }
    if (Math.sign(bar.atLow) === Math.sign(bar.atHigh)) return null;
    const tie = tieOf(view.inputs, bar.figure, between);
    const [cheaper, dearer] = base > 0 ? [between[1], between[0]] : between;
    return tie === null
      ? null
      : `${at(bar.figure, tie)} ${shortName(cheaper)} becomes cheaper than ${shortName(dearer)}`;
  };
}

function finding(view: CostView): string {
  const { range, amounts } = view;
  if (range.kind === 'running') return 'What moves the difference most is being worked out.';
  if (range.kind !== 'known') return 'What moves the difference most is not worked out.';
  const { tornado } = range.range;
  if (!tornado) return 'With one model and nothing to hold it against, there is no difference to move.';
  const [most] = tornado.bars;
  if (!most) return 'No figure has a range that moves the difference.';
  const swing = Math.abs(most.atHigh - most.atLow);
  return `${quotedFigure(most.figure, view)} moves the difference most: by ${amounts.inWords(swing)}.`;
}

/** Before anything was known: about what ten bars and a table take. */
const usualRoom = '44rem';

/** While figures are worked out anew, the place keeps the height that they had, so that nothing below it jumps. */
function useKeptRoom(known: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<number>();
  useLayoutEffect(() => {
    const place = ref.current;
    if (!known || !place || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setHeight(place.offsetHeight));
    observer.observe(place);
    return () => observer.disconnect();
  }, [known]);
  return [ref, known ? undefined : { minHeight: height ?? usualRoom }] as const;
}

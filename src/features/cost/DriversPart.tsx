import { useLayoutEffect, useRef, useState } from 'react';
import type { CostLedger } from '../../domain/index.ts';
import { Part } from '../../ui/Layout.tsx';
import { BreakEvens } from './BreakEvens.tsx';
import type { CostView } from './costView.ts';
import { DriverBars } from './DriverBars.tsx';
import styles from './DriversPart.module.css';
import { quotedFigure, shortName } from './figureNames.ts';
import { RangeProgress } from './RangeProgress.tsx';
import { TrialSettings } from './TrialSettings.tsx';

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
      <div ref={place} className={styles.room} style={room}>
        <h2>{finding(view)}</h2>
        <RangeProgress range={range} />
        {known?.tornado && known.tornado.bars.length > 0 && (
          <DriverBars tornado={known.tornado} breakEvens={known.breakEvens} view={view} />
        )}
        {known && <BreakEvens view={view} breakEvens={known.breakEvens} />}
      </div>
      <TrialSettings view={view} onLedger={onLedger} />
    </Part>
  );
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

/** Before anything was known: about what six bars and a table take. */
const usualRoom = '38rem';

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

import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import type { CostView } from './costView.ts';
import styles from './DriversPart.module.css';

/** What is done at once needs no sign that it is being done. */
const quietMs = 300;

/** What stands in the place of ranges while they are not known; the focus stays on its button while that turns its meaning. */
export function RangeProgress({ range }: { readonly range: CostView['range'] }) {
  const shown = useShown(range.kind);
  const place = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  useEffect(() => {
    if (range.kind !== 'known' || !hasFocus.current) return;
    hasFocus.current = false;
    // The button is gone: what it has brought is what comes next.
    place.current?.focus();
  }, [range.kind]);
  return (
    <div
      ref={place}
      tabIndex={-1}
      onFocus={() => (hasFocus.current = true)}
      onBlur={({ relatedTarget }) => (hasFocus.current = relatedTarget === null && hasFocus.current)}
    >
      {range.kind === 'failed' && (
        <p role="status">
          The ranges could not be worked out ({range.why}). The exact figures stand; change one to try again.
        </p>
      )}
      {shown && (range.kind === 'running' || range.kind === 'cancelled') && (
        <div className={styles.running}>
          {range.kind === 'running' && (
            <label>
              Working out the ranges… <progress value={range.done} max={1} />
            </label>
          )}
          <Button key="turn" onClick={range.kind === 'running' ? range.cancel : range.restart}>
            {range.kind === 'running' ? 'Cancel' : 'Work out the ranges'}
          </Button>
        </div>
      )}
    </div>
  );
}

/** From a moment after the start, and from then on until all is known. */
function useShown(kind: CostView['range']['kind']): boolean {
  const [shown, setShown] = useState(kind === 'cancelled');
  useEffect(() => {
    const timer = setTimeout(() => setShown(kind !== 'known'), kind === 'running' ? quietMs : 0);
    return () => clearTimeout(timer);
  }, [kind]);
  return shown || kind === 'cancelled';
}

import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Row } from '../../ui/Layout.tsx';
import type { CostView } from './costView.ts';
import styles from './DriversPart.module.css';

/** What is done at once needs no sign that it is being done. */
const quietMs = 300;

/** What stands in the place of ranges while they are not known. */
export function RangeProgress({ range }: { readonly range: CostView['range'] }) {
  switch (range.kind) {
    case 'known':
      return null;
    case 'running':
      return <Running done={range.done} cancel={range.cancel} />;
    case 'cancelled':
      return (
        <Row>
          <Button onClick={range.restart}>Work out the ranges</Button>
        </Row>
      );
    case 'failed':
      return (
        <p role="status">
          The ranges could not be worked out ({range.why}). The exact figures stand; change one to try again.
        </p>
      );
  }
}

function Running({ done, cancel }: { readonly done: number; readonly cancel: () => void }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), quietMs);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className={styles.running}>
      <label>
        Working out the ranges… <progress value={done} max={1} />
      </label>
      <Button onClick={cancel}>Cancel</Button>
    </div>
  );
}

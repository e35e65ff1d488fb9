import { type ReactNode, Suspense, useEffect, useState } from 'react';
import styles from './ChartFigure.module.css';
import { Disclosure } from './Disclosure.tsx';
import { type Column, Table, type TableRow } from './Table.tsx';

/** A chart with its caption and the same figures as a table, one keystroke away. */
export function ChartFigure({
  caption,
  chart,
  columns,
  rows,
}: {
  readonly caption: string;
  readonly chart: ReactNode;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}) {
  const idle = useIdle();
  const drawing = (
    <div className={styles.canvas}>
      <p role="status">Drawing…</p>
    </div>
  );
  return (
    <figure>
      {idle ? <Suspense fallback={drawing}>{chart}</Suspense> : drawing}
      <figcaption className={styles.caption}>{caption}</figcaption>
      <Disclosure summary="The same as a table">
        <Table caption={caption} captionHidden columns={columns} rows={rows} />
      </Disclosure>
    </figure>
  );
}

/** The last chart that waits for a quiet moment of its own. */
let turn: Promise<void> = Promise.resolve();

/** True once the page has had a quiet moment: words come first, charts after them, one at a time. */
function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let wanted = true;
    const draw = async (before: Promise<void>) => {
      await before;
      await quietMoment();
      if (wanted) setIdle(true);
    };
    turn = draw(turn);
    return () => {
      wanted = false;
    };
  }, []);
  return idle;
}

function quietMoment(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 1_000 });
    else setTimeout(resolve, 200);
  });
}

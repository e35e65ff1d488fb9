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

/** True once the page has had a quiet moment: words come first, charts after them. */
function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    if (!('requestIdleCallback' in window)) {
      const later = setTimeout(() => setIdle(true), 200);
      return () => clearTimeout(later);
    }
    const later = window.requestIdleCallback(() => setIdle(true), { timeout: 2_000 });
    return () => window.cancelIdleCallback(later);
  }, []);
  return idle;
}

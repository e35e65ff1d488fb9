import { type ReactNode, Suspense } from 'react';
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
  return (
    <figure>
      <Suspense
        fallback={
          <div className={styles.canvas}>
            <p role="status">Drawing…</p>
          </div>
        }
      >
        {chart}
      </Suspense>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <Disclosure summary="The same as a table">
        <Table caption={caption} captionHidden columns={columns} rows={rows} />
      </Disclosure>
    </figure>
  );
}

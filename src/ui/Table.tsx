import { Fragment, type ReactNode } from 'react';
import styles from './Table.module.css';

export interface Column {
  readonly key: string;
  readonly title: string;
  /** Figures stand at the end of their column. */
  readonly end?: boolean;
}

export interface TableRow {
  readonly key: string;
  /** In the order of the columns; the first is the row's heading. */
  readonly cells: readonly ReactNode[];
  /** Over the whole width under the row. */
  readonly opened?: ReactNode;
  /** It adds up the rows above it. */
  readonly sum?: boolean;
}

/** A table; with `stack`, its rows become small lists on a phone, each value with the title of its column. */
export function Table({
  caption,
  captionHidden = false,
  columns,
  rows,
  stack = false,
}: {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly stack?: boolean;
}) {
  const table = (
    <table className={stack ? `${styles.table} ${styles.stack}` : styles.table}>
      <caption className={captionHidden ? styles.hiddenCaption : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, title, end }) => (
            <th key={key} scope="col" className={end ? styles.end : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells, opened, sum }) => (
          <Fragment key={key}>
            <tr className={sum ? styles.sum : opened ? styles.opener : undefined}>
              {columns.map((column, i) =>
                i === 0 ? (
                  <th key={column.key} scope="row">
                    {cells[i]}
                  </th>
                ) : (
                  <td key={column.key} className={column.end ? styles.end : undefined} data-label={column.title}>
                    <div>{cells[i]}</div>
                  </td>
                ),
              )}
            </tr>
            {opened && (
              <tr className={styles.opened}>
                <td colSpan={columns.length}>{opened}</td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
  if (stack) return table;
  return (
    // Wide tables scroll in a region of their own, which the keyboard must be able to reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      {table}
    </div>
  );
}

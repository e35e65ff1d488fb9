import type { ReactNode } from 'react';
import { MarkedName, type Shape, type Tone } from './Mark.tsx';
import styles from './MarkRows.module.css';

/** A value that all rows are held against, as one line down the list with its words at the top. */
export interface Reference {
  readonly value: number;
  readonly label: string;
}

/** What every row says in words, whatever its mark. */
export interface RowWords {
  readonly key: string;
  readonly name: string;
  /** The shape and tone before the name; both or none. */
  readonly shape?: Shape;
  readonly tone?: Tone;
  readonly note?: ReactNode;
  /** A control under the name, as in 'Show lines'. */
  readonly action?: ReactNode;
  /** What the control opened, over the whole width under the row. */
  readonly opened?: ReactNode;
}

/** Rows of one mark each on a common scale; the column of values is as wide as its widest, so that all scales align. */
export function MarkRows({
  label,
  head,
  children,
}: {
  readonly label: string;
  /** Over the marks, on their scale. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.frame}>
      {head && (
        <div className={styles.head}>
          <div>{head}</div>
        </div>
      )}
      <ol className={styles.rows} aria-label={label}>
        {children}
      </ol>
    </div>
  );
}

/** One row: name, value, and between them the mark; on a phone the mark drops below. */
export function MarkRow({
  words,
  value,
  tall = false,
  children,
}: {
  readonly words: RowWords;
  readonly value: ReactNode;
  /** The mark stands on half the height of the row, so that a reference line runs through all rows. */
  readonly tall?: boolean;
  readonly children: ReactNode;
}) {
  const { name, shape, tone, note, action, opened } = words;
  return (
    <li className={tall ? styles.tall : undefined}>
      <span className={shape && tone ? `${styles.name} ${styles.marked}` : styles.name}>
        {shape && tone ? <MarkedName name={name} shape={shape} tone={tone} /> : name}
        {note && <small>{note}</small>}
      </span>
      <span className={styles.value}>{value}</span>
      <span className={styles.track} aria-hidden="true">
        <svg>{children}</svg>
      </span>
      {action && <div className={styles.action}>{action}</div>}
      {opened && <div className={styles.opened}>{opened}</div>}
    </li>
  );
}

/** The words of a reference, hung on its line: on the side with more room, so that they are never cut. */
export function ReferenceLabel({ label, at }: { readonly label: string; readonly at: number }) {
  return at <= 50 ? (
    <span className={`${styles.reference} ${styles.after}`} style={{ marginInlineStart: `${at}%` }}>
      {label}
    </span>
  ) : (
    <span className={`${styles.reference} ${styles.before}`} style={{ marginInlineEnd: `${100 - at}%` }}>
      {label}
    </span>
  );
}

/** The line of a reference within a tall row. */
export function ReferenceLine({ at }: { readonly at: number }) {
  return <line className={styles.line} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />;
}

/** A range as a line with ends, and its middle as a dot; positions in per cent of the scale. */
export function RangeLine({
  y,
  low,
  mid,
  high,
}: {
  readonly y: string;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}) {
  return (
    <svg className={styles.range} y={y}>
      <line x1={`${low}%`} x2={`${high}%`} />
      <line x1={`${low}%`} x2={`${low}%`} y1="-3.5" y2="3.5" />
      <line x1={`${high}%`} x2={`${high}%`} y1="-3.5" y2="3.5" />
      <circle cx={`${mid}%`} r="3" />
    </svg>
  );
}

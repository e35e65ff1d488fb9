import type { CSSProperties, ReactNode } from 'react';
import { isHollow, MarkedName, type Shape, type Tone, toneStyle } from './Mark.tsx';
import styles from './RowBars.module.css';

export interface BarRow {
  readonly key: string;
  readonly name: string;
  readonly shape: Shape;
  readonly tone: Tone;
  readonly note?: ReactNode;
  readonly value: number;
  /** What stands at the end of the row. */
  readonly shown: string;
  /** Closed whatever its value: the whole lane is hatched. */
  readonly closed?: boolean;
}

/**
 * Bars that are rows of a list, drawn from the middle of a scale: right of it speaks for, left of it against. Type never
 * shrinks and names never collide, because only the mark is drawn.
 */
export function RowBars({
  rows,
  from,
  to,
  ends,
  compact = false,
}: {
  readonly rows: readonly BarRow[];
  readonly from: number;
  readonly to: number;
  /** What the two ends and the middle of the scale say. */
  readonly ends?: readonly [string, string, string];
  readonly compact?: boolean;
}) {
  const percent = (value: number) => (100 * (value - from)) / (to - from);
  return (
    <ol className={compact ? `${styles.bars} ${styles.compact}` : styles.bars}>
      {ends && (
        <li className={styles.scale} aria-hidden="true">
          <span />
          <span className={styles.track}>
            <svg>
              <text x="0" y="12">
                {ends[0]}
              </text>
              <text x="50%" y="12" textAnchor="middle">
                {ends[1]}
              </text>
              <text x="100%" y="12" textAnchor="end">
                {ends[2]}
              </text>
            </svg>
          </span>
          <span />
        </li>
      )}
      {rows.map(({ key, name, shape, tone, note, value, shown, closed }) => (
        <li key={key}>
          <span className={styles.name}>
            {compact ? name : <MarkedName name={name} shape={shape} tone={tone} />}
            {note && <small>{note}</small>}
          </span>
          <span className={styles.track} aria-hidden="true">
            <svg style={barStyle(tone, shape)}>
              {closed ? (
                <rect className={styles.lane} x="0" width="100%" y="2" height="14" />
              ) : (
                <line className={styles.grid} x1="0" x2="100%" y1="9" y2="9" />
              )}
              <rect
                className={closed || isHollow(shape) ? `${styles.bar} ${styles.hollow}` : styles.bar}
                x={`${Math.min(50, percent(value))}%`}
                width={`${Math.max(0.4, Math.abs(percent(value) - 50))}%`}
                y="2"
                height="14"
              />
              <line className={styles.axis} x1="50%" x2="50%" y1="-4" y2="22" />
            </svg>
          </span>
          <span className={styles.value}>{shown}</span>
        </li>
      ))}
    </ol>
  );
}

function barStyle(tone: Tone, shape: Shape): CSSProperties {
  return { ...toneStyle(tone), '--pattern': `url(#pattern-${shape})`, color: `var(${tone})` } as CSSProperties;
}

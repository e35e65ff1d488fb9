import {
  MarkRow,
  MarkRows,
  RangeLine,
  type Reference,
  ReferenceLabel,
  ReferenceLine,
  type RowWords,
} from './MarkRows.tsx';
import styles from './RangeRows.module.css';

export interface RangeRow extends RowWords {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** The middle as text. */
  readonly shown: string;
  /** The two ends as text. */
  readonly shownRange?: string;
}

/** Room at both ends of the scale, so that no end of a range stands on its border. */
const margin = 0.04;

/** Ranges as rows on one scale, from the lowest to the highest end; it need not begin at zero, since nothing is filled. */
export function RangeRows({
  label,
  rows,
  reference,
}: {
  readonly label: string;
  readonly rows: readonly RangeRow[];
  readonly reference?: Reference;
}) {
  const all = [...rows.flatMap(({ low, mid, high }) => [low, mid, high]), ...(reference ? [reference.value] : [])];
  const least = Math.min(...all);
  const span = Math.max(...all) - least || 1;
  const percent = (value: number) => (100 * ((value - least) / span + margin)) / (1 + 2 * margin);
  return (
    <MarkRows
      label={label}
      head={reference && <ReferenceLabel label={reference.label} at={percent(reference.value)} />}
    >
      {rows.map((row) => (
        <MarkRow
          key={row.key}
          words={row}
          tall
          value={
            <>
              <b>{row.shown}</b>
              {row.shownRange && <small>{row.shownRange}</small>}
            </>
          }
        >
          <line className={styles.grid} x2="100%" y1="50%" y2="50%" />
          {reference && <ReferenceLine at={percent(reference.value)} />}
          <RangeLine y="50%" low={percent(row.low)} mid={percent(row.mid)} high={percent(row.high)} />
        </MarkRow>
      ))}
    </MarkRows>
  );
}

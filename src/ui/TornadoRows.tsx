import figure from './ChartFigure.module.css';
import { MarkRow, MarkRows, type Reference, ReferenceLabel, ReferenceLine, type RowWords } from './MarkRows.tsx';
import styles from './TornadoRows.module.css';

export interface TornadoRow extends RowWords {
  /** Where the outcome ends with the input at its low and at its high end. */
  readonly atLow: number;
  readonly atHigh: number;
  /** The same as text. */
  readonly shownLow: string;
  readonly shownHigh: string;
}

/**
 * What each input moves, as bars from a base line, in the order given: hollow where the input is at its low end, filled
 * where it is at its high end. Where both move the outcome to the same side, each takes half of the height.
 */
export function TornadoRows({
  label,
  base,
  lowTitle,
  highTitle,
  sides,
  rows,
}: {
  readonly label: string;
  readonly base: Reference;
  /** What the hollow and the filled ends are, for the key. */
  readonly lowTitle: string;
  readonly highTitle: string;
  /** What it means to end left and right of the base line. */
  readonly sides?: readonly [string, string];
  readonly rows: readonly TornadoRow[];
}) {
  const all = [base.value, ...rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh])];
  const least = Math.min(...all);
  const span = Math.max(...all) - least || 1;
  const percent = (value: number) => (100 * (value - least)) / span;
  const at = percent(base.value);
  return (
    <>
      <div className={figure.key}>
        <Input end="low">{lowTitle}</Input>
        <Input end="high">{highTitle}</Input>
      </div>
      <MarkRows
        label={label}
        head={
          <>
            {sides && (
              <span className={styles.sides}>
                <span>{`←\u00a0${sides[0]}`}</span>
                <span>{`${sides[1]}\u00a0→`}</span>
              </span>
            )}
            <ReferenceLabel label={base.label} at={at} />
          </>
        }
      >
        {rows.map((row) => {
          const sameSide = (row.atLow - base.value) * (row.atHigh - base.value) > 0;
          return (
            <MarkRow
              key={row.key}
              words={row}
              tall
              value={
                <span className={styles.ends}>
                  <Input end="low">{row.shownLow}</Input>
                  <Input end="high">{row.shownHigh}</Input>
                </span>
              }
            >
              <ReferenceLine at={at} />
              <svg className={styles.bars} y="50%">
                <Bar end="low" from={at} to={percent(row.atLow)} half={sameSide} />
                <Bar end="high" from={at} to={percent(row.atHigh)} half={sameSide} />
              </svg>
            </MarkRow>
          );
        })}
      </MarkRows>
    </>
  );
}

type End = 'low' | 'high';

function Input({ end, children }: { readonly end: End; readonly children: string }) {
  return (
    <span className={styles.input}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <rect className={styles[end]} x="1" y="1" width="10" height="10" />
      </svg>
      {children}
    </span>
  );
}

function Bar({
  end,
  from,
  to,
  half,
}: {
  readonly end: End;
  readonly from: number;
  readonly to: number;
  readonly half: boolean;
}) {
  if (from === to) return null;
  return (
    <rect
      className={styles[end]}
      data-end={end}
      x={`${Math.min(from, to)}%`}
      width={`${Math.abs(to - from)}%`}
      y={half && end === 'high' ? 0 : -8}
      height={half ? 8 : 16}
    />
  );
}

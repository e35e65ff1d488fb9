import { Fragment, useId } from 'react';
import { type Category, categoryFill, CategoryKey } from './CategoryKey.tsx';
import { Chip, toneStyle } from './Mark.tsx';
import { MarkRow, MarkRows, RangeLine, type RowWords } from './MarkRows.tsx';
import styles from './StackedRows.module.css';

export interface StackedRow extends RowWords {
  /** Amounts by category; what is below zero takes away. Drawn in the order of the categories, absent and 0 not at all. */
  readonly segments: readonly { readonly key: string; readonly value: number }[];
  readonly range?: { readonly low: number; readonly mid: number; readonly high: number };
  /** The total as text. */
  readonly shown?: string;
  /** The range as text. */
  readonly shownRange?: string;
  /** Why there is no bar, as in 'not counted': the lane is hatched and this stands where the total would. */
  readonly chip?: string;
}

/**
 * Totals made of parts, as rows on one scale that begins at zero. What takes away is cut out of the foot of the bar, from
 * its end back: nothing that adds is hidden, and the cut begins where the total ends.
 */
export function StackedRows({
  label,
  categories,
  rows,
}: {
  readonly label: string;
  readonly categories: readonly Category[];
  readonly rows: readonly StackedRow[];
}) {
  const id = useId();
  const bars = rows.map((row) => ({ row, parts: row.chip === undefined ? stacked(categories, row.segments) : [] }));
  const ends = bars.flatMap(({ row, parts }) => [
    ...parts.flatMap(({ from, to }) => [from, to]),
    ...(row.range ? [row.range.low, row.range.high] : []),
  ]);
  const least = Math.min(0, ...ends);
  const width = Math.max(0, ...ends) - least || 1;
  const percent = (value: number) => (100 * (value - least)) / width;
  return (
    <>
      <CategoryKey id={id} categories={categories} />
      <MarkRows label={label}>
        {bars.map(({ row, parts }) => (
          <MarkRow
            key={row.key}
            words={row}
            value={
              row.chip === undefined ? <Total shown={row.shown} range={row.shownRange} /> : <Chip>{row.chip}</Chip>
            }
          >
            {row.chip !== undefined && <rect className={styles.lane} width="100%" height={barHeight} />}
            {parts.map(({ category, from, to, parted }) => (
              <Fragment key={category.key}>
                <rect
                  className={to < from ? styles.cut : styles.part}
                  style={to < from ? toneStyle(category.tone) : categoryFill(id, category)}
                  data-part={category.key}
                  x={`${percent(Math.min(from, to))}%`}
                  width={`${(100 * Math.abs(to - from)) / width}%`}
                  y={to < from ? barHeight - cutHeight : 0}
                  height={to < from ? cutHeight : barHeight}
                />
                {(100 * parted) / width >= leastParted && (
                  <rect className={styles.gap} x={`${percent(from)}%`} height={barHeight} />
                )}
              </Fragment>
            ))}
            {row.range && row.chip === undefined && (
              <RangeLine
                y="26"
                low={percent(row.range.low)}
                mid={percent(row.range.mid)}
                high={percent(row.range.high)}
              />
            )}
          </MarkRow>
        ))}
      </MarkRows>
    </>
  );
}

const barHeight = 18;
const cutHeight = 6;
/** In per cent of the scale, about three pixels on a phone: between slivers a gap would take more than it parts. */
const leastParted = 0.8;

interface Part {
  readonly category: Category;
  readonly from: number;
  /** Before `from` where the part takes away. */
  readonly to: number;
  /** The thinner of the two parts that meet at `from`; 0 where none do. */
  readonly parted: number;
}

/** First what adds, end to end from zero, then what takes away, from that end back: the last part ends at the total. */
function stacked(categories: readonly Category[], segments: StackedRow['segments']): readonly Part[] {
  const amounts = categories.map((category) => ({
    category,
    value: segments.reduce((sum, { key, value }) => (key === category.key ? sum + value : sum), 0),
  }));
  let end = 0;
  let before = 0;
  return [...amounts.filter(({ value }) => value > 0), ...amounts.filter(({ value }) => value < 0)].map(
    ({ category, value }) => {
      const from = end;
      end += value;
      const parted = Math.max(0, Math.min(before, value));
      before = value;
      return { category, from, to: end, parted };
    },
  );
}

function Total({ shown, range }: { readonly shown: string | undefined; readonly range: string | undefined }) {
  return (
    <>
      <b>{shown}</b>
      {range && <small>{range}</small>}
    </>
  );
}

import {
  Chart,
  type ChartDataset,
  type ChartOptions,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { Line } from 'react-chartjs-2';
import { inSteps } from './inSteps.ts';
import figure from '../ChartFigure.module.css';
import { isHollow, MarkedName, type Shape, type Tone } from '../Mark.tsx';
import { axisTitle, overlay, useRoomForNames } from './canvasText.ts';
import { useChartDress } from './chartDress.ts';
import { drawCrossings } from './crossingMarks.ts';
import { endNames } from './endNames.ts';
import { pointLook } from './pointLook.ts';
import { dashes } from './seriesLook.ts';

Chart.register(LinearScale, LineController, LineElement, PointElement);

interface Series {
  readonly name: string;
  /** The last value as text, after the name. */
  readonly end?: string;
  /** Null for a line that is none of the marked ones: thin, without a shape at its end. */
  readonly shape: Shape | null;
  /** Null for plain ink. */
  readonly tone: Tone | null;
  /** One for each month from 0. */
  readonly values: readonly number[];
  /** Named in bold. */
  readonly strong?: boolean;
}

interface Crossing {
  readonly month: number;
  readonly value: number;
  readonly label: string;
}

/** Lines over months, each named where it ends if there is room, else in a key above; crossings are marked and named. */
export default function MonthsChart({
  label,
  unit,
  series,
  crossings = [],
  format,
  formatMonth = String,
}: {
  readonly label: string;
  /** What the vertical axis counts; stands over it. */
  readonly unit: string;
  readonly series: readonly Series[];
  readonly crossings?: readonly Crossing[];
  /** Values of the vertical axis as text; 0 may have a name. */
  readonly format: (value: number) => string;
  readonly formatMonth?: (month: number) => string;
}) {
  const dress = useChartDress();
  const { colour } = dress;
  const named = useRoomForNames();
  const title = axisTitle(unit, 'top left', dress.tick);
  const names = endNames(
    series.map(({ strong = false, ...one }) => ({ text: nameOf(one), strong })),
    dress,
  );
  const last = Math.max(1, ...series.map(({ values }) => values.length - 1));
  const datasets = series.map(({ name, shape, tone, values }): ChartDataset<'line', { x: number; y: number }[]> => ({
    label: name,
    data: values.map((y, x) => ({ x, y })),
    borderColor: colour(tone ?? '--ink'),
    borderDash: shape ? dashes[shape] : [],
    borderWidth: shape === null || isHollow(shape) ? 1.5 : 2.5,
    borderJoinStyle: 'round',
    ...(shape && pointLook(shape, colour(tone ?? '--ink'), colour('--paper'))),
    pointRadius: values.map((_, i) => (shape && i === values.length - 1 ? 5 : 0)),
    clip: 8,
  }));
  const options: ChartOptions<'line'> = {
    ...dress.common,
    parsing: false,
    normalized: true,
    layout: { padding: ({ chart }) => ({ top: title.room(chart), right: named ? names.room(chart) : 8 }) },
    scales: {
      x: {
        type: 'linear',
        min: 0,
        max: last,
        afterBuildTicks: (axis) => {
          axis.ticks = monthTicks(last).map((value) => ({ value }));
        },
        ticks: { ...dress.ticks, align: 'inner', callback: (value) => formatMonth(Number(value)) },
        grid: { drawOnChartArea: false, color: colour('--edge') },
        border: { display: false },
      },
      y: { ...dress.valueAxis(format), beginAtZero: true },
    },
    plugins: {
      legend: { display: false },
      overlay: {
        under: title.draw,
        over: (chart) => {
          const marks = crossings.map(({ month, value, label: words }) => ({ x: month, y: value, label: words }));
          drawCrossings(chart, marks, dress);
          if (named) names.draw(chart);
        },
      },
    },
  };
  return (
    <>
      {!named && (
        <div className={figure.key}>
          {series.map((one) => (
            <span key={one.name}>
              {one.shape ? (
                <MarkedName name={nameOf(one)} shape={one.shape} tone={one.tone ?? '--ink'} />
              ) : (
                `— ${nameOf(one)}`
              )}
            </span>
          ))}
        </div>
      )}
      <div className={figure.canvas}>
        <Line data={{ datasets }} options={options} plugins={[inSteps, overlay]} aria-label={label} role="img" />
      </div>
    </>
  );
}

/** A value is not broken over two lines. */
function nameOf({ name, end }: Pick<Series, 'name' | 'end'>): string {
  return end ? `${name} ${end.replaceAll(' ', '\u00A0')}` : name;
}

/** At most five steps of whole, half or quarter years, and the last month. */
function monthTicks(last: number): readonly number[] {
  const step = [1, 3, 6, 12, 24, 60].find((one) => last / one <= 5) ?? 120;
  const before = Array.from({ length: Math.ceil(last / step) }, (_, i) => i * step);
  return [...before.filter((month) => last - month >= 0.6 * step), last];
}

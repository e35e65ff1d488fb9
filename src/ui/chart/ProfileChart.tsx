import {
  CategoryScale,
  Chart,
  type ChartDataset,
  type ChartOptions,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { Line } from 'react-chartjs-2';
import figure from '../ChartFigure.module.css';
import { isHollow, type Shape, type Tone } from '../Mark.tsx';
import { plain, useChartTheme } from './chartTheme.ts';
import { inSteps } from './inSteps.ts';
import { pointStyles } from './pointLook.ts';
import { dashes } from './seriesLook.ts';
import { SeriesKey } from './SeriesKey.tsx';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip);

interface Series {
  readonly name: string;
  readonly shape: Shape;
  readonly tone: Tone;
  /** One for each row; null where there is none. */
  readonly values: readonly (number | null)[];
}

/** Profiles over rows, on a scale from 0 to 100: a line for each series, told apart by colour, dash and shape. */
export default function ProfileChart({
  label,
  rows,
  series,
}: {
  readonly label: string;
  readonly rows: readonly string[];
  readonly series: readonly Series[];
}) {
  const { colour, font, still } = useChartTheme();
  const ink = colour('--ink-2');
  const datasets = series.map(({ name, shape, tone, values }): ChartDataset<'line', (number | null)[]> => ({
    label: name,
    data: [...values],
    borderColor: colour(tone),
    backgroundColor: isHollow(shape) ? colour('--paper') : colour(tone),
    borderDash: dashes[shape],
    borderWidth: isHollow(shape) ? 1.5 : 2.5,
    pointStyle: pointStyles[shape],
    pointRadius: 5,
    pointHoverRadius: 7,
    pointBorderWidth: 2,
  }));
  const options: ChartOptions<'line'> = {
    indexAxis: 'y',
    maintainAspectRatio: false,
    resizeDelay: 100,
    animation: still ? false : { duration: 150 },
    font: { family: font },
    scales: {
      x: {
        min: 0,
        max: 100,
        ticks: { color: ink, stepSize: 25, font: { family: font }, callback: plain },
        grid: { color: ({ tick }) => colour(tick.value === 50 ? '--edge' : '--rule') },
      },
      y: {
        ticks: { color: ink, font: { family: font, size: 13 }, callback: (_, i) => wrapped(rows[i] ?? '') },
        grid: { color: colour('--rule') },
      },
    },
    plugins: {
      legend: { display: false },
      tooltip: { callbacks: { label: ({ dataset, parsed }) => `${dataset.label}: ${(parsed.x ?? 0).toFixed(0)}` } },
    },
  };
  return (
    <>
      <SeriesKey series={series} />
      <div className={figure.canvas}>
        <Line
          data={{ labels: [...rows], datasets }}
          options={options}
          plugins={[inSteps]}
          aria-label={label}
          role="img"
        />
      </div>
    </>
  );
}

/** Long names stand on two lines, so that they leave room for the lines of the chart. */
function wrapped(text: string): string | string[] {
  const middle = text.indexOf(' ', Math.floor(text.length / 2) - 3);
  return text.length > 14 && middle > 0 ? [text.slice(0, middle), text.slice(middle + 1)] : text;
}

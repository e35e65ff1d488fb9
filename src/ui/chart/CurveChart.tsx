import {
  Chart,
  type ChartDataset,
  type ChartOptions,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
} from 'chart.js';
import { Line } from 'react-chartjs-2';
import figure from '../ChartFigure.module.css';
import { type Shape, type Tone } from '../Mark.tsx';
import { plain, useChartTheme } from './chartTheme.ts';
import { inSteps } from './inSteps.ts';
import { dashes } from './seriesLook.ts';
import { SeriesKey } from './SeriesKey.tsx';

Chart.register(LinearScale, LineController, ScatterController, LineElement, PointElement);

interface Series {
  readonly name: string;
  readonly shape: Shape;
  readonly tone: Tone;
  /** One for each whole step of the axis from 0. */
  readonly values: readonly number[];
}

/** Lines over a whole-numbered axis, with a mark where the reader stands and one at each crossing. */
export default function CurveChart({
  label,
  axis,
  at,
  crossings,
  series,
}: {
  readonly label: string;
  readonly axis: string;
  readonly at: number;
  readonly crossings: readonly number[];
  readonly series: readonly Series[];
}) {
  const { colour, font } = useChartTheme();
  const ink = colour('--ink-2');
  const last = (series[0]?.values.length ?? 1) - 1;
  const all = series.flatMap(({ values }) => values);
  const low = Math.floor(Math.min(...all) / 10) * 10;
  const high = Math.ceil(Math.max(...all) / 10) * 10;
  const vertical = (x: number, tone: Tone, dash: number[]): ChartDataset<'line', { x: number; y: number }[]> => ({
    data: [
      { x, y: low },
      { x, y: high },
    ],
    borderColor: colour(tone),
    borderWidth: 1.5,
    borderDash: dash,
    pointRadius: 0,
  });
  const datasets = [
    ...series.map(({ name, shape, tone, values }): ChartDataset<'line', { x: number; y: number }[]> => ({
      label: name,
      data: values.map((y, x) => ({ x, y })),
      borderColor: colour(tone),
      borderDash: dashes[shape],
      borderWidth: 2.5,
      pointRadius: 0,
    })),
    ...crossings.map((x) => vertical(x, '--care', [4, 4])),
    vertical(at, '--accent', []),
  ];
  const title = (text: string) => ({ display: true, text, color: ink, font: { family: font } });
  const options: ChartOptions<'line'> = {
    maintainAspectRatio: false,
    resizeDelay: 100,
    // The slider moves the mark many times a second; a line that glides behind it explains nothing.
    animation: false,
    parsing: false,
    normalized: true,
    events: [],
    scales: {
      x: {
        type: 'linear',
        min: 0,
        max: last,
        title: title(axis),
        ticks: { color: ink, font: { family: font }, callback: plain },
        grid: { color: colour('--rule') },
      },
      y: {
        min: low,
        max: high,
        title: title('Fit'),
        ticks: { color: ink, font: { family: font }, callback: plain },
        grid: { color: colour('--rule') },
      },
    },
    plugins: { legend: { display: false } },
  };
  return (
    <>
      <SeriesKey series={series} />
      <div className={figure.canvas}>
        <Line data={{ datasets }} options={options} plugins={[inSteps]} aria-label={label} role="img" />
      </div>
    </>
  );
}

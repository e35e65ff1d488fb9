import {
  Chart,
  type ChartDataset,
  type ChartOptions,
  LinearScale,
  LineElement,
  PointElement,
  ScatterController,
} from 'chart.js';
import { Scatter } from 'react-chartjs-2';
import { inSteps } from './inSteps.ts';
import figure from '../ChartFigure.module.css';
import { type Shape } from '../Mark.tsx';
import { axisTitle, overlay, useRoomForNames } from './canvasText.ts';
import { useChartDress } from './chartDress.ts';
import { crossOut, drawNames, drawRanges, type NamedPoint } from './namedPoints.ts';
import { pointLook } from './pointLook.ts';
import { SeriesKey } from './SeriesKey.tsx';

Chart.register(LinearScale, LineElement, PointElement, ScatterController);

interface Axis {
  readonly title: string;
  readonly format: (value: number) => string;
  /** Where it begins and ends; absent: a little beyond the points and their ranges. */
  readonly limits?: readonly [number, number];
}

interface Point extends NamedPoint {
  readonly key: string;
  readonly shape: Shape;
}

/** Points with their ranges, each named beside it if there is room, else in a key above; a line joins those of a path. */
export default function ScatterChart({
  label,
  x,
  y,
  points,
  path = [],
}: {
  readonly label: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly points: readonly Point[];
  /** Keys of points to join, in this order. */
  readonly path?: readonly string[];
}) {
  const dress = useChartDress();
  const { colour } = dress;
  const named = useRoomForNames();
  const yTitle = axisTitle(`↑ ${y.title}`, 'top left', dress.tick);
  const xTitle = axisTitle(`${x.title} →`, 'bottom right', dress.tick);
  const joined = path.flatMap((key) => points.filter((point) => point.key === key));
  const datasets: ChartDataset<'scatter', { x: number; y: number }[]>[] = [
    ...points.map((point) => ({
      label: point.name,
      data: [{ x: point.x, y: point.y }],
      ...pointLook(point.shape, colour(point.tone), colour('--paper')),
      pointRadius: named ? 7 : 6,
      clip: 12,
    })),
    { data: joined, showLine: true, borderColor: colour('--ink'), borderWidth: 2, pointRadius: 0 },
  ];
  const scale = ({ limits, format }: Axis, ends: readonly number[]) => ({
    type: 'linear' as const,
    ...(limits ? { min: limits[0], max: limits[1] } : { grace: '5%' }),
    // The ends of a range belong on the scale as the points do.
    ...(ends.length > 0 && { suggestedMin: Math.min(...ends), suggestedMax: Math.max(...ends) }),
    ticks: {
      ...dress.ticks,
      padding: 8,
      maxTicksLimit: named ? 7 : 4,
      callback: (value: number | string) => format(Number(value)),
    },
    grid: { color: colour('--rule'), drawTicks: false },
    border: { color: colour('--edge') },
  });
  const options: ChartOptions<'scatter'> = {
    ...dress.common,
    layout: { padding: ({ chart }) => ({ top: yTitle.room(chart), right: 8, bottom: xTitle.room(chart) }) },
    scales: {
      x: scale(
        x,
        points.flatMap(({ xRange }) => xRange ?? []),
      ),
      y: scale(
        y,
        points.flatMap(({ yRange }) => yRange ?? []),
      ),
    },
    plugins: {
      legend: { display: false },
      overlay: {
        under: (chart) => {
          yTitle.draw(chart);
          xTitle.draw(chart);
          drawRanges(chart, points, dress);
        },
        over: (chart) => {
          crossOut(chart, points, dress);
          if (named) drawNames(chart, points, dress);
        },
      },
    },
  };
  return (
    <>
      {!named && <SeriesKey series={points} />}
      <div className={figure.canvas}>
        <Scatter data={{ datasets }} options={options} plugins={[inSteps, overlay]} aria-label={label} role="img" />
      </div>
    </>
  );
}

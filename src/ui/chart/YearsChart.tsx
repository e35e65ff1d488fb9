import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartDataset,
  type ChartOptions,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { useId } from 'react';
import { Chart as Drawing } from 'react-chartjs-2';
import { inSteps } from './inSteps.ts';
import { type Category, CategoryKey } from '../CategoryKey.tsx';
import figure from '../ChartFigure.module.css';
import { isHollow, type Shape, type Tone } from '../Mark.tsx';
import { axisTitle, drawText, measured, overlay, useRoomForNames, wrapped } from './canvasText.ts';
import { useChartDress } from './chartDress.ts';
import { endNames } from './endNames.ts';
import { pointLook } from './pointLook.ts';
import { dashes } from './seriesLook.ts';
import { SeriesKey } from './SeriesKey.tsx';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

interface Values {
  /** One for each year; null where there is none. */
  readonly values: readonly (number | null)[];
}

interface Line extends Values {
  readonly name: string;
  readonly shape: Shape;
  readonly tone: Tone;
  /** Named in bold. */
  readonly strong?: boolean;
}

type Drawn =
  | {
      /** Parts of each year on top of one another, or side by side. */
      readonly kind: 'stacked' | 'grouped';
      readonly series: readonly (Category & Values)[];
      /** The total of each year as text, over its bar; left out where it has no room. */
      readonly totals?: readonly string[];
    }
  | { readonly kind: 'lines'; readonly series: readonly Line[] };

/** Amounts by year: bars made of parts, or a line for each series. Years are called as the caller calls them. */
export default function YearsChart({
  label,
  unit,
  years,
  format,
  ...drawn
}: {
  readonly label: string;
  /** What the vertical axis counts; stands over it. */
  readonly unit: string;
  readonly years: readonly string[];
  readonly format: (value: number) => string;
} & Drawn) {
  const dress = useChartDress();
  const { colour } = dress;
  const id = useId();
  const named = useRoomForNames() && drawn.kind === 'lines';
  const title = axisTitle(unit, 'top left', dress.tick);
  const names = endNames(
    drawn.kind === 'lines' ? drawn.series.map(({ name, strong = false }) => ({ text: name, strong })) : [],
    dress,
  );

  function datasets(): ChartDataset<'bar' | 'line', (number | null)[]>[] {
    if (drawn.kind === 'lines') {
      return drawn.series.map(({ shape, tone, values }) => ({
        type: 'line',
        data: [...values],
        borderColor: colour(tone),
        borderDash: dashes[shape],
        borderWidth: isHollow(shape) ? 1.5 : 2.5,
        ...pointLook(shape, colour(tone), colour('--paper')),
        pointRadius: 5,
        clip: 8,
      }));
    }
    return drawn.series.map(({ tone, grain, values }, i) => ({
      type: 'bar',
      data: [...values],
      backgroundColor: grain ? grained(colour(tone)) : colour(tone),
      borderColor: colour('--paper'),
      borderWidth: { bottom: drawn.kind === 'stacked' && i > 0 ? 1.5 : 0 },
      borderSkipped: false,
      maxBarThickness: 72,
    }));
  }

  function drawTotals(chart: Chart): void {
    const totals = drawn.kind === 'stacked' ? (drawn.totals ?? []) : [];
    const { x, y } = chart.scales;
    if (!x || !y) return;
    const { font, lineHeight } = dress.strongName;
    const measure = measured(chart, font);
    if (totals.some((text) => measure(text) > x.width / years.length - 4)) return;
    for (const [i, text] of totals.entries()) {
      const top = drawn.series.reduce((sum, { values }) => sum + Math.max(0, values[i] ?? 0), 0);
      const at = { left: x.getPixelForValue(i) - measure(text) / 2, top: y.getPixelForValue(top) - lineHeight - 4 };
      drawText(chart, [text], at, dress.strongName);
    }
  }

  const options: ChartOptions<'bar' | 'line'> = {
    ...dress.common,
    layout: { padding: ({ chart }) => ({ top: title.room(chart), right: named ? names.room(chart) : 8 }) },
    scales: {
      x: {
        stacked: drawn.kind === 'stacked',
        ticks: {
          ...dress.ticks,
          autoSkip: false,
          callback(_, i) {
            return yearLines(years, i, (0.85 * this.chart.width) / years.length, measured(this.chart, dress.tick.font));
          },
        },
        grid: { display: false },
        border: { display: false },
      },
      y: {
        ...dress.valueAxis(format),
        stacked: drawn.kind === 'stacked',
        beginAtZero: true,
        grace: drawn.kind === 'stacked' && drawn.totals ? '8%' : 0,
      },
    },
    plugins: {
      legend: { display: false },
      overlay: { under: title.draw, over: named ? names.draw : drawTotals },
    },
  };
  return (
    <>
      {drawn.kind !== 'lines' && <CategoryKey id={id} categories={drawn.series} />}
      {drawn.kind === 'lines' && !named && <SeriesKey series={drawn.series} />}
      <div className={figure.canvas}>
        <Drawing
          type={drawn.kind === 'lines' ? 'line' : 'bar'}
          data={{ labels: [...years], datasets: datasets() }}
          options={options}
          plugins={[inSteps, overlay]}
          aria-label={label}
          role="img"
        />
      </div>
    </>
  );
}

/** A year in lines that fit its room; where single words do not, only every second or third year is named. */
function yearLines(years: readonly string[], i: number, room: number, measure: (text: string) => number): string[] {
  const gap = 8;
  const widest = Math.max(...years.flatMap((year) => year.split(' ')).map(measure));
  const step = Math.ceil((widest + gap) / room);
  return i % step === 0 ? wrapped(years[i] ?? '', step * room - gap, measure) : [];
}

/** The grain of a colour, as the rows of the page have it. */
function grained(colour: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 4;
  const ctx = tile.getContext('2d');
  if (!ctx) return colour;
  ctx.fillStyle = colour;
  ctx.globalAlpha = 0.45;
  ctx.fillRect(0, 0, 4, 4);
  ctx.globalAlpha = 1;
  ctx.fillRect(0, 0, 2, 2);
  ctx.fillRect(2, 2, 2, 2);
  return ctx.createPattern(tile, 'repeat') ?? colour;
}

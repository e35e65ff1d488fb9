import type { Chart } from 'chart.js';
import { type Box, chartBox, drawText, freest, measured } from './canvasText.ts';
import type { ChartDress } from './chartDress.ts';

export interface Crossing {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/** Marks a crossing with an open dot and its words, under or over it, where they do not stand on one another. */
export function drawCrossings(chart: Chart, crossings: readonly Crossing[], { colour, strongName }: ChartDress): void {
  const { ctx, scales } = chart;
  const inside = chartBox(chart);
  const marks = crossings.map(({ x, y, label }) => ({
    x: scales['x']?.getPixelForValue(x) ?? 0,
    y: scales['y']?.getPixelForValue(y) ?? 0,
    label,
  }));
  const taken: Box[] = marks.map(({ x, y }) => ({ left: x - 6, top: y - 6, width: 12, height: 12 }));
  for (const { x, y, label } of marks) {
    ctx.save();
    ctx.fillStyle = colour('--paper');
    ctx.strokeStyle = colour('--ink');
    ctx.lineWidth = 2;
    ctx.beginPath();
    ctx.arc(x, y, 5, 0, 2 * Math.PI);
    ctx.fill();
    ctx.stroke();
    ctx.restore();
    const width = measured(chart, strongName.font)(label);
    const height = strongName.lineHeight;
    const left = Math.max(inside.left, Math.min(x - width / 2, inside.left + inside.width - width));
    const [below, above] = [y + 8, y - 8 - height];
    const tops = [below, above, below + height, above - height];
    const place = freest(
      tops.map((top) => ({ left, top, width, height })),
      taken,
      inside,
    );
    if (!place) continue;
    taken.push(place);
    drawText(chart, [label], place, strongName);
  }
}

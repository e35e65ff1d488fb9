import type { Chart } from 'chart.js';
import { drawText, measured, spreadApart, wrapped } from './canvasText.ts';
import type { ChartDress } from './chartDress.ts';

/** Between the end of a line and its name: the shape, and a stroke to the name where it stands higher or lower. */
const gap = 20;

/** Names at the ends of the lines of a chart, one for each of its first datasets: the room they need, and their drawing. */
export function endNames(
  names: readonly { readonly text: string; readonly strong?: boolean }[],
  { colour, name, strongName }: ChartDress,
) {
  const looks = names.map(({ strong }) => (strong ? strongName : name));
  const linesOf = (chart: Chart) =>
    names.map(({ text }, i) => wrapped(text, 0.28 * chart.width, measured(chart, looks[i]?.font ?? name.font)));

  function room(chart: Chart): number {
    const widths = linesOf(chart).flatMap((lines, i) => lines.map(measured(chart, looks[i]?.font ?? name.font)));
    return Math.ceil(Math.max(0, ...widths)) + gap;
  }

  function draw(chart: Chart): void {
    const { chartArea, ctx } = chart;
    const left = chartArea.right + gap;
    const lines = linesOf(chart);
    const ends = names.map((_, i) => chart.getDatasetMeta(i).data.at(-1)?.getProps(['x', 'y'], true) ?? { x: 0, y: 0 });
    const boxes = lines.map((one, i) => ({ centre: ends[i]?.y ?? 0, height: one.length * name.lineHeight + 2 }));
    for (const [i, top] of spreadApart(boxes, 0, chart.height).entries()) {
      const [end, middle] = [ends[i] ?? { x: 0, y: 0 }, top + (boxes[i]?.height ?? 0) / 2];
      if (Math.abs(middle - end.y) > name.lineHeight / 3) {
        ctx.save();
        ctx.strokeStyle = colour('--edge');
        ctx.beginPath();
        ctx.moveTo(end.x + 8, end.y);
        ctx.lineTo(left - 4, middle);
        ctx.stroke();
        ctx.restore();
      }
      drawText(chart, lines[i] ?? [], { left, top: top + 1 }, looks[i] ?? name);
    }
  }

  return { room, draw };
}

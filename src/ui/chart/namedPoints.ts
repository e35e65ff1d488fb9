import type { Chart } from 'chart.js';
import type { Tone } from '../Mark.tsx';
import { type Box, chartBox, drawText, freest, measured, wrapped } from './canvasText.ts';
import type { ChartDress } from './chartDress.ts';

type Pair = readonly [number, number];

export interface NamedPoint {
  readonly name: string;
  readonly tone: Tone;
  readonly x: number;
  readonly y: number;
  /** Low and high end of what it might be. */
  readonly xRange?: Pair;
  readonly yRange?: Pair;
  /** Named in bold. */
  readonly strong?: boolean;
  /** Crossed out: it is there, but cannot be chosen. */
  readonly closed?: boolean;
}

/** Half the width of the stroke at the end of a range. */
const reach = 4;

/** The ranges of points as lines with ends. */
export function drawRanges(chart: Chart, points: readonly NamedPoint[], { colour }: ChartDress): void {
  const { ctx } = chart;
  for (const point of points) {
    ctx.save();
    ctx.strokeStyle = colour(point.tone);
    ctx.lineWidth = 1.5;
    ctx.beginPath();
    for (const { left, top, width, height } of rangesOf(chart, point)) {
      const [right, bottom] = [left + width, top + height];
      const upright = width === 0;
      for (const [x, y] of upright
        ? ([
            [left, top],
            [left, bottom],
          ] as const)
        : ([
            [left, top],
            [right, top],
          ] as const)) {
        ctx.moveTo(upright ? x - reach : x, upright ? y : y - reach);
        ctx.lineTo(upright ? x + reach : x, upright ? y : y + reach);
      }
      ctx.moveTo(left, top);
      ctx.lineTo(right, bottom);
    }
    ctx.stroke();
    ctx.restore();
  }
}

/** A cross over the points that cannot be chosen. */
export function crossOut(chart: Chart, points: readonly NamedPoint[], { colour }: ChartDress): void {
  const { ctx } = chart;
  const half = 10;
  for (const point of points.filter(({ closed }) => closed)) {
    const { left, top } = placeOf(chart, point);
    ctx.save();
    ctx.strokeStyle = colour('--ink');
    ctx.lineWidth = 2;
    ctx.beginPath();
    for (const side of [-1, 1]) {
      ctx.moveTo(left - half, top - side * half);
      ctx.lineTo(left + half, top + side * half);
    }
    ctx.stroke();
    ctx.restore();
  }
}

/** The name of each point beside it, where it stands on no other point, range or name. */
export function drawNames(chart: Chart, points: readonly NamedPoint[], { name, strongName }: ChartDress): void {
  const inside = chartBox(chart);
  const taken: Box[] = points.flatMap((point) => [
    around({ ...placeOf(chart, point), width: 0, height: 0 }, 8),
    ...rangesOf(chart, point).map((range) => around(range, reach + 1)),
  ]);
  for (const point of points) {
    const look = point.strong ? strongName : name;
    const measure = measured(chart, look.font);
    const lines = wrapped(point.name, 0.22 * inside.width, measure);
    const size = { width: Math.max(...lines.map(measure)), height: lines.length * look.lineHeight };
    const at = placeOf(chart, point);
    const places = [...placesAround(at, size), ...placesBeyond(at.left, rangesOf(chart, point), size)];
    const place = freest(places, taken, inside);
    if (!place) continue;
    taken.push(place);
    drawText(chart, lines, place, look);
  }
}

function placeOf({ scales }: Chart, { x, y }: { readonly x: number; readonly y: number }) {
  return { left: scales['x']?.getPixelForValue(x) ?? 0, top: scales['y']?.getPixelForValue(y) ?? 0 };
}

/** The lines of the ranges of a point, as boxes without width or height. */
function rangesOf(chart: Chart, { x, y, xRange, yRange }: NamedPoint): readonly Box[] {
  const between = (a: { x: number; y: number }, b: { x: number; y: number }): Box => {
    const [from, to] = [placeOf(chart, a), placeOf(chart, b)];
    const [left, top] = [Math.min(from.left, to.left), Math.min(from.top, to.top)];
    return { left, top, width: Math.abs(from.left - to.left), height: Math.abs(from.top - to.top) };
  };
  return [
    ...(xRange ? [between({ x: xRange[0], y }, { x: xRange[1], y })] : []),
    ...(yRange ? [between({ x, y: yRange[0] }, { x, y: yRange[1] })] : []),
  ];
}

function around({ left, top, width, height }: Box, by: number): Box {
  return { left: left - by, top: top - by, width: width + 2 * by, height: height + 2 * by };
}

/** Where a name may stand around its point: the best first. */
function placesAround(
  { left, top }: Pick<Box, 'left' | 'top'>,
  { width, height }: Pick<Box, 'width' | 'height'>,
): readonly Box[] {
  const gap = 12;
  const [after, before] = [left + gap, left - gap - width];
  const [above, below] = [top - gap - height, top + gap];
  return [
    { left: after, top: top - height / 2 },
    { left: before, top: top - height / 2 },
    { left: left - width / 2, top: below },
    { left: left - width / 2, top: above },
    { left: after, top: above },
    { left: after, top: below },
    { left: before, top: above },
    { left: before, top: below },
  ].map((place) => ({ ...place, width, height }));
}

/** Over and under the ranges of a point, for a name that has no room beside the point itself. */
function placesBeyond(
  left: number,
  ranges: readonly Box[],
  { width, height }: Pick<Box, 'width' | 'height'>,
): readonly Box[] {
  const gap = 6;
  return ranges
    .flatMap((range) => [range.top - gap - height, range.top + range.height + gap])
    .map((top) => ({ left: left - width / 2, top, width, height }));
}

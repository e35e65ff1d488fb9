import type { Chart, ChartType, Plugin } from 'chart.js';
import { useSyncExternalStore } from 'react';
import type { TextLook } from './chartDress.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Draw = (chart: Chart) => void;

declare module 'chart.js' {
  // The name and parameter are chart.js's own.
  // oxlint-disable-next-line no-unused-vars
  interface PluginOptionsByType<TType extends ChartType> {
    overlay?: { readonly under?: Draw; readonly over?: Draw };
  }
}

/** What a chart draws beside its datasets, under and over them. */
export const overlay: Plugin = {
  id: 'overlay',
  beforeDatasetsDraw: (chart, _args, { under }: { under?: Draw }) => under?.(chart),
  afterDatasetsDraw: (chart, _args, { over }: { over?: Draw }) => over?.(chart),
};

const wide = '(min-width: 40rem)';

/** Whether names have room beside what they name; where they have not, they stand in a key above. */
export function useRoomForNames(): boolean {
  return useSyncExternalStore(onWidthChange, () => matchMedia(wide).matches);
}

function onWidthChange(changed: () => void): () => void {
  const media = matchMedia(wide);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** The text in lines no wider than that, broken between words. */
export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** How wide a text is in a font of the canvas. */
export function measured({ ctx }: Chart, font: string): (text: string) => number {
  return (text) => {
    ctx.save();
    ctx.font = font;
    const { width } = ctx.measureText(text);
    ctx.restore();
    return width;
  };
}

/**
 * Tops for boxes below one another that would stand on each other at the places they ask for: each as near to its place
 * as the others let it, all between `from` and `to` where they fit.
 */
export function spreadApart(
  boxes: readonly { readonly centre: number; readonly height: number }[],
  from: number,
  to: number,
): readonly number[] {
  const order = boxes.map((_, i) => i).toSorted((a, b) => (boxes[a]?.centre ?? 0) - (boxes[b]?.centre ?? 0));
  const groups: { members: readonly number[]; wishes: number; height: number; top: number }[] = [];
  for (const i of order) {
    const { centre, height } = boxes[i] ?? { centre: 0, height: 0 };
    let group = { members: [i], wishes: centre - height / 2, height, top: 0 };
    group.top = within(group.wishes, from, to - height);
    for (let above = groups.at(-1); above && above.top + above.height > group.top; above = groups.at(-1)) {
      groups.pop();
      const members = [...above.members, ...group.members];
      const wishes = above.wishes + group.wishes - above.height * group.members.length;
      const both = above.height + group.height;
      group = { members, wishes, height: both, top: within(wishes / members.length, from, to - both) };
    }
    groups.push(group);
  }
  const tops = boxes.map(() => 0);
  for (const { members, top } of groups) {
    let next = top;
    for (const i of members) {
      tops[i] = next;
      next += boxes[i]?.height ?? 0;
    }
  }
  return tops;
}

function within(value: number, from: number, to: number): number {
  return Math.max(from, Math.min(value, to));
}

/** The first place that touches nothing that is taken and stays inside, or the one that does so least. */
export function freest(places: readonly Box[], taken: readonly Box[], inside: Box): Box | undefined {
  const cost = (place: Box) =>
    taken.reduce((sum, one) => sum + shared(place, one), 0) + place.width * place.height - shared(place, inside);
  return places.toSorted((a, b) => cost(a) - cost(b))[0];
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** Lines of text from a top left corner, with a halo of paper that keeps lines of the chart off them. */
export function drawText(
  { ctx }: Chart,
  lines: readonly string[],
  at: { readonly left: number; readonly top: number },
  { font, lineHeight, colour, halo }: TextLook,
): void {
  ctx.save();
  ctx.font = font;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = colour;
  ctx.strokeStyle = halo;
  ctx.lineWidth = 4;
  ctx.lineJoin = 'round';
  for (const [i, line] of lines.entries()) {
    const y = at.top + (i + 0.5) * lineHeight;
    ctx.strokeText(line, at.left, y);
    ctx.fillText(line, at.left, y);
  }
  ctx.restore();
}

/** Where the datasets are drawn. */
export function chartBox({ chartArea: { left, top, right, bottom } }: Chart): Box {
  return { left, top, width: right - left, height: bottom - top };
}

/** What an axis counts, in the corner of the chart, in as many lines as it needs: the room for it, and its drawing. */
export function axisTitle(text: string, corner: 'top left' | 'bottom right', look: TextLook) {
  const gap = corner === 'top left' ? 12 : 4;
  const linesOf = (chart: Chart) => wrapped(text, chart.width, measured(chart, look.font));

  function room(chart: Chart): number {
    return linesOf(chart).length * look.lineHeight + gap;
  }

  function draw(chart: Chart): void {
    const lines = linesOf(chart);
    const measure = measured(chart, look.font);
    for (const [i, line] of lines.entries()) {
      const at =
        corner === 'top left'
          ? { left: 0, top: i * look.lineHeight }
          : { left: chart.width - measure(line), top: chart.height - (lines.length - i) * look.lineHeight };
      drawText(chart, [line], at, look);
    }
  }

  return { room, draw };
}

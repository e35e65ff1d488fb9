import { type CostLedger, type Figure, fieldOf, type FigureId, figureIds, type OwnFigure } from '../../domain/index.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { type NumberKind, readNumber, writeNumber } from './packNumber.ts';

type Figures = CostLedger['figures'];

const countBits = 8;
const stepBits = 3;
const steps = Array.from({ length: 2 ** stepBits }, (_, step) => step);
/** Days from the year 0 to the year 9999. */
const dayBits = 22;
const firstDay = Date.parse('0000-01-01');
const dayMs = 86_400_000;

/**
 * How many figures, the gaps between their places in the order of `figureIds`, then each value. A gap of `step` bits after as
 * many ones as whole steps fit in it: with a step of 0 this is a bitmap, with a larger one a list, and the shortest is taken.
 * Ranges, quotes and days of agreement take a bit each figure where there is any. Who agreed stays out: it names people.
 */
export function writeFigures(out: BitWriter, figures: Figures): void {
  const own = figureIds.flatMap((id, place) => (figures[id] ? [{ id, place, ...figures[id] }] : []));
  out.write(own.length, countBits);
  if (own.length === 0) return;
  const gaps = own.map(({ place }, i) => place - (own[i - 1]?.place ?? -1) - 1);
  const lengthWith = (step: number) => gaps.reduce((sum, gap) => sum + (gap >> step) + 1 + step, 0);
  const step = steps.reduce((best, one) => (lengthWith(one) < lengthWith(best) ? one : best));
  out.write(step, stepBits);
  for (const gap of gaps) {
    for (let whole = gap >> step; whole > 0; whole--) out.write(1, 1);
    out.write(0, 1);
    out.write(gap, step);
  }
  const any = anyOf(own);
  for (const one of [any.range, any.quote, any.agreed]) out.write(Number(one), 1);
  for (const { id, value, as, agreedOn } of own) {
    writeFigure(out, value, fieldOf(id), any.range);
    if (any.quote) out.write(Number(as === 'quote'), 1);
    if (any.agreed) out.write(Number(agreedOn !== undefined), 1);
    if (agreedOn !== undefined) out.write((Date.parse(agreedOn) - firstDay) / dayMs, dayBits);
  }
}

/** Reads what writeFigures wrote; anything else comes out as figures that are not written so. */
export function readFigures(reader: BitReader): Figures {
  const count = reader.readOrZero(countBits);
  if (count === 0) return {};
  const ids = readIds(reader, count);
  const [range, quote, agreed] = [0, 1, 2].map(() => reader.readOrZero(1) === 1);
  const own = ids.map((id): [FigureId, OwnFigure] => {
    const value = readFigure(reader, fieldOf(id), range ?? false);
    const as = quote && reader.readOrZero(1) === 1 ? 'quote' : 'own';
    const hasDay = agreed && reader.readOrZero(1) === 1;
    return [id, { value, as, ...(hasDay && { agreedOn: dateOf(reader.readOrZero(dayBits)) }) }];
  });
  return Object.fromEntries(own);
}

/** A number, or a range after a bit that says so where there can be one. */
export function writeFigure(out: BitWriter, figure: Figure, kind: NumberKind, maybeRange = true): void {
  const isRange = typeof figure !== 'number';
  if (maybeRange) out.write(Number(isRange), 1);
  const numbers = isRange ? [figure.low, figure.base, figure.high] : [figure];
  for (const number of numbers) writeNumber(out, number, kind);
}

export function readFigure(reader: BitReader, kind: NumberKind, maybeRange = true): Figure {
  if (!maybeRange || reader.readOrZero(1) === 0) return readNumber(reader, kind);
  return { low: readNumber(reader, kind), base: readNumber(reader, kind), high: readNumber(reader, kind) };
}

function anyOf(own: readonly OwnFigure[]) {
  return {
    range: own.some(({ value }) => typeof value !== 'number'),
    quote: own.some(({ as }) => as === 'quote'),
    agreed: own.some(({ agreedOn }) => agreedOn !== undefined),
  };
}

function readIds(reader: BitReader, count: number): FigureId[] {
  const step = reader.readOrZero(stepBits);
  const ids: FigureId[] = [];
  let place = -1;
  while (ids.length < count) {
    place++;
    while (place < figureIds.length && reader.readOrZero(1) === 1) place += 2 ** step;
    place += reader.readOrZero(step);
    const id = figureIds[place];
    if (id === undefined) break;
    ids.push(id);
  }
  return ids;
}

function dateOf(day: number): string {
  return new Date(firstDay + day * dayMs).toISOString().slice(0, 10);
}

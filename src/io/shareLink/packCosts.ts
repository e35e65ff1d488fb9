import { type CostLedger, costModels, type FieldKind, horizonMin, type ModelId } from '../../domain/index.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { oneLine, readText, writeText } from './packedText.ts';
import { labelMax, readExtraLine, writeExtraLine } from './packExtra.ts';
import { readFigures, writeFigures } from './packFigures.ts';
import { readNumber, writeNumber } from './packNumber.ts';
import { readWord, writeWord } from './packWord.ts';

/**
 * The layout of costs in links: this file, its parts, and the orders of `figureIds`, `costModels` and `costCategories`. What
 * is added to these goes to their end; any other change is a new layout, with this one kept for the links that have it.
 */
const layout = 1;
const layoutBits = 4;

type Structure = Omit<CostLedger, 'figures'>;
type Part = keyof Structure;

interface Packer<T> {
  write(out: BitWriter, value: T): void;
  read(reader: BitReader): T;
}

const word: Packer<string> = { write: writeWord, read: readWord };
const textLengthBits = 10;
const text: Packer<string> = {
  write: (out, value) => writeText(out, oneLine(value, labelMax), textLengthBits),
  read: (reader) => readText(reader, textLengthBits) ?? '\0',
};
const currency: Packer<string> = {
  write: (out, code) => [0, 1, 2].forEach((i) => out.write(code.charCodeAt(i) - 65, 5)),
  read: (reader) => String.fromCharCode(...[0, 1, 2].map(() => reader.readOrZero(5) + 65)),
};
const monthOfYear: Packer<string> = {
  write: (out, value) => {
    out.write(Number(value.slice(0, 4)), 14);
    out.write(Number(value.slice(5)), 4);
  },
  read: (reader) => `${padded(reader.readOrZero(14), 4)}-${padded(reader.readOrZero(4), 2)}`,
};
const models: Packer<readonly ModelId[]> = {
  write: (out, ids) => costModels.forEach((id) => out.write(Number(ids.includes(id)), 1)),
  read: (reader) => costModels.filter(() => reader.readOrZero(1) === 1),
};
const milestone: Packer<readonly [number, number]> = {
  write: (out, [month, share]) => {
    out.write(month, 7);
    writeNumber(out, share, shareOfPrice);
  },
  read: (reader) => [reader.readOrZero(7), readNumber(reader, shareOfPrice)],
};
const shareOfPrice = { counts: 'share', min: 0 } as const;

/** Every part beside the figures, in the order of a link. */
const parts: { readonly [P in Part]-?: Packer<NonNullable<Structure[P]>> } = {
  currency,
  horizonMonths: whole(7, horizonMin),
  work: word,
  ownRegion: word,
  providerRegion: word,
  unit: text,
  pricing: oneOf(['flat', 'per-unit', 'outcome', 'capped-time'], 2),
  bpoPricing: oneOf(['per-unit', 'per-person'], 1),
  milestones: listOf(milestone),
  lagModels: models,
  extra: listOf({ write: writeExtraLine, read: readExtraLine }),
  seed: number('units'),
  trials: number('units'),
  leftOut: models,
  yearStart: whole(4),
  decidedIn: monthOfYear,
};
const partNames = Object.keys(parts) as Part[];

/** What a user said about the cost: a bit for each part, the parts that are there, the figures. Who agreed to one stays out. */
export function writeCosts(out: BitWriter, ledger: CostLedger): void {
  out.write(layout, layoutBits);
  for (const part of partNames) out.write(Number(ledger[part] !== undefined), 1);
  for (const part of partNames) writePart(out, part, ledger[part]);
  writeFigures(out, ledger.figures);
}

/**
 * Reads what writeCosts wrote, or says that it takes a newer Remit. Anything else comes out as a ledger that is not written
 * so: the caller packs it again and compares.
 */
export function readCosts(reader: BitReader): CostLedger | 'newer' {
  if (reader.readOrZero(layoutBits) > layout) return 'newer';
  const there = partNames.filter(() => reader.readOrZero(1) === 1);
  const structure = there.map((part) => [part, parts[part].read(reader)]);
  return { ...(Object.fromEntries(structure) as Structure), figures: readFigures(reader) };
}

function writePart<P extends Part>(out: BitWriter, part: P, value: Structure[P]): void {
  const packer = parts[part] as Packer<NonNullable<Structure[P]>>;
  if (value !== undefined) packer.write(out, value);
}

function whole(width: number, from = 0): Packer<number> {
  return {
    write: (out, value) => out.write(value - from, width),
    read: (reader) => reader.readOrZero(width) + from,
  };
}

function number(counts: FieldKind['counts']): Packer<number> {
  const kind = { counts, min: 0 };
  return { write: (out, value) => writeNumber(out, value, kind), read: (reader) => readNumber(reader, kind) };
}

function oneOf<const T extends string>(words: readonly [T, ...T[]], width: number): Packer<T> {
  return {
    write: (out, value) => out.write(words.indexOf(value), width),
    read: (reader) => words[reader.readOrZero(width)] ?? words[0],
  };
}

function listOf<T>(of: Packer<T>): Packer<readonly T[]> {
  const countBits = 7;
  return {
    write: (out, list) => {
      out.write(list.length, countBits);
      for (const one of list) of.write(out, one);
    },
    read: (reader) => Array.from({ length: reader.readOrZero(countBits) }, () => of.read(reader)),
  };
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

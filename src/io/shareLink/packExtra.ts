import { costCategories, costModels, type ExtraLine } from '../../domain/index.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { readFigure, writeFigure } from './packFigures.ts';
import { oneLine, readText, writeText } from './packedText.ts';

const modelBits = 3;
const categoryBits = 4;
const whens = ['month', 'monthly', 'yearly'] as const;
const monthBits = 7;
const avoidables = [undefined, true, false] as const;
const amountKind = { counts: 'money', min: -1 } as const;
export const labelMax = 200;
const labelLengthBits = 10;

/** A line of the user's own: model, category, when it falls, the amount, whether it goes away, its label. */
export function writeExtraLine(out: BitWriter, line: ExtraLine): void {
  const when = line.monthly ? 'monthly' : line.yearly ? 'yearly' : 'month';
  out.write(costModels.indexOf(line.model), modelBits);
  out.write(costCategories.indexOf(line.category), categoryBits);
  out.write(whens.indexOf(when), 2);
  if (when === 'month') out.write(line.month ?? 0, monthBits);
  writeFigure(out, line.amount, amountKind);
  out.write(avoidables.indexOf(line.avoidable), 2);
  // A file of another program may leave the label out.
  writeText(out, oneLine(line.label ?? '', labelMax), labelLengthBits);
}

/** Reads what writeExtraLine wrote; anything else comes out as a line that is not written so. */
export function readExtraLine(reader: BitReader): ExtraLine {
  const model = costModels[reader.readOrZero(modelBits)] ?? 'bpo';
  const category = costCategories[reader.readOrZero(categoryBits)] ?? 'delivery';
  const when = whens[reader.readOrZero(2)] ?? 'month';
  const due = when === 'month' ? { month: reader.readOrZero(monthBits) } : { [when]: true as const };
  const amount = readFigure(reader, amountKind);
  const avoidable = avoidables[reader.readOrZero(2)];
  const label = readText(reader, labelLengthBits) ?? '\0';
  return { model, label, category, ...due, amount, ...(avoidable !== undefined && { avoidable }) };
}

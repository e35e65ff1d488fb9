import type { Figure, FieldKind } from '../../domain/index.ts';
import { formatInput, formatNumber, formatShare } from '../../ui/formatAmount.ts';
import { type AmountRead, readAmount } from '../../ui/readAmount.ts';

export type FigureRead =
  | { readonly kind: 'figure'; readonly value: Figure }
  | { readonly kind: 'empty' }
  /** It can be read in two ways; the user says which. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number]; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string };

/** What a field holds, read as people of the locale type it: '14k', '12 %', '1.234,56', '10 to 14'. */
export function readFigure(text: string, field: FieldKind, locale: string): FigureRead {
  const percent = isPercent(field);
  const read = readAmount(text, { locale, percent });
  switch (read.kind) {
    case 'empty':
      return read;
    case 'amount':
      return refusal([read.value], field, locale) ?? { kind: 'figure', value: read.value };
    case 'range':
      return readRange(read, field, locale);
    case 'ambiguous': {
      const allowed = read.readings.filter((value) => refusal([value], field, locale) === null);
      const [only] = allowed;
      if (allowed.length === 1 && only !== undefined) return { kind: 'figure', value: only };
      const [a, b] = read.readings.map((value) => inFull(value, field, locale));
      return { kind: 'ambiguous', readings: read.readings, message: `This can be read as ${a} or as ${b}. Which one?` };
    }
    case 'unreadable':
      return { kind: 'refused', message: `This is not a number. Type it as ${example(field, locale)}.` };
  }
}

function readRange(
  { low, high }: Extract<AmountRead, { kind: 'range' }>,
  field: FieldKind,
  locale: string,
): FigureRead {
  if (field.exact) return { kind: 'refused', message: 'Only one number can stand here, not a range.' };
  if (low > high)
    return {
      kind: 'refused',
      message: `The low end, ${shown(low, field, locale)}, is above the high end, ${shown(high, field, locale)}.`,
    };
  const base = (low + high) / 2;
  const refused = refusal([low, high, base], field, locale);
  return refused ?? { kind: 'figure', value: low === high ? low : { low, base, high } };
}

/** Why values cannot stand in the field, with what can; null where they can. */
function refusal(values: readonly number[], field: FieldKind, locale: string): FigureRead | null {
  const { min, max, whole, orZero } = field;
  const outside = values.find((value) => !(value >= min && value <= max) && !(orZero && value === 0));
  if (outside !== undefined)
    return {
      kind: 'refused',
      message: `${shown(outside, field, locale)} is not allowed here: ${shown(min, field, locale)} to ${shown(max, field, locale)} is.`,
    };
  if (whole && values.some((value) => !Number.isInteger(value)))
    return { kind: 'refused', message: 'This has to be a whole number.' };
  return null;
}

/** With every digit: two readings are told apart by them. */
export function inFull(value: number, field: FieldKind, locale: string): string {
  const style = isPercent(field) ? ({ style: 'percent' } as const) : {};
  return new Intl.NumberFormat(locale, { ...style, maximumSignificantDigits: 15 }).format(value);
}

/** What stands in the field: one number, or the ends of a range; of one from a file the base where only a number can stand. */
export function writeFigure(value: Figure, field: FieldKind, locale: string): string {
  const write = (x: number) => formatInput(x, { locale, percent: isPercent(field) });
  if (typeof value === 'number') return write(value);
  return field.exact || value.low === value.high ? write(value.base) : `${write(value.low)} – ${write(value.high)}`;
}

/** Shares and rates are typed and read in per cent. */
export function isPercent({ counts }: FieldKind): boolean {
  return counts === 'share' || counts === 'rate';
}

function shown(value: number, field: FieldKind, locale: string): string {
  if (Math.abs(value) >= 1e15) return value.toExponential(0);
  return isPercent(field) ? formatShare(value, locale) : formatNumber(value, locale);
}

function example(field: FieldKind, locale: string): string {
  if (isPercent(field)) return `${formatNumber(12, locale)} %`;
  return field.counts === 'money' ? `${formatNumber(14_000, locale)} or 14k` : formatNumber(12.5, locale);
}

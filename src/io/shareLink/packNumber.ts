import type { FieldKind } from '../../domain/index.ts';
import { type BitReader, bitsFor, type BitWriter } from './bits.ts';

/** What a number counts and whether it can be negative. */
export type NumberKind = Pick<FieldKind, 'counts' | 'min'>;

/** Powers of ten: the lowest, and the bits that count on from it. */
type Powers = readonly [first: number, width: number];

/** Those that numbers of up to three digits mostly have. Frozen, as links are. */
const usual: Readonly<Record<FieldKind['counts'], Powers>> = {
  money: [-2, 3],
  units: [0, 2],
  hours: [-1, 2],
  people: [-2, 2],
  months: [-2, 2],
  weeks: [-2, 2],
  years: [-2, 2],
  factor: [-2, 2],
  share: [-4, 2],
  rate: [-4, 2],
};
const rare: Powers = [-16, 5];

const shortDigits = 3;
const longDigits = 9;
const mantissaBits = (digits: number) => bitsFor(10 ** digits);
const zero = 0;
const raw = 7;

/**
 * A number to the last bit: its sign where it can have one, then 1 to 3 digits and a usual power of ten, or after an escape
 * zero, 4 to 9 digits and a rarer power, or the 64 bits of the double.
 */
export function writeNumber(out: BitWriter, value: number, { counts, min }: NumberKind): void {
  if (min < 0) out.write(Number(value < 0), 1);
  const size = min < 0 ? Math.abs(value) : value;
  const short = decimalOf(size, usual[counts]);
  const long = decimalOf(size, rare);
  if (size === 0) writeEscape(out, zero);
  else if (short && short.digits.length <= shortDigits) {
    out.write(short.digits.length - 1, 2);
    writeDecimal(out, short, short.digits.length, usual[counts]);
  } else if (long && long.digits.length <= longDigits) {
    const digits = Math.max(shortDigits + 1, long.digits.length);
    writeEscape(out, digits - shortDigits);
    writeDecimal(out, long, digits, rare);
  } else {
    writeEscape(out, raw);
    const bits = new DataView(new ArrayBuffer(8));
    bits.setFloat64(0, size);
    for (const at of [0, 4]) out.write(bits.getUint32(at), 32);
  }
}

/** Reads what writeNumber wrote; anything else comes out as a number that is not written so. */
export function readNumber(reader: BitReader, { counts, min }: NumberKind): number {
  const sign = min < 0 && reader.readOrZero(1) === 1 ? -1 : 1;
  const digits = reader.readOrZero(2) + 1;
  if (digits <= shortDigits) return sign * readDecimal(reader, digits, usual[counts]);
  const escape = reader.readOrZero(3);
  if (escape === zero) return 0;
  if (escape !== raw) return sign * readDecimal(reader, escape + shortDigits, rare);
  const bits = new DataView(new ArrayBuffer(8));
  for (const at of [0, 4]) bits.setUint32(at, reader.readOrZero(32));
  return sign * bits.getFloat64(0);
}

function writeEscape(out: BitWriter, which: number): void {
  out.write(shortDigits, 2);
  out.write(which, 3);
}

interface Decimal {
  readonly digits: string;
  readonly power: number;
}

/** The shortest decimal that is this double, with zeros at its end where its power would be too high; null where it is too low. */
function decimalOf(size: number, [first, width]: Powers): Decimal | null {
  if (!(size > 0 && size < Infinity)) return null;
  const [mantissa = '', exponent = ''] = size.toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const power = Number(exponent) - digits.length + 1;
  const last = first + 2 ** width - 1;
  if (power < first) return null;
  return power <= last ? { digits, power } : { digits: digits + '0'.repeat(power - last), power: last };
}

function writeDecimal(out: BitWriter, { digits, power }: Decimal, length: number, [first, width]: Powers): void {
  out.write(Number(digits), mantissaBits(length));
  out.write(power - first, width);
}

function readDecimal(reader: BitReader, length: number, [first, width]: Powers): number {
  const digits = reader.readOrZero(mantissaBits(length));
  return Number(`${digits}e${reader.readOrZero(width) + first}`);
}

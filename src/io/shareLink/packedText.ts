import type { BitReader, BitWriter } from './bits.ts';

/** Writes a text as UTF-8 after its length in bytes. */
export function writeText(out: BitWriter, text: string, lengthBits: number): void {
  const bytes = new TextEncoder().encode(text);
  out.write(bytes.length, lengthBits);
  for (const byte of bytes) out.write(byte, 8);
}

/** Reads what writeText wrote; null where it ends early or is not UTF-8. */
export function readText(reader: BitReader, lengthBits: number): string | null {
  const bytes = new Uint8Array(reader.read(lengthBits) ?? 0);
  for (let i = 0; i < bytes.length; i++) {
    const byte = reader.read(8);
    if (byte === null) return null;
    bytes[i] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Marks that turn the direction of what follows them, and with it who seems to have said what. */
const turningMarks = /[\u202A-\u202E\u2066-\u2069]/gu;

/** One line as a link carries it: no control characters, no lone surrogates, no longer than its field. */
export function oneLine(text: string, max: number): string {
  return cut(text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '), max);
}

/** The same for several lines. */
export function someLines(text: string, max: number): string {
  return cut(text.replace(/\r\n?|[\u2028\u2029]/gu, '\n').replace(/(?!\n)\p{Cc}/gu, ' '), max);
}

/** Twice cut is once cut, so that what was read and written again is the same link. */
function cut(text: string, max: number): string {
  return text.toWellFormed().replace(turningMarks, '').trim().slice(0, max).toWellFormed().trim();
}

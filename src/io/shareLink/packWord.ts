import type { BitReader, BitWriter } from './bits.ts';

/** Ids of content that take five bits in a link. Frozen: an id that comes later is spelled, so that old links stay what they are. */
const words = [
  'service-desk',
  'customer-support',
  'software',
  'infrastructure',
  'security',
  'accounting',
  'payroll',
  'other',
  'us',
  'latin-america',
  'eastern-europe',
  'india',
  'philippines',
  'elsewhere',
];
const letters = '-abcdefghijklmnopqrstuvwxyz';
const bits = 5;
const lengthBits = 6;

/** An id of content: its place among the words, or 0 and its letters, five bits each. */
export function writeWord(out: BitWriter, word: string): void {
  const place = words.indexOf(word) + 1;
  out.write(place, bits);
  if (place > 0) return;
  out.write(word.length, lengthBits);
  for (const letter of word) out.write(letters.indexOf(letter), bits);
}

/** Reads what writeWord wrote; anything else comes out as a word that is not written so. */
export function readWord(reader: BitReader): string {
  const place = reader.readOrZero(bits);
  if (place > 0) return words[place - 1] ?? '';
  return Array.from({ length: reader.readOrZero(lengthBits) }, () => letters[reader.readOrZero(bits)] ?? '').join('');
}

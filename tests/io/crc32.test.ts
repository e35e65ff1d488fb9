import * as zlib from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32, crc32OfText } from '../../src/io/saveFile/crc32.ts';

it('gives the check value of the standard', () => expect(crc32OfText('123456789')).toBe('cbf43926'));

it('is eight digits long with leading zeros, and for nothing at all', () => {
  expect(crc32(new Uint8Array())).toBe('00000000');
  expect(crc32(new Uint8Array(4))).toBe('2144df1c');
  const withZeros = Array.from({ length: 1_000 }, (_, i) => crc32OfText(String(i))).filter((sum) =>
    sum.startsWith('0'),
  );
  expect(withZeros).not.toHaveLength(0);
  expect(withZeros.filter((sum) => sum.length !== 8)).toEqual([]);
});

it('counts the bytes of UTF-8, not characters', () => {
  expect(crc32OfText('ä€😀')).toBe(crc32(Uint8Array.of(0xc3, 0xa4, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80)));
});

it.skipIf(!('crc32' in zlib))('agrees with zlib for 2,000 random byte strings', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      expect(Number.parseInt(crc32(bytes), 16)).toBe(zlib.crc32(bytes));
    }),
    { numRuns: 2_000, seed: 1 },
  );
});

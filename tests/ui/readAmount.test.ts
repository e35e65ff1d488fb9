import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatInput } from '../../src/ui/formatAmount.ts';
import { readAmount } from '../../src/ui/readAmount.ts';

const locales = [
  'en-US',
  'en-GB',
  'de-DE',
  'fr-FR',
  'de-CH',
  'en-IN',
  'es-ES',
  'pt-BR',
  'sv-SE',
  'ar-EG',
  'hi-IN',
  // Digits of their own, and two kinds of grouping.
  'hi-IN-u-nu-deva',
  'de-AT',
  'pl-PL',
];
const read = (text: string, locale = 'en-US') => readAmount(text, { locale });
const readShare = (text: string, locale = 'en-US') => readAmount(text, { locale, percent: true });
const amount = (value: number) => ({ kind: 'amount', value });
const range = (low: number, high: number) => ({ kind: 'range', low, high });
const asked = (...readings: readonly [number, number]) => ({ kind: 'ambiguous', readings });
const unreadable = { kind: 'unreadable' };

it.each([
  ['1.234,56', 'de-DE', 1234.56],
  ['1,234.56', 'en-US', 1234.56],
  ['1 234,56', 'fr-FR', 1234.56],
  ['1\u00a0234,56', 'fr-FR', 1234.56],
  ['1\u202f234,56', 'fr-FR', 1234.56],
  ["1'234.56", 'de-CH', 1234.56],
  ['1’234.56', 'de-CH', 1234.56],
  ['12,34,567.5', 'en-IN', 1_234_567.5],
  ['1.234.567', 'en-US', 1_234_567],
  ['1.234,56', 'en-US', 1234.56],
  ['1,234.56', 'de-DE', 1234.56],
  ['1,23', 'en-US', 1.23],
  ['.5', 'en-US', 0.5],
  ['١٬٢٣٤٫٥', 'ar-EG', 1234.5],
  ['١٢٣', 'en-US', 123],
  ['१२,३४,५६७.५', 'hi-IN', 1_234_567.5],
  ['１２３．５', 'en-US', 123.5],
])('reads %s in %s as the number that was meant', (text, locale, value) =>
  expect(read(text, locale)).toEqual(amount(value)),
);

it.each([
  ['14k', 'en-US', 14_000],
  ['1.2m', 'en-US', 1_200_000],
  ['1.5 mio', 'en-US', 1_500_000],
  ['1,5 Mio. €', 'de-DE', 1_500_000],
  ['2 mn', 'en-GB', 2_000_000],
  ['3bn', 'en-US', 3e9],
  ['14 k€', 'de-DE', 14_000],
  ['2.5 lakh', 'en-US', 250_000],
  ['5 mil', 'es-ES', 5000],
  ['5 billion', 'en-US', 5e9],
  ['5 Billionen', 'de-DE', 5e12],
  ['5 tausend', 'de-DE', 5000],
])('multiplies %s in %s by its word', (text, locale, value) => expect(read(text, locale)).toEqual(amount(value)));

it('does not guess at a word that the locale does not have, or that means another number there than elsewhere', () =>
  expect([read('5 mil'), read('5 of them'), read('3bn', 'sv-SE')]).toEqual([unreadable, unreadable, unreadable]));

it.each([
  ['$14,000', 14_000],
  ['US$2.5m', 2_500_000],
  ['EUR 12', 12],
  ['12 eur', 12],
  ['14 000 €', 14_000],
  ['R$ 5', 5],
  ['2 500 kr', 2500],
  ['-$5', -5],
  ['$-5', -5],
  ['−5 €', -5],
  ['+5', 5],
])('takes the currency of %s as a mark, not as a number', (text, value) => expect(read(text)).toEqual(amount(value)));

it.each([
  ['10-14', 10, 14],
  ['10–14', 10, 14],
  ['10 to 14', 10, 14],
  ['10 − 14', 10, 14],
  ['-5–-2', -5, -2],
  ['1e-5-2e-5', 1e-5, 2e-5],
  ['5 EUR - 10 EUR', 5, 10],
  ['14k–16k', 14_000, 16_000],
  ['10–14k', 10_000, 14_000],
  ['500–1k', 500, 1000],
  ['14–10', 14, 10],
])('reads %s as a range', (text, low, high) => expect(read(text)).toEqual(range(low, high)));

it('does not ask about a range: where an end has two readings it is unreadable', () => {
  expect(read('1.234–2.345')).toEqual(unreadable);
  expect(readShare('0.1–0.3')).toEqual(unreadable);
});

it('asks whether a point or comma before three digits is a decimal where the locale does not group with it', () => {
  expect(read('1.234')).toEqual(asked(1.234, 1234));
  expect(read('$-1.234')).toEqual(asked(-1.234, -1234));
  expect(read('1,234', 'de-DE')).toEqual(asked(1.234, 1234));
  expect(read('1.234', 'pl-PL')).toEqual(asked(1.234, 1234));
  expect(read('1,234', 'ar-EG')).toEqual(asked(1.234, 1234));
  expect(readShare('1.234')).toEqual(asked(0.01234, 12.34));
});

it('does not ask where the locale, or the rest of the number, says which', () => {
  expect(read('1,234')).toEqual(amount(1234));
  expect(read('1.234', 'de-DE')).toEqual(amount(1234));
  expect(read('1.234', 'de-AT')).toEqual(amount(1234));
  expect(read('0.234')).toEqual(amount(0.234));
  expect(read('1.2340')).toEqual(amount(1.234));
  expect(read('1234.567')).toEqual(amount(1234.567));
  expect(read('1.234m')).toEqual(amount(1_234_000));
  expect(read('1,234m')).toEqual(amount(1_234_000_000));
  expect(readShare('1.234 %')).toEqual(amount(0.01234));
});

it('counts per cent in a percent field and asks about a bare number below one', () => {
  expect(readShare('12')).toEqual(amount(0.12));
  expect(readShare('12 %')).toEqual(amount(0.12));
  expect(readShare('%12')).toEqual(amount(0.12));
  expect(readShare('12٪')).toEqual(amount(0.12));
  expect(readShare('1')).toEqual(amount(0.01));
  expect(readShare('0')).toEqual(amount(0));
  expect(readShare('0.12')).toEqual(asked(0.0012, 0.12));
  expect(readShare('-0,5', 'de-DE')).toEqual(asked(-0.005, -0.5));
  expect(readShare('0.12 %')).toEqual(amount(0.0012));
});

it('lets one end of a range of shares say that per cent are meant', () => {
  expect(readShare('12 % – 15 %')).toEqual(range(0.12, 0.15));
  expect(readShare('0.1–0.3 %')).toEqual(range(0.001, 0.003));
  expect(readShare('0.5–1.5')).toEqual(range(0.005, 0.015));
});

it('refuses a mark that does not belong: per cent in other fields, money in a percent field', () => {
  expect(read('12 %')).toEqual(unreadable);
  expect(readShare('$12')).toEqual(unreadable);
  expect(readShare('12k')).toEqual(unreadable);
});

it.each([
  '(5)',
  '5-',
  '1.23.4',
  '1 23',
  '0,123,456',
  '12,3,4',
  '10²',
  '½',
  'x',
  '12 abc',
  '1-2-3',
  '+-5',
  '$5 EUR',
  '%',
])('does not guess at %s', (text) => expect(read(text)).toEqual(unreadable));

it('knows nothing from something, spaces and invisible marks included', () => {
  expect(read('')).toEqual({ kind: 'empty' });
  expect(read(' \u00a0\u200e')).toEqual({ kind: 'empty' });
});

it('reads the largest number and refuses a larger one', () => {
  expect(read('1e308')).toEqual(amount(1e308));
  expect(read('1e309')).toEqual(unreadable);
  expect(read('9'.repeat(400))).toEqual(unreadable);
});

it('answers in an instant however long the text', () => {
  const pieces = ['-', '1 ', '1', '1-', '$', '1,', 'a', '% '];
  const long = [...pieces.map((piece) => piece.repeat(50_000)), '1'.repeat(50_000) + '-1'.repeat(50_000)];
  const before = performance.now();
  expect(long.map((text) => read(text))).toEqual(long.map(() => unreadable));
  expect(performance.now() - before).toBeLessThan(1000);
});

it('never gives anything but finite numbers without −0, whatever is typed', () => {
  const piece = fc.constantFrom(...Array.from("0123456789.,-–%€$eEkm ' ٣()"), 'to', 'mio', '٫', '\u202f', '309');
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 9 }),
      fc.constantFrom(...locales),
      fc.boolean(),
      (pieces, locale, percent) => {
        const numbers = Object.values(readAmount(pieces.join(''), { locale, percent }))
          .flat()
          .filter((part) => typeof part === 'number');
        expect(numbers.filter((value) => !Number.isFinite(value) || Object.is(value, -0))).toEqual([]);
      },
    ),
    { numRuns: 5000, seed: 1 },
  );
});

/** At most 15 digits, so that the text holds the number exactly. */
const decimals = fc
  .tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: -6, max: 3 }))
  .map(([digits, power]) => Number(`${digits}e${power}`) || 0);
const anyLocale = fc.constantFrom(...locales);
const meant = (value: number, result: ReturnType<typeof readAmount>) =>
  result.kind === 'ambiguous' ? result.readings.includes(value) : result.kind === 'amount' && result.value === value;

it('reads every number back that Intl writes, or asks with the right one among the readings', () => {
  fc.assert(
    fc.property(decimals, anyLocale, fc.boolean(), fc.nat(6), (value, locale, useGrouping, minimumFractionDigits) => {
      const text = new Intl.NumberFormat(locale, {
        useGrouping,
        minimumFractionDigits,
        maximumFractionDigits: 12,
      }).format(value);
      expect([text, meant(value, read(text, locale))]).toEqual([text, true]);
    }),
    { numRuns: 5000, seed: 1 },
  );
});

it('is certain of every number that Intl writes with other than three decimals', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      anyLocale,
      fc.constantFrom(0, 1, 2, 4),
      (cents, locale, digits) => {
        const value = Number(`${cents}e-${digits}`) || 0;
        const text = new Intl.NumberFormat(locale, { minimumFractionDigits: digits }).format(value);
        expect([text, read(text, locale)]).toEqual([text, amount(value)]);
      },
    ),
    { numRuns: 5000, seed: 1 },
  );
});

it('reads every share and sum of money back that Intl writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), anyLocale, (cents, locale) => {
      const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
      const euros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
      expect(readShare(share.format(Number(`${cents}e-4`)), locale)).toEqual(amount(Number(`${cents}e-4`) || 0));
      expect(read(euros.format(Number(`${cents}e-2`)), locale)).toEqual(amount(Number(`${cents}e-2`) || 0));
    }),
    { numRuns: 2000, seed: 1 },
  );
});

it.each(locales)('understands the words for large numbers of %s', (locale) => {
  for (const compactDisplay of ['short', 'long'] as const)
    for (const value of [2000, 25_000, 250_000, 2_500_000, 25_000_000, 250_000_000]) {
      const text = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay }).format(value);
      const inWords = new Intl.NumberFormat(locale, {
        notation: 'compact',
        compactDisplay,
        maximumSignificantDigits: 3,
      });
      expect([text, read(inWords.format(value), locale)]).toEqual([text, amount(value)]);
    }
});

it('writes into a field what reads back as the same amount, without asking', () => {
  fc.assert(
    fc.property(decimals, anyLocale, fc.boolean(), (value, locale, percent) => {
      const text = formatInput(value, { locale, percent });
      expect([text, readAmount(text, { locale, percent })]).toEqual([text, amount(value)]);
    }),
    { numRuns: 5000, seed: 1 },
  );
});

it('writes any ratio and any other number to 15 digits', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e12, noNaN: true }), anyLocale, fc.boolean(), (value, locale, percent) => {
      const result = readAmount(formatInput(value, { locale, percent }), { locale, percent });
      expect(result.kind === 'amount' && Math.abs(result.value / value - 1)).toBeLessThan(1e-14);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

it('writes a field plainly, with a zero or a sign more only where it could be misread', () => {
  const plain = (value: number, locale: string, percent = false) => formatInput(value, { locale, percent });
  expect([14_000, 11.1, 0.75, 0.1 + 0.2, -0].map((value) => plain(value, 'en-US'))).toEqual([
    '14,000',
    '11.1',
    '0.75',
    '0.3',
    '0',
  ]);
  expect([14_000, 11.1].map((value) => plain(value, 'de-DE'))).toEqual(['14.000', '11,1']);
  expect([1.234, 1234.567].map((value) => plain(value, 'en-US'))).toEqual(['1.2340', '1,234.567']);
  expect([0.07, 0.286, 0, 0.005, 0.01234, 0.01003].map((ratio) => plain(ratio, 'en-US', true))).toEqual([
    '7',
    '28.6',
    '0',
    '0.5%',
    '1.2340',
    '1.0030',
  ]);
});

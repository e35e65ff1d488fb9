import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatMoney, formatMoneyInWords, formatNumber, formatShare, formatShort } from '../../src/ui/formatAmount.ts';

const dollars = { locale: 'en-US', currency: 'USD' };
const locales = [
  'en-US',
  'en-GB',
  'en-IN',
  'de-DE',
  'fr-FR',
  'ja-JP',
  'zh-CN',
  'hi-IN',
  'ar',
  'ar-EG',
  'he-IL',
  'fa-IR',
];
const anyLocale = fc.constantFrom(...locales);
const anyMoney = fc.double({ min: -1e13, max: 1e13, noNaN: true });

it('shows money with cents below 1,000 only, where it has some', () => {
  expect([11.1, 14, 999.999, 1234.56, 2_960_000].map((value) => formatMoney(value, dollars))).toEqual([
    '$11.10',
    '$14',
    '$1,000',
    '$1,235',
    '$2,960,000',
  ]);
  expect(formatMoney(1234.5, { locale: 'ja-JP', currency: 'JPY' })).toBe('￥1,235');
});

it('shows amounts that stand together all with cents or all without', () => {
  expect([14, 11.1, 1234.56].map((value) => formatMoney(value, { ...dollars, cents: 'all' }))).toEqual([
    '$14.00',
    '$11.10',
    '$1,234.56',
  ]);
  expect([14, 787.2].map((value) => formatMoney(value, { ...dollars, cents: 'none' }))).toEqual(['$14', '$787']);
  expect(formatMoney(7.4, { locale: 'ja-JP', currency: 'JPY', cents: 'all' })).toBe('￥7');
});

it('puts money into words from 10,000 on', () => {
  const inWords = [11.1, 14, 9_876, 9_999.7, 265_432, 2_964_000, -2_964_000].map((value) =>
    formatMoneyInWords(value, dollars),
  );
  expect(inWords).toEqual([
    '$11.10',
    '$14',
    '$9,876',
    '$10 thousand',
    '$265 thousand',
    '$2.96 million',
    '−$2.96 million',
  ]);
  expect([999_600, 1.5e9, 2e12, 3e15].map((value) => formatMoneyInWords(value, dollars))).toEqual([
    '$1 million',
    '$1.5 billion',
    '$2 trillion',
    '$3,000 trillion',
  ]);
});

it.each([
  ['en-GB', 'GBP', '£3.53 million'],
  ['en-IN', 'INR', '₹3.53 million'],
  ['en-AU', 'USD', 'USD\u00A03.53 million'],
  ['de-DE', 'USD', '$3,53 million'],
  ['fr-FR', 'USD', 'US$3,53 million'],
  ['fr-CA', 'USD', 'US$3,53 million'],
  ['fr-FR', 'CHF', 'CHF\u00A03,53 million'],
  ['ja-JP', 'JPY', '￥3.53 million'],
  ['ar', 'USD', 'US$3.53 million'],
  ['ar-EG', 'EGP', 'EGP\u00A03.53 million'],
  ['he-IL', 'ILS', '₪3.53 million'],
  ['sv-SE', 'SEK', 'kr\u00A03,53 million'],
])('says the word in English and the digits as in %s, whatever %s is called there', (locale, currency, said) => {
  expect(formatMoneyInWords(3_530_000, { locale, currency })).toBe(said);
});

it('shows short amounts to three digits, with a letter of English from 1,000 on', () => {
  expect(
    [1e-9, 0.1234, 11.1, 787.2, 8_009, 90_140, 999_600, 2_964_000].map((value) => formatShort(value, 'en-US')),
  ).toEqual(['0', '0.12', '11.1', '787', '8.01K', '90.1K', '1M', '2.96M']);
  expect(['de-DE', 'fr-FR', 'ja-JP', 'ar-EG', 'en-IN'].map((locale) => formatShort(-503_400, locale))).toEqual(
    Array.from({ length: 5 }, () => '−503K'),
  );
  expect(formatShort(2_964_000, 'de-DE')).toBe('2,96M');
});

it('stands in an English sentence in every locale without a letter or mark of another script', () => {
  fc.assert(
    fc.property(anyMoney, anyLocale, (value, locale) => {
      const shown = [formatMoneyInWords(value, { locale, currency: 'USD' }), formatShort(value, locale)];
      for (const text of shown) expect(text.replaceAll(/[A-Za-z0-9]/g, '')).not.toMatch(/\p{L}|\p{N}|\p{Cf}/u);
    }),
  );
});

it('keeps money and shares of a script from right to left together inside an English sentence', () => {
  const shown = [
    formatMoney(1234, { locale: 'ar', currency: 'USD' }),
    formatMoney(1234, { locale: 'he-IL', currency: 'ILS' }),
    formatShare(0.5, 'ar-EG'),
    formatNumber(5, 'ar-EG'),
  ];
  for (const text of shown) expect(text).toMatch(/^\u2068.*\u2069$/u);
  for (const locale of ['en-US', 'de-DE', 'ja-JP'])
    expect(formatMoney(1234, { locale, currency: 'EUR' })).not.toMatch(/[\u2068\u2069]/u);
});

it('shows shares with at most one decimal and numbers with at most two, in groups of digits', () => {
  expect([0.07, 0.286, 0.12345, -0.05, 1_670.81].map((ratio) => formatShare(ratio, 'en-US'))).toEqual([
    '7%',
    '28.6%',
    '12.3%',
    '−5%',
    '167,081%',
  ]);
  expect([14, 0.754, 4800, 167_080_811].map((value) => formatNumber(value, 'en-US'))).toEqual([
    '14',
    '0.75',
    '4,800',
    '167,080,811',
  ]);
});

it('never shows a minus before nothing', () => {
  const shown = [-0, -0.0004].flatMap((value) => [
    formatMoney(value, dollars),
    formatMoneyInWords(value, dollars),
    formatShare(value, 'de-DE'),
    formatNumber(value, 'fr-FR'),
  ]);
  expect([...shown, formatShort(-0, 'sv-SE'), formatShort(-1e-9, 'sv-SE')].filter((text) => /[-−]/.test(text))).toEqual(
    [],
  );
});

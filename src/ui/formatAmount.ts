import { readAmount } from './readAmount.ts';

interface MoneyShown {
  readonly locale: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Of amounts that stand together all have cents or none; left to each amount where it stands alone. */
  readonly cents?: 'all' | 'none' | undefined;
}

interface FieldShown {
  readonly locale: string;
  /** The field counts per cent; the value is the ratio. */
  readonly percent?: boolean | undefined;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making one takes a hundred times as long as using it. */
function format(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const made = formats.get(key) ?? new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options });
  formats.set(key, made);
  return made;
}

/** Money to the unit, as people of the locale write it; alone with cents below 1,000, where it has some. */
export function formatMoney(value: number, { locale, currency, cents }: MoneyShown): string {
  const whole = cents === 'none' || (cents === undefined && Math.abs(value) >= 1000);
  return formatFigure(value, locale, {
    style: 'currency',
    currency,
    ...(whole ? { maximumFractionDigits: 0 } : { trailingZeroDisplay: cents ? 'auto' : 'stripIfInteger' }),
  });
}

/** Powers of a thousand as English names them. */
const words = ['', 'thousand', 'million', 'billion', 'trillion'];
const letters = ['', 'K', 'M', 'B', 'T'];

/**
 * Money inside an English sentence: the sign of the currency before it and the word in English, whoever reads; digits and
 * decimal mark are the reader's. From 10,000 on to three digits: '$2.96 million', for a German reader '$2,96 million'.
 */
export function formatMoneyInWords(value: number, { locale, currency }: MoneyShown): string {
  const size = Math.abs(value);
  const { rounded, power } = inThousands(size);
  const word = Math.round(size) >= 10_000 ? words[power] : undefined;
  const digits = size >= 1000 ? { maximumFractionDigits: 0 } : centsOf(currency);
  const number = word ? latin(locale, threeDigits).format(rounded) : latin(locale, digits).format(size);
  return `${minusOf(value, number)}${signOf(locale, currency)}${number}${word ? ` ${word}` : ''}`;
}

/** An amount without its currency to three digits, for columns and axes that name it once: '2.96M', '8.01K', '787'. */
export function formatShort(value: number, locale: string): string {
  const { rounded, power } = inThousands(Math.abs(value));
  const number = latin(locale, threeDigits).format(rounded);
  return `${minusOf(value, number)}${number}${letters[power]}`;
}

const threeDigits: Intl.NumberFormatOptions = {
  maximumSignificantDigits: 3,
  maximumFractionDigits: 2,
  roundingPriority: 'lessPrecision',
};

/** None before what is shown as nothing. */
function minusOf(value: number, digits: string): string {
  return value < 0 && /[1-9]/.test(digits) ? '−' : '';
}

/** To three digits, and in the largest power of a thousand that it holds: 999,600 is 1 million. */
function inThousands(size: number): { readonly rounded: number; readonly power: number } {
  const digits = Number(size.toPrecision(3));
  const power = Math.max(
    0,
    words.findLastIndex((_, at) => digits >= 1000 ** at),
  );
  return { rounded: digits / 1000 ** power, power };
}

/** Letters of English stand between them, so the digits are Latin ones in every locale. */
function latin(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return format(locale, { numberingSystem: 'latn', ...options });
}

function centsOf(currency: string): Intl.NumberFormatOptions {
  const digits = currencyDigits(currency);
  return { minimumFractionDigits: digits, maximumFractionDigits: digits, trailingZeroDisplay: 'stripIfInteger' };
}

/** Decimals that a currency has: two, or none as in Japan. */
export function currencyDigits(currency: string): number {
  return format('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * The currency as the reader writes it, but for signs that run from right to left and letters behind one ('$US'), which English
 * has before it; apart from the digits where it ends in a letter.
 */
function signOf(locale: string, currency: string): string {
  const [own, english] = [locale, 'en'].map((one) => {
    const parts = format(one, { style: 'currency', currency }).formatToParts(1);
    return parts.find(({ type }) => type === 'currency')?.value.replace(/\p{Cf}/gu, '') ?? currency;
  });
  const known = (own && !rightToLeft.test(own) ? own : english) ?? currency;
  const sign = known.replace(/^(\p{Sc})\s?(\p{L}+)$/u, '$2$1');
  return /\p{L}$/u.test(sign) ? `${sign}\u00A0` : sign;
}

/** A ratio in per cent, with at most one decimal. */
export function formatShare(ratio: number, locale: string): string {
  return formatFigure(ratio, locale, { style: 'percent', maximumFractionDigits: 1 });
}

/** A number to read, with at most two decimals. */
export function formatNumber(value: number, locale: string): string {
  return formatFigure(value, locale, { maximumFractionDigits: 2 });
}

/** What stands in a field: up to 15 digits, as people there write it, always read back by `readAmount` as this one amount. */
export function formatInput(value: number, { locale, percent = false }: FieldShown): string {
  // 0.07 × 100 is 7.000000000000001.
  const shown = Number((percent ? value * 100 : value).toPrecision(15));
  const plain = format(locale, { maximumSignificantDigits: 15 }).format(shown);
  const isClear = (text: string) => readAmount(text, { locale, percent }).kind === 'amount';
  if (isClear(plain)) return plain;
  // '1.234' could be thousands, a fourth decimal says that it is not; '0.5' in per cent takes its sign.
  const fourDecimals = format(locale, { minimumFractionDigits: 4, maximumFractionDigits: 20 }).format(shown);
  return isClear(fourDecimals) || !percent
    ? fourDecimals
    : format(locale, { style: 'percent', maximumSignificantDigits: 15 }).format(value);
}

/** Letters, digits and marks of scripts that run from right to left. */
const rightToLeft = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Any figure with a true minus, since a hyphen is too short; kept together where an English sentence would tear it apart. */
export function formatFigure(value: number, locale: string, options: Intl.NumberFormatOptions): string {
  const text = format(locale, options).format(value).replaceAll('-', '−');
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

import { readAmount } from './readAmount.ts';

interface MoneyShown {
  readonly locale: string;
  /** ISO 4217; without it the amount stands alone, for places that name the currency once. */
  readonly currency?: string | undefined;
  /** From 10,000 on to three digits: in words ('2.96 million') or in letters ('2.96M'). */
  readonly compact?: 'long' | 'short' | undefined;
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

/** Money to read; exact with cents below 1,000 and in whole units from there on, unless compact. */
export function formatMoney(value: number, { locale, currency, compact }: MoneyShown): string {
  if (compact && Math.abs(value) >= 10_000) return compactMoney(value, locale, currency, compact);
  const cents = currency ? {} : { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const digits = Math.abs(value) < 1000 ? cents : { maximumFractionDigits: 0 };
  const style = currency ? { style: 'currency' as const, currency } : {};
  return withMinus(format(locale, { ...style, ...digits, trailingZeroDisplay: 'stripIfInteger' }).format(value));
}

/** Intl has no long form of money, so the number in words is put where the figures of the exact form stand. */
function compactMoney(value: number, locale: string, currency: string | undefined, compact: 'long' | 'short'): string {
  const inWords = format(locale, { notation: 'compact', compactDisplay: compact, maximumSignificantDigits: 3 });
  if (!currency) return withMinus(inWords.format(value));
  const parts = format(locale, { style: 'currency', currency, maximumFractionDigits: 0, useGrouping: false });
  const amount = inWords.format(Math.abs(value));
  return withMinus(
    parts
      .formatToParts(value)
      .map((part) => (part.type === 'integer' ? amount : part.value))
      .join(''),
  );
}

/** A ratio in per cent, with at most one decimal. */
export function formatShare(ratio: number, locale: string): string {
  return withMinus(format(locale, { style: 'percent', maximumFractionDigits: 1 }).format(ratio));
}

/** A number to read, with at most two decimals. */
export function formatNumber(value: number, locale: string): string {
  return withMinus(format(locale, { maximumFractionDigits: 2 }).format(value));
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

/** A true minus: a hyphen is too short beside figures. */
function withMinus(text: string): string {
  return text.replaceAll('-', '−');
}

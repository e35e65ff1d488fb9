import { formatMoney, formatMoneyInWords, formatNumber, formatShare, formatShort } from '../../ui/formatAmount.ts';

/** Figures as the reader's locale writes them, in the currency of the comparison; words and letters in them are English. */
export interface Amounts {
  readonly locale: string;
  /** Exact, where it stands alone: '$2,961,340', with cents below 1,000. */
  readonly exact: (value: number) => string;
  /** Exact, for all values of a table: cents in none of them where one is 1,000 or more. */
  readonly exactAmong: (values: readonly number[]) => (value: number) => string;
  /** In words for sentences: '$2.96 million'. */
  readonly inWords: (value: number) => string;
  /** Short and without the currency, for columns that name it once: '2.96M'. */
  readonly short: (value: number) => string;
  readonly share: (ratio: number) => string;
  readonly number: (value: number) => string;
  /** A month of the horizon, in whole months or with one decimal: '17' or '16.4'. */
  readonly month: (value: number) => string;
}

export function amountsFor(locale: string, currency: string): Amounts {
  const months = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return {
    locale,
    exact: (value) => formatMoney(value, { locale, currency }),
    exactAmong: (values) => {
      const cents = haveCents(values) ? 'all' : 'none';
      return (value) => formatMoney(value, { locale, currency, cents });
    },
    inWords: (value) => formatMoneyInWords(value, { locale, currency }),
    short: (value) => formatShort(value, locale),
    share: (ratio) => formatShare(ratio, locale),
    number: (value) => formatNumber(value, locale),
    month: (value) => months.format(value),
  };
}

function haveCents(values: readonly number[]): boolean {
  const isWhole = (value: number) => Math.round(100 * value) % 100 === 0;
  return values.every((value) => Math.abs(value) < 1000) && !values.every(isWhole);
}

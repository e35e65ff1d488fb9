import type { FieldKind } from '../../domain/index.ts';
import { formatFigure } from '../../ui/formatAmount.ts';

/** What a number counts, with a change from year to year beside the kinds of figures. */
export type Counted = FieldKind['counts'] | 'number' | 'change';

export type Exactly = (value: number, counted: Counted) => string;

/** Digits that a calculator needs: a formula is printed to be checked, not to be read at a glance. */
const digits = 6;

/** Numbers with as many digits as it takes to work with them by hand: money to the cent, all else to six digits. */
export function exactly(locale: string, currency: string | undefined): Exactly {
  const format = (value: number, options: Intl.NumberFormatOptions) => formatFigure(value, locale, options);
  const money = (value: number): Intl.NumberFormatOptions => {
    const style = currency ? { style: 'currency' as const, currency } : {};
    if (value !== 0 && Math.abs(value) < 1) return { ...style, maximumSignificantDigits: digits };
    return { ...style, minimumFractionDigits: 2, maximumFractionDigits: 2, trailingZeroDisplay: 'stripIfInteger' };
  };
  const number = (value: number) =>
    format(value, Math.abs(value) >= 1000 ? { maximumFractionDigits: 2 } : { maximumSignificantDigits: digits });
  return (value, counted) => {
    switch (counted) {
      case 'money':
        return format(value, money(value));
      case 'share':
      case 'rate':
        return format(value, { style: 'percent', maximumSignificantDigits: digits });
      case 'change':
        return format(value, { style: 'percent', maximumSignificantDigits: digits, signDisplay: 'exceptZero' });
      case 'months':
      case 'weeks':
      case 'hours':
      case 'years':
        return `${number(value)} ${number(value) === number(1) ? counted.slice(0, -1) : counted}`;
      default:
        return number(value);
    }
  };
}

import type { FieldKind } from '../../domain/index.ts';

/** What a number counts, with a change from year to year beside the kinds of figures. */
export type Counted = FieldKind['counts'] | 'number' | 'change';

export type Exactly = (value: number, counted: Counted) => string;

/** Digits that a calculator needs: a formula is printed to be checked, not to be read at a glance. */
const digits = 6;

/** Numbers with as many digits as it takes to work with them by hand: money to the cent, all else to six digits. */
export function exactly(locale: string, currency: string | undefined): Exactly {
  const made = new Map<string, Intl.NumberFormat>();
  const format = (value: number, options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    const formatter = made.get(key) ?? new Intl.NumberFormat(locale, options);
    made.set(key, formatter);
    return formatter.format(value).replaceAll('-', '−');
  };
  const precise = (value: number): Intl.NumberFormatOptions =>
    Math.abs(value) >= 1000 ? { maximumFractionDigits: 2 } : { maximumSignificantDigits: digits };
  const unit = (value: number, name: string) =>
    format(value, { style: 'unit', unit: name, unitDisplay: 'long', ...precise(value) });
  const money = (value: number): Intl.NumberFormatOptions => {
    const style = currency ? { style: 'currency' as const, currency } : {};
    if (value !== 0 && Math.abs(value) < 1) return { ...style, maximumSignificantDigits: digits };
    return { ...style, minimumFractionDigits: 2, maximumFractionDigits: 2, trailingZeroDisplay: 'stripIfInteger' };
  };
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
        return unit(value, 'month');
      case 'weeks':
        return unit(value, 'week');
      case 'hours':
        return unit(value, 'hour');
      case 'years':
        return unit(value, 'year');
      default:
        return format(value, precise(value));
    }
  };
}

import { quote } from './quote.ts';
import type { Fault } from './refusal.ts';

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** Three capitals are not yet a currency; which ones exist (ISO 4217) the browser knows. */
export function currencyFaults(currency: string | undefined, path: string): Fault[] {
  if (currency === undefined || currencies.has(currency)) return [];
  return [{ path, reason: `is ${quote(currency)}, which is no currency; USD and EUR are, for example` }];
}

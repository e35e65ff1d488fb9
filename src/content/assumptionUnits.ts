import type { Assumption } from '../domain/index.ts';
import { evidenceCurrency } from './costSettings.ts';

type Unit = Pick<Assumption, 'unit'>;

/** What the numbers of an assumption are: parts of a whole, sums of money, or something else that is counted. */
export function countsOf({ unit }: Unit): 'share' | 'money' | 'number' {
  if (/^(fraction|probability)\b/.test(unit)) return 'share';
  return unit.startsWith(`${evidenceCurrency}/`) ? 'money' : 'number';
}

/** The unit in words: 'of salary', 'USD per ticket', 'hours a year'. */
export function unitText({ unit }: Unit): string {
  return unit
    .replace(/^probability$/, 'chance')
    .replace(/^fraction ?/, '')
    .replaceAll(/\/(year|month)\b/g, ' a $1')
    .replaceAll('/', ' per ')
    .trim();
}

/** What follows an amount that has its currency already: 'per ticket'. */
export function unitAfterMoney({ unit }: Unit): string {
  return unitText({ unit: unit.slice(evidenceCurrency.length) });
}

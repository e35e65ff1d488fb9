import { countsOf } from '../../content/assumptionUnits.ts';
import { type Assumption, gradeOf } from '../../domain/index.ts';
import { formatNumber } from '../../ui/formatAmount.ts';
import { confidenceWords } from './assumptionWords.ts';

/** A number as the reader writes it. */
export function numberText(x: number): string {
  return formatNumber(x, navigator.language);
}

/** Low, base and high; shares in per cent, and one number where all three are the same. */
export function valuesText({ low, base, high, unit }: Pick<Assumption, 'low' | 'base' | 'high' | 'unit'>): string {
  const isShare = countsOf({ unit }) === 'share';
  const shown = (x: number) => numberText(isShare ? 100 * x : x);
  const values = low === high ? shown(base) : `${shown(low)} – ${shown(base)} – ${shown(high)}`;
  return isShare ? `${values}\u00A0%` : values;
}

/** 'May 2024' for 2024-05; a year as it stands. */
export function dateText({ sourceDate }: Pick<Assumption, 'sourceDate'>): string {
  if (sourceDate === 'undated') return 'Undated';
  if (/^\d{4}$/.test(sourceDate)) return sourceDate;
  return new Date(sourceDate).toLocaleDateString(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** As it is used: one grade less where it is undated. */
export function gradeText(assumption: Assumption): string {
  const grade = confidenceWords[gradeOf(assumption)];
  return assumption.vendor ? `${grade}, from a seller` : grade;
}

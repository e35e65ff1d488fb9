import { costCategories, type CostCategory } from './costInputs.ts';
import type { RowCost } from './costs.ts';
import type { CostStructure } from './ledger.ts';
import { byYear } from './summaries.ts';

export interface CostYears {
  /** Months of the comparison that the first year holds, 1..12: what `byYear` asks for. */
  readonly firstYearMonths: number;
  /** 'Year 1' where the month of the decision is not known, else 'FY 2027'. */
  readonly labels: readonly string[];
  /** Months of the comparison in each year; month 0 is in none of them. */
  readonly months: readonly number[];
  /** The year in which month 0 falls, where that is known. */
  readonly startIn: string | null;
}

/**
 * The years of a comparison. With the month of the decision (month 0) they are the user's own, from `yearStart` (1..12, January
 * unless given), each named by the calendar year in which it ends; without it, twelve months each from the decision on.
 */
export function fiscalYears({
  horizonMonths,
  yearStart = 1,
  decidedIn,
}: Pick<CostStructure, 'horizonMonths' | 'yearStart' | 'decidedIn'>): CostYears {
  const decided = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(decidedIn ?? '');
  if (!decided) return { ...yearsOf(horizonMonths, 12, (year) => `Year ${year + 1}`), startIn: null };
  // Month 1, counted from January of the year 0.
  const first = 12 * Number(decided[1]) + Number(decided[2]);
  const intoYear = (first - (yearStart - 1)) % 12;
  const firstYearMonths = 12 - intoYear;
  const ends = Math.floor((first + firstYearMonths - 1) / 12);
  return {
    ...yearsOf(horizonMonths, firstYearMonths, (year) => `FY ${ends + year}`),
    startIn: `FY ${intoYear > 0 ? ends : ends - 1}`,
  };
}

function yearsOf(
  horizon: number,
  firstYearMonths: number,
  label: (year: number) => string,
): Omit<CostYears, 'startIn'> {
  const years = Array.from({ length: 1 + Math.max(0, Math.ceil((horizon - firstYearMonths) / 12)) }, (_, year) => year);
  const months = years.map((year) =>
    year === 0 ? Math.min(horizon, firstYearMonths) : Math.min(12, horizon - firstYearMonths - 12 * (year - 1)),
  );
  return { firstYearMonths, labels: years.map(label), months };
}

export interface CategoryYears {
  readonly category: CostCategory;
  /** Month 0. */
  readonly start: number;
  readonly years: readonly number[];
  readonly total: number;
}

/** Sums of a row by category and year, in the money of each month; categories in their order, those without any line left out. */
export function categoryYears({ lines }: Pick<RowCost, 'lines'>, firstYearMonths: number): CategoryYears[] {
  return costCategories.flatMap((category) => {
    const own = lines.filter((line) => line.category === category && line.months.some((value) => value !== 0));
    if (own.length === 0) return [];
    const months = (own[0]?.months ?? []).map((_, t) => own.reduce((sum, line) => sum + (line.months[t] ?? 0), 0));
    const total = months.reduce((sum, value) => sum + value, 0);
    return [{ category, ...byYear(months, firstYearMonths), total }];
  });
}

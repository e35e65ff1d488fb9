import { costDefaults } from '../../content/costDefaults.ts';
import { answerRules, evidenceRules } from '../../content/costEvidence.ts';
import { currencies, evidenceCurrency, generalDefaults, horizons, workKinds } from '../../content/costSettings.ts';
import {
  type Comparison,
  comparisonOf,
  type CostContent,
  type CostLedger,
  type CostResult,
  costs,
  type CostStructure,
} from '../../domain/index.ts';
import type { SavedAssessment, SavedCosts } from '../../io/saveFile/savedForm.ts';

const content: CostContent = {
  assumptions: costDefaults,
  evidenceRules,
  answerRules,
  plainRules: generalDefaults,
  evidenceCurrency,
};

/** Months to compare over where nothing is known about how long the work is needed. */
const usualHorizon = 36;

/** A comparison with all that the screen shows of it. */
export interface Compared extends Comparison {
  readonly ledger: CostLedger;
  /** Who does the work today. */
  readonly doneBy: 'own-people' | 'vendor' | 'nobody' | undefined;
  readonly structure: CostStructure;
  readonly result: CostResult;
}

/** What of an assessment a comparison depends on. */
export type CostedAssessment = Pick<SavedAssessment, 'answers' | 'today'> &
  Partial<Pick<SavedAssessment, 'unconfirmed'>>;

/** The comparison that an assessment and its ledger stand for, for a reader of this locale. */
export function compare(assessment: CostedAssessment, ledger: CostLedger, locale: string): Compared {
  const structure = structureOf(assessment, ledger, locale);
  const { answers, today, unconfirmed } = assessment;
  const situation = { answers, today: today?.by, unconfirmed };
  const comparison = comparisonOf(content, situation, ledger, structure);
  return { ...comparison, ledger, doneBy: today?.by, structure, result: costs(comparison.inputs) };
}

/** What is kept of a comparison: the inputs for whoever reads the file, and what its user said. */
export function savedCosts({ inputs, ledger, structure }: Compared): SavedCosts {
  // Whoever opens it elsewhere sees the same: what followed from this reader's locale is said.
  const { currency, ownRegion, providerRegion } = structure;
  return { ...inputs, ledger: { currency, ownRegion, providerRegion, ...ledger } };
}

function structureOf({ answers }: CostedAssessment, ledger: CostLedger, locale: string): CostStructure {
  const { figures: _figures, ...said } = ledger;
  const currency = said.currency ?? currencyOf(locale);
  const kind = workKinds.find(({ id }) => id === said.work);
  const duration = answers.duration ?? '';
  const priced = said.work === 'accounting' || said.work === 'payroll';
  const place = currency === evidenceCurrency ? 'us' : 'elsewhere';
  return {
    ...said,
    currency,
    horizonMonths:
      said.horizonMonths ??
      (Object.hasOwn(horizons, duration) ? horizons[duration as keyof typeof horizons] : usualHorizon),
    ownRegion: said.ownRegion ?? place,
    providerRegion: said.providerRegion ?? said.ownRegion ?? place,
    unit: said.unit ?? (kind && 'unit' in kind ? kind.unit.many : undefined),
    bpoPricing: said.bpoPricing ?? (priced ? 'per-unit' : 'per-person'),
  };
}

/** The currency that people in the region of a locale think in; dollars where that is not known. */
function currencyOf(locale: string): string {
  const region = regionOf(locale);
  return currencies.find(({ regions }) => region !== undefined && regions.includes(region))?.code ?? evidenceCurrency;
}

function regionOf(locale: string): string | undefined {
  try {
    return new Intl.Locale(locale).maximize().region;
  } catch {
    return undefined;
  }
}

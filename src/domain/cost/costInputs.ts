import type { ModelId } from '../fit/fitContent.ts';
import type { costFields } from './costFields.ts';

/** A figure: one number, or the range it can lie in. A single number means no range. */
export type Figure = number | Range;

export interface Range {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

type Fields = typeof costFields;
type Block<B extends keyof Fields> = { readonly [Name in keyof Fields[B]]?: Figure | undefined };

export type ManagedPricing = 'flat' | 'per-unit' | 'outcome' | 'capped-time';
export type BpoPricing = 'per-unit' | 'per-person';

/** Colours of the stacked chart. */
export const costCategories = [
  'delivery',
  'transition',
  'exit',
  'management',
  'tooling',
  'contract',
  'people',
  'change',
  'stranded',
] as const;
export type CostCategory = (typeof costCategories)[number];

/** A line of the user's own: once in a month, in every month or at the end of every year; never indexed. */
export interface ExtraLine {
  readonly model: ModelId;
  readonly label: string;
  readonly category: CostCategory;
  readonly month?: number | undefined;
  readonly monthly?: true | undefined;
  readonly yearly?: true | undefined;
  readonly amount: Figure;
  /** False: it falls whatever is decided, so it counts on every model alike. */
  readonly avoidable?: boolean | undefined;
}

/**
 * All that a comparison is computed from; the names are a contract. Money is in one currency at today's prices, shares and
 * rates are ratios (0.05 is 5 %). What is absent is 0 (1 for relativeProductivity, coverageFactor and scopeElasticity; no
 * leadership without a span, no cap without a cap). A model that is absent is not compared.
 */
export interface CostInputs extends Block<'general'> {
  /** ISO 4217. */
  readonly currency?: string | undefined;
  readonly horizonMonths: number;
  readonly seed?: number | undefined;
  readonly trials?: number | undefined;
  readonly work?: (Block<'work'> & { readonly unit?: string | undefined }) | undefined;
  readonly today?: Block<'today'> | undefined;
  readonly people?: Block<'people'> | undefined;
  readonly lag?: (Block<'lag'> & { readonly models?: readonly ModelId[] | undefined }) | undefined;
  readonly models: {
    readonly 'managed-services'?:
      | (Block<'managed-services'> & { readonly pricing?: ManagedPricing | undefined })
      | undefined;
    readonly 'staff-augmentation'?: Block<'staff-augmentation'> | undefined;
    readonly 'project-outsourcing'?:
      | (Block<'project-outsourcing'> & {
          /** Month after the start of the build and share of the price; they add up to 1. */
          readonly milestones?: readonly (readonly [number, number])[] | undefined;
        })
      | undefined;
    readonly bpo?: (Block<'bpo'> & { readonly pricing?: BpoPricing | undefined }) | undefined;
    readonly 'in-house'?: Block<'in-house'> | undefined;
    readonly 'dedicated-team'?: Block<'dedicated-team'> | undefined;
  };
  readonly extra?: readonly ExtraLine[] | undefined;
}

export const horizonMin = 12;
export const horizonMax = 84;
export const trialsMax = 1_000_000;

/** Models in content order, in which results are listed and ties are decided. */
export const costModels: readonly ModelId[] = [
  'managed-services',
  'staff-augmentation',
  'project-outsourcing',
  'bpo',
  'in-house',
  'dedicated-team',
];

export function lowOf(figure: Figure): number {
  return typeof figure === 'number' ? figure : figure.low;
}

export function baseOf(figure: Figure): number {
  return typeof figure === 'number' ? figure : figure.base;
}

export function highOf(figure: Figure): number {
  return typeof figure === 'number' ? figure : figure.high;
}

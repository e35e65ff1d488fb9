import * as z from 'zod/mini';
import { currencyFaults } from './currencyFaults.ts';
import { type CostFault, costFaults, figureFaults, fieldOf, figureIds, horizonMin } from '../../domain/index.ts';
import { costFaultReason } from './costFaultText.ts';
import { costListMax, nameMax } from './limits.ts';
import type { Fault } from './refusal.ts';
import { modelId, object, text } from './savedForm.ts';
import { schemaFaults } from './schemaFaults.ts';

const day = matching(/^\d{4}-(0[1-9]|1[0-2])-\d\d$/, isDay, 'has to be a day, as in 2026-11-20');
const month = matching(/^\d{4}-(0[1-9]|1[0-2])$/, () => true, 'has to be a month, as in 2026-11');
/** Ids of content that may change without a new form: unknown ones are kept, and mean that there is no evidence. */
const contentId = matching(/^[a-z-]{1,40}$/, () => true, 'has to be made of small letters and hyphens');
const isMonthOfYear = (value: number) => Number.isInteger(value) && value >= 1 && value <= 12;
const monthOfYear = z
  .number({ error: 'has to be a number' })
  .check(z.refine(isMonthOfYear, { error: 'has to be a month of the year, 1 to 12' }));
const list = <T extends z.core.$ZodType>(of: T) =>
  z
    .array(of, { error: 'has to be a list' })
    .check(z.maxLength(costListMax, { error: `has too many entries; up to ${costListMax} are allowed` }));

const ledgerForm = z.strictObject(
  {
    figures: z.record(
      z.string(),
      z.strictObject(
        {
          value: z.unknown(),
          as: z.enum(['own', 'quote'], { error: 'has to be own or quote' }),
          agreedBy: z.optional(text(nameMax)),
          agreedOn: z.optional(day),
        },
        object,
      ),
      object,
    ),
    work: z.optional(contentId),
    ownRegion: z.optional(contentId),
    providerRegion: z.optional(contentId),
    leftOut: z.optional(list(modelId)),
    yearStart: z.optional(monthOfYear),
    decidedIn: z.optional(month),
    // What follows is checked by the rules of the engine.
    currency: z.optional(z.unknown()),
    horizonMonths: z.optional(z.unknown()),
    unit: z.optional(z.unknown()),
    pricing: z.optional(z.unknown()),
    bpoPricing: z.optional(z.unknown()),
    seed: z.optional(z.unknown()),
    trials: z.optional(z.unknown()),
    milestones: z.optional(list(z.unknown())),
    lagModels: z.optional(list(z.unknown())),
    extra: z.optional(list(z.unknown())),
  },
  object,
);

type LedgerForm = z.infer<typeof ledgerForm>;

const root = 'costs.ledger';

/** What is wrong with what a user said about the cost, from wherever it comes; none means that it is a CostLedger. */
export function ledgerFaults(ledger: unknown): Fault[] {
  const parsed = ledgerForm.safeParse(ledger);
  if (!parsed.success)
    return schemaFaults(parsed.error).map(({ path, reason }) => ({
      path: path === 'the whole' ? root : `${root}.${path}`,
      reason,
    }));
  return [...ownFigureFaults(parsed.data.figures), ...structureFaults(parsed.data)];
}

const knownFigures = new Map<string, ReturnType<typeof fieldOf>>(figureIds.map((id) => [id, fieldOf(id)]));

function ownFigureFaults(figures: LedgerForm['figures']): Fault[] {
  return Object.entries(figures).flatMap(([id, { value }]) => {
    const field = knownFigures.get(id);
    if (!field) return [{ path: `${root}.figures.${id}`, reason: 'is not a figure that Remit knows' }];
    const faults: CostFault[] = [];
    figureFaults(value, `figures.${id}.value`, field, (fault) => faults.push(fault));
    return faults.map((fault) => ({ path: `${root}.${fault.path}`, reason: costFaultReason(fault) }));
  });
}

/** Where inputs hold what a ledger holds under another name. */
const namedInLedger: Readonly<Record<string, string>> = {
  'work.unit': 'unit',
  'lag.models': 'lagModels',
  'models.managed-services.pricing': 'pricing',
  'models.bpo.pricing': 'bpoPricing',
  'models.project-outsourcing.milestones': 'milestones',
};

/** The rest stands in a comparison as it is: in one without figures, the engine finds what is wrong with it. */
function structureFaults(ledger: LedgerForm): Fault[] {
  const { currency, horizonMonths, seed, trials, unit, pricing, bpoPricing, milestones, lagModels, extra } = ledger;
  const inputs = {
    currency,
    horizonMonths: horizonMonths === undefined ? horizonMin : horizonMonths,
    seed,
    trials,
    work: { unit },
    lag: { models: lagModels },
    models: {
      'managed-services': { pricing },
      bpo: { pricing: bpoPricing },
      'project-outsourcing': { buildMonths: 1, milestones },
    },
    extra,
  };
  const faults = costFaults(inputs).map((fault) => ({
    path: `${root}.${ledgerPath(fault.path)}`,
    reason: costFaultReason(fault),
  }));
  return faults.length > 0 || typeof currency !== 'string' ? faults : currencyFaults(currency, `${root}.currency`);
}

function ledgerPath(path: string): string {
  const [from, to] = Object.entries(namedInLedger).find(([one]) => `${path}.`.startsWith(`${one}.`)) ?? ['', ''];
  return to + path.slice(from.length);
}

function matching(form: RegExp, holds: (value: string) => boolean, error: string) {
  return z.string({ error }).check(z.refine((value) => form.test(value) && holds(value), { error }));
}

/** True where the calendar has the day: no 30 February. */
function isDay(value: string): boolean {
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

import * as z from 'zod/mini';
import { fitContent } from '../../content/fitContent.ts';
import type { Assessment, CostInputs, CostLedger } from '../../domain/index.ts';
import { nameMax, noteMax } from './limits.ts';

export const savedFormat = 'remit';
export const savedVersion = 2;

export const modelId = z.enum(
  fitContent.models.map(({ id }) => id),
  { error: 'has to be one of the six models' },
);
export const text = (max: number) =>
  z
    .string({ error: 'has to be text' })
    .check(z.maxLength(max, { error: `has to be no longer than ${max.toLocaleString('en')} characters` }));
const idText = z
  .string({ error: 'has to be text' })
  .check(z.regex(/^[A-Za-z0-9-]{1,64}$/, { error: 'has to be made of letters, digits and hyphens' }));
export const object = { error: 'has to be an object' };
const number = z.number({ error: 'has to be a number' });

/** Any fields: the engine's own rules say what is wrong with them, field by field. */
export const costsForm = z.record(z.string(), z.unknown(), object);

/** Any fields: later versions define them and this one keeps them. */
const kept = z.record(z.string(), z.json(), object);

export const weightsForm = z.strictObject(
  {
    sections: z.optional(z.record(z.string(), number, object)),
    questions: z.optional(z.record(z.string(), number, object)),
  },
  object,
);

export const answersForm = z.record(z.string(), z.string({ error: 'has to be the id of an answer' }), object);

const dataForm = z.strictObject(
  {
    id: idText,
    name: text(nameMax),
    today: z.optional(
      z.strictObject(
        {
          by: z.enum(['own-people', 'vendor', 'nobody'], { error: 'has to be own-people, vendor or nobody' }),
          model: z.optional(modelId),
        },
        object,
      ),
    ),
    answers: answersForm,
    unconfirmed: z._default(z.array(z.string(), { error: 'has to be a list' }), []),
    notes: z._default(z.record(z.string(), text(noteMax), object), {}),
    weights: z.optional(weightsForm),
    costs: z.optional(costsForm),
    choice: z.optional(z.strictObject({ model: modelId, reason: text(noteMax) }, object)),
    plan: z.optional(kept),
    vendors: z.optional(z.array(z.json(), { error: 'has to be a list' })),
  },
  object,
);

const dateError = 'has to be a date and time, as in 2026-11-20T09:30:00Z';
const isDateTime = (value: string) => /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));

export const savedForm = z.strictObject(
  {
    format: z.literal(savedFormat),
    version: z.literal(savedVersion),
    contentVersion: z.literal(fitContent.version, {
      error: 'names a version of the questions that this Remit does not have',
    }),
    savedAt: z.string({ error: dateError }).check(z.refine(isDateTime, { error: dateError })),
    data: dataForm,
  },
  object,
);

export type SavedForm = z.infer<typeof savedForm>;

/**
 * What a comparison is computed from, as other programs write and read it, and beside it, where its user worked on it in
 * Remit, what the user said: all else follows from answers and assumptions.
 */
export type SavedCosts = CostInputs & { readonly ledger?: CostLedger | undefined };

/** An assessment with its costs and the parts that are kept for later versions. */
export type SavedAssessment = Assessment &
  Pick<SavedForm['data'], 'plan' | 'vendors'> & { readonly costs?: SavedCosts | undefined };

import type * as z from 'zod/mini';
import { quote } from './quote.ts';
import type { Fault } from './refusal.ts';

/** What a schema found, each with its path and a plain reason. */
export function schemaFaults(error: z.core.$ZodError): Fault[] {
  return error.issues.map((issue) => ({
    path: issue.path.join('.') || 'the whole',
    reason:
      issue.code === 'unrecognized_keys'
        ? `has a field that does not belong here: ${issue.keys.map(quote).join(', ')}`
        : issue.message,
  }));
}

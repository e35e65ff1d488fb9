/** From one version of the saved form to the next; pure, and given a value of the version it starts from. */
export type Migration = (form: unknown) => unknown;

/** Costs were kept as any JSON; those that are of the contract stay as they are, others are refused by the schema. */
const strictCosts: Migration = (form) => ({ ...(form as object), version: 2 });

/** `migrations[n - 1]` turns version n into n + 1. */
export const migrations: readonly Migration[] = [strictCosts];

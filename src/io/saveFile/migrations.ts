/** From one version of the saved form to the next; pure, and given a value of the version it starts from. */
export type Migration = (form: unknown) => unknown;

/** `migrations[n - 1]` turns version n into n + 1. Version 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = [];

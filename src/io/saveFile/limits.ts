/** Longest name and note of the saved form; the fields of the screens stop there too. */
export const nameMax = 120;
export const noteMax = 4_000;

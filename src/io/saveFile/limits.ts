/** Longest name and note of the saved form; the fields of the screens stop there too. */
export const nameMax = 120;
export const noteMax = 4_000;

/** Most entries of a list in the costs: lines of one's own, milestones. A link with as many still fits its limit. */
export const costListMax = 100;

/**
 * Figures of a project's tail that are needed where it has a chance and do not say enough: how far it goes on average, and
 * where it is cut, if it is cut. Of a range the chance counts with its high end, the others with their low end.
 */
export function tailNeeds({
  share,
  mean = 0,
  cap,
}: {
  readonly share: number;
  readonly mean: number | undefined;
  readonly cap: number | undefined;
}): ('tailMean' | 'tailCap')[] {
  if (!(share > 0)) return [];
  return [...(mean === 0 ? (['tailMean'] as const) : []), ...(cap === 0 ? (['tailCap'] as const) : [])];
}

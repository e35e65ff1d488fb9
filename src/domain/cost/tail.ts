import { expOfNegative, ln } from '../elementary.ts';
import type { Random } from '../random.ts';

/** Spread of the lognormal overrun inside the tail, as the standard deviation of its logarithm: a judgement of our own. */
const tailSigma = 1;
/** What lies above it is the tail (Flyvbjerg and Gardner 2023). */
const tailFrom = 0.5;

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

/** Fills a figure of every lane with its next draw. */
export type Draw = (out: Float64Array) => void;

/** Values of a figure lane by lane; drawn anew each time where it is a range. */
interface Column {
  readonly values: Float64Array;
  readonly draw: Draw | null;
}

export interface Tail {
  readonly share: Column;
  readonly mean: Column;
  readonly cap: Column;
  readonly random: Random;
}

/** In the lanes in which the tail falls, puts `0.5 + lognormal` in the place of an overrun: with the mean that is asked for, and cut. */
export function addTail(overruns: Float64Array, { share, mean, cap, random }: Tail): void {
  for (const { values, draw } of [share, mean, cap]) draw?.(values);
  for (let lane = 0; lane < overruns.length; lane++) {
    if (random.uniform() >= share.values[lane]!) continue;
    const mu = ln(mean.values[lane]! - tailFrom) - (tailSigma * tailSigma) / 2;
    const x = mu + tailSigma * random.normal();
    overruns[lane] = Math.min(cap.values[lane]!, tailFrom + (x <= 0 ? expOfNegative(x) : 1 / expOfNegative(-x)));
  }
}

import { fitContent } from '../../content/fitContent.ts';
import { type FitInput, type Flip, flips, type Robustness, robustness } from '../../domain/index.ts';

/** What takes longer than a frame: sampled and searched beside the page. */
export interface Certainty {
  readonly robustness: Robustness;
  readonly flips: readonly Flip[];
}

/** Draws of one run: the half-width of the 95 % interval of a share is at most one point in a hundred. */
const samples = 10_000;
/** Fixed, so that the same answers show the same shares on every screen and in every browser. */
const seed = 1;

export function certaintyOf(input: FitInput): Certainty {
  return { robustness: robustness(fitContent, input, { samples, seed }), flips: flips(fitContent, input) };
}

import type { ModelId } from './fitContent.ts';

/** The only verdict word in the app: `none` is every model gated, `unknown` too little answered to say. */
export type Verdict = 'clear' | 'leaning' | 'close' | 'none' | 'unknown';

/** Below this share of the weight nothing is called clear, leaning or close. */
const enoughAnswered = 1 / 3;

export function verdictWord(
  thresholds: { readonly clear: number; readonly leaning: number },
  standing: {
    readonly allGated: boolean;
    readonly answeredShare: number;
    readonly lead: number;
    readonly recommended: ModelId | null;
  },
): Verdict {
  if (standing.allGated) return 'none';
  if (standing.recommended === null || standing.answeredShare < enoughAnswered) return 'unknown';
  if (standing.lead >= thresholds.clear) return 'clear';
  return standing.lead >= thresholds.leaning ? 'leaning' : 'close';
}

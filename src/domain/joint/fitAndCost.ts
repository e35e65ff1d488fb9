import { cheapestOf, isSameCost } from '../cost/cheapest.ts';
import type { CostResult } from '../cost/costs.ts';
import type { FitResult } from '../fit/assessFit.ts';
import type { ModelId } from '../fit/fitContent.ts';

export interface FitAndCost {
  /** Models that are costed, in content order; `ruledOut` where a gate holds. */
  readonly points: readonly {
    readonly id: ModelId;
    readonly fit: number;
    readonly npv: number;
    readonly ruledOut: boolean;
    /** No other model that may be recommended fits at least as well for less, or better for the same. */
    readonly efficient: boolean;
  }[];
  readonly recommended: ModelId | null;
  /** The cheapest of the costed models that may be recommended. */
  readonly cheapest: ModelId | null;
  /** What the recommended model costs more than the cheapest, and for how much better a fit; null where they are one. */
  readonly preference: Preference | null;
}

export interface Preference {
  readonly extra: number;
  /** To a tenth: a fit is not known better. */
  readonly points: number;
  /** `extra` over these points; null where the two fit about equally, since then no better fit is bought. */
  readonly perPoint: number | null;
}

/**
 * Fit against present value. The efficient set holds the models that no other allowed one dominates; the price of the
 * preference is `(npv(recommended) − npv(cheapest)) / (fit(recommended) − fit(cheapest))`, the fits' difference to a tenth.
 */
export function fitAndCost(fit: FitResult, cost: CostResult): FitAndCost {
  const costed = fit.models.flatMap((model) => {
    const row = cost.models.find(({ id }) => id === model.id);
    return row ? [{ id: model.id, fit: model.fit, npv: row.npv, ruledOut: model.gates.length > 0 }] : [];
  });
  const allowed = costed.filter(({ ruledOut }) => !ruledOut);
  const points = costed.map((point) => ({
    ...point,
    efficient: !point.ruledOut && !allowed.some((other) => dominates(other, point)),
  }));
  const recommended = allowed.find(({ id }) => id === fit.recommended);
  const cheapest = cheapestOf(allowed);
  const preference =
    recommended && cheapest && recommended.id !== cheapest.id
      ? preferenceOf(
          recommended.npv - cheapest.npv,
          recommended.fit - cheapest.fit,
          fit.aboutEqual.includes(cheapest.id),
        )
      : null;
  return { points, recommended: fit.recommended, cheapest: cheapest?.id ?? null, preference };
}

interface Point {
  readonly fit: number;
  readonly npv: number;
}

function dominates(other: Point, point: Point): boolean {
  const same = isSameCost(other.npv, point.npv);
  const noDearer = same || other.npv < point.npv;
  return other.fit >= point.fit && noDearer && (other.fit > point.fit || !same);
}

function preferenceOf(extra: number, difference: number, aboutEqual: boolean): Preference {
  const points = Math.round(10 * difference) / 10;
  return { extra, points, perPoint: aboutEqual || points <= 0 ? null : extra / points };
}

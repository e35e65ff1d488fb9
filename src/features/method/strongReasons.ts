import { fitContent } from '../../content/fitContent.ts';
import { reasons } from '../../content/reasons.ts';
import type { Sourced } from '../../content/wordTypes.ts';
import type { FitAnswer, ModelId } from '../../domain/index.ts';

type ReasonTable = Readonly<Record<string, Readonly<Record<string, Readonly<Partial<Record<ModelId, Sourced>>>>>>>;

interface StrongReason extends Sourced {
  readonly model: ModelId;
  readonly effect: number;
}

/** Why an answer speaks strongly for or against a model, in the order of the models. */
export function strongReasons(question: string, { id, effects }: FitAnswer): StrongReason[] {
  const byModel = (reasons as ReasonTable)[question]?.[id] ?? {};
  return fitContent.models.flatMap((model, m) => {
    const reason = byModel[model.id];
    return reason ? [{ ...reason, model: model.id, effect: effects[m] ?? 0 }] : [];
  });
}

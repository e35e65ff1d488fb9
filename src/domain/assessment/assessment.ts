import type { ModelId } from '../fit/fitContent.ts';
import type { Answers } from './answers.ts';
import type { Weights } from './weights.ts';

/** Who does the work today: not scored, but the baseline of cost, transition and roadmap. */
export interface Today {
  readonly by: 'own-people' | 'vendor' | 'nobody';
  /** The model under which the vendor works. */
  readonly model?: ModelId | undefined;
}

/** One piece of work and all that its user said about it: inputs only, results are derived. */
export interface Assessment {
  readonly id: string;
  readonly name: string;
  readonly today?: Today | undefined;
  readonly answers: Answers;
  /** Questions whose answers came from a template and wait to be confirmed or changed. */
  readonly unconfirmed: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
  readonly weights?: Weights | undefined;
  /** The user's own choice of model, with its reason where it is not the recommended one. */
  readonly choice?: { readonly model: ModelId; readonly reason: string } | undefined;
}

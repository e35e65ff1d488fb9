/** The six engagement models; the first four are on the market, the last two are honest references. Contract: stable for ever. */
export type ModelId =
  | 'managed-services'
  | 'staff-augmentation'
  | 'project-outsourcing'
  | 'bpo'
  | 'in-house'
  | 'dedicated-team';

/** Effect of an answer on the models, in the content order of models: −2 strongly against … +2 strongly for. */
export type Effects = readonly number[];

export interface FitAnswer {
  readonly id: string;
  readonly effects: Effects;
  /** How often this answer is given, before anything is known; used for open questions only, normalised on load. */
  readonly prior: number;
}

export interface FitQuestion {
  readonly id: string;
  readonly section: string;
  /** Facts are looked up, judgements are voted. */
  readonly kind: 'fact' | 'judgement';
  /** The answers form a scale. */
  readonly ordered: boolean;
  /** A decision could change the answer. */
  readonly changeable: boolean;
  readonly weight: number;
  readonly answers: readonly FitAnswer[];
}

/** Question id → the answers that satisfy the condition; every question named must be satisfied. */
export type Condition = Readonly<Record<string, readonly string[]>>;

export interface GateRule {
  readonly id: string;
  readonly when: Condition;
  readonly models: readonly ModelId[];
}

export interface CautionRule {
  readonly id: string;
  readonly kind: 'contradiction' | 'warning';
  readonly when: Condition;
}

/** What the fit engine works on; it carries no words. Callers pass it in. */
export interface FitContent {
  readonly version: number;
  readonly models: readonly { readonly id: ModelId; readonly kind: 'core' | 'reference' }[];
  /** `weight` is the default swing weight 0..100 that counts once any section weight is set. */
  readonly sections: readonly { readonly id: string; readonly weight: number }[];
  readonly questions: readonly FitQuestion[];
  readonly gates: readonly GateRule[];
  readonly cautions: readonly CautionRule[];
  /** Models so alike that sources name the same work by either; where two lead together, what they share is said first. */
  readonly relatives?: readonly (readonly [ModelId, ModelId])[];
  /** Leads in points from which the verdict is called clear or leaning. */
  readonly verdict: { readonly clear: number; readonly leaning: number };
}

import type { AnswerIdOf, QuestionId } from './fitContent.ts';
import type { SourceId } from './sources.ts';

/** A sentence and where it comes from. */
export interface Sourced {
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** One value for every answer of every question; the compiler finds a missing one. */
export type PerAnswer<T> = {
  readonly [Q in QuestionId]: { readonly [A in AnswerIdOf<Q>]: T };
};

/** What a question shows while it is being answered. */
export interface QuestionWords {
  /** The question itself, with its question mark. */
  readonly title: string;
  /** The same in two to five words, for tables and charts. */
  readonly short: string;
  /** One line of help. */
  readonly help: string;
  /** Who is likely to know, as in 'the owner of the work'. */
  readonly knows: string;
}

export interface AnswerWords {
  readonly label: string;
  /** One line that tells this answer from its neighbours. */
  readonly description: string;
}

import type { ModelId } from '../fit/fitContent.ts';
import type { FigureId } from './costFields.ts';
import type { Figure } from './costInputs.ts';

/** How far an assumption can be trusted; `illustrative` says that no good source is known. */
export type Confidence = 'high' | 'medium' | 'low' | 'illustrative';

/** A published or judged figure with its source: evidence for inputs, never an input itself. */
export interface Assumption {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly appliesTo: readonly ModelId[];
  readonly low: number;
  readonly base: number;
  readonly high: number;
  readonly source: string;
  /** As precise as the source says: a year, a month, or `undated`. */
  readonly sourceDate: string;
  readonly confidence: Confidence;
  /** It comes from somebody who sells what it speaks of. */
  readonly vendor?: true | undefined;
}

/**
 * What a conversion multiplies by: a figure of the comparison, one plus a figure (for surcharges), the first-year fee of the
 * rule's own model, or its size: the fee as a share of `fullSize`, at most 1, by which overheads that are not fixed grow.
 */
export type Quantity = FigureId | `1+${FigureId}` | 'fee' | 'size';

/** How an input follows from evidence or from another input: `assumption × factor × Π of`, kept between `least` and `most`. */
export interface EvidenceRule {
  readonly figure: FigureId;
  /** The assumption it rests on; absent where it follows from other figures alone. */
  readonly assumption?: string | undefined;
  /** Counts as 1 + the assumption, as a markup on pay does. */
  readonly onTop?: true | undefined;
  /** Kinds of work for which it holds; absent for all. */
  readonly work?: readonly string[] | undefined;
  /** Whose place of work it speaks of, and for which regions; absent where the place does not matter. */
  readonly at?: { readonly whose: 'own' | 'provider'; readonly regions: readonly string[] } | undefined;
  readonly factor?: number | undefined;
  readonly of?: readonly Quantity[] | undefined;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  /** For a share of the fee: what it comes to in money at least, however small the fee. */
  readonly leastMoney?: number | undefined;
  /** Holds only where this question has one of these answers, '' for none; `today` is who does the work today. */
  readonly when?: { readonly question: string; readonly answers: readonly string[] } | undefined;
  /** Gives way where the user has given all of these, which then count the same money. */
  readonly unlessOwn?: readonly FigureId[] | undefined;
  /** Too little is known for a point: shown as a range only, and the user's own number is asked for. */
  readonly bandOnly?: true | undefined;
  /** Its factor or bounds are amounts in the currency of the evidence. */
  readonly dollars?: true | undefined;
  /** Why it may be used so, in a sentence a finance partner would accept. */
  readonly because: string;
}

/** What an answer of the questionnaire says about an input. */
export interface AnswerRule {
  readonly figure: FigureId;
  readonly question: string;
  /** By answer; a figure divided by `over` where that is named. */
  readonly values: Readonly<Record<string, Figure>>;
  readonly over?: FigureId | undefined;
  readonly because: string;
}

const grades: readonly Confidence[] = ['high', 'medium', 'low', 'illustrative'];

/** How far an assumption can be trusted as it is used: one grade less where nobody says of when it is. */
export function gradeOf({ confidence, sourceDate }: Pick<Assumption, 'confidence' | 'sourceDate'>): Confidence {
  const lowered = grades.indexOf(confidence) + (sourceDate === 'undated' ? 1 : 0);
  return grades[Math.min(lowered, grades.length - 1)] ?? 'illustrative';
}

import type { Ground, LedgerFigure } from '../../domain/index.ts';
import type { SourceKind } from '../../ui/SourceMark.tsx';

interface MarkWords {
  readonly kind: SourceKind;
  readonly word: string;
}

/** What a figure rests on, as a mark with its word. */
export const groundMarks: { readonly [G in Ground]: MarkWords } = {
  own: { kind: 'own', word: 'your figure' },
  quote: { kind: 'quote', word: 'quote' },
  assumed: { kind: 'assumed', word: 'assumed' },
  vendor: { kind: 'assumed', word: 'assumed, from vendors' },
  illustrative: { kind: 'illustrative', word: 'illustrative' },
};

/** The mark of a figure; null where it is neither given nor assumed, and counts as nothing. */
export function markOf({ value, own, ground, preset }: LedgerFigure): MarkWords | null {
  if (value === undefined) return null;
  if (!own && ground === 'own' && preset?.origin.kind === 'answer') return { kind: 'own', word: 'your answer' };
  return own?.agreedBy ? { kind: 'agreed', word: 'agreed' } : groundMarks[ground];
}

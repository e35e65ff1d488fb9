import type { ReactNode } from 'react';
import styles from './SourceMark.module.css';

export type SourceKind = 'own' | 'assumed' | 'illustrative' | 'quote' | 'agreed';

/** Filled is firm, hollow is not: what somebody gave, and what stands in for it. */
const glyphs: Record<SourceKind, ReactNode> = {
  own: <circle className={styles.filled} cx="6" cy="6" r="5" />,
  assumed: <circle cx="6" cy="6" r="5" />,
  illustrative: <path d="M6 1l5.2 10H.8z" />,
  quote: <rect className={styles.filled} x="1.5" y="1.5" width="9" height="9" />,
  agreed: <path d="M1 6.5L4.5 10 11 1.5" />,
};

/** Where a figure is from: a glyph and its word. */
export function SourceMark({ kind, children }: { readonly kind: SourceKind; readonly children: ReactNode }) {
  return (
    <span className={styles.source}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {glyphs[kind]}
      </svg>
      <span>{children}</span>
    </span>
  );
}

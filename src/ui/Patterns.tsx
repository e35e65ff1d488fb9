import type { ReactNode } from 'react';
import { type Shape, type Tone, toneStyle } from './Mark.tsx';
import styles from './Patterns.module.css';

/** Patterns that marks refer to: hatching for what is closed, one for each filled shape in print. Drawn once for the page. */
export function Patterns({ tones }: { readonly tones: readonly { readonly shape: Shape; readonly tone: Tone }[] }) {
  return (
    <svg className={styles.defs} aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="hatch"
          className={styles.hatch}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="1.6" height="6" fill="currentColor" />
        </pattern>
        {tones.map(({ shape, tone }) => (
          <pattern
            key={shape}
            id={`pattern-${shape}`}
            className={styles.tone}
            style={toneStyle(tone)}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
          >
            {inside[shape]}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

const inside: Partial<Record<Shape, ReactNode>> = {
  disc: <rect width="6" height="6" fill="currentColor" />,
  square: <rect width="3" height="6" fill="currentColor" />,
  diamond: <path d="M0 0l6 6M6 0L0 6" stroke="currentColor" />,
  triangle: <circle cx="3" cy="3" r="1.8" fill="currentColor" />,
};

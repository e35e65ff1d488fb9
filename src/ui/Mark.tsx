import type { CSSProperties, ReactNode } from 'react';
import styles from './Mark.module.css';

/** Shapes that tell things apart without colour; hollow ones are references. */
export type Shape = 'disc' | 'triangle' | 'diamond' | 'square' | 'hollow-square' | 'ring';

/** A CSS custom property of the tokens, as in `--accent`. */
export type Tone = `--${string}`;

const paths: Record<Shape, ReactNode> = {
  disc: <circle cx="6" cy="6" r="5.5" />,
  triangle: <path d="M6 .5l6 11H0z" />,
  diamond: <path d="M6 0l6 6-6 6-6-6z" />,
  square: <rect x="1" y="1" width="10" height="10" />,
  'hollow-square': <rect x="1.5" y="1.5" width="9" height="9" />,
  ring: <circle cx="6" cy="6" r="4.8" />,
};

export function isHollow(shape: Shape): boolean {
  return shape === 'hollow-square' || shape === 'ring';
}

/** The property that the styles of marks read their colour from. */
export function toneStyle(tone: Tone): CSSProperties {
  return { '--tone': `var(${tone})` } as CSSProperties;
}

/** A name with its shape and colour. */
export function MarkedName({
  name,
  shape,
  tone,
}: {
  readonly name: string;
  readonly shape: Shape;
  readonly tone: Tone;
}) {
  return (
    <>
      <svg
        className={isHollow(shape) ? `${styles.mark} ${styles.hollow}` : styles.mark}
        style={toneStyle(tone)}
        viewBox="0 0 12 12"
        aria-hidden="true"
      >
        {paths[shape]}
      </svg>
      {name}
    </>
  );
}

export type SignalTone = 'ok' | 'note' | 'care' | 'stop' | 'quiet';
export type SignalGlyph = 'wide-gap' | 'gap' | 'even' | 'barred' | 'warning' | 'tick' | 'open';

const glyphs: Record<SignalGlyph, ReactNode> = {
  'wide-gap': <path d="M0 0h5v12H0zM7 8h5v4H7z" />,
  gap: <path d="M0 0h5v12H0zM7 4h5v8H7z" />,
  even: <path d="M0 1h5v11H0zM7 0h5v12H7z" />,
  barred: <path fillRule="evenodd" d="M0 0h12v12H0zM2 5v2h8V5z" />,
  warning: <path fillRule="evenodd" d="M6 0l6 12H0zM5.2 4.5v4h1.6v-4zm0 5v1.4h1.6V9.5z" />,
  tick: <path d="M0 6.5L1.6 5 4.4 8 10.4 1 12 2.4 4.5 11z" />,
  open: <path fillRule="evenodd" d="M6 0a6 6 0 110 12A6 6 0 016 0zm0 2a4 4 0 100 8 4 4 0 000-8z" />,
};

/** A word that judges, with its glyph: never colour alone. */
export function Signal({
  tone,
  glyph,
  children,
}: {
  readonly tone: SignalTone;
  readonly glyph: SignalGlyph;
  readonly children: ReactNode;
}) {
  return (
    <span className={`${styles.signal} ${styles[tone]}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {glyphs[glyph]}
      </svg>
      {children}
    </span>
  );
}

/** A short remark on a name, as in 'typical'. */
export function Chip({ children }: { readonly children: ReactNode }) {
  return <span className={styles.chip}>{children}</span>;
}

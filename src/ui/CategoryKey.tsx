import type { CSSProperties } from 'react';
import styles from './CategoryKey.module.css';
import figure from './ChartFigure.module.css';
import { type Tone, toneStyle } from './Mark.tsx';

export interface Category {
  readonly key: string;
  readonly title: string;
  readonly tone: Tone;
  /** Filled with grain instead of plain colour. */
  readonly grain?: boolean;
}

/** What the colours of parts stand for; `id` names their grains, for marks below that use them too. */
export function CategoryKey({ id, categories }: { readonly id: string; readonly categories: readonly Category[] }) {
  return (
    <div className={`${figure.key} ${styles.key}`}>
      {categories.map((category) => (
        <span key={category.key}>
          <svg className={styles.swatch} aria-hidden="true">
            <Grain id={id} category={category} />
            <rect className={styles.fill} style={categoryFill(id, category)} width="100%" height="100%" />
          </svg>
          {category.title}
        </span>
      ))}
    </div>
  );
}

/** The grain of a category, where it has one, for marks of the same `id`: a key brings it along. */
export function Grain({ id, category: { key, tone, grain } }: { readonly id: string; readonly category: Category }) {
  if (!grain) return null;
  return (
    <pattern
      id={id + key}
      className={styles.fill}
      style={toneStyle(tone)}
      width="4"
      height="4"
      patternUnits="userSpaceOnUse"
    >
      <rect width="4" height="4" opacity="0.45" />
      <path d="M0 0h2v2H0zM2 2h2v2H2z" />
    </pattern>
  );
}

/** The tone of a category, and its grain where it has one: what defines the grain has the same `id`. */
export function categoryFill(id: string, { key, tone, grain }: Category): CSSProperties {
  return { ...toneStyle(tone), ...(grain && { fill: `url(#${id}${key})` }) };
}

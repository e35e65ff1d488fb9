import type { ReactNode } from 'react';
import styles from './Weigh.module.css';

export interface Weight {
  readonly key: string;
  readonly title: ReactNode;
  readonly about: ReactNode;
  /** Positive is drawn filled, negative hollow. */
  readonly value: number;
  readonly shown: string;
}

/** Reasons with their strength: the longest bar is `longest`. */
export function Weigh({ weights, longest }: { readonly weights: readonly Weight[]; readonly longest: number }) {
  return (
    <ul className={styles.list}>
      {weights.map(({ key, title, about, value, shown }) => (
        <li key={key}>
          <span>
            <b>{title}</b>
            <small>{about}</small>
          </span>
          <span className={styles.value}>{shown}</span>
          <span className={styles.track} aria-hidden="true">
            <svg>
              <rect
                className={value < 0 ? styles.against : styles.for}
                width={`${longest > 0 ? (100 * Math.abs(value)) / longest : 0}%`}
                height="100%"
              />
            </svg>
          </span>
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from 'react';
import styles from './Lists.module.css';

interface Entry {
  readonly key: string;
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** The answer as a list: label at the left, statement at the right, a hairline between. */
export function AnswerList({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <dl className={styles.answer}>
      {entries.map(({ key, label, children }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{children}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Key figures, each with the words that explain it. */
export function Figures({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <dl className={styles.figures}>
      {entries.map(({ key, label, children }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{children}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Statements under a heavy rule, each with what it is at its left. */
export function RuledList({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul className={styles.ruled}>
      {entries.map(({ key, label, children }) => (
        <li key={key}>
          <div>{label}</div>
          <div>{children}</div>
        </li>
      ))}
    </ul>
  );
}

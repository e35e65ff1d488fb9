import type { ReactNode } from 'react';
import styles from './Layout.module.css';

interface Children {
  readonly children: ReactNode;
}

/** The column of the page. */
export function Page({ children }: Children) {
  return <div className={styles.page}>{children}</div>;
}

/** A section of a report: its topic small in the margin, its finding as the heading inside. */
export function Part({ topic, about, id, children }: Children & { topic: string; about?: string; id?: string }) {
  return (
    <section className={styles.part} id={id}>
      <p className={styles.topic}>
        <b dir="auto">{topic}</b>
        {about}
      </p>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

/** Blocks below one another at an even distance. */
export function Flow({ children }: Children) {
  return <div className={styles.flow}>{children}</div>;
}

/** Larger blocks below one another. */
export function Spread({ children }: Children) {
  return <div className={styles.body}>{children}</div>;
}

/** Controls side by side, wrapping where there is no room. */
export function Row({ children }: Children) {
  return <div className={`${styles.row} ${styles.screenOnly}`}>{children}</div>;
}

/** Text with a narrow column beside it. */
export function Split({ children }: Children) {
  return <div className={styles.split}>{children}</div>;
}

/** Two columns of the same width. */
export function Even({ children }: Children) {
  return <div className={styles.even}>{children}</div>;
}

/** Secondary text; `small` for remarks. */
export function Quiet({ children, small = false }: Children & { small?: boolean }) {
  return <p className={small ? `${styles.quiet} ${styles.small}` : styles.quiet}>{children}</p>;
}

/** For screen readers only. */
export function Hidden({ children }: Children) {
  return <span className={styles.hidden}>{children}</span>;
}

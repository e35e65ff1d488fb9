import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/** Something to know before reading on; `urgent` is announced at once. */
export function Notice({ children, urgent = false }: { readonly children: ReactNode; readonly urgent?: boolean }) {
  return (
    <div className={styles.notice} role={urgent ? 'alert' : undefined}>
      {children}
    </div>
  );
}

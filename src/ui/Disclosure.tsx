import { type ReactNode, useState } from 'react';
import styles from './Disclosure.module.css';

/** A line that opens; what is in it is made only once it was opened. */
export function Disclosure({
  summary,
  open = false,
  children,
}: {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  const [opened, setOpened] = useState(open);
  // Only how it begins: once it stands there, opening and closing it is the reader's.
  const [openAtFirst] = useState(open);
  return (
    <details
      className={styles.disclosure}
      open={openAtFirst}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>{summary}</summary>
      {opened && <div className={styles.content}>{children}</div>}
    </details>
  );
}

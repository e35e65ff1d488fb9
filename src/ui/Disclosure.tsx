import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import styles from './Disclosure.module.css';

/** A line that opens; what is in it is made only once it was opened. */
export function Disclosure({
  summary,
  open = false,
  printed = false,
  children,
}: {
  readonly summary: ReactNode;
  readonly open?: boolean;
  /** Belongs to the report on paper, also where nobody has opened it. */
  readonly printed?: boolean;
  readonly children: ReactNode;
}) {
  const [opened, setOpened] = useState(open);
  // Only how it begins: once it stands there, opening and closing it is the reader's.
  const [openAtFirst] = useState(open);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => (printed ? openWhilePrinting(details, () => setOpened(true)) : undefined), [printed]);
  return (
    <details
      ref={details}
      className={styles.disclosure}
      open={openAtFirst}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>{summary}</summary>
      {opened && <div className={styles.content}>{children}</div>}
    </details>
  );
}

/** Open on paper, and afterwards as the reader left it. */
function openWhilePrinting(details: { readonly current: HTMLDetailsElement | null }, make: () => void): () => void {
  let closed = false;
  const before = () => {
    const { current } = details;
    if (!current || current.open) return;
    closed = true;
    // What is printed has to stand there when the browser asks.
    flushSync(make);
    current.open = true;
  };
  const after = () => {
    if (closed && details.current) details.current.open = false;
    closed = false;
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

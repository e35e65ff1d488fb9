import { type ReactNode, useState } from 'react';
import styles from './Term.module.css';

/** A word with its explanation, which opens in place, below the words around it. */
export function Term({
  explain,
  children,
}: {
  /** Looked up once it is asked for. */
  readonly explain: () => Promise<string>;
  readonly children: ReactNode;
}) {
  const [text, setText] = useState<string>();
  const [opened, setOpened] = useState(false);
  const turn = () => {
    setOpened(!opened);
    if (text === undefined) void explain().then(setText, () => setText('The explanation could not be loaded.'));
  };
  return (
    <>
      <button type="button" className={styles.term} aria-expanded={opened} onClick={turn}>
        {children}
      </button>
      {opened && (
        <span className={styles.text} role="note">
          {text ?? '…'}
        </span>
      )}
    </>
  );
}

import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './Toast.module.css';

/** Long enough to read and to reach the way back by keyboard. */
const shownForMs = 20_000;

/** What just happened, announced to screen readers, with a way back. */
export function Toast({
  text,
  onUndo,
  onClose,
}: {
  readonly text: string | undefined;
  readonly onUndo?: (() => void) | undefined;
  readonly onClose: () => void;
}) {
  // While somebody is on it, it stays.
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (text === undefined || held) return;
    const closing = setTimeout(onClose, shownForMs);
    return () => clearTimeout(closing);
  }, [text, held, onClose]);
  return (
    <div className={styles.toast} role="status">
      {text !== undefined && (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only keeps it from closing
        <div
          className={styles.note}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span dir="auto">{text}</span>
          {onUndo && (
            <Button look="bare" onClick={onUndo}>
              Undo
            </Button>
          )}
          <Button look="bare" onClick={onClose}>
            Close
          </Button>
        </div>
      )}
    </div>
  );
}

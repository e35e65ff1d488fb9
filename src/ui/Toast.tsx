import { useEffect } from 'react';
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
  useEffect(() => {
    if (text === undefined) return;
    const closing = setTimeout(onClose, shownForMs);
    return () => clearTimeout(closing);
  }, [text, onClose]);
  return (
    <div className={styles.toast} role="status">
      {text !== undefined && (
        <div className={styles.note}>
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

import type { ReactNode } from 'react';
import styles from './Ask.module.css';

/** A box to tick; its whole line is the target. */
export function Tick({
  label,
  description,
  checked,
  disabled = false,
  onChange,
}: {
  readonly label: ReactNode;
  readonly description?: string | undefined;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.text}>
        <b>{label}</b>
        {description && <span>{description}</span>}
      </span>
    </label>
  );
}

import styles from './Steps.module.css';

/** Progress as one step for each section, as wide as it has questions. */
export function Steps({
  label,
  steps,
}: {
  readonly label: string;
  readonly steps: readonly { readonly id: string; readonly total: number; readonly done: number }[];
}) {
  return (
    <div className={styles.steps} role="img" aria-label={label}>
      {steps.map(({ id, total, done }) => (
        <svg key={id} aria-hidden="true" style={{ flex: total }}>
          <rect className={styles.rest} width="100%" height="100%" />
          <rect className={styles.done} width={`${(100 * done) / total}%`} height="100%" />
        </svg>
      ))}
    </div>
  );
}

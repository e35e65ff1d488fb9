import styles from './Choices.module.css';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** A key that picks it, shown at its end. */
  readonly hint?: string;
}

interface Properties {
  /** Name of the radio group; one group may be drawn in two parts. */
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly onChoose: (id: string) => void;
  /** Quieter, in one line: for the ways out of a question. */
  readonly aside?: boolean;
  /** Without descriptions, in two columns where there is room: for long lists of questions. */
  readonly dense?: boolean;
}

/** Radio buttons whose whole line is the target. */
export function Choices({ name, choices, value, onChoose, aside = false, dense = false }: Properties) {
  return (
    <div className={aside ? styles.aside : dense ? `${styles.choices} ${styles.dense}` : styles.choices}>
      {choices.map(({ id, label, description, hint }) => (
        <label className={styles.choice} key={id}>
          <input type="radio" name={name} value={id} checked={value === id} onChange={() => onChoose(id)} />
          <span className={styles.text}>
            <b>{label}</b>
            {description && !dense && <span>{description}</span>}
          </span>
          {hint && <kbd aria-hidden="true">{hint}</kbd>}
        </label>
      ))}
    </div>
  );
}

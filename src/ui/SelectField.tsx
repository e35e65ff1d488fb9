import styles from './SelectField.module.css';

/** One of several, chosen from a list, with its label. */
export function SelectField({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  readonly onChoose: (id: string) => void;
}) {
  return (
    <label className={styles.field}>
      <b>{label}</b>
      <select className={styles.select} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

import { type InputHTMLAttributes, type ReactNode, type Ref, type TextareaHTMLAttributes, useId } from 'react';
import styles from './Field.module.css';

interface Label {
  readonly label: string;
  readonly help?: ReactNode;
  /** What is wrong and what is allowed; the field is marked while it stands. */
  readonly error?: string | undefined;
}

type TextFieldProperties = Label & {
  readonly short?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
} & InputHTMLAttributes<HTMLInputElement>;

/** One line of text or a number, with its label, help and error. */
export function TextField({ label, help, error, short = false, ...rest }: TextFieldProperties) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        <b>{label}</b>
      </label>
      {help && (
        <p className={styles.help} id={`${id}help`}>
          {help}
        </p>
      )}
      {error && (
        <p className={styles.error} id={`${id}error`} role="alert">
          {error}
        </p>
      )}
      <input
        dir="auto"
        {...rest}
        id={id}
        className={short ? `${styles.input} ${styles.short}` : styles.input}
        aria-invalid={error ? true : undefined}
        aria-describedby={[help && `${id}help`, error && `${id}error`].filter(Boolean).join(' ') || undefined}
      />
    </div>
  );
}

/** Several lines of text; its label is for screen readers, because the heading above it says what it is for. */
export function TextArea({ label, ...rest }: { readonly label: string } & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return <textarea rows={3} dir="auto" {...rest} aria-label={label} className={styles.input} />;
}

/** A slider over whole numbers. */
export function Range(properties: InputHTMLAttributes<HTMLInputElement>) {
  return <input {...properties} type="range" className={styles.range} />;
}

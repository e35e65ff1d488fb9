import { type CSSProperties, type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react';
import styles from './FigureField.module.css';

type FigureFieldProperties = {
  readonly label: string;
  readonly help?: ReactNode;
  /** Stands after the field, as in 'a year'. */
  readonly unit?: string | undefined;
  /** Where the figure is from: a SourceMark. */
  readonly source?: ReactNode;
  /** What is wrong and what is allowed; the field is marked while it stands. */
  readonly error?: string | undefined;
  /** Small things under the field: a button to put it back, a range that opens. */
  readonly children?: ReactNode;
  readonly ref?: Ref<HTMLInputElement>;
} & Omit<InputHTMLAttributes<HTMLInputElement>, 'children' | 'id' | 'type'>;

/** A figure as one row of a form: what it is, the number with its unit, and where it is from. */
export function FigureField({ label, help, unit, source, error, children, ...rest }: FigureFieldProperties) {
  const id = useId();
  const describing = Object.entries({ unit, help, source, error }).flatMap(([part, said]) => (said ? id + part : []));
  return (
    <div className={styles.row} data-row="">
      <div>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {help && (
          <p className={styles.help} id={`${id}help`}>
            {help}
          </p>
        )}
      </div>
      <div>
        <div className={styles.figure}>
          <input
            inputMode="decimal"
            autoComplete="off"
            {...rest}
            type="text"
            id={id}
            className={styles.input}
            style={widthFor(rest.placeholder)}
            aria-invalid={error ? true : undefined}
            aria-describedby={describing.join(' ') || undefined}
          />
          {unit && (
            <span className={styles.unit} id={`${id}unit`}>
              {unit}
            </span>
          )}
        </div>
        {error && (
          <p className={styles.error} id={`${id}error`} role="alert">
            {error}
          </p>
        )}
      </div>
      {source && (
        <div className={styles.source} id={`${id}source`}>
          {source}
        </div>
      )}
      {children && <div className={styles.extra}>{children}</div>}
    </div>
  );
}

/** A placeholder is read before it is overwritten: the field is as wide as it needs. */
function widthFor(placeholder: string | undefined): CSSProperties | undefined {
  return placeholder ? ({ '--letters': placeholder.length } as CSSProperties) : undefined;
}

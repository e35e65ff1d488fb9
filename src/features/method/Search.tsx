import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import styles from './Method.module.css';
import type { Found } from './searchIndex.ts';

const named: Readonly<Record<keyof Found, readonly [one: string, more: string]>> = {
  questions: ['question', 'questions'],
  gates: ['gate', 'gates'],
  cautions: ['caution', 'cautions'],
  lines: ['cost line', 'cost lines'],
  assumptions: ['assumption', 'assumptions'],
  sources: ['source', 'sources'],
  terms: ['term', 'terms'],
};

/** The field and what it found, told politely; Escape clears it. */
export function Search({
  query,
  found,
  onChange,
}: {
  readonly query: string;
  readonly found: Found | null;
  readonly onChange: (query: string) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const counted = found ? countsOf(found) : [];
  return (
    <search className={styles.search}>
      <TextField
        ref={field}
        type="search"
        label="Find a question, answer, gate, cost, source or term"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange('');
        }}
      />
      <p role="status">{found && (counted.length > 0 ? `Found: ${counted.join(', ')}.` : 'Nothing found.')}</p>
      {found && counted.length === 0 && (
        <>
          <p>
            Nothing here has all of these words. Fewer or shorter words find more: ‘measur’ finds both ‘measure’ and
            ‘measurable’.
          </p>
          <Button
            onClick={() => {
              onChange('');
              // The button goes with what it cleared.
              field.current?.focus();
            }}
          >
            Clear the search
          </Button>
        </>
      )}
    </search>
  );
}

function countsOf(found: Found): string[] {
  return (Object.keys(named) as (keyof Found)[]).flatMap((kind) => {
    const { size } = found[kind];
    return size > 0 ? [`${size} ${named[kind][size === 1 ? 0 : 1]}`] : [];
  });
}

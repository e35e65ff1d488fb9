import { Button } from '../../ui/Button.tsx';
import styles from './Method.module.css';

/** The parts of the page by their ids; the words stand in the margin of each. */
const parts = {
  formulas: 'Formulas',
  calibration: 'How often right',
  questions: 'Questions',
  gates: 'Gates',
  cautions: 'Cautions',
  'cost-formulas': 'Cost formulas',
  assumptions: 'Assumptions',
  differences: 'Differences',
  sources: 'Sources',
  glossary: 'Glossary',
  changes: 'Changes',
};

/** Leads to the parts of the page; buttons, because the address names the screen. */
export function Contents() {
  return (
    <nav aria-label="On this page">
      <ul className={styles.contents}>
        {Object.entries(parts).map(([id, title]) => (
          <li key={id}>
            <Button look="bare" onClick={() => show(id)}>
              {title}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function show(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView();
  part?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

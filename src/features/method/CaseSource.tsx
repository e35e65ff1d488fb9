import type { CalibrationCase } from '../../content/calibrationRecord.ts';
import styles from './Method.module.css';

const kindWords: Readonly<Record<CalibrationCase['source']['kind'], string>> = {
  academic: 'academic work',
  'case-study': 'case study',
  government: 'government paper',
  guide: 'guide',
  practitioner: 'practitioner',
};

/** Where a case was published; a link only where the address is encrypted, the bare address otherwise. */
export function CaseSource({ title, url, kind }: CalibrationCase['source']) {
  const safe = url.startsWith('https://');
  return (
    <>
      {safe ? (
        <a href={url} rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {!safe && <span className={styles.address}> {url}</span>} ({kindWords[kind]})
    </>
  );
}

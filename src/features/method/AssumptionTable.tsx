import { unitText } from '../../content/assumptionUnits.ts';
import type { Assumption } from '../../domain/index.ts';
import { Table } from '../../ui/Table.tsx';
import { dateText, gradeText, valuesText } from './assumptionText.ts';
import { usesOf, titleOfUse } from './assumptionUses.ts';
import { notUsedWords } from './assumptionWords.ts';
import styles from './Method.module.css';
import { SourceText } from './SourceText.tsx';

/** Assumptions of one group: value, source, and what starts from each. */
export function AssumptionTable({
  title,
  assumptions,
}: {
  readonly title: string;
  readonly assumptions: readonly Assumption[];
}) {
  return (
    <div className={styles.assumptions}>
      <Table
        stack
        caption={`Assumptions: ${title}`}
        columns={[
          { key: 'label', title: 'Assumption' },
          { key: 'values', title: 'Low – base – high' },
          { key: 'source', title: 'Source, date, grade' },
          { key: 'uses', title: 'What starts from it' },
        ]}
        rows={assumptions.map((one) => ({
          key: one.id,
          cells: [
            one.label,
            <>
              {valuesText(one)} <small className={styles.cited}>{unitText(one)}</small>
            </>,
            <small key="source" className={styles.block}>
              <SourceText text={one.source} /> ({dateText(one)}). <b>{gradeText(one)}.</b>
            </small>,
            <Uses key="uses" id={one.id} />,
          ],
        }))}
      />
    </div>
  );
}

function Uses({ id }: Pick<Assumption, 'id'>) {
  const uses = usesOf(id);
  if (uses.length === 0) {
    return (
      <small className={styles.block}>
        Not used as a start. {(notUsedWords as Readonly<Record<string, string>>)[id]}
      </small>
    );
  }
  return uses.map((use) => (
    <small key={JSON.stringify(use)} className={styles.block}>
      <b>{titleOfUse(use)}</b>: {use.conversion}. {[...use.only, use.because].join(' ')}
    </small>
  ));
}

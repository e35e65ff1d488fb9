import { useState } from 'react';
import { costCategoryWords } from '../../content/costLineWords.ts';
import type { CostLine, RowCost } from '../../domain/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Hidden, Quiet } from '../../ui/Layout.tsx';
import { SourceMark } from '../../ui/SourceMark.tsx';
import { Table } from '../../ui/Table.tsx';
import { type CostView, rowName } from './costView.ts';
import { Formula } from './Formula.tsx';
import styles from './LinesOfRow.module.css';
import { capital, lineText, spelled } from './lineText.ts';
import { groundMarks } from './marks.ts';

/** The lines of a row, which add up to its total; each opens to its formula. */
export function LinesOfRow({ view, row }: { readonly view: CostView; readonly row: RowCost }) {
  const [opened, setOpened] = useState<readonly string[]>([]);
  const { name } = rowName(row.id);
  const lines = row.lines.filter(({ total, npv }) => total !== 0 || npv !== 0);
  const exact = view.amounts.exactAmong([row, ...lines].flatMap(({ total, npv }) => [total, npv]));
  const toggle = (id: string) => setOpened(opened.includes(id) ? opened.filter((one) => one !== id) : [...opened, id]);
  return (
    <div className={styles.lines}>
      <Table
        stack
        caption={`Lines of ${name}`}
        captionHidden
        columns={[
          { key: 'line', title: 'Line' },
          { key: 'category', title: 'Kind' },
          { key: 'ground', title: 'Rests on' },
          { key: 'total', title: 'As it falls due', end: true },
          { key: 'npv', title: 'Present value', end: true },
        ]}
        rows={[
          ...lines.map((line) => ({
            key: line.id,
            cells: [
              <LineName
                key="line"
                {...lineText(view.inputs, row.id, line.id)}
                opened={opened.includes(line.id)}
                onToggle={() => toggle(line.id)}
              />,
              costCategoryWords[line.category].title,
              <Ground key="ground" view={view} row={row} line={line} />,
              exact(line.total),
              exact(line.npv),
            ],
            opened: opened.includes(line.id) && <Formula view={view} row={row.id} line={line} />,
          })),
          { key: 'sum', cells: ['Total', '', '', exact(row.total), exact(row.npv)], sum: true },
        ]}
      />
      <Quiet small>
        {zeroSentence(row.lines.length - lines.length)} Where a figure has a range, its formula counts the most likely
        value.
      </Quiet>
    </div>
  );
}

function LineName({
  title,
  about,
  opened,
  onToggle,
}: {
  readonly title: string;
  readonly about: string;
  readonly opened: boolean;
  readonly onToggle: () => void;
}) {
  return (
    <>
      {title}
      <small className={styles.about}>{about}</small>
      <div className={styles.open}>
        <Button look="bare" aria-expanded={opened} onClick={onToggle}>
          {opened ? 'Close the formula' : 'Formula'}
          <Hidden>: {title}</Hidden>
        </Button>
      </div>
    </>
  );
}

function Ground({ view, row, line }: { readonly view: CostView; readonly row: RowCost; readonly line: CostLine }) {
  const ground = view.grounds.find(({ id }) => id === row.id)?.byLine[line.id] ?? 'own';
  const { kind, word } = groundMarks[ground];
  return (
    <span className={styles.ground}>
      <SourceMark kind={kind}>{word}</SourceMark>
    </span>
  );
}

function zeroSentence(count: number): string {
  if (count === 0) return 'No line of this row is 0.';
  return count === 1
    ? 'One more line comes to 0 and is not shown.'
    : `${capital(spelled(count))} more lines come to 0 and are not shown.`;
}

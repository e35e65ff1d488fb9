import type { ReactNode } from 'react';
import { wordsOfAnswer, wordsOfQuestion } from '../../content/lookUp.ts';
import { Table } from '../../ui/Table.tsx';
import styles from './Ask.module.css';

export interface GivenRow {
  readonly question: string;
  readonly answer: string;
  /** The heading of the row where it is more than the question. */
  readonly head?: ReactNode;
  /** What the asker has now; left out where nothing is compared. */
  readonly now?: ReactNode;
}

const question = { key: 'question', title: 'Question' };
const now = { key: 'now', title: 'Your answer now' };
const given = { key: 'given', title: 'Their answer' };

/** What was answered, beside the present answers where an assessment is known. */
export function AnswersGiven({ rows }: { readonly rows: readonly GivenRow[] }) {
  const compared = rows.some((row) => row.now !== undefined);
  return (
    <Table
      stack
      caption="The answers that came back"
      captionHidden
      columns={compared ? [question, now, given] : [question, given]}
      rows={rows.map((row) => ({
        key: row.question,
        cells: [
          <div key="head" className={styles.head}>
            {row.head ?? wordsOfQuestion(row.question).title}
          </div>,
          ...(compared ? [row.now] : []),
          <b key="given">{wordsOfAnswer(row.question, row.answer).label}</b>,
        ],
      }))}
    />
  );
}

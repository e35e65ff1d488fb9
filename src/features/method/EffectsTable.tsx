import { fitContent } from '../../content/fitContent.ts';
import { wordsOfAnswer, wordsOfQuestion } from '../../content/lookUp.ts';
import { modelNames } from '../../content/modelNames.ts';
import { Table } from '../../ui/Table.tsx';
import styles from './Method.module.css';
import { percent, signed } from './wording.ts';

export type Question = (typeof fitContent)['questions'][number];

/** The effect of each answer on each model, and how usual the answer is. */
export function EffectsTable({ question: { id, answers } }: { readonly question: Question }) {
  return (
    <div className={styles.effects}>
      <Table
        stack
        caption={`Effects of the answers to: ${wordsOfQuestion(id).title}`}
        columns={[
          { key: 'answer', title: 'Answer' },
          ...fitContent.models.map((model) => ({ key: model.id, title: modelNames[model.id].name, end: true })),
          { key: 'usual', title: 'How usual', end: true },
        ]}
        rows={answers.map((answer) => ({
          key: answer.id,
          cells: [
            wordsOfAnswer(id, answer.id).label,
            ...answer.effects.map((effect, m) => <Effect key={fitContent.models[m]?.id} effect={effect} />),
            percent(answer.prior),
          ],
        }))}
      />
    </div>
  );
}

function Effect({ effect }: { readonly effect: number }) {
  const weightOf = effect === 0 ? styles.none : Math.abs(effect) === 2 ? styles.strong : undefined;
  return <span className={weightOf}>{signed(effect)}</span>;
}

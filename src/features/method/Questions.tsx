import { fitContent } from '../../content/fitContent.ts';
import { sectionWords } from '../../content/questionWords.ts';
import { Part, Quiet } from '../../ui/Layout.tsx';
import styles from './Method.module.css';
import { QuestionEntry } from './QuestionEntry.tsx';

const { questions, sections } = fitContent;

/** The questions by section with all that is behind them; with a search the ones found, opened. */
export function Questions({ found }: { readonly found: ReadonlySet<string> | undefined }) {
  if (found?.size === 0) return null;
  const shown = questions.filter(({ id }) => found?.has(id) ?? true);
  return (
    <Part topic="Questions" about="Weights, effects and where they come from" id="questions">
      <h2 tabIndex={-1}>
        {found
          ? `${shown.length} of ${questions.length} questions.`
          : `${questions.length} questions, and the kind of work weighs most.`}
      </h2>
      {!found && (
        <Quiet>
          Weights and effects are judgement with a source. Facts are looked up, judgements are yours. How usual an
          answer is comes from the calibration cases, smoothed and scaled to 100 % in use; it counts only while the
          question is open.
        </Quiet>
      )}
      {sections.map(({ id, weight }) => {
        const ofSection = shown.filter(({ section }) => section === id);
        if (ofSection.length === 0) return null;
        return (
          <div key={id}>
            <h3 className={styles.section}>
              {sectionWords[id].title} <small className={styles.none}>section weight {weight}</small>
            </h3>
            {ofSection.map((question) => (
              <QuestionEntry key={question.id} question={question} open={found !== undefined} />
            ))}
          </div>
        );
      })}
    </Part>
  );
}

import { fitContent } from '../../content/fitContent.ts';
import { wordsOfAnswer, wordsOfQuestion } from '../../content/lookUp.ts';
import { notSure } from '../../domain/index.ts';
import { Choices } from '../../ui/Choices.tsx';
import { Flow, Quiet } from '../../ui/Layout.tsx';
import styles from './Ask.module.css';

/** A question as the person who knows sees it; whether it matters is for the asker to say, so that way out is left out. */
export function AskedQuestion({
  question,
  answer,
  onAnswer,
}: {
  readonly question: string;
  readonly answer: string | undefined;
  readonly onAnswer: (answer: string) => void;
}) {
  const words = wordsOfQuestion(question);
  const known = fitContent.questions.find(({ id }) => id === question)?.answers ?? [];
  return (
    <div className={styles.question}>
      <fieldset>
        <legend>
          <h2>{words.title}</h2>
        </legend>
        <Flow>
          <Quiet>{words.help}</Quiet>
          <div>
            <Choices
              name={question}
              value={answer}
              onChoose={onAnswer}
              choices={known.map(({ id }) => ({ id, ...wordsOfAnswer(question, id) }))}
            />
            <Choices
              aside
              name={question}
              value={answer}
              onChoose={onAnswer}
              choices={[{ id: notSure, label: wordsOfAnswer(question, notSure).label }]}
            />
          </div>
        </Flow>
      </fieldset>
    </div>
  );
}

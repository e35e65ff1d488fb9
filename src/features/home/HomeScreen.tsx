import { type FormEvent, lazy, Suspense, useState } from 'react';
import {
  firstAnswers,
  firstQuestion,
  firstQuestionId,
  secondQuestionId,
  waysOut,
} from '../../content/firstQuestion.ts';
import { goTo, places } from '../../state/places.ts';
import { addAssessment } from '../../state/changes.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Flow, Quiet, Row } from '../../ui/Layout.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import styles from './HomeScreen.module.css';
import type { NameValues } from './NameFields.tsx';

const KeptAssessments = lazy(() => import('./KeptAssessments.tsx'));
const NameFields = lazy(() => import('./NameFields.tsx'));

const choices = Object.entries(firstAnswers).map(([id, words]) => ({ id, ...words }));

/** What the tool does in a sentence, and the first question, ready to answer. */
export function HomeScreen() {
  return (
    <>
      <div className={styles.opening}>
        <Flow>
          <ScreenTitle title="Start">
            Find out who should run a piece of work, why, how sure that is, and what it really costs.
          </ScreenTitle>
          <Quiet>
            Twenty-eight plain questions, about ten minutes. You see a first answer after five, why it is so, and what
            speaks against it.
          </Quiet>
          <p className={styles.privacy}>
            What you enter stays in this browser. There is no account, no tracking, and nothing is sent anywhere unless
            you share it yourself.
          </p>
        </Flow>
        <FirstQuestion />
      </div>
      <Suspense fallback={<p role="status">Loading your assessments…</p>}>
        <KeptAssessments />
      </Suspense>
    </>
  );
}

function FirstQuestion() {
  const [answer, setAnswer] = useState<string>();
  const [asked, setAsked] = useState(false);
  const [about, setAbout] = useState<NameValues>({ name: '' });
  const begin = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (answer === undefined) return;
    const fallback = choices.find(({ id }) => id === answer)?.label ?? 'A piece of work';
    const id = addAssessment({ ...about, name: about.name.trim() || fallback, answers: { [firstQuestionId]: answer } });
    goTo(places.questions(id, secondQuestionId));
  };
  return (
    <form onSubmit={begin}>
      <Flow>
        <fieldset aria-labelledby="first-question">
          <Flow>
            <legend>
              <h2 id="first-question">{firstQuestion.title}</h2>
            </legend>
            <Choices name={firstQuestionId} value={answer} onChoose={setAnswer} choices={choices} />
            <Choices
              aside
              name={firstQuestionId}
              value={answer}
              onChoose={setAnswer}
              choices={Object.entries(waysOut).map(([id, { label }]) => ({ id, label }))}
            />
          </Flow>
        </fieldset>
        <Disclosure summary="Name it, and say who does it today">
          <Suspense fallback={<p role="status">Loading…</p>}>
            <NameFields values={about} onChange={setAbout} />
          </Suspense>
        </Disclosure>
        {asked && answer === undefined && <p role="alert">Choose an answer first; ‘Not sure’ is one.</p>}
        <Row>
          <Button look="main" type="submit">
            Answer and go on
          </Button>
          <ButtonLink look="bare" href={places.start}>
            Start from a template or an example
          </ButtonLink>
        </Row>
      </Flow>
    </form>
  );
}

import { type FormEvent, useState } from 'react';
import { wordsOfAnswer, wordsOfQuestion } from '../../content/lookUp.ts';
import { fitContent } from '../../content/fitContent.ts';
import { notApplicable, notSure } from '../../domain/index.ts';
import { goTo, places } from '../../state/places.ts';
import { addAssessment } from '../../state/work.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Flow, Quiet, Row } from '../../ui/Layout.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import styles from './HomeScreen.module.css';
import { KeptAssessments } from './KeptAssessments.tsx';
import { NameFields, type NameValues } from './NameFields.tsx';

const [first, second] = fitContent.questions;

/** What the tool does in a sentence, and the first question, ready to answer. */
export function HomeScreen() {
  return (
    <>
      <div className={styles.opening}>
        <Flow>
          <ScreenTitle title="Start">
            Find out who should run a piece of work, what it will really cost, and what to sign.
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
      <KeptAssessments />
    </>
  );
}

function FirstQuestion() {
  const [answer, setAnswer] = useState<string>();
  const [asked, setAsked] = useState(false);
  const [about, setAbout] = useState<NameValues>({ name: '' });
  const words = wordsOfQuestion(first.id);
  const begin = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (answer === undefined) return;
    const fallback = answer === notSure || answer === notApplicable ? 'A piece of work' : wordsOfAnswer(first.id, answer).label;
    const id = addAssessment({ ...about, name: about.name.trim() || fallback, answers: { [first.id]: answer } });
    goTo(places.questions(id, second.id));
  };
  return (
    <form onSubmit={begin}>
      <Flow>
        <fieldset>
          <Flow>
            <legend>
              <h2>{words.title}</h2>
            </legend>
            <Choices
              name={first.id}
              value={answer}
              onChoose={setAnswer}
              choices={first.answers.map(({ id }) => ({ id, ...wordsOfAnswer(first.id, id) }))}
            />
            <Choices
              aside
              name={first.id}
              value={answer}
              onChoose={setAnswer}
              choices={[notSure, notApplicable].map((id) => ({ id, label: wordsOfAnswer(first.id, id).label }))}
            />
          </Flow>
        </fieldset>
        <Disclosure summary="Name it, and say who does it today">
          <NameFields values={about} onChange={setAbout} />
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

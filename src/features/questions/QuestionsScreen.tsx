import { type FormEvent, type KeyboardEvent, useEffect } from 'react';
import { fitContent } from '../../content/fitContent.ts';
import { sectionWords } from '../../content/questionWords.ts';
import { progressOf } from '../../domain/index.ts';
import { goTo, places } from '../../state/places.ts';
import { usePreferences } from '../../state/preferences.ts';
import { confirmAnswers } from '../../state/changes.ts';
import { type Held } from '../../state/work.ts';
import { Button } from '../../ui/Button.tsx';
import { Flow, Quiet, Row, Split } from '../../ui/Layout.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { ProgressHead } from './ProgressHead.tsx';
import { Provisional, ProvisionalBar } from './Provisional.tsx';
import { Question } from './Question.tsx';
import styles from './Questions.module.css';
import { SaveLine } from './SaveLine.tsx';
import { allAtOnce, type Stop, stopsOf } from './stops.ts';

/** The questions: one at a time, a section at a time, or all in one list. Every answer is kept at once. */
export default function QuestionsScreen({ held, at }: { readonly held: Held; readonly at: string | undefined }) {
  const { assessment } = held;
  const { id, answers, unconfirmed } = assessment;
  const preferred = usePreferences((preferences) => preferences.layout);
  const layout = at === allAtOnce ? 'list' : preferred;
  const { stop, previous, next } = stopsOf(layout, at, assessment);
  const progress = progressOf(fitContent, answers, unconfirmed);
  const typical = stop.questions.filter((question) => unconfirmed.includes(question));
  const single = layout === 'one' || layout === 'shortest';
  const named = !single && stop.questions.some((question) => question === at) ? at : undefined;
  useEffect(() => {
    if (named) document.getElementById(`question-${named}`)?.scrollIntoView();
  }, [named]);
  const skipping = single && answers[stop.id] === undefined;
  const goOn = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (single) confirmAnswers(id, stop.questions);
    goTo(next ? places.questions(id, next.id) : places.result(id));
  };
  const actions = (
    <Row>
      <Button look="main" type="submit">
        {mainAction(skipping, single && typical.length > 0, next)}
      </Button>
      {previous && (
        <a href={places.questions(id, previous.id)}>{single ? 'Back' : sectionWords[previous.sections[0].id].title}</a>
      )}
      {layout === 'shortest' && (
        <Button look="bare" onClick={() => window.history.back()}>
          Back
        </Button>
      )}
      <SaveLine held={held} />
      <KeysHelp />
    </Row>
  );
  return (
    <>
      <ProgressHead assessment={assessment} progress={progress} stop={stop} layout={layout} />
      <Split>
        <form onSubmit={goOn}>
          <Flow>
            {!single && <StopTitle stop={stop} />}
            {!single && typical.length > 0 && (
              <div className={styles.typical}>
                <Quiet>
                  {typical.length === 1 ? 'One answer here is' : `${typical.length} answers here are`} typical for this
                  kind of work. Change what is different, then confirm the rest.
                </Quiet>
                <Button onClick={() => confirmAnswers(id, typical)}>
                  Confirm {typical.length === 1 ? 'it' : 'them all'}
                </Button>
              </div>
            )}
            <div>
              {stop.sections.map((section) => (
                <div key={section.id} className={stop.sections.length > 1 ? styles.section : undefined}>
                  {stop.sections.length > 1 && <h2>{sectionWords[section.id].title}</h2>}
                  {section.questions.map((question) => (
                    <Question
                      key={question}
                      assessment={assessment}
                      question={question}
                      layout={layout}
                      onEnter={goOn}
                      actions={single && actions}
                    />
                  ))}
                </div>
              ))}
            </div>
            {!single && actions}
          </Flow>
        </form>
        <Provisional assessment={assessment} progress={progress} />
      </Split>
      <ProvisionalBar assessment={assessment} progress={progress} />
    </>
  );
}

function StopTitle({ stop }: { readonly stop: Stop }) {
  const [first, second] = stop.sections;
  if (second) return <ScreenTitle title="All questions">All the questions, in one list</ScreenTitle>;
  const words = sectionWords[first.id];
  return (
    <>
      <ScreenTitle title={words.title}>{words.title}</ScreenTitle>
      <Quiet>{words.intent}</Quiet>
    </>
  );
}

function mainAction(skipping: boolean, confirming: boolean, next: Stop | undefined): string {
  if (!next) return 'See the result';
  if (next.questions.length > 1) return `Go on to ${sectionWords[next.sections[0].id].title}`;
  if (skipping) return 'Skip for now';
  return confirming ? 'Confirm and go on' : 'Next question';
}

import { type KeyboardEvent, lazy, type ReactNode, Suspense } from 'react';
import { fitContent, type QuestionId } from '../../content/fitContent.ts';
import { wordsOfAnswer, wordsOfQuestion } from '../../content/lookUp.ts';
import { type Assessment, notApplicable, notSure } from '../../domain/index.ts';
import { noteMax } from '../../io/saveFile/limits.ts';
import { places } from '../../state/places.ts';
import { usePreferences } from '../../state/preferences.ts';
import { answerQuestion, confirmAnswers, setNote } from '../../state/changes.ts';
import { Button } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { Flow, Quiet } from '../../ui/Layout.tsx';
import { Chip } from '../../ui/Mark.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import styles from './Questions.module.css';
import type { Layout } from './stops.ts';

const WhyItMatters = lazy(() => import('./WhyItMatters.tsx'));

/** Keys for the two ways out, shown beside them; the answers themselves take 1 to 9. */
const asideKeys: Record<string, string> = { '0': notSure, x: notApplicable };

interface Properties {
  readonly assessment: Assessment;
  readonly question: QuestionId;
  readonly layout: Layout;
  readonly onEnter: (event: KeyboardEvent) => void;
  /** What goes on from here; it follows the answers at once, before help and note. */
  readonly actions?: ReactNode;
}

/** One question with its answers, the ways out of it, why it matters, and a place for a note. */
export function Question({ assessment, question, layout, onEnter, actions }: Properties) {
  const { id, answers, unconfirmed, notes } = assessment;
  const keysOff = usePreferences((preferences) => preferences.keysOff);
  // Alone on the screen its title is the screen's; in the long list everything is denser.
  const single = layout === 'one' || layout === 'shortest';
  const dense = layout === 'list';
  const words = wordsOfQuestion(question);
  const known = fitContent.questions.find((one) => one.id === question)?.answers ?? [];
  const typical = unconfirmed.includes(question);
  const note = notes[question] ?? '';
  const choose = (answer: string) => answerQuestion(id, question, answer);
  const hint = (key: string) => (keysOff ? {} : { hint: key });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // A key held down must not run through questions unseen.
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || isControl(event.target)) {
      if (event.repeat && event.key === 'Enter') event.preventDefault();
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      if (single) onEnter(event);
      else focusNext(event.currentTarget);
      return;
    }
    if (keysOff) return;
    const answer = known[Number(event.key) - 1]?.id ?? asideKeys[event.key.toLowerCase()];
    if (answer === undefined) return;
    event.preventDefault();
    choose(answer);
  };
  const why = (
    <Suspense fallback={<p role="status">Loading…</p>}>
      <WhyItMatters question={question} />
      {!single && (
        <Quiet small>
          Likely to know: {words.knows}. <a href={places.ask(id, [question])}>Ask someone by link</a>
        </Quiet>
      )}
    </Suspense>
  );
  const noteField = (
    <TextArea
      label={`Note on: ${words.title}`}
      value={note}
      maxLength={noteMax}
      onChange={(event) => setNote(id, question, event.target.value)}
    />
  );
  return (
    // The keys belong to the question: they work wherever the focus is inside it, its heading included.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={dense ? `${styles.question} ${styles.dense}` : styles.question}
      onKeyDown={onKeyDown}
      id={`question-${question}`}
    >
      <fieldset aria-labelledby={`title-${question}`}>
        <Flow>
          <legend>
            <QuestionTitle id={`title-${question}`} layout={layout} title={words.title} />
          </legend>
          <Quiet small={dense}>{words.help}</Quiet>
          {typical && (
            <div className={styles.typical}>
              <Chip>Typical, confirm or change</Chip>
              {!single && (
                <Button look="bare" onClick={() => confirmAnswers(id, [question])}>
                  Confirm
                </Button>
              )}
            </div>
          )}
          <div>
            <Choices
              dense={dense}
              name={question}
              value={answers[question]}
              onChoose={choose}
              choices={known.map((answer, i) => ({
                id: answer.id,
                ...wordsOfAnswer(question, answer.id),
                ...hint(String(i + 1)),
              }))}
            />
            <Choices
              aside
              name={question}
              value={answers[question]}
              onChoose={choose}
              choices={Object.entries(asideKeys).map(([key, answer]) => ({
                id: answer,
                label: wordsOfAnswer(question, answer).label,
                ...hint(key),
              }))}
            />
          </div>
        </Flow>
      </fieldset>
      {actions && <div className={styles.actions}>{actions}</div>}
      <div className={styles.help}>
        {dense ? (
          <Disclosure summary={note === '' ? 'Why this matters, and a note' : 'Why this matters, and your note'}>
            {why}
            {noteField}
          </Disclosure>
        ) : (
          <>
            <Disclosure summary="Why this matters">{why}</Disclosure>
            <Disclosure summary={note === '' ? 'Add a note or evidence' : 'Your note'} open={note !== ''}>
              {noteField}
            </Disclosure>
          </>
        )}
      </div>
      {single && (
        <Quiet small>
          Likely to know: {words.knows}. <a href={places.ask(id, [question])}>Ask someone by link</a>
        </Quiet>
      )}
    </div>
  );
}

/** Alone it is the screen's title; otherwise its level is the one below what stands above it. */
function QuestionTitle({
  id,
  layout,
  title,
}: {
  readonly id: string;
  readonly layout: Layout;
  readonly title: string;
}) {
  if (layout === 'one' || layout === 'shortest')
    return (
      <ScreenTitle id={id} title={title}>
        {title}
      </ScreenTitle>
    );
  return layout === 'section' ? <h2 id={id}>{title}</h2> : <h3 id={id}>{title}</h3>;
}

/** Among several questions Enter goes on to the next one, as it does where there is only one. */
function focusNext(question: HTMLElement): void {
  const all = [...document.querySelectorAll<HTMLElement>(`.${styles.question}`)];
  const radios = all[all.indexOf(question) + 1]?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [];
  ([...radios].find(({ checked }) => checked) ?? radios[0])?.focus();
}

/** What has keys of its own: digits and Enter are left to it. */
function isControl(target: EventTarget): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isRadio = target instanceof HTMLInputElement && target.type === 'radio';
  return !isRadio && target.closest('button, a, summary, textarea, input, select') !== null;
}

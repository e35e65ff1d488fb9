import { useState } from 'react';
import { wordsOfAnswer, wordsOfQuestion } from '../../content/lookUp.ts';
import { type Assessment, isOpen } from '../../domain/index.ts';
import { askedMax } from '../../io/shareLink/askHead.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Quiet } from '../../ui/Layout.tsx';
import styles from './Ask.module.css';
import { questionsToAsk } from './questionsToAsk.ts';
import { Tick } from './Tick.tsx';
import { capital, counted } from './wording.ts';

/** One to five questions to tick, the open ones that are worth most first. */
export function PickQuestions({
  assessment,
  chosen,
  onChoose,
}: {
  readonly assessment: Assessment;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}) {
  // Ordered once: a list that is being ticked must not move under the hand.
  const [lists] = useState(() => questionsToAsk(assessment, chosen));
  const full = chosen.length >= askedMax;
  const ticks = (ids: readonly string[]) => (
    <div className={styles.ticks}>
      {ids.map((id) => (
        <Tick
          key={id}
          label={wordsOfQuestion(id).title}
          description={aboutQuestion(assessment, id)}
          checked={chosen.includes(id)}
          disabled={full && !chosen.includes(id)}
          onChange={(on) => onChoose(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
        />
      ))}
    </div>
  );
  return (
    <fieldset aria-label="Questions to ask">
      {ticks(lists.first)}
      {lists.open.length > 0 && (
        <Disclosure summary={`Other open questions (${lists.open.length})`}>{ticks(lists.open)}</Disclosure>
      )}
      {lists.answered.length > 0 && (
        <Disclosure summary={`Questions that have an answer (${lists.answered.length})`}>
          {ticks(lists.answered)}
        </Disclosure>
      )}
      <div className={styles.status} role="status">
        <Quiet small>
          {capital(counted(chosen.length, 'question'))} ticked.{' '}
          {full ? 'One link takes no more; untick one to choose another.' : ''}
        </Quiet>
      </div>
    </fieldset>
  );
}

/** Who is likely to know, and what is answered so far. */
function aboutQuestion({ answers, unconfirmed }: Assessment, id: string): string {
  const answer = answers[id];
  const knows = `Likely to know: ${wordsOfQuestion(id).knows}.`;
  if (answer === undefined || isOpen(answer)) return knows;
  return `${knows} ${unconfirmed.includes(id) ? 'Typical, not confirmed' : 'Now'}: ${wordsOfAnswer(id, answer).label}.`;
}

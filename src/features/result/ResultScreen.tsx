import { startTransition, useState } from 'react';
import { fitContent } from '../../content/fitContent.ts';
import { statementOf } from '../../content/lookUpStatement.ts';
import { modelNames } from '../../content/modelNames.ts';
import { assessFit, type Change, missingAnswers } from '../../domain/index.ts';
import { places } from '../../state/places.ts';
import { takeOverAnswers } from '../../state/changes.ts';
import { type Held } from '../../state/work.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Row } from '../../ui/Layout.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ResultReport } from './ResultReport.tsx';
import { ShareParts } from './ShareParts.tsx';

/** The result of an assessment of one's own, with the ways to go on, to try other answers and to share it. */
export default function ResultScreen({ held }: { readonly held: Held }) {
  const { assessment } = held;
  const { id, name, answers, unconfirmed } = assessment;
  const [trial, setTrial] = useState<readonly Change[]>([]);
  const tried = {
    ...assessment,
    answers: { ...answers, ...Object.fromEntries(trial.map(({ question, answer }) => [question, answer])) },
    unconfirmed: unconfirmed.filter((one) => !trial.some(({ question }) => question === one)),
  };
  // The whole report is drawn anew: in slices, so that the page goes on answering meanwhile.
  const show = (changes: readonly Change[]) => startTransition(() => setTrial(changes));
  const start = (changes: readonly Change[]) => {
    show(changes);
    window.scrollTo(0, 0);
  };
  const keep = () => {
    takeOverAnswers(id, trial);
    show([]);
  };
  return (
    <>
      {trial.length > 0 && <Trial trial={trial} held={held} onKeep={keep} onLeave={() => show([])} />}
      <ResultReport
        assessment={tried}
        topic={trial.length > 0 ? `What if: ${name}` : name}
        onTry={start}
        placeOf={(question) => places.questions(id, question)}
        askOf={(question) => places.ask(id, [question])}
        actions={trial.length === 0 && <Actions held={held} />}
      />
      {trial.length === 0 && <ShareParts held={held} />}
    </>
  );
}

function Actions({ held: { assessment } }: { readonly held: Held }) {
  const { id, answers, unconfirmed } = assessment;
  const toDo = unconfirmed[0] ?? missingAnswers(fitContent, answers)[0];
  if (!toDo)
    return (
      <Row>
        <Button look="main" onClick={showShare}>
          Share this result
        </Button>
        <ButtonLink look="bare" href={places.cost(id)}>
          See what it costs
        </ButtonLink>
        <ButtonLink look="bare" href={places.questions(id)}>
          Go through the answers
        </ButtonLink>
      </Row>
    );
  return (
    <Row>
      <ButtonLink look="main" href={places.questions(id, toDo)}>
        {unconfirmed.length > 0 ? 'Confirm the answers' : 'Answer the open questions'}
      </ButtonLink>
      <ButtonLink look="bare" href={places.cost(id)}>
        See what it costs
      </ButtonLink>
      <ButtonLink look="bare" href={places.priorities(id)}>
        Set priorities
      </ButtonLink>
    </Row>
  );
}

/** Says plainly that what is shown is not the real result, and the way back to it. */
function Trial({
  trial,
  held,
  onKeep,
  onLeave,
}: {
  readonly trial: readonly Change[];
  readonly held: Held;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
}) {
  const { recommended } = assessFit(fitContent, held.assessment);
  return (
    <Notice urgent>
      <p>
        <b>What if:</b> {trial.map(({ question, answer }) => statementOf(question, answer)).join(' ')}
      </p>
      <p>
        What follows is this case, and nothing of it is saved. Your own answers recommend{' '}
        {recommended ? modelNames[recommended].inSentence : 'none of the six'}.
      </p>
      <Row>
        <Button onClick={onLeave}>Back to my answers</Button>
        <Button look="bare" onClick={onKeep}>
          Keep {trial.length === 1 ? 'this answer' : 'these answers'}
        </Button>
      </Row>
    </Notice>
  );
}

/** The address names the screen, so the place on it is scrolled to instead. */
function showShare(): void {
  const share = document.getElementById('share');
  share?.scrollIntoView();
  share?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

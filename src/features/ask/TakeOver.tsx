import { useState } from 'react';
import { wordsOfAnswer, wordsOfQuestion } from '../../content/lookUp.ts';
import { isOpen } from '../../domain/index.ts';
import type { SavedAssessment } from '../../io/saveFile/savedForm.ts';
import { oneLine } from '../../io/shareLink/packedText.ts';
import { type Reply, replyByMax, replyRemarkMax } from '../../io/shareLink/packReply.ts';
import { goTo, places } from '../../state/places.ts';
import { takeOverAnswers } from '../../state/changes.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Flow, Quiet, Row } from '../../ui/Layout.tsx';
import { Chip } from '../../ui/Mark.tsx';
import { AnswersGiven } from './AnswersGiven.tsx';
import { Tick } from './Tick.tsx';
import { counted, longDay } from './wording.ts';

/** The present answers beside those that came back; what is ticked is taken over as confirmed, with whose it is. */
export function TakeOver({ reply, assessment }: { readonly reply: Reply; readonly assessment: SavedAssessment }) {
  const { id, answers, unconfirmed, notes } = assessment;
  const [by, setBy] = useState(reply.by);
  const [ticked, setTicked] = useState<readonly string[]>(() => worthTaking(reply, assessment));
  const line = noteLine({ ...reply, by });
  const rows = Object.entries(reply.answers).map(([question, answer]) => ({
    question,
    answer,
    taken: answers[question] === answer && !unconfirmed.includes(question) && (notes[question] ?? '').includes(line),
  }));
  const toTake = rows.filter(({ question, taken }) => !taken && ticked.includes(question));
  const take = () => {
    takeOverAnswers(
      id,
      toTake.map(({ question, answer }) => ({ question, answer, note: line })),
    );
    goTo(places.result(id));
  };
  const tick = (question: string, on: boolean) =>
    setTicked(on ? [...ticked, question] : ticked.filter((one) => one !== question));
  return (
    <>
      <AnswersGiven
        rows={rows.map(({ question, answer, taken }) => ({
          question,
          answer,
          head: taken ? undefined : (
            <Tick
              label={wordsOfQuestion(question).title}
              checked={ticked.includes(question)}
              onChange={(on) => tick(question, on)}
            />
          ),
          now: taken ? <Chip>Taken over</Chip> : presentAnswer(assessment, question),
        }))}
      />
      <Flow>
        {reply.by === '' && (
          <TextField
            label="Who answered?"
            help="No name came with it. What you enter stands in the notes."
            value={by}
            maxLength={replyByMax}
            autoComplete="off"
            onChange={(event) => setBy(event.target.value)}
          />
        )}
        {rows.every(({ taken }) => taken) ? (
          <Row>
            <ButtonLink look="main" href={places.result(id)}>
              See the result
            </ButtonLink>
          </Row>
        ) : (
          <>
            <Quiet>
              What you take over counts as confirmed, and the note of each question gets the line{' '}
              <span dir="auto">‘{line}’</span>
            </Quiet>
            <Row>
              <Button look="main" disabled={toTake.length === 0} onClick={take}>
                Take over {counted(toTake.length, 'answer')}
              </Button>
              <ButtonLink look="bare" href={places.questions(id)}>
                Leave it
              </ButtonLink>
            </Row>
          </>
        )}
      </Flow>
    </>
  );
}

/** All but a 'not sure' that would take the place of an answer. */
function worthTaking({ answers }: Reply, assessment: SavedAssessment): string[] {
  return Object.keys(answers).filter((question) => !isOpen(answers[question]) || isOpen(assessment.answers[question]));
}

function presentAnswer({ answers, unconfirmed }: SavedAssessment, question: string) {
  const answer = answers[question];
  if (answer === undefined) return 'None yet';
  return (
    <>
      {wordsOfAnswer(question, answer).label} {unconfirmed.includes(question) && <Chip>typical</Chip>}
    </>
  );
}

/** Who answered and when, and the remark, as the note of a question keeps it. */
function noteLine({ by, on, remark }: Reply): string {
  const who = oneLine(by, replyByMax);
  return `Answered ${who && `by ${who} `}on ${longDay(on)}. ${oneLine(remark, replyRemarkMax)}`.trim();
}

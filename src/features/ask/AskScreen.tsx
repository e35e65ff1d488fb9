import { useState } from 'react';
import { tagOf } from '../../io/shareLink/askHead.ts';
import { type Asked, askNoteMax } from '../../io/shareLink/packAsked.ts';
import type { Held } from '../../state/work.ts';
import { TextArea } from '../../ui/Field.tsx';
import { Flow, Part, Quiet } from '../../ui/Layout.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { AnswerCameBack } from './AnswerCameBack.tsx';
import { PickQuestions } from './PickQuestions.tsx';
import { askedInAddress } from './questionsToAsk.ts';
import { SendQuestions } from './SendQuestions.tsx';

/** One to five questions as a link to the person who knows, and the way in for what comes back. */
export default function AskScreen({
  held: { assessment },
  questions,
}: {
  readonly held: Held;
  /** Ids from the address, joined by `+`. */
  readonly questions: string | undefined;
}) {
  const { id, name } = assessment;
  const [chosen, setChosen] = useState<readonly string[]>(() => askedInAddress(questions));
  const [note, setNote] = useState('');
  const [withName, setWithName] = useState(false);
  const asked: Asked = { tag: tagOf(id), questions: chosen, note, name: withName ? name : '' };
  return (
    <>
      <Part topic={name} about="Ask someone">
        <Flow>
          <ScreenTitle title={`Ask someone about ${name}`}>Ask the person who knows.</ScreenTitle>
          <Quiet>
            Tick one to five questions that one person can answer. You get a link that shows them these questions and
            nothing else of your assessment.
          </Quiet>
        </Flow>
        <PickQuestions assessment={assessment} chosen={chosen} onChoose={setChosen} />
      </Part>
      <Part topic="Your words" about="As you like">
        <Flow>
          <h2>Say why you ask.</h2>
          <Quiet>
            As in ‘I need this by Friday, a guess is fine’. It travels in the link, for everyone who has the link to
            read.
          </Quiet>
          <TextArea
            label="Your note"
            value={note}
            maxLength={askNoteMax}
            onChange={(event) => setNote(event.target.value)}
          />
          <Switch label="With the name of the piece of work" checked={withName} onChange={setWithName} />
        </Flow>
      </Part>
      <SendQuestions asked={asked} />
      <AnswerCameBack />
    </>
  );
}

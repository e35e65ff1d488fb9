import { useMemo, useState } from 'react';
import { tagOf } from '../../io/shareLink/askHead.ts';
import { readReplyLink } from '../../io/shareLink/askLink.ts';
import type { Reply } from '../../io/shareLink/packReply.ts';
import { useWork } from '../../state/work.ts';
import { Flow, Part } from '../../ui/Layout.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import { AnswersGiven } from './AnswersGiven.tsx';
import styles from './Ask.module.css';
import { Refused } from './Refused.tsx';
import { TakeOver } from './TakeOver.tsx';
import { WhichAssessment } from './WhichAssessment.tsx';
import { counted, longDay } from './wording.ts';

/** What a reply opens at the asker's: the answers beside their own, to take over one by one or all; nothing before that. */
export default function ReplyScreen({ code }: { readonly code: string }) {
  const read = useMemo(() => readReplyLink(code), [code]);
  return read.ok ? <Came reply={read.value} /> : <Refused message={read.refusal.message} />;
}

function Came({ reply }: { readonly reply: Reply }) {
  const held = useWork((work) => work.held);
  const loaded = useWork((work) => work.loaded);
  const [chosen, setChosen] = useState<string>();
  const fitting = Object.values(held).find(({ assessment }) => tagOf(assessment.id) === reply.tag);
  const target = fitting ?? held[chosen ?? ''];
  return (
    <>
      <Part topic={target?.assessment.name || 'An answer came back'} about={`Answered on ${longDay(reply.on)}`}>
        <Flow>
          <ScreenTitle title="An answer came back">
            {reply.by || 'Somebody'} answered {counted(Object.keys(reply.answers).length, 'question')}.
          </ScreenTitle>
          {reply.remark && (
            <p className={styles.words} dir="auto">
              {reply.remark}
            </p>
          )}
          {!loaded && <p role="status">Loading…</p>}
        </Flow>
        {loaded && !fitting && <WhichAssessment held={held} chosen={chosen} onChoose={setChosen} />}
        {target ? (
          <TakeOver key={target.assessment.id} reply={reply} assessment={target.assessment} />
        ) : (
          loaded && (
            <AnswersGiven rows={Object.entries(reply.answers).map(([question, answer]) => ({ question, answer }))} />
          )
        )}
      </Part>
    </>
  );
}

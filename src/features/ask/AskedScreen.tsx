import { useMemo, useState } from 'react';
import type { Answers } from '../../domain/index.ts';
import { readAskLink } from '../../io/shareLink/askLink.ts';
import type { Asked } from '../../io/shareLink/packAsked.ts';
import { replyByMax, replyRemarkMax } from '../../io/shareLink/packReply.ts';
import { TextArea, TextField } from '../../ui/Field.tsx';
import { Flow, Part, Quiet } from '../../ui/Layout.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import styles from './Ask.module.css';
import { AskedQuestion } from './AskedQuestion.tsx';
import { Refused } from './Refused.tsx';
import { SendBack } from './SendBack.tsx';
import { counted, today } from './wording.ts';

/** What a link with questions opens: these questions and nothing else, for somebody without an assessment. */
export default function AskedScreen({ code }: { readonly code: string }) {
  const read = useMemo(() => readAskLink(code), [code]);
  return read.ok ? <Questions asked={read.value} /> : <Refused message={read.refusal.message} />;
}

/** What is answered lives as long as the page: nothing is stored. */
function Questions({ asked: { tag, questions, note, name } }: { readonly asked: Asked }) {
  const [answers, setAnswers] = useState<Answers>({});
  const [by, setBy] = useState('');
  const [remark, setRemark] = useState('');
  return (
    <>
      <Part topic={name || 'Questions for you'} about="Nothing is stored here">
        <Flow>
          <ScreenTitle title="Questions for you">You are asked {counted(questions.length, 'question')}.</ScreenTitle>
          {name && (
            <p>
              {questions.length === 1 ? 'It is' : 'They are'} about <b dir="auto">{name}</b>.
            </p>
          )}
          {note && (
            <p className={styles.words} dir="auto">
              {note}
            </p>
          )}
          <Quiet>
            You see only what you were asked. Nothing is stored or sent: at the end you get a link, a short code or a
            file to send back, and when you close the page your answers are gone from it.
          </Quiet>
        </Flow>
        <div>
          {questions.map((question) => (
            <AskedQuestion
              key={question}
              question={question}
              answer={answers[question]}
              onAnswer={(answer) => setAnswers({ ...answers, [question]: answer })}
            />
          ))}
        </div>
      </Part>
      <Part topic="You" about="As you like">
        <Flow>
          <h2>Say who you are, and what you want to add.</h2>
          <TextField
            label="Your name"
            help="It goes back with your answers, into the notes of the person who asked."
            value={by}
            maxLength={replyByMax}
            autoComplete="name"
            onChange={(event) => setBy(event.target.value)}
          />
          <div className={styles.area}>
            <p>
              <b>A remark on your answers</b>
            </p>
            <TextArea
              label="A remark on your answers"
              value={remark}
              maxLength={replyRemarkMax}
              onChange={(event) => setRemark(event.target.value)}
            />
          </div>
        </Flow>
      </Part>
      <SendBack
        left={questions.filter((question) => answers[question] === undefined).length}
        reply={{ tag, answers, by, remark, on: today() }}
      />
    </>
  );
}

import { type ChangeEvent, type FormEvent, useRef, useState } from 'react';
import type { Read } from '../../io/saveFile/refusal.ts';
import { writeReplyLink } from '../../io/shareLink/askLink.ts';
import type { Reply } from '../../io/shareLink/packReply.ts';
import { readReply } from '../../io/shareLink/replyCode.ts';
import { readReplyFile } from '../../io/shareLink/replyFile.ts';
import { goTo } from '../../state/places.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Flow, Part, Quiet, Row } from '../../ui/Layout.tsx';
import styles from './Ask.module.css';

/** Far more than a reply takes, so that a large file is refused for what it is and never read whole. */
const readAtMostBytes = 100_000;

interface Refused {
  /** The name of the file, or nothing where it was typed. */
  readonly file?: string;
  readonly message: string;
}

/** What came back, pasted, typed or as a file: whole, it opens as a preview; nothing is changed here. */
export function AnswerCameBack() {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<Refused>();
  const show = (read: Read<Reply>, file?: string) => {
    if (read.ok) goTo(writeReplyLink(read.value));
    else setRefused({ message: read.refusal.message, ...(file !== undefined && { file }) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    show(readReply(text));
  };
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    show(readReplyFile(await file.slice(0, readAtMostBytes).text()), file.name);
    if (input.current) input.current.value = '';
  };
  return (
    <Part topic="An answer came back" about="Nothing changes before you say so">
      <form onSubmit={submit}>
        <Flow>
          <h2>Look at the answers, then take them over.</h2>
          <Quiet>A link that came back can also simply be opened in this browser.</Quiet>
          <TextField
            label="Link or code"
            dir="ltr"
            value={text}
            autoComplete="off"
            spellCheck={false}
            error={refused && refused.file === undefined ? refused.message : undefined}
            onChange={(event) => {
              setText(event.target.value);
              setRefused(undefined);
            }}
          />
          {refused?.file !== undefined && (
            <p role="alert">
              <b dir="auto">{refused.file}</b> was not opened. {refused.message}
            </p>
          )}
          <Row>
            <Button type="submit">Show the answers</Button>
            <input
              ref={input}
              className={styles.file}
              type="file"
              accept=".json,application/json"
              aria-label="Open a file with answers"
              tabIndex={-1}
              onChange={(event) => void open(event)}
            />
            <Button look="bare" onClick={() => input.current?.click()}>
              Open a file
            </Button>
          </Row>
        </Flow>
      </form>
    </Part>
  );
}

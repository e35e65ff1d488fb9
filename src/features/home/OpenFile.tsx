import { type ChangeEvent, useRef, useState } from 'react';
import { fitContent } from '../../content/fitContent.ts';
import { assessFit, progressOf } from '../../domain/index.ts';
import { modelNames } from '../../content/modelNames.ts';
import { readSavedForm, type SavedRecord } from '../../io/saveFile/readSavedForm.ts';
import { type Read, refuse } from '../../io/saveFile/refusal.ts';
import { goTo, places } from '../../state/places.ts';
import { addAssessment } from '../../state/changes.ts';
import { Button } from '../../ui/Button.tsx';
import { Row } from '../../ui/Layout.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './HomeScreen.module.css';

/** More than the longest text that is taken, so that a larger file is refused for its size and never read whole. */
const readAtMostBytes = 4_000_004;

interface Opened {
  readonly fileName: string;
  readonly read: Read<SavedRecord>;
}

/** Opens a saved file: what is in it is shown first, and added only then; nothing is ever replaced. */
export function OpenFile() {
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Opened>();
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    setOpened({ fileName: file.name, read: await readFile(file) });
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept=".json,application/json"
        aria-label="Open a file saved by Remit"
        tabIndex={-1}
        onChange={(event) => void open(event)}
      />
      <Button look="bare" onClick={() => input.current?.click()}>
        Open a file
      </Button>
      {opened && <Preview {...opened} onDone={() => setOpened(undefined)} />}
    </>
  );
}

function Preview({ fileName, read, onDone }: Opened & { readonly onDone: () => void }) {
  if (!read.ok)
    return (
      <Notice urgent>
        <p>
          <b dir="auto">{fileName}</b> was not opened. {read.refusal.message}
        </p>
        {read.refusal.faults.length > 1 && (
          <ul>
            {read.refusal.faults.slice(0, 20).map(({ path, reason }) => (
              <li key={`${path} ${reason}`}>
                <code>{path}</code> {reason}
              </li>
            ))}
          </ul>
        )}
        <Row>
          <Button look="bare" onClick={onDone}>
            Close
          </Button>
        </Row>
      </Notice>
    );
  const { assessment } = read.value;
  const { recommended } = assessFit(fitContent, assessment);
  const { answered, total } = progressOf(fitContent, assessment.answers);
  const add = () => {
    const { id: _theirs, ...content } = assessment;
    goTo(places.result(addAssessment(content)));
  };
  return (
    <Notice urgent>
      <p>
        <b dir="auto">{assessment.name || 'An assessment without a name'}</b>, saved{' '}
        {new Date(read.value.savedAt).toLocaleString(undefined, { dateStyle: 'long', timeStyle: 'short' })}: {answered}{' '}
        of {total} answered{recommended ? `, points to ${modelNames[recommended].inSentence}` : ''}. It is added to your
        list; nothing of yours is replaced.
      </p>
      <Row>
        <Button onClick={add}>Add it</Button>
        <Button look="bare" onClick={onDone}>
          Leave it
        </Button>
      </Row>
    </Notice>
  );
}

async function readFile(file: File): Promise<Read<SavedRecord>> {
  try {
    return readSavedForm(await file.slice(0, readAtMostBytes).text());
  } catch {
    return refuse('invalid', 'The browser could not read the file. It may have been moved, or it is not allowed to.');
  }
}

import { useRef, useState } from 'react';
import { safeFileName, saveTextFile } from '../../io/exports/saveTextFile.ts';
import { writeSavedForm } from '../../io/saveFile/writeSavedForm.ts';
import { writeShareLink } from '../../io/shareLink/shareLink.ts';
import { ledgerOf } from '../../state/costing/ledgerOf.ts';
import { type Held, notify } from '../../state/work.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Flow, Part, Quiet, Row } from '../../ui/Layout.tsx';
import { Switch } from '../../ui/Switch.tsx';

/** A link that shows the same result, and a file that holds everything. */
export function ShareParts({ held: { assessment, changedAt } }: { readonly held: Held }) {
  const [withName, setWithName] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const name = withName ? assessment.name : '';
  const fragment = writeShareLink({ ...assessment, name, ledger: ledgerOf(assessment) });
  const link = `${window.location.href.split('#')[0]}${fragment}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      notify({ text: 'The link was copied.' });
    } catch {
      // Without permission, or on a page without a secure context, the text is marked for copying by hand.
      field.current?.select();
      notify({
        text: 'The browser does not allow copying here. The link is marked: copy it with the keys of your system.',
      });
    }
  };
  return (
    <Part topic="Share" about="Nothing is sent by this page" id="share">
      <Flow>
        <h2 tabIndex={-1}>Send a link that shows the same result.</h2>
        <Quiet>
          The link itself holds the answers, the weights, who does it today and the figures of cost; notes and who
          agreed to a figure stay here. Whoever has it can read them.
        </Quiet>
        <Switch label="With the name of the piece of work" checked={withName} onChange={setWithName} />
        <TextField
          label="Link"
          ref={field}
          readOnly
          dir="ltr"
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Row>
          <Button onClick={() => void copy()}>Copy the link</Button>
          <Button
            look="bare"
            onClick={() =>
              saveTextFile(
                `${safeFileName(assessment.name)}.remit.json`,
                writeSavedForm(assessment, changedAt, 2),
                'application/json',
              )
            }
          >
            Download as a file, with notes
          </Button>
          <Button look="bare" onClick={() => window.print()}>
            Print
          </Button>
        </Row>
      </Flow>
    </Part>
  );
}

import { useState } from 'react';
import { safeFileName, saveTextFile } from '../../io/exports/saveTextFile.ts';
import { nameMax } from '../../io/saveFile/limits.ts';
import { writeSavedForm } from '../../io/saveFile/writeSavedForm.ts';
import { goTo, places } from '../../state/places.ts';
import { addAssessment, renameAssessment } from '../../state/changes.ts';
import { deleteAssessment, type Held } from '../../state/work.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Flow, Part, Quiet, Row } from '../../ui/Layout.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import NameFields, { type NameValues } from './NameFields.tsx';

const copied = ' (copy)';

/** What the piece of work is called, who does it today, and what can be done with the whole of it. */
export default function AboutScreen({ held: { assessment, changedAt } }: { readonly held: Held }) {
  const { id, name, today } = assessment;
  const [values, setValues] = useState<NameValues>({ name, today });
  const change = (next: NameValues) => {
    setValues(next);
    // An emptied name is kept as it was until there is another.
    renameAssessment(id, next.name.trim() === '' ? name : next.name, next.today);
  };
  const { id: _own, ...content } = assessment;
  return (
    <>
      <Part topic="About" about="Saved as you type">
        <ScreenTitle title={`About ${name}`} about={id}>
          {name}
        </ScreenTitle>
        <NameFields values={values} onChange={change} />
        <Row>
          <ButtonLink look="main" href={places.questions(id)}>
            Go to the questions
          </ButtonLink>
          <ButtonLink look="bare" href={places.result(id)}>
            See the result
          </ButtonLink>
        </Row>
      </Part>
      <Part topic="The whole of it">
        <Flow>
          <h2>Keep a copy, or clear it away.</h2>
          <Quiet>A file holds everything, notes included, and can be opened again in any browser.</Quiet>
          <Row>
            <Button
              onClick={() =>
                saveTextFile(
                  `${safeFileName(name)}.remit.json`,
                  writeSavedForm(assessment, changedAt, 2),
                  'application/json',
                )
              }
            >
              Download as a file
            </Button>
            <Button
              look="bare"
              onClick={() =>
                goTo(
                  places.about(
                    addAssessment({ ...content, name: `${name.slice(0, nameMax - copied.length)}${copied}` }),
                  ),
                )
              }
            >
              Make a copy
            </Button>
            <Button
              look="bare"
              onClick={() => {
                deleteAssessment(id);
                goTo(places.home);
              }}
            >
              Delete
            </Button>
          </Row>
        </Flow>
      </Part>
    </>
  );
}

import { safeFileName, saveTextFile } from '../io/exports/saveTextFile.ts';
import { writeSavedForm } from '../io/saveFile/writeSavedForm.ts';
import { type Held, useWork } from '../state/work.ts';
import { Button } from '../ui/Button.tsx';
import { Row } from '../ui/Layout.tsx';
import { Notice } from '../ui/Notice.tsx';

/** On every screen, as long as something could not be kept: said plainly, with the way to keep it elsewhere. */
export default function NotSaved() {
  const held = useWork((work) => work.held);
  const lost = Object.values(held).filter(({ saving }) => saving === 'not-saved');
  if (lost.length === 0) return null;
  return (
    <Notice urgent>
      <p>
        <b>Not saved.</b> This browser has no room left or does not allow the page to keep anything. Your work goes on;
        download it before you close the tab.
      </p>
      <Row>
        {lost.map((one) => (
          <Button look="bare" key={one.assessment.id} onClick={() => download(one)}>
            Download {one.assessment.name}
          </Button>
        ))}
      </Row>
    </Notice>
  );
}

function download({ assessment, changedAt }: Held): void {
  const text = writeSavedForm(assessment, changedAt, 2);
  saveTextFile(`${safeFileName(assessment.name)}.remit.json`, text, 'application/json');
}

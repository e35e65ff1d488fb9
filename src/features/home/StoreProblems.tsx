import { dismissProblem, discardProblem, useWork } from '../../state/work.ts';
import { saveTextFile } from '../../io/exports/saveTextFile.ts';
import { Button } from '../../ui/Button.tsx';
import { Row } from '../../ui/Layout.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** What was stored and could not be opened: said plainly, with a way to keep it. */
export function StoreProblems() {
  const problems = useWork((work) => work.problems);
  return problems.map(({ id, kind, message, raw, recovered }) => (
    <Notice key={id} urgent>
      <p>
        <b>{kind === 'newer' ? 'One assessment was saved by a newer Remit.' : 'One assessment was damaged.'}</b>{' '}
        {message}{' '}
        {kind === 'damaged' &&
          (recovered
            ? 'The revision before it was opened in its place; the damaged text is kept aside.'
            : 'No earlier revision is whole; the damaged text is kept as it is.')}
      </p>
      <Row>
        <Button look="bare" onClick={() => saveTextFile(`remit-damaged-${id}.txt`, raw)}>
          Download what is stored
        </Button>
        <Button look="bare" onClick={() => dismissProblem(id)}>
          Leave it
        </Button>
        {!recovered && kind === 'damaged' && (
          <Button look="bare" onClick={() => discardProblem(id)}>
            Delete it from this browser
          </Button>
        )}
      </Row>
    </Notice>
  ));
}

import { fitContent } from '../../content/fitContent.ts';
import { missingAnswers } from '../../domain/index.ts';
import { places } from '../../state/places.ts';
import type { Held } from '../../state/work.ts';
import { ButtonLink, Button } from '../../ui/Button.tsx';
import { Row } from '../../ui/Layout.tsx';
import { ResultReport } from './ResultReport.tsx';
import { ShareParts } from './ShareParts.tsx';

/** The result of an assessment of one's own, with the ways to go on and to share it. */
export default function ResultScreen({ held }: { readonly held: Held }) {
  const { assessment } = held;
  const { id, name, answers, unconfirmed } = assessment;
  const [firstOpen] = missingAnswers(fitContent, answers);
  const toDo = unconfirmed[0] ?? firstOpen;
  return (
    <>
      <ResultReport
        assessment={assessment}
        topic={name}
        actions={
          <Row>
            {toDo ? (
              <ButtonLink look="main" href={places.questions(id, toDo)}>
                {unconfirmed.length > 0 ? 'Confirm the answers' : 'Answer the open questions'}
              </ButtonLink>
            ) : (
              <Button look="main" onClick={showShare}>
                Share this result
              </Button>
            )}
            <ButtonLink look="bare" href={toDo ? places.priorities(id) : places.questions(id)}>
              {toDo ? 'Set priorities' : 'Go through the answers'}
            </ButtonLink>
          </Row>
        }
      />
      <ShareParts held={held} />
    </>
  );
}

/** The address names the screen, so the place on it is scrolled to instead. */
function showShare(): void {
  const share = document.getElementById('share');
  share?.scrollIntoView();
  share?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

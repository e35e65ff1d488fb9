import { type ReactNode, useMemo } from 'react';
import type { CostLedger } from '../../domain/index.ts';
import type { LinkedAssessment } from '../../io/shareLink/packAssessment.ts';
import { readShareLink } from '../../io/shareLink/shareLink.ts';
import { goTo, places } from '../../state/places.ts';
import { addAssessment, type NewAssessment } from '../../state/changes.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Flow, Quiet, Row } from '../../ui/Layout.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';

interface Properties {
  /** The fragment of the address, as it arrived. */
  readonly code: string;
  readonly report: (assessment: LinkedAssessment) => ReactNode;
}

/** What a link opens, read-only: the reader's own work stays as it is, and a copy is taken only on request. */
export function SharedScreen({ code, report }: Properties) {
  const read = useMemo(() => readShareLink(code), [code]);
  if (!read.ok)
    return (
      <Flow>
        <ScreenTitle title="Link not opened">This link cannot be opened.</ScreenTitle>
        <p role="alert">{read.refusal.message}</p>
        <Quiet>Nothing of your own work was changed.</Quiet>
        <Row>
          <ButtonLink look="main" href={places.home}>
            Go to your assessments
          </ButtonLink>
        </Row>
      </Flow>
    );
  const takeCopy = async () => {
    const { name, ledger, ...content } = read.value;
    const copy = { ...content, name: name || 'Shared assessment' };
    goTo(places.result(ledger ? await addCosted(copy, ledger) : addAssessment(copy)));
  };
  return (
    <>
      <Notice>
        <p>
          You are looking at a result that somebody shared with you. Nothing of your own work was changed, and what you
          see stays in this browser.
        </p>
        <Row>
          <Button onClick={() => void takeCopy()}>Take a copy</Button>
          <ButtonLink look="bare" href={places.home}>
            Go to your assessments
          </ButtonLink>
        </Row>
      </Notice>
      {report(read.value)}
    </>
  );
}

/** What costs are looked up by is fetched only for a link that has some. */
async function addCosted(copy: NewAssessment, ledger: CostLedger): Promise<string> {
  const { addWithCosts } = await import('../../state/costing/newWithCosts.ts');
  return addWithCosts(copy, ledger);
}

import { Fragment, type ReactNode } from 'react';
import { places } from '../state/places.ts';
import { type Held, heldAt, useWork } from '../state/work.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Flow, Row } from '../ui/Layout.tsx';
import { ScreenTitle } from '../ui/ScreenTitle.tsx';

/** Gives a screen its assessment, or says that there is none. */
export function OfAssessment({
  id,
  children,
}: {
  readonly id: string | undefined;
  readonly children: (held: Held) => ReactNode;
}) {
  const held = useWork((work) => heldAt(work, id));
  const loaded = useWork((work) => work.loaded);
  // Another assessment is another screen, with nothing left over from the one before.
  if (held) return <Fragment key={id}>{children(held)}</Fragment>;
  if (!loaded) return <p role="status">Loading…</p>;
  return (
    <Missing title="No such assessment">
      This browser holds no assessment at this address. It may have been deleted, or made in another browser: ask for a
      link or a file there.
    </Missing>
  );
}

export function NotFound() {
  return (
    <Missing title="No such page">There is nothing at this address. It may have been typed or cut wrongly.</Missing>
  );
}

function Missing({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Flow>
      <ScreenTitle title={title}>{title}</ScreenTitle>
      <p>{children}</p>
      <Row>
        <ButtonLink look="main" href={places.home}>
          Go to your assessments
        </ButtonLink>
      </Row>
    </Flow>
  );
}

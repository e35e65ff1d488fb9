import { places } from '../../state/places.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Flow, Quiet, Row } from '../../ui/Layout.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';

/** What a link shows that cannot be used. */
export function Refused({ message }: { readonly message: string }) {
  return (
    <Flow>
      <ScreenTitle title="Link not opened">This link cannot be opened.</ScreenTitle>
      <p role="alert">{message}</p>
      <Quiet>Nothing of your own work was changed.</Quiet>
      <Row>
        <ButtonLink look="main" href={places.home}>
          Go to your assessments
        </ButtonLink>
      </Row>
    </Flow>
  );
}

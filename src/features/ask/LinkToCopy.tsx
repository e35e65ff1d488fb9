import { type ReactNode, useRef } from 'react';
import { TextField } from '../../ui/Field.tsx';
import { Row } from '../../ui/Layout.tsx';
import { CopyButton } from './CopyButton.tsx';

/** A link to hand on: copying it is what the screen is for; the other ways stand beside the button. */
export function LinkToCopy({ link, children }: { readonly link: string; readonly children?: ReactNode }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <TextField
        label="Link"
        ref={field}
        readOnly
        dir="ltr"
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Row>
        <CopyButton
          main
          text={link}
          action="Copy the link"
          copied="The link was copied."
          onMark={() => field.current?.select()}
        />
        {children}
      </Row>
    </>
  );
}

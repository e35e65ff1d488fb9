import { useId, useRef } from 'react';
import { Flow, Quiet, Row } from '../../ui/Layout.tsx';
import styles from './Ask.module.css';
import { CopyButton } from './CopyButton.tsx';

/** A code to read out: large, whole on any screen, broken only between its groups. */
export function CodeToCopy({ code }: { readonly code: string }) {
  const id = useId();
  const shown = useRef<HTMLOutputElement>(null);
  return (
    <Flow>
      <div className={styles.area}>
        <p>
          <b id={id}>Short code</b>
        </p>
        <Quiet small>To type, or to read out on the telephone. Upper and lower case are the same.</Quiet>
      </div>
      <output className={styles.code} ref={shown} dir="ltr" aria-labelledby={id} aria-live="off">
        {code}
      </output>
      <Row>
        <CopyButton
          text={code}
          action="Copy the code"
          copied="The code was copied."
          onMark={() => shown.current && window.getSelection()?.selectAllChildren(shown.current)}
        />
      </Row>
    </Flow>
  );
}

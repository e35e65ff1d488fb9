import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { prefer, usePreferences } from '../../state/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { Flow, Row } from '../../ui/Layout.tsx';
import { Switch } from '../../ui/Switch.tsx';
import styles from './Questions.module.css';

/** The dialog stands outside the form of the questions, so that Enter in it answers nothing. The keys that work in a question, listed under `?`, and the switch that turns the single ones off. */
export function KeysHelp() {
  const dialog = useRef<HTMLDialogElement>(null);
  const keysOff = usePreferences((preferences) => preferences.keysOff);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('textarea, input:not([type="radio"])');
      if (event.key === '?' && !keysOff && !typing) dialog.current?.showModal();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [keysOff]);
  return (
    <>
      <Button look="bare" onClick={() => dialog.current?.showModal()}>
        Keys
      </Button>
      {createPortal(
        <dialog ref={dialog} className={styles.keys} aria-labelledby="keys-title">
          <Flow>
            <h2 id="keys-title">Keys</h2>
            <dl>
              <dt>
                <kbd>1</kbd> to <kbd>9</kbd>
              </dt>
              <dd>choose an answer</dd>
              <dt>
                <kbd>0</kbd>
              </dt>
              <dd>not sure</dd>
              <dt>
                <kbd>x</kbd>
              </dt>
              <dd>does not matter here</dd>
              <dt>
                <kbd>↑</kbd> <kbd>↓</kbd>
              </dt>
              <dd>move between answers</dd>
              <dt>
                <kbd>Enter</kbd>
              </dt>
              <dd>go on</dd>
              <dt>
                <kbd>?</kbd>
              </dt>
              <dd>this list</dd>
            </dl>
            <Switch
              label="Digits and letters choose answers"
              checked={!keysOff}
              onChange={(on) => prefer({ keysOff: !on })}
            />
            <Row>
              <Button onClick={() => dialog.current?.close()}>Close</Button>
            </Row>
          </Flow>
        </dialog>,
        document.body,
      )}
    </>
  );
}

import { notify } from '../../state/work.ts';
import { Button } from '../../ui/Button.tsx';

/** Copies a text, or marks it on the screen where the browser does not let it be copied. */
export function CopyButton({
  text,
  action,
  copied,
  main = false,
  onMark,
}: {
  readonly text: string;
  /** What the button says. */
  readonly action: string;
  /** What is said when it was done. */
  readonly copied: string;
  readonly main?: boolean;
  readonly onMark: () => void;
}) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      notify({ text: copied });
    } catch {
      // Without permission, or on a page without a secure context, the text is marked for copying by hand.
      onMark();
      notify({
        text: 'The browser does not allow copying here. The text is marked: copy it with the keys of your system.',
      });
    }
  };
  return (
    <Button look={main ? 'main' : 'outline'} onClick={() => void copy()}>
      {action}
    </Button>
  );
}

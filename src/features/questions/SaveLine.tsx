import type { Held, Saving } from '../../state/work.ts';

const said: Record<Saving, (time: string) => string> = {
  saving: () => 'Saving…',
  saved: (time) => `Saved in this browser, ${time}`,
  'one-copy': (time) => `Saved in this browser, ${time}, in one place only`,
  'not-saved': () =>
    'Not saved: this browser has no room or does not allow it. Download it as a file under its name above.',
};

/** Where the last change is now. */
export function SaveLine({ held: { saving, changedAt } }: { readonly held: Held }) {
  const time = new Date(changedAt).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
  return (
    <small role={saving === 'not-saved' ? 'alert' : undefined} data-saving={saving}>
      {said[saving](time)}
    </small>
  );
}

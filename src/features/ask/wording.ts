/** One to five in words, as a sentence sets them. */
const words = ['no', 'one', 'two', 'three', 'four', 'five'];

/** As in 'two questions'. */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${words[count] ?? count} ${count === 1 ? one : more}`;
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A day as in 2026-11-20, in the reader's own format. */
export function longDay(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(undefined, { dateStyle: 'long', timeZone: 'UTC' });
}

/** Today in the reader's own time, as in 2026-11-20. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The whole address of a fragment on this site. */
export function addressOf(fragment: string): string {
  return `${window.location.href.split('#')[0]}${fragment}`;
}

/** Opens a new mail with subject and text in the user's own program; nothing is sent by that. */
export function mailTo(subject: string, text: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`;
}

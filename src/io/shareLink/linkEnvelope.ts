import { crc32OfText } from '../saveFile/crc32.ts';
import { type Read, refuse } from '../saveFile/refusal.ts';
import { fromBase64url, toBase64url } from './base64url.ts';

/** What links hold, by the letter that says so in the link, for ever. */
const kinds = {
  a: 'a result',
  q: 'questions to somebody',
  r: 'answers to questions',
} as const;

export type LinkKind = keyof typeof kinds;

/** The outer form of every link, frozen for ever: `#/s/<envelope>.<kind>.<length>.<checksum>.<payload>.e`. */
const envelope = '1';
/** A longer link is refused before it is looked at. */
export const maxLinkCharacters = 16_000;
export const linkStart = '#/s/';

/** What a refused reader can do. */
export const askAgain = 'Ask the sender for the whole link, or for the file.';

/** The fragment of a link; it ends in a letter, so that chat tools cut nothing off. */
export function writeEnvelope(kind: LinkKind, bytes: Uint8Array): string {
  const payload = toBase64url(bytes);
  const head = `${envelope}.${kind}.${payload.length}`;
  return `${linkStart}${head}.${crc32OfText(`${head}.${payload}`)}.${payload}.e`;
}

/**
 * A link, a fragment or what a mail or chat program made of it → what it holds, packed, or why not. Pure; the order is
 * normalise → length → grammar, end mark, checksum → kind.
 */
export function openEnvelope(text: string): Read<{ readonly kind: LinkKind; readonly bytes: Uint8Array }> {
  if (text.length > maxLinkCharacters)
    return refuse('too-large', `The link is longer than any that Remit makes. ${askAgain}`);
  const code = normalised(text);
  if (code === null) return refuse('not-ours', `This is not a link of Remit. ${askAgain}`);
  const [version = '', kind = '', length = '', checksum = '', payload = '', end, ...rest] = code.split('.');
  if (/^[0-9]+$/.test(version) && Number(version) > Number(envelope))
    return refuse('newer', 'The link was made by a newer Remit. Reload the page to get it, then open the link again.');
  if (version !== envelope) return refuse('not-ours', `This is not a link of Remit. ${askAgain}`);
  if (end !== 'e' || payload.length < Number(length))
    return refuse('cut-off', `The link was cut off: its end is missing. ${askAgain}`);
  if (rest.length > 0 || crc32OfText(`${version}.${kind}.${length}.${payload}`) !== checksum)
    return refuse('altered', `The link was changed on its way: its checksum does not fit. ${askAgain}`);
  if (!isKind(kind))
    return refuse(
      'newer',
      'The link holds something that this Remit does not know. Reload the page to get the newest one.',
    );
  const bytes = fromBase64url(payload);
  if (!bytes) return refuse('invalid', `The link is whole, but what it holds cannot be read. ${askAgain}`);
  return { ok: true, value: { kind, bytes } };
}

/** The same for a reader that takes one kind only. */
export function openEnvelopeOf(wanted: LinkKind, text: string): Read<Uint8Array> {
  const opened = openEnvelope(text);
  if (!opened.ok) return opened;
  const { kind, bytes } = opened.value;
  if (kind !== wanted) return refuse('not-ours', `The link holds ${kinds[kind]}, not ${kinds[wanted]}.`);
  return { ok: true, value: bytes };
}

/** The kind that a link says it is of, whole or damaged, so that the right screen says what is wrong with it. */
export function kindOfLink(text: string): LinkKind | undefined {
  const kind = text.length > maxLinkCharacters ? undefined : normalised(text)?.split('.')[1];
  return kind !== undefined && isKind(kind) ? kind : undefined;
}

/** True where there is a link in the text, whole or not. */
export function holdsLink(text: string): boolean {
  return normalised(text) !== null;
}

function isKind(kind: string): kind is LinkKind {
  return Object.hasOwn(kinds, kind);
}

/** Undoes what mail and chat programs do to links: percent signs for `#`, brackets and stops around it, line breaks. */
function normalised(text: string): string | null {
  const whole = text
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/%23/gi, '#')
    .replace(/%2F/gi, '/');
  const at = whole.indexOf(linkStart);
  return at < 0 ? null : whole.slice(at + linkStart.length).replace(/[>)\]}"'»”.,;:!?=]+$/u, '');
}

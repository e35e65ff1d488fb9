import { type Read, refuse } from '../saveFile/refusal.ts';
import type { UnpackedAsk } from './askHead.ts';
import { toBase64url } from './base64url.ts';
import { askAgain, openEnvelopeOf, writeEnvelope } from './linkEnvelope.ts';
import { type Asked, packAsked, unpackAsked } from './packAsked.ts';
import { packReply, type Reply, unpackReply } from './packReply.ts';

/** The fragment of a link that asks somebody these questions. */
export function writeAskLink(asked: Asked): string {
  return writeEnvelope('q', packAsked(asked));
}

/** The fragment of a link that brings the answers back. */
export function writeReplyLink(reply: Reply): string {
  return writeEnvelope('r', packReply(reply));
}

/** A link, or what a mail or chat program made of it → the questions, or why not. */
export function readAskLink(text: string): Read<Asked> {
  const opened = openEnvelopeOf('q', text);
  return opened.ok ? strictly(opened.value, unpackAsked, packAsked) : opened;
}

/** The same for the answers. */
export function readReplyLink(text: string): Read<Reply> {
  const opened = openEnvelopeOf('r', text);
  return opened.ok ? strictly(opened.value, unpackReply, packReply) : opened;
}

/** Only what Remit itself packs in this way is taken: one content, one link. */
function strictly<T extends object>(
  bytes: Uint8Array,
  unpack: (bytes: Uint8Array) => UnpackedAsk<T>,
  pack: (value: T) => Uint8Array,
): Read<T> {
  const value = unpack(bytes);
  if (value === 'newer')
    return refuse(
      'newer',
      'The link was made with newer questions. Reload the page to get them, then open the link again.',
    );
  if (value === 'invalid' || toBase64url(pack(value)) !== toBase64url(bytes))
    return refuse('invalid', `The link is whole, but Remit makes none that holds this. ${askAgain}`);
  return { ok: true, value };
}

import * as z from 'zod/mini';
import { parseJson } from '../saveFile/parseJson.ts';
import { type Read, refuse } from '../saveFile/refusal.ts';
import { readReplyLink, writeReplyLink } from './askLink.ts';
import type { Reply } from './packReply.ts';

const format = 'remit-reply';
const version = 1;

const anyVersion = z.looseObject({ format: z.literal(format), version: z.int().check(z.gte(1)) });
const replyFile = z.strictObject({ format: z.literal(format), version: z.literal(version), link: z.string() });

/** A reply as a file: its link, in an envelope that says what it is. */
export function writeReplyFile(reply: Reply): string {
  return `${JSON.stringify({ format, version, link: writeReplyLink(reply) }, null, 2)}\n`;
}

/** Text of a file → the reply, or why not: limits → JSON → version → form → link. */
export function readReplyFile(text: string): Read<Reply> {
  const json = parseJson(text);
  if (!json.ok) {
    const { kind } = json.refusal;
    return refuse(kind, `${kind === 'empty' ? 'There is nothing in it' : 'It cannot be read'}. ${choose}`);
  }
  const any = anyVersion.safeParse(json.value);
  if (!any.success) return refuse('not-ours', `It is not a file with answers. ${choose}`);
  if (any.data.version > version)
    return refuse('newer', 'The file was made by a newer Remit. Reload the page to get it, then open the file again.');
  const parsed = replyFile.safeParse(json.value);
  return parsed.success
    ? readReplyLink(parsed.data.link)
    : refuse('invalid', `It is a file with answers, but not of the form that Remit writes. ${choose}`);
}

const choose = 'Choose the file that came back; its name ends in .remit-reply.json.';

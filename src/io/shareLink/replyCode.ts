import { crc32 } from '../saveFile/crc32.ts';
import { type Read, refuse } from '../saveFile/refusal.ts';
import { readReplyLink } from './askLink.ts';
import { BitReader, BitWriter } from './bits.ts';
import { holdsLink } from './linkEnvelope.ts';
import { packReply, type Reply, unpackReply } from './packReply.ts';

/** Crockford's base 32: no I, L, O and U, which are misread or misheard. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const symbolBits = 5;
const groupLength = 4;
/** 30 bits of checksum: they find any one or two wrong characters, and so any two that changed places. */
const checkLength = 6;
/** One or two answers always take the short form; more take it where they fit. */
const dataLengths = [18, 22] as const;
const readAtMost = 200;

const compare = 'Compare it with the one that you were given.';

/** The code of a reply to type or dictate, as in R7K2-9M4D-…; null where there is a name or remark, which no code carries. */
export function writeReplyCode(reply: Reply): string | null {
  if (`${reply.by}${reply.remark}`.trim() !== '') return null;
  const reader = new BitReader(Uint8Array.of(...packReply(reply), 0, 0, 0));
  const all = Array.from({ length: dataLengths[1] }, () => reader.read(symbolBits) ?? 0);
  const [short, long] = dataLengths;
  const data = all.slice(0, all.slice(short).some((symbol) => symbol > 0) ? long : short);
  return inGroups([...data, ...checkOf(data)].map((symbol) => alphabet[symbol]).join(''));
}

/** A code as somebody typed it → the reply, or why not: length → alphabet → checksum → unpack → the same code again. */
export function readReplyCode(text: string): Read<Reply> {
  const typed = plain(text.slice(0, readAtMost));
  if (typed === '') return refuse('empty', 'There is nothing in it. Paste the link or type the code that came back.');
  if (text.length > readAtMost) return refuse('too-large', `This is neither a link nor a code of Remit. ${compare}`);
  if (/[^0-9A-Z]/.test(typed)) return refuse('not-ours', `This is neither a link nor a code of Remit. ${compare}`);
  const symbols = Array.from(typed, (character) => alphabet.indexOf(character));
  const lengths = dataLengths.map((length) => length + checkLength);
  if (!lengths.includes(symbols.length)) return wrongLength(symbols.length, lengths);
  const data = symbols.slice(0, -checkLength);
  if (symbols.includes(-1) || checkOf(data).some((symbol, i) => symbol !== symbols[data.length + i]))
    return refuse('altered', `A character of the code is wrong, or two changed places. ${compare}`);
  return unpack(data, typed);
}

/** What came back, as a link, as a message with the link in it, or as a code. */
export function readReply(text: string): Read<Reply> {
  if (!holdsLink(text)) return readReplyCode(text);
  const whole = readReplyLink(text);
  const alone = readReplyLink(text.split(/\s+/).find(holdsLink) ?? '');
  return alone.ok ? alone : whole;
}

function unpack(data: readonly number[], typed: string): Read<Reply> {
  const out = new BitWriter();
  // The short form leaves out zeros at the end.
  for (let i = 0; i < dataLengths[1]; i++) out.write(data[i] ?? 0, symbolBits);
  const reply = unpackReply(out.bytes());
  if (reply === 'newer')
    return refuse('newer', 'The code was made with newer questions. Reload the page to get them, then try again.');
  if (reply === 'invalid' || plain(writeReplyCode(reply) ?? '') !== typed)
    return refuse('invalid', `The code is whole, but Remit makes none that says this. ${compare}`);
  return { ok: true, value: reply };
}

function wrongLength(found: number, [short = 0, long = 0]: readonly number[]): Read<never> {
  const needed = `A code has ${short} or ${long} characters, and this has ${found}. ${compare}`;
  return found > long
    ? refuse('altered', `The code is too long. ${needed}`)
    : refuse('cut-off', `The code is not whole. ${needed}`);
}

function checkOf(data: readonly number[]): number[] {
  const check = Number.parseInt(crc32(Uint8Array.from(data)), 16) >>> 2;
  return Array.from(
    { length: checkLength },
    (_, i) => (check >>> (symbolBits * (checkLength - 1 - i))) % alphabet.length,
  );
}

/** Upper case without what stands between and around the groups; letters that the alphabet leaves out become digits. */
function plain(text: string): string {
  return text
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .replace(/^\p{P}+|\p{P}+$/gu, '')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
}

function inGroups(code: string): string {
  return (code.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? []).join('-');
}

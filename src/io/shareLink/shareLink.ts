import { fitContent } from '../../content/fitContent.ts';
import { inputFaults } from '../../domain/index.ts';
import { crc32OfText } from '../saveFile/crc32.ts';
import { type Read, refuse } from '../saveFile/refusal.ts';
import { nameMax } from '../saveFile/limits.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { type LinkedAssessment, packAssessment, unpackAssessment } from './packAssessment.ts';

/** The outer form of every link, frozen for ever: `#/s/<envelope>.<kind>.<length>.<checksum>.<payload>.e`. */
const envelope = '1';
const assessmentKind = 'a';
const maxCharacters = 16_000;
const start = '#/s/';

/** The fragment of a link that shows this assessment; it ends in a letter, so that chat tools cut nothing off. */
export function writeShareLink(assessment: LinkedAssessment): string {
  const payload = toBase64url(packAssessment({ ...assessment, name: linkName(assessment.name) }));
  const head = `${envelope}.${assessmentKind}.${payload.length}`;
  return `${start}${head}.${crc32OfText(`${head}.${payload}`)}.${payload}.e`;
}

/**
 * A link, a fragment or what a mail or chat program made of it → the assessment, or why not. Pure; the order is
 * normalise → length → grammar, end mark, checksum → unpack → ids.
 */
export function readShareLink(text: string): Read<LinkedAssessment> {
  if (text.length > maxCharacters)
    return refuse('too-large', `The link is longer than any that Remit makes. ${askAgain}`);
  const code = normalised(text);
  if (code === null) return refuse('not-ours', `This is not a link to a result of Remit. ${askAgain}`);
  const [version = '', kind = '', length = '', checksum = '', payload = '', end, ...rest] = code.split('.');
  if (/^[0-9]+$/.test(version) && Number(version) > Number(envelope))
    return refuse('newer', 'The link was made by a newer Remit. Reload the page to get it, then open the link again.');
  if (version !== envelope) return refuse('not-ours', `This is not a link to a result of Remit. ${askAgain}`);
  if (end !== 'e' || payload.length < Number(length))
    return refuse('cut-off', `The link was cut off: its end is missing. ${askAgain}`);
  if (rest.length > 0 || crc32OfText(`${version}.${kind}.${length}.${payload}`) !== checksum)
    return refuse('altered', `The link was changed on its way: its checksum does not fit. ${askAgain}`);
  if (kind !== assessmentKind)
    return refuse(
      'newer',
      'The link holds something that this Remit does not know. Reload the page to get the newest one.',
    );
  return unpack(payload);
}

/** True where the fragment of the address is meant as a shared link, whole or not. */
export function looksLikeShareLink(fragment: string): boolean {
  return fragment.startsWith(start);
}

const askAgain = 'Ask the sender for the whole link, or for the file.';

function unpack(payload: string): Read<LinkedAssessment> {
  const bytes = fromBase64url(payload);
  const result = bytes ? unpackAssessment(bytes) : ({ kind: 'invalid' } as const);
  if (result.kind === 'newer')
    return refuse(
      'newer',
      'The link was made with newer questions. Reload the page to get them, then open the link again.',
    );
  const broken = refuse('invalid', `The link is whole, but what it holds is not an assessment. ${askAgain}`);
  if (result.kind === 'invalid' || !bytes) return broken;
  const { assessment } = result;
  const sameAgain = toBase64url(packAssessment(assessment)) === payload;
  if (!sameAgain || assessment.name.length > nameMax || inputFaults(fitContent, assessment).length > 0) return broken;
  return { ok: true, value: assessment };
}

/** Undoes what mail and chat programs do to links: percent signs for `#`, brackets and stops around it, line breaks. */
function normalised(text: string): string | null {
  const whole = text
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/%23/gi, '#')
    .replace(/%2F/gi, '/');
  const at = whole.indexOf(start);
  return at < 0 ? null : whole.slice(at + start.length).replace(/[>)\]}"'»”.,;:!?=]+$/u, '');
}

/** Text that survives UTF-8: no lone surrogates, and short enough for the link and the fields. */
function linkName(name: string): string {
  return name.toWellFormed().slice(0, nameMax).toWellFormed();
}

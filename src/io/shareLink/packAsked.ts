import { nameMax } from '../saveFile/limits.ts';
import { knownQuestions, readAskHead, type UnpackedAsk, writeAskHead } from './askHead.ts';
import { BitReader, BitWriter } from './bits.ts';
import { oneLine, readText, someLines, writeText } from './packedText.ts';

/** Questions to one person, as their link carries them: nothing else of the assessment. */
export interface Asked {
  /** Of the assessment, so that the reply finds it. */
  readonly tag: number;
  /** Ids of one to five questions. */
  readonly questions: readonly string[];
  readonly note: string;
  /** Of the piece of work; empty unless the asker adds it. */
  readonly name: string;
}

export const askNoteMax = 500;
const noteLengthBits = 11;
const nameLengthBits = 9;

/** The head, then note and name where they are there. */
export function packAsked({ tag, questions, ...texts }: Asked): Uint8Array {
  const out = new BitWriter();
  const note = someLines(texts.note, askNoteMax);
  const name = oneLine(texts.name, nameMax);
  writeAskHead(out, { tag, questions: knownQuestions(questions), texts: [note !== '', name !== ''] });
  if (note !== '') writeText(out, note, noteLengthBits);
  if (name !== '') writeText(out, name, nameLengthBits);
  return out.bytes();
}

export function unpackAsked(bytes: Uint8Array): UnpackedAsk<Asked> {
  const reader = new BitReader(bytes);
  const head = readAskHead(reader);
  if (typeof head === 'string') return head;
  const note = head.texts[0] ? readText(reader, noteLengthBits) : '';
  const name = head.texts[1] ? readText(reader, nameLengthBits) : '';
  if (note === null || name === null) return 'invalid';
  return { tag: head.tag, questions: head.questions.map(({ id }) => id), note, name };
}

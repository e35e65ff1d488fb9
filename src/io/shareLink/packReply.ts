import { type Answers, type FitQuestion, notSure } from '../../domain/index.ts';
import { knownQuestions, readAskHead, type UnpackedAsk, writeAskHead } from './askHead.ts';
import { BitReader, BitWriter, bitsFor } from './bits.ts';
import { oneLine, readText, someLines, writeText } from './packedText.ts';

/** What somebody answered. */
export interface Reply {
  /** Of the assessment that the questions came from. */
  readonly tag: number;
  /** One to five answers; 'not-sure' is one, 'not-applicable' is for the asker to say. */
  readonly answers: Answers;
  /** Who answered; may be empty. */
  readonly by: string;
  /** The day, as in 2026-11-20. */
  readonly on: string;
  readonly remark: string;
}

export const replyByMax = 60;
export const replyRemarkMax = 500;
const byLengthBits = 8;
const remarkLengthBits = 11;

/** Days are counted from the start of 2020; their bits last until 2064. */
const firstDay = Date.UTC(2020, 0, 1);
const dayMs = 86_400_000;
const dayBits = 14;
const lastDay = 2 ** dayBits - 1;

const statesOf = (question: FitQuestion) => [notSure, ...question.answers.map(({ id }) => id)];

/** The head, the day, each answer in fixed width, then name and remark where they are there. */
export function packReply({ tag, answers, on, ...texts }: Reply): Uint8Array {
  const out = new BitWriter();
  const by = oneLine(texts.by, replyByMax);
  const remark = someLines(texts.remark, replyRemarkMax);
  const questions = knownQuestions(Object.keys(answers));
  writeAskHead(out, { tag, questions, texts: [by !== '', remark !== ''] });
  out.write(dayOf(on), dayBits);
  for (const question of questions) {
    const states = statesOf(question);
    out.write(Math.max(0, states.indexOf(answers[question.id] ?? notSure)), bitsFor(states.length));
  }
  if (by !== '') writeText(out, by, byLengthBits);
  if (remark !== '') writeText(out, remark, remarkLengthBits);
  return out.bytes();
}

export function unpackReply(bytes: Uint8Array): UnpackedAsk<Reply> {
  const reader = new BitReader(bytes);
  const head = readAskHead(reader);
  if (typeof head === 'string') return head;
  const day = reader.read(dayBits);
  const answers: Record<string, string> = {};
  for (const question of head.questions) {
    const states = statesOf(question);
    const answer = states[reader.read(bitsFor(states.length)) ?? states.length];
    if (answer === undefined) return 'invalid';
    answers[question.id] = answer;
  }
  const by = head.texts[0] ? readText(reader, byLengthBits) : '';
  const remark = head.texts[1] ? readText(reader, remarkLengthBits) : '';
  if (day === null || by === null || remark === null) return 'invalid';
  return { tag: head.tag, answers, by, on: dateOf(day), remark };
}

/** A clock that is wrong by decades must not keep anybody from answering: days out of range are drawn to its ends. */
function dayOf(date: string): number {
  const day = Math.floor((Date.parse(date) - firstDay) / dayMs) || 0;
  return Math.min(lastDay, Math.max(0, day));
}

function dateOf(day: number): string {
  return new Date(firstDay + day * dayMs).toISOString().slice(0, 10);
}

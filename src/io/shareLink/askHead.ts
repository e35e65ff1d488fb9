import { fitContent } from '../../content/fitContent.ts';
import type { FitContent, FitQuestion } from '../../domain/index.ts';
import { crc32OfText } from '../saveFile/crc32.ts';
import type { BitReader, BitWriter } from './bits.ts';

/** As many questions as somebody answers without putting it off. */
export const askedMax = 5;

const content: FitContent = fitContent;
const contentVersionBits = 8;
const tagBits = 30;

/** What a link with questions and one with answers begin with. */
export interface AskHead {
  /** 30 bits of the checksum of the assessment's id: enough to find the assessment again, and nothing to learn it from. */
  readonly tag: number;
  /** One to five, in content order. */
  readonly questions: readonly FitQuestion[];
  /** Which of the two texts follow. */
  readonly texts: readonly [boolean, boolean];
}

/** What was packed, or that it takes newer questions to read it, or that nothing of Remit packs it so. */
export type UnpackedAsk<T extends object> = T | 'newer' | 'invalid';

export function tagOf(id: string): number {
  return Number.parseInt(crc32OfText(id), 16) >>> 2;
}

/** The questions among these ids, in content order; ids that the content does not know are left out. */
export function knownQuestions(ids: readonly string[]): FitQuestion[] {
  return content.questions.filter(({ id }) => ids.includes(id));
}

/** Content version, a bit for each text, one in reserve, a bit for each question, the tag. */
export function writeAskHead(out: BitWriter, { tag, questions, texts }: AskHead): void {
  out.write(content.version, contentVersionBits);
  for (const text of texts) out.write(Number(text), 1);
  out.write(0, 1);
  for (const question of content.questions) out.write(Number(questions.includes(question)), 1);
  out.write(tag, tagBits);
}

export function readAskHead(reader: BitReader): UnpackedAsk<AskHead> {
  const version = reader.read(contentVersionBits);
  if (version !== null && version > content.version) return 'newer';
  if (version !== content.version) return 'invalid';
  const texts = [reader.read(1) === 1, reader.read(1) === 1] as const;
  if (reader.read(1) === 1) return 'newer';
  const questions = content.questions.filter(() => reader.read(1) === 1);
  const tag = reader.read(tagBits);
  if (tag === null || questions.length === 0 || questions.length > askedMax) return 'invalid';
  return { tag, questions, texts };
}

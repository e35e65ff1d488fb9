import { fitContent } from '../../content/fitContent.ts';
import {
  type CostLedger,
  type FitContent,
  notApplicable,
  notSure,
  questionWeightMax,
  questionWeightStep,
  type Today,
  type Weights,
} from '../../domain/index.ts';
import type { SavedAssessment } from '../saveFile/savedForm.ts';
import { BitReader, bitsFor, BitWriter } from './bits.ts';
import { readCosts, writeCosts } from './packCosts.ts';

/**
 * What a link carries: enough to show the same result, and nothing personal unless its user adds the name. Of the costs it is
 * the ledger, from which the reader derives the comparison; who agreed to a figure stays out.
 */
export type LinkedAssessment = Pick<SavedAssessment, 'name' | 'today' | 'answers' | 'unconfirmed' | 'weights'> & {
  readonly ledger?: CostLedger | undefined;
};

const content: FitContent = fitContent;
const contentVersionBits = 8;
const parts = ['unconfirmed', 'sectionWeights', 'questionWeights', 'today', 'name', 'costs'] as const;
const sectionWeightBits = 7;
const questionWeightBits = bitsFor(questionWeightMax / questionWeightStep + 1);
const todayBy = ['own-people', 'vendor', 'nobody'] as const;
const nameLengthBits = 9;

/** States of a question in a link: absent, not sure, not applicable, then the answers in content order. */
const statesOf = (question: FitContent['questions'][number]) => [
  undefined,
  notSure,
  notApplicable,
  ...question.answers.map(({ id }) => id),
];

/**
 * Answers in fixed width after the content version, then only the parts that are there: a bit for each unconfirmed
 * answer, weights as a bitmap of what is set and their values, who does it today, the name as UTF-8 with its length, costs.
 */
export function packAssessment(assessment: LinkedAssessment): Uint8Array {
  const { name, today, answers, unconfirmed, weights, ledger } = assessment;
  const out = new BitWriter();
  const sections = weights?.sections ?? {};
  const questions = weights?.questions ?? {};
  const nameBytes = new TextEncoder().encode(name);
  const has = {
    unconfirmed: unconfirmed.length > 0,
    sectionWeights: Object.keys(sections).length > 0,
    questionWeights: Object.keys(questions).length > 0,
    today: today !== undefined,
    name: nameBytes.length > 0,
    costs: ledger !== undefined,
  };
  out.write(content.version, contentVersionBits);
  for (const part of parts) out.write(Number(has[part]), 1);
  for (const question of content.questions) {
    const states = statesOf(question);
    out.write(Math.max(0, states.indexOf(answers[question.id])), bitsFor(states.length));
  }
  if (has.unconfirmed) for (const { id } of content.questions) out.write(Number(unconfirmed.includes(id)), 1);
  if (has.sectionWeights) writeMap(out, content.sections, sections, sectionWeightBits, 1);
  if (has.questionWeights) writeMap(out, content.questions, questions, questionWeightBits, questionWeightStep);
  if (today) {
    out.write(todayBy.indexOf(today.by), 2);
    out.write(content.models.findIndex(({ id }) => id === today.model) + 1, 3);
  }
  if (has.name) {
    out.write(nameBytes.length, nameLengthBits);
    for (const byte of nameBytes) out.write(byte, 8);
  }
  if (ledger) writeCosts(out, ledger);
  return out.bytes();
}

export type Unpacked =
  | { readonly kind: 'assessment'; readonly assessment: LinkedAssessment }
  | { readonly kind: 'newer'; readonly of: 'questions' | 'costs' }
  | { readonly kind: 'invalid' };

/** Reads what packAssessment wrote; anything else is invalid, or comes out as what does not pack to the same bytes. */
export function unpackAssessment(bytes: Uint8Array): Unpacked {
  const reader = new BitReader(bytes);
  const invalid = { kind: 'invalid' } as const;
  const contentVersion = reader.read(contentVersionBits);
  if (contentVersion !== null && contentVersion > content.version) return { kind: 'newer', of: 'questions' };
  if (contentVersion !== content.version) return invalid;
  const has = Object.fromEntries(parts.map((part) => [part, reader.read(1) === 1])) as Record<
    (typeof parts)[number],
    boolean
  >;
  const answers: Record<string, string> = {};
  for (const question of content.questions) {
    const states = statesOf(question);
    const state = reader.read(bitsFor(states.length));
    if (state === null || state >= states.length) return invalid;
    const answer = states[state];
    if (answer !== undefined) answers[question.id] = answer;
  }
  const unconfirmed = has.unconfirmed ? content.questions.filter(() => reader.read(1) === 1).map(({ id }) => id) : [];
  if (unconfirmed.some((id) => answers[id] === undefined)) return invalid;
  const weights: { -readonly [K in keyof Weights]: Weights[K] } = {};
  if (has.sectionWeights) weights.sections = readMap(reader, content.sections, sectionWeightBits, 1);
  if (has.questionWeights)
    weights.questions = readMap(reader, content.questions, questionWeightBits, questionWeightStep);
  const today = has.today ? readToday(reader) : undefined;
  const name = has.name ? readName(reader) : '';
  if (today === null || name === null) return invalid;
  const ledger = has.costs ? readCosts(reader) : undefined;
  if (ledger === 'newer') return { kind: 'newer', of: 'costs' };
  const assessment = {
    name,
    answers,
    unconfirmed,
    ...(Object.keys(weights).length > 0 && { weights }),
    ...(today && { today }),
    ...(ledger && { ledger }),
  };
  return { kind: 'assessment', assessment };
}

function writeMap(
  out: BitWriter,
  keys: readonly { readonly id: string }[],
  map: Readonly<Record<string, number>>,
  width: number,
  step: number,
): void {
  for (const { id } of keys) out.write(Number(map[id] !== undefined), 1);
  for (const { id } of keys) if (map[id] !== undefined) out.write(map[id] / step, width);
}

function readMap(reader: BitReader, keys: readonly { readonly id: string }[], width: number, step: number) {
  const set = keys.filter(() => reader.read(1) === 1);
  return Object.fromEntries(set.map(({ id }) => [id, (reader.read(width) ?? Number.NaN) * step]));
}

function readToday(reader: BitReader): Today | null {
  const by = todayBy[reader.read(2) ?? -1];
  const place = reader.read(3);
  if (by === undefined || place === null || place > content.models.length) return null;
  const model = content.models[place - 1]?.id;
  return model ? { by, model } : { by };
}

function readName(reader: BitReader): string | null {
  const length = reader.read(nameLengthBits) ?? 0;
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const byte = reader.read(8);
    if (byte === null) return null;
    bytes[i] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

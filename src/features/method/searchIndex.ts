import { evidence } from '../../content/evidence.ts';
import { fitContent } from '../../content/fitContent.ts';
import { glossary } from '../../content/glossary.ts';
import { wordsOfAnswer, wordsOfQuestion } from '../../content/lookUp.ts';
import { modelNames } from '../../content/modelNames.ts';
import { sectionWords } from '../../content/questionWords.ts';
import { cautionWords, gateWords } from '../../content/ruleWords.ts';
import { type Source, sources } from '../../content/sources.ts';
import type { ModelId } from '../../domain/index.ts';
import { strongReasons } from './strongReasons.ts';
import { clausesOf, gradeWords } from './wording.ts';

type CostKind = 'lines' | 'assumptions';
type Kind = 'questions' | 'gates' | 'cautions' | 'sources' | 'terms';

/** Ids of what a search found, by kind. */
export type Found = Readonly<Record<Kind | CostKind, ReadonlySet<string>>>;

type Texts = readonly (readonly [id: string, text: string])[];
export type CostTexts = Readonly<Record<CostKind, Texts>>;

/**
 * What has every word of a query somewhere in its texts; null where nothing is searched for. The texts of cost come along once
 * they are loaded.
 */
export function find(query: string, costs?: CostTexts): Found | null {
  const words = plain(query).split(' ').filter(Boolean);
  if (words.length === 0) return null;
  const hits = (texts: Texts = []) =>
    new Set(texts.flatMap(([id, text]) => (words.every((word) => text.includes(word)) ? [id] : [])));
  const { questions, gates, cautions, sources: published, terms } = index();
  return {
    questions: hits(questions),
    gates: hits(gates),
    cautions: hits(cautions),
    lines: hits(costs?.lines),
    assumptions: hits(costs?.assumptions),
    sources: hits(published),
    terms: hits(terms),
  };
}

let made: Readonly<Record<Kind, Texts>> | undefined;

/** All other texts as they are compared, made at the first search and kept. */
function index(): Readonly<Record<Kind, Texts>> {
  made ??= {
    questions: fitContent.questions.map((question) => [question.id, plain(...textsOf(question))]),
    gates: fitContent.gates.map(({ id, when, models }) => {
      const { why, lift, short } = gateWords[id];
      return [id, plain(...namesOf(models), why, lift, short, ...clausesOf(when))];
    }),
    cautions: fitContent.cautions.map(({ id, kind, when }) => {
      const { why, ask } = cautionWords[id];
      return [id, plain(kind, why, ask, ...clausesOf(when))];
    }),
    sources: Object.entries<Source>(sources).map(([id, { title, publisher, date, about, grade, sells }]) => [
      id,
      plain(id, title, publisher, date ?? '', about, gradeWords[grade], ...namesOf(sells)),
    ]),
    terms: glossary.map(({ id, term, aka = [], text }) => [id, plain(term, ...aka, text)]),
  };
  return made;
}

function textsOf({ id, section, kind, answers }: (typeof fitContent)['questions'][number]): string[] {
  const { title, short, help, knows } = wordsOfQuestion(id);
  const { why, says } = evidence[id];
  const ofAnswers = answers.flatMap((answer) => {
    const { label, description } = wordsOfAnswer(id, answer.id);
    return [label, description, ...strongReasons(id, answer).map(({ text }) => text)];
  });
  return [
    sectionWords[section].title,
    title,
    short,
    help,
    knows,
    kind,
    why,
    ...says.map(({ text }) => text),
    ...ofAnswers,
  ];
}

function namesOf(models: readonly ModelId[]): string[] {
  return models.map((id) => modelNames[id].name);
}

/** Lower case, one kind of apostrophe, and hyphens as spaces, so that 'round the clock' finds 'round-the-clock'. */
export function plain(...texts: string[]): string {
  return texts
    .join(' ')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[\s–-]+/g, ' ')
    .trim();
}

import { fitContent, type QuestionId, type SectionId } from '../../content/fitContent.ts';
import { findOutFirst, type FitInput, missingAnswers, notSure, settled } from '../../domain/index.ts';

interface SectionOfStop {
  readonly id: SectionId;
  readonly questions: readonly QuestionId[];
}

/** What is on the screen at once: a question, a section, or everything. */
export interface Stop {
  readonly id: string;
  readonly sections: readonly [SectionOfStop, ...SectionOfStop[]];
  readonly questions: readonly QuestionId[];
}

export type Layout = 'one' | 'section' | 'list' | 'shortest';

/** The address that shows everything, whatever layout the user prefers: the natural way to correct a template. */
export const allAtOnce = 'all';

interface Stops {
  readonly stop: Stop;
  readonly previous: Stop | undefined;
  readonly next: Stop | undefined;
}

/** The stop that an address names by a question or section; without one, where the first missing answer is. */
export function stopsOf(layout: Layout, at: string | undefined, input: FitInput): Stops {
  if (layout === 'shortest') return shortestWay(at, input);
  const stops = stopsByLayout[layout];
  const wanted = at ?? missingAnswers(fitContent, input.answers)[0];
  const holdsIt = (stop: Stop) =>
    stop.questions.some((question) => question === wanted) || stop.sections[0].id === wanted;
  const index = Math.max(0, stops.findIndex(holdsIt));
  return { stop: stops[index] ?? everything, previous: stops[index - 1], next: stops[index + 1] };
}

/** Worth most first, and over once nothing that is open can change the result. */
function shortestWay(at: string | undefined, input: FitInput): Stops {
  const stopFor = (question: string | undefined) => stopsByLayout.one.find(({ id }) => id === question);
  // 'Not sure' was asked already; it stays open without being asked again.
  const worth = findOutFirst(fitContent, input).filter(({ question }) => input.answers[question] !== notSure);
  const stop = stopFor(at) ?? stopFor(worth[0]?.question) ?? stopsByLayout.one[0] ?? everything;
  // What was skipped lies behind; the question at hand is no longer in the list once it is answered.
  const next = worth[worth.findIndex(({ question }) => question === stop.id) + 1]?.question;
  return { stop, previous: undefined, next: settled(fitContent, input).settled ? undefined : stopFor(next) };
}

const sections: readonly SectionOfStop[] = fitContent.sections.map(({ id }) => ({
  id,
  questions: fitContent.questions.filter(({ section }) => section === id).map((question) => question.id),
}));

const stopOf = (id: string, of: readonly SectionOfStop[]): Stop[] => {
  const [first, ...others] = of;
  return first ? [{ id, sections: [first, ...others], questions: of.flatMap(({ questions }) => questions) }] : [];
};

const everything = stopOf('all', sections)[0] as Stop;

const stopsByLayout: Record<Exclude<Layout, 'shortest'>, readonly Stop[]> = {
  one: sections.flatMap(({ id, questions }) =>
    questions.flatMap((question) => stopOf(question, [{ id, questions: [question] }])),
  ),
  section: sections.flatMap((section) => stopOf(section.id, [section])),
  list: [everything],
};

/** As in 'question 2 of 4', for a stop that is one question. */
export function placeInSection(stop: Stop): string {
  const [{ id }] = stop.sections;
  const all = sections.find((section) => section.id === id)?.questions ?? [];
  return `question ${all.indexOf(stop.id as QuestionId) + 1} of ${all.length}`;
}

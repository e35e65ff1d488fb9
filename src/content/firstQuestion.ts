import type { AnswerIdOf } from './fitContent.ts';
import type { AnswerWords, QuestionWords } from './wordTypes.ts';

/** The first question stands on Home, so its words come with the first load, apart from all the others. */
export const firstQuestionId = 'work-type';
/** The question that follows it. */
export const secondQuestionId = 'end-state';

export const firstQuestion: QuestionWords = {
  title: 'What is needed?',
  short: 'Kind of work',
  help: 'Go by the larger part. If two fit equally well, assess them as two pieces of work.',
  knows: 'the owner of the work',
};

export const firstAnswers: { readonly [A in AnswerIdOf<typeof firstQuestionId>]: AnswerWords } = {
  'run-service': {
    label: 'Keep a service running day to day',
    description: 'Help desk, infrastructure, security monitoring, application support.',
  },
  'run-process': {
    label: 'Run a business process end to end',
    description: 'Payroll, invoicing, claims, customer support, recruitment.',
  },
  'deliver-project': {
    label: 'Deliver a defined result, then finish',
    description: 'Migration, implementation, website.',
  },
  'build-product': {
    label: 'Keep developing a product or backlog over time',
    description: 'One release after another: an app, a data platform.',
  },
  'add-capacity': {
    label: 'Add hands or a skill to an existing team',
    description: 'Engineers, analysts or agents beside your own.',
  },
};

/** The two ways out of every question. */
export const waysOut = {
  'not-sure': { label: 'Not sure', description: 'Left open' },
  'not-applicable': { label: 'Does not matter here', description: 'Closed, with no effect' },
} as const satisfies Record<string, AnswerWords>;

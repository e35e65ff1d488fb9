import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { answerStatements } from '../../src/content/answerStatements.ts';
import { evidence } from '../../src/content/evidence.ts';
import { examples } from '../../src/content/examples.ts';
import { firstQuestionId, secondQuestionId, waysOut } from '../../src/content/firstQuestion.ts';
import { explainTerm, termsInPlace } from '../../src/content/explainTerm.ts';
import { glossary } from '../../src/content/glossary.ts';
import { buyerQuestions, comparisonRows, headlines, modelPairs } from '../../src/content/modelComparison.ts';
import { modelNames } from '../../src/content/modelNames.ts';
import { answerWords, questionWords, sectionWords } from '../../src/content/questionWords.ts';
import { readiness } from '../../src/content/readiness.ts';
import { reasons } from '../../src/content/reasons.ts';
import { cautionWords, gateWords } from '../../src/content/ruleWords.ts';
import { type Source, sources } from '../../src/content/sources.ts';
import { swingWords } from '../../src/content/swingWords.ts';
import { templates } from '../../src/content/templates.ts';
import { verdictWords } from '../../src/content/verdictWords.ts';
import { assessFit, type Condition, notApplicable, notSure } from '../../src/domain/index.ts';
import { content } from '../domain/arbitraries.ts';

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const twice = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);
const modelIds = idsOf(content.models);
const questionIds = idsOf(content.questions);
const answerIds = new Map(content.questions.map(({ id, answers }) => [id, idsOf(answers)]));
const weightOf = (of: readonly { readonly weight: number }[]) => of.reduce((sum, { weight }) => sum + weight, 0);

/** Answers that do not exist, as `question.answer`. */
const strangers = (
  answers: Readonly<Record<string, string | readonly string[]>>,
  alsoAllowed: readonly string[] = [],
) =>
  Object.entries(answers).flatMap(([question, named]) =>
    [named]
      .flat()
      .filter((answer) => ![...(answerIds.get(question) ?? []), ...alsoAllowed].includes(answer))
      .map((answer) => `${question}.${answer}`),
  );

describe('ids', () => {
  const lists: Record<string, readonly { readonly id: string }[]> = {
    models: content.models,
    sections: content.sections,
    questions: content.questions,
    gates: content.gates,
    cautions: content.cautions,
    readiness,
    templates,
    examples,
    glossary,
    comparisonRows,
    buyerQuestions,
    ...Object.fromEntries(content.questions.map(({ id, answers }) => [`answers of ${id}`, answers])),
  };

  it.each(Object.entries(lists))('are unique and kebab-case among %s', (_, list) => {
    expect(list).not.toHaveLength(0);
    expect(twice(idsOf(list))).toEqual([]);
    expect(idsOf(list).filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('a gate and a caution never share an id', () => {
    expect(twice([...idsOf(content.gates), ...idsOf(content.cautions)])).toEqual([]);
  });

  it('and their order are locked for content version 1, for links carry places instead of names', () => {
    const order = [modelIds, idsOf(content.sections), content.questions.map(({ id, answers }) => [id, idsOf(answers)])];
    expect(content.version).toBe(1);
    expect(createHash('sha256').update(JSON.stringify(order)).digest('hex')).toBe(
      'e3991f164cd89b8f96ae9a575d05a084c0e717aa217fd74ca7bc8bad0a9fa736',
    );
  });
});

describe('figures', () => {
  const effects = content.questions.flatMap(({ answers }) => answers.map((answer) => answer.effects));

  it('have an effect on every model for every answer, in whole numbers from −2 to 2', () => {
    expect(effects.filter((one) => one.length !== modelIds.length)).toEqual([]);
    expect(effects.flat().filter((effect) => !Number.isInteger(effect) || Math.abs(effect) > 2)).toEqual([]);
  });

  it('have a positive prior for every answer', () => {
    const priors = content.questions.flatMap(({ answers }) => answers.map(({ prior }) => prior));
    expect(priors.filter((prior) => !(prior > 0 && prior < 1))).toEqual([]);
  });

  it('weigh every question in steps of a half, up to 10', () => {
    const odd = content.questions.filter(({ weight }) => !(weight > 0 && weight <= 10 && Number.isInteger(weight * 2)));
    expect(idsOf(odd)).toEqual([]);
  });

  it('weigh a section with the sum of its questions, scaled to 100 for the largest', () => {
    const sums = content.sections.map(({ id }) => weightOf(content.questions.filter(({ section }) => section === id)));
    const scaled = sums.map((sum) => Math.round((100 * sum) / Math.max(...sums)));
    expect(content.sections.map(({ weight }) => weight)).toEqual(scaled);
  });

  it('call a lead clear only above what they call leaning', () => {
    expect(content.verdict.leaning).toBeGreaterThan(0);
    expect(content.verdict.clear).toBeGreaterThan(content.verdict.leaning);
  });
});

describe('references', () => {
  const conditions: readonly { readonly id: string; readonly when: Condition }[] = [
    ...content.gates,
    ...content.cautions,
    ...readiness,
  ];

  it('the questions that open the questionnaire are the first two', () => {
    expect([firstQuestionId, secondQuestionId]).toEqual(questionIds.slice(0, 2));
  });

  it('every question belongs to a section, and every section has questions', () => {
    expect(new Set(content.questions.map(({ section }) => section))).toEqual(new Set(idsOf(content.sections)));
  });

  it('conditions name questions and answers that exist, each answer once, and never nothing', () => {
    for (const { id, when } of conditions) {
      expect(strangers(when), id).toEqual([]);
      expect(Object.keys(when), id).not.toHaveLength(0);
      for (const answers of Object.values(when)) {
        expect(answers, id).not.toHaveLength(0);
        expect(twice(answers), id).toEqual([]);
      }
    }
  });

  it('gates close models that exist, each once', () => {
    for (const { id, models } of content.gates) {
      expect(models, id).not.toHaveLength(0);
      expect(
        models.filter((model) => !modelIds.includes(model)),
        id,
      ).toEqual([]);
      expect(twice(models), id).toEqual([]);
    }
  });

  it('a contradiction sets two answers side by side', () => {
    const contradictions = content.cautions.filter(({ kind }) => kind === 'contradiction');
    expect(contradictions).not.toHaveLength(0);
    for (const { id, when } of contradictions) expect(Object.keys(when), id).toHaveLength(2);
  });

  it('every source that is named exists, once in its list, and every source that exists is named', () => {
    const named = sourceListsIn({
      evidence,
      reasons,
      gateWords,
      cautionWords,
      readiness,
      templates,
      examples,
      glossary,
      comparisonRows,
      buyerQuestions,
    });
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter((list) => list.length === 0 || twice(list).length > 0)).toEqual([]);
    expect(new Set(named.flat())).toEqual(new Set(Object.keys(sources)));
  });

  it('a source that sells something sells models that exist', () => {
    const list: readonly Source[] = Object.values(sources);
    expect(list.flatMap(({ sells }) => sells).filter((model) => !modelIds.includes(model))).toEqual([]);
  });

  it('a vendor is the only source with something to sell', () => {
    const list: readonly Source[] = Object.values(sources);
    for (const { grade, sells, title } of list) expect(sells.length > 0, title).toBe(grade === 'vendor');
  });
});

describe('beliefs', () => {
  const reasonsGiven = Object.entries(reasons).flatMap(([question, ofQuestion]) =>
    Object.entries(ofQuestion).flatMap(([answer, ofAnswer]) =>
      Object.keys(ofAnswer).map((model) => `${question}.${answer}.${model}`),
    ),
  );

  it('every effect of strength 2 has a reason, and no other effect has one', () => {
    const strong = content.questions.flatMap(({ id, answers }) =>
      answers.flatMap((answer) =>
        content.models.flatMap((model, m) =>
          Math.abs(answer.effects[m] ?? 0) === 2 ? [`${id}.${answer.id}.${model.id}`] : [],
        ),
      ),
    );
    expect(reasonsGiven.toSorted()).toEqual(strong.toSorted());
  });

  it('every reason has words and at least one source', () => {
    const all = Object.values(reasons).flatMap((ofQuestion): { text: string; sources: readonly string[] }[] =>
      Object.values(ofQuestion).flatMap((ofAnswer) => Object.values(ofAnswer)),
    );
    expect(all).toHaveLength(reasonsGiven.length);
    expect(all.filter((reason) => reason.text.trim() === '' || reason.sources.length === 0)).toEqual([]);
  });

  it('every question has evidence with sources, and so does every sentence of it', () => {
    expect(Object.keys(evidence)).toEqual(questionIds);
    for (const [id, { why, sources: named, says }] of Object.entries(evidence)) {
      expect(why.trim(), id).not.toBe('');
      expect(named, id).not.toHaveLength(0);
      expect(says, id).not.toHaveLength(0);
      expect(
        says.filter((one) => one.text.trim() === '' || one.sources.length === 0),
        id,
      ).toEqual([]);
    }
  });

  it('the sources of a question are those that its sentences name', () => {
    for (const [id, { sources: named, says }] of Object.entries(evidence))
      expect(new Set(says.flatMap((one) => one.sources)), id).toEqual(new Set(named));
  });
});

describe('words', () => {
  const byId: Record<string, readonly [words: object, ids: readonly string[]]> = {
    questions: [questionWords, questionIds],
    'answers, by question': [answerWords, questionIds],
    'answers as facts, by question': [answerStatements, questionIds],
    sections: [sectionWords, idsOf(content.sections)],
    'ends of sections': [swingWords, idsOf(content.sections)],
    models: [modelNames, modelIds],
    headlines: [headlines, modelIds],
    gates: [gateWords, idsOf(content.gates)],
    cautions: [cautionWords, idsOf(content.cautions)],
    'ways out of a question': [waysOut, [notSure, notApplicable]],
    verdicts: [verdictWords, ['clear', 'leaning', 'close', 'none', 'unknown']],
  };

  it.each(Object.entries(byId))(
    'stand for each of the %s and for nothing else, and none is empty',
    (_, [words, ids]) => {
      expect(Object.keys(words).toSorted()).toEqual([...ids].toSorted());
      expect(emptyTextsIn(words)).toEqual([]);
    },
  );

  it.each([
    ['answers', answerWords],
    ['answers as facts', answerStatements],
  ])('stand for each of the %s of each question', (_, words: Record<string, object>) => {
    for (const [question, ids] of answerIds)
      expect(Object.keys(words[question] ?? {}).toSorted()).toEqual(ids.toSorted());
  });

  it('are nowhere empty in lists either', () => {
    const lists = { readiness, templates, examples, glossary, comparisonRows, modelPairs, buyerQuestions, sources };
    expect(emptyTextsIn(lists)).toEqual([]);
  });

  it('of a question end with a question mark', () => {
    const titles = [
      ...Object.values(questionWords).map(({ title }) => title),
      ...buyerQuestions.map(({ question }) => question),
    ];
    expect(titles.filter((title) => !title.endsWith('?'))).toEqual([]);
  });

  it('tell the answers of a question, the questions, the models and the templates apart', () => {
    for (const words of Object.values<object>(answerWords)) {
      const labels = Object.values(words as Record<string, { label: string }>).map(({ label }) => label);
      expect(twice(labels)).toEqual([]);
    }
    expect(twice(Object.values(questionWords).map(({ title }) => title))).toEqual([]);
    expect(twice(Object.values(questionWords).map(({ short }) => short))).toEqual([]);
    expect(twice(Object.values(modelNames).flatMap(({ name, shape, tone }) => [name, shape, tone]))).toEqual([]);
    expect(twice(templates.map(({ title }) => title))).toEqual([]);
  });
});

describe('templates', () => {
  it('are the 22 service categories', () => expect(templates).toHaveLength(22));

  it.each(templates.map((one) => [one.id, one] as const))(
    '%s: gives at least 10 answers, all of which exist',
    (_, one) => {
      expect(strangers(one.answers)).toEqual([]);
      expect(Object.keys(one.answers).length).toBeGreaterThanOrEqual(10);
    },
  );

  it('leave something open, for no category knows the organisation', () => {
    for (const { id, answers } of templates) expect(Object.keys(answers).length, id).toBeLessThan(questionIds.length);
  });
});

describe('examples', () => {
  const resultOf = (id: string) => {
    const example = examples.find((one) => one.id === id);
    if (!example) throw new Error(id);
    return assessFit(content, { answers: example.answers });
  };

  it.each(examples.map((one) => [one.id, one] as const))('%s: answers, notes and today name what exists', (_, one) => {
    expect(strangers(one.answers, [notSure, notApplicable])).toEqual([]);
    expect(Object.keys(one.answers)).not.toHaveLength(0);
    expect(Object.keys(one.notes).filter((question) => !questionIds.includes(question))).toEqual([]);
    expect(one.today.model !== undefined).toBe(one.today.by === 'vendor');
  });

  it.each(['it-help-desk', 'ecommerce-support'])(
    '%s: comes out as managed services, or as BPO with managed services about equal, as its source has it',
    (id) => {
      const { recommended, aboutEqual } = resultOf(id);
      expect(['managed-services', 'bpo']).toContain(recommended);
      expect(aboutEqual).toContain('managed-services');
    },
  );

  it('ecommerce-engineering: comes out as staff augmentation, as its source has it', () => {
    expect(resultOf('ecommerce-engineering').recommended).toBe('staff-augmentation');
  });
});

describe('the glossary', () => {
  it('is alphabetical', () => {
    const terms = glossary.map(({ term }) => term);
    expect(terms).toEqual(terms.toSorted(new Intl.Collator('en', { sensitivity: 'base' }).compare));
  });

  it('explains every word that opens where it stands', async () => {
    for (const id of termsInPlace)
      await expect(explainTerm(id)).resolves.toBe(glossary.find((term) => term.id === id)?.text ?? 'missing');
  });

  it('has each term once', () => {
    expect(twice(glossary.map(({ term }) => term))).toEqual([]);
  });
});

describe('the comparison', () => {
  it.each(comparisonRows.map((row) => [row.id, row] as const))(
    '%s: says something of each of the six models',
    (_, row) => {
      expect(Object.keys(row.cells).toSorted()).toEqual(modelIds.toSorted());
    },
  );

  it('has each of the 15 pairs of models once, in the order of the models', () => {
    const all = modelIds.flatMap((first, m) => modelIds.slice(m + 1).map((second) => [first, second]));
    expect(all).toHaveLength(15);
    expect(modelPairs.map(({ pair }) => pair)).toEqual(all);
  });
});

/** Every list under the name `sources`, however deep. */
function sourceListsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' && Array.isArray(inner) ? [inner as string[]] : sourceListsIn(inner),
  );
}

/** Paths of the texts that are blank, however deep. */
function emptyTextsIn(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => emptyTextsIn(inner, `${path}.${key}`));
}

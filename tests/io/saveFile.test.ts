import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { nameMax, noteMax } from '../../src/io/saveFile/limits.ts';
import { migrations } from '../../src/io/saveFile/migrations.ts';
import { readSavedForm, readSavedValue } from '../../src/io/saveFile/readSavedForm.ts';
import type { Refusal } from '../../src/io/saveFile/refusal.ts';
import { type SavedAssessment, savedVersion } from '../../src/io/saveFile/savedForm.ts';
import { writeSavedForm } from '../../src/io/saveFile/writeSavedForm.ts';
import { anyAnswers, anyWeights, content } from '../domain/arbitraries.ts';
import { anyCostInputs } from '../domain/cost/costArbitraries.ts';
import { anyLedger } from './ledgers.ts';

vi.setConfig({ testTimeout: 60_000 });

const savedAt = '2026-03-04T05:06:07.089Z';

/** A form with something in every part, as plain data that a test may bend. */
const form = (data: object = {}, outer: object = {}) => ({
  format: 'remit',
  version: savedVersion,
  contentVersion: content.version,
  savedAt,
  data: {
    id: 'desk-1',
    name: 'Service desk',
    answers: { 'work-type': 'run-service', coverage: 'extended', size: 'not-sure' },
    unconfirmed: ['coverage'],
    notes: { coverage: 'Two sites.' },
    ...data,
  },
  ...outer,
});

const read = (value: unknown) => readSavedForm(JSON.stringify(value));

function refusalOf(text: string): Refusal {
  const result = readSavedForm(text);
  if (result.ok) throw new Error(`opened: ${text.slice(0, 200)}`);
  return result.refusal;
}

const forbidden = /"(__proto__|constructor|prototype)":/;
const anyJson = fc
  .jsonValue({ maxDepth: 3, depthSize: 'small' })
  .map((value) => JSON.stringify(value))
  .filter((text) => !forbidden.test(text))
  .map((text): unknown => JSON.parse(text));
const anyKept = fc.dictionary(
  fc.string().filter((key) => !forbidden.test(`"${key}":`)),
  anyJson,
);
const anyText = (maxLength: number) =>
  fc.oneof(fc.string({ maxLength }), fc.string({ unit: 'binary', maxLength: maxLength / 2 }));
const questionIds = content.questions.map(({ id }) => id);
const modelId = fc.constantFrom(...content.models.map(({ id }) => id));

/** Costs from another program, or with what a user said beside them. */
const anyInputs = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom({ horizonMonths: 12, models: {} }, { horizonMonths: 84, models: { bpo: {} } }),
  },
  { weight: 1, arbitrary: anyCostInputs },
);
const anyCosts = fc.oneof(
  anyInputs,
  fc.tuple(anyInputs, anyLedger).map(([inputs, ledger]) => ({ ...inputs, ledger })),
);

/** Any assessment that the app can hold, with parts of later versions. */
const anyAssessment = fc
  .record(
    {
      id: fc.stringMatching(/^[A-Za-z0-9-]{1,64}$/),
      name: anyText(nameMax),
      answers: anyAnswers,
      unconfirmed: fc.subarray(questionIds),
      notes: fc.dictionary(fc.constantFrom(...questionIds), anyText(200), { maxKeys: 4 }),
      today: fc.record(
        { by: fc.constantFrom('own-people', 'vendor', 'nobody'), model: modelId },
        { requiredKeys: ['by'] },
      ),
      weights: anyWeights,
      choice: fc.record({ model: modelId, reason: anyText(200) }),
      costs: anyCosts,
      plan: anyKept,
      vendors: fc.array(anyJson),
    },
    { requiredKeys: ['id', 'name', 'answers', 'unconfirmed', 'notes'] },
  )
  .map(({ unconfirmed, ...rest }): SavedAssessment => {
    const answered = unconfirmed.filter((id) => rest.answers[id] !== undefined);
    return { ...rest, unconfirmed: answered } as SavedAssessment;
  });

describe('what was written', () => {
  it('is read back as it was, for 2,000 random assessments', () => {
    fc.assert(
      fc.property(anyAssessment, fc.constantFrom(0, 2), (assessment, indent) => {
        const text = writeSavedForm(assessment, savedAt, indent);
        expect(readSavedForm(text)).toEqual({ ok: true, value: { assessment, savedAt } });
      }),
      { numRuns: 2_000, seed: 1 },
    );
  });

  it('keeps the parts of later versions as they are', () => {
    const later = {
      plan: { roadmap: [[[{ month: -1, low: 0.1, high: 1e21, note: null }]]], agreed: false },
      vendors: ['first', { score: 4.5 }, null],
      choice: { model: 'bpo', reason: 'The board said so.' },
    };
    const assessment = { ...form().data, ...later } as SavedAssessment;
    const result = readSavedForm(writeSavedForm(assessment, savedAt));
    expect(result).toMatchObject({ ok: true, value: { assessment: later } });
  });

  it('opens with a byte order mark and spaces around it', () => {
    expect(readSavedForm(`\uFEFF${JSON.stringify(form())}\r\n`)).toMatchObject({ ok: true });
  });

  it('opens without the parts that may be missing', () => {
    const { unconfirmed: _u, notes: _n, ...least } = form().data;
    const result = read({ ...form(), data: least });
    expect(result).toEqual({ ok: true, value: { assessment: { ...least, unconfirmed: [], notes: {} }, savedAt } });
  });
});

describe('is refused as', () => {
  const kindOf = (value: unknown) => refusalOf(JSON.stringify(value)).kind;

  it.each(['', ' \n\t', '\uFEFF'])('empty: %j', (text) => expect(refusalOf(text).kind).toBe('empty'));

  it.each(['hello', '{"format":"remit"', "{'format':'remit'}", '{"format":"remit",}', 'NaN', '\0', '<html>'])(
    'not JSON: %s',
    (text) => expect(refusalOf(text).kind).toBe('not-json'),
  );

  it('not JSON: a save that was cut at any place', () => {
    const text = JSON.stringify(form());
    for (let end = 1; end < text.length; end++) expect(refusalOf(text.slice(0, end)).kind).toBe('not-json');
  });

  it.each([
    null,
    1,
    'remit',
    [],
    [form()],
    {},
    form({}, { format: 'Remit' }),
    form({}, { format: undefined }),
    form({}, { version: undefined }),
    form({}, { version: '1' }),
    form({}, { version: 1.5 }),
    form({}, { version: 0 }),
    form({}, { version: -1 }),
  ])('not ours: %j', (value) => expect(kindOf(value)).toBe('not-ours'));

  it.each([
    { version: savedVersion + 1 },
    { version: 900 },
    { version: savedVersion + 1, data: null },
    { contentVersion: 2 },
    { contentVersion: 1.5 },
  ])('newer: %j', (outer) => expect(kindOf(form({}, outer))).toBe('newer'));

  it('too large: above one million characters, and not at one million', () => {
    const text = JSON.stringify(form());
    expect(readSavedForm(text.padEnd(1_000_000))).toMatchObject({ ok: true });
    expect(refusalOf(text.padEnd(1_000_001)).kind).toBe('too-large');
  });

  const nested = (depth: number) =>
    form({ plan: { deep: JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown } });

  it('invalid: more than 32 levels deep, and not at 32', () => {
    // The form, its data and the plan are three levels.
    expect(read(nested(29))).toMatchObject({ ok: true });
    expect(kindOf(nested(30))).toBe('invalid');
    expect(refusalOf('['.repeat(900_000)).kind).toBe('invalid');
  });

  it.each(['', '"', '\\', '\\"', '"\\"'])('nothing for brackets in a text after %j', (before) => {
    expect(read(form({ name: before + '[{'.repeat(50) }))).toMatchObject({ ok: true });
  });

  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__', 'c\\u006fnstructor'])(
    'invalid: a field named %s anywhere',
    (key) => {
      const planted = `{"${key}":{"polluted":true}}`;
      const text = JSON.stringify(form({ plan: {}, vendors: [1] }));
      const places = [
        planted,
        text.replace('{', `{"${key}":{"polluted":true},`),
        text.replace('"answers":{', `"answers":{"${key}":"yes",`),
        text.replace('"notes":{', `"notes":{"${key}":"yes",`),
        text.replace('"plan":{}', `"plan":{"deep":[${planted}]}`),
        text.replace('"vendors":[1]', `"vendors":[${planted}]`),
      ];
      for (const place of places) expect(refusalOf(place).kind).toBe('invalid');
      expect({}).not.toHaveProperty('polluted');
    },
  );

  it('nothing for such a name as a value', () => {
    expect(read(form({ name: '__proto__', plan: { key: 'constructor' } }))).toMatchObject({ ok: true });
  });

  const long = (length: number) => 'x'.repeat(length);
  const invalid: Record<string, readonly [value: object, ...paths: string[]]> = {
    'an unknown field': [form({}, { extra: 1 }), 'the whole'],
    'an unknown field of the assessment': [form({ extra: 1 }), 'data'],
    'an unknown field of today': [form({ today: { by: 'vendor', since: 2020 } }), 'data.today'],
    'an unknown field of the weights': [form({ weights: { models: {} } }), 'data.weights'],
    'an unknown field of the choice': [form({ choice: { model: 'bpo', reason: '', by: 'me' } }), 'data.choice'],
    'an unknown question': [form({ answers: { colour: 'red' }, unconfirmed: [], notes: {} }), 'answers.colour'],
    'a name of every object as a question': [
      form({ answers: { toString: 'red' }, unconfirmed: [] }),
      'answers.toString',
    ],
    'an unknown answer': [form({ answers: { coverage: 'sometimes' } }), 'answers.coverage'],
    'an answer to another question': [form({ answers: { coverage: 'run-service' } }), 'answers.coverage'],
    'a number as an answer': [form({ answers: { coverage: 1 } }), 'data.answers.coverage'],
    'nothing as an answer': [form({ answers: { coverage: null } }), 'data.answers.coverage'],
    'a list as an answer': [form({ answers: { coverage: ['extended'] } }), 'data.answers.coverage'],
    'a list of answers': [form({ answers: [] }), 'data.answers'],
    'a section weight of 100.5': [form({ weights: { sections: { work: 100.5 } } }), 'weights.sections.work'],
    'a section weight of −1': [form({ weights: { sections: { work: -1 } } }), 'weights.sections.work'],
    'a section weight of 101': [form({ weights: { sections: { work: 101 } } }), 'weights.sections.work'],
    'an unknown section': [form({ weights: { sections: { colour: 1 } } }), 'weights.sections.colour'],
    'a question weight of 0.3': [form({ weights: { questions: { core: 0.3 } } }), 'weights.questions.core'],
    'a question weight of 10.5': [form({ weights: { questions: { core: 10.5 } } }), 'weights.questions.core'],
    'a weight of an unknown question': [form({ weights: { questions: { hue: 1 } } }), 'weights.questions.hue'],
    'a text as a weight': [form({ weights: { questions: { core: '1' } } }), 'data.weights.questions.core'],
    'unconfirmed without an answer': [form({ unconfirmed: ['core'] }), 'unconfirmed'],
    'unconfirmed twice': [form({ unconfirmed: ['coverage', 'coverage'] }), 'unconfirmed'],
    'unconfirmed of an unknown question': [form({ unconfirmed: ['toString'] }), 'unconfirmed'],
    'unconfirmed that is no list': [form({ unconfirmed: { 0: 'coverage' } }), 'data.unconfirmed'],
    'a note of an unknown question': [form({ notes: { colour: 'red' } }), 'notes.colour'],
    'a note that is no text': [form({ notes: { core: 1 } }), 'data.notes.core'],
    'a note that is too long': [form({ notes: { core: long(noteMax + 1) } }), 'data.notes.core'],
    'a name that is too long': [form({ name: long(nameMax + 1) }), 'data.name'],
    'a name that is no text': [form({ name: 5 }), 'data.name'],
    'no name': [form({ name: undefined }), 'data.name'],
    'an id with a space': [form({ id: 'a b' }), 'data.id'],
    'an empty id': [form({ id: '' }), 'data.id'],
    'an id that is too long': [form({ id: long(65) }), 'data.id'],
    'today by somebody else': [form({ today: { by: 'somebody' } }), 'data.today.by'],
    'today under an unknown model': [form({ today: { by: 'vendor', model: 'freelance' } }), 'data.today.model'],
    'today as a word': [form({ today: 'vendor' }), 'data.today'],
    'today without anybody': [form({ today: {} }), 'data.today.by'],
    'a choice of an unknown model': [form({ choice: { model: 'freelance', reason: '' } }), 'data.choice.model'],
    'a reason that is too long': [form({ choice: { model: 'bpo', reason: long(noteMax + 1) } }), 'data.choice.reason'],
    'costs that are no object': [form({ costs: [] }), 'data.costs'],
    'a plan that is no object': [form({ plan: 'soon' }), 'data.plan'],
    'vendors that are no list': [form({ vendors: {} }), 'data.vendors'],
    'no data': [form({}, { data: undefined }), 'data'],
    'data that are nothing': [form({}, { data: null }), 'data'],
    'a date that is none': [form({}, { savedAt: 'yesterday' }), 'savedAt'],
    'a date as a number': [form({}, { savedAt: 1 }), 'savedAt'],
    'older questions that never were': [form({}, { contentVersion: 0 }), 'contentVersion'],
    'no version of the questions': [form({}, { contentVersion: undefined }), 'contentVersion'],
    'two faults, each in its place': [
      form({ answers: { colour: 'red', coverage: 'sometimes' }, unconfirmed: ['coverage'] }),
      'answers.colour',
      'answers.coverage',
    ],
  };

  it.each(Object.entries(invalid))('invalid: %s', (_, [value, ...paths]) => {
    const refusal = refusalOf(JSON.stringify(value));
    expect(refusal.kind).toBe('invalid');
    expect(refusal.faults.map(({ path }) => path)).toEqual(paths);
    expect(refusal.faults.filter(({ reason }) => reason.trim() === '')).toEqual([]);
  });

  it('invalid: a weight above every number', () => {
    const text = JSON.stringify(form({ weights: { questions: { core: 1 } } })).replace('"core":1', '"core":1e999');
    expect(refusalOf(text).faults.map(({ path }) => path)).toEqual(['data.weights.questions.core']);
  });

  it('nothing at the very limits', () => {
    const value = form({ id: long(64), name: long(nameMax), notes: { core: long(noteMax) } });
    expect(read(value)).toMatchObject({ ok: true });
  });
});

describe('migrations', () => {
  it('are numbered without gaps', () => expect(migrations).toHaveLength(savedVersion - 1));

  it('run in order, from the version of the form on, and leave the form as it was', () => {
    const rename = (by: (name: string) => string) => (given: unknown) => {
      const { data, ...rest } = given as ReturnType<typeof form>;
      return { ...rest, version: savedVersion, data: { ...data, name: by(data.name) } };
    };
    const steps = [rename((name) => `${name}!`), rename((name) => `(${name})`)];
    for (const [version, name] of [[1, '(Service desk!)'] as const, [2, '(Service desk)'] as const]) {
      const value = form({}, { version });
      const before = structuredClone(value);
      expect(readSavedValue(value, steps)).toMatchObject({ ok: true, value: { assessment: { name } } });
      expect(value).toEqual(before);
    }
  });
});

describe('hostile texts', () => {
  /** What stands in a text that opened, with nothing of the reader's code. */
  const asWritten = (text: string) => {
    const { data, savedAt: at } = JSON.parse(text.replace(/^\uFEFF/, '')) as ReturnType<typeof form>;
    return { assessment: { ...data, unconfirmed: data.unconfirmed ?? [], notes: data.notes ?? {} }, savedAt: at };
  };
  const neverMisread = (text: string) => {
    const result = readSavedForm(text);
    if (result.ok) expect(result.value).toEqual(asWritten(text));
    else expect(result.refusal.faults.filter(({ path, reason }) => path === '' || reason === '')).toEqual([]);
    return result.ok ? 'opened' : result.refusal.kind;
  };

  it('never throw and never come out as something else: 2,000 of any JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.json().map((json) => JSON.stringify(form()).replace(/"data":.*$/, `"data":${json}}`)),
        ),
        (text) => {
          expect(neverMisread(text)).not.toBe('opened');
        },
      ),
      { numRuns: 2_000, seed: 2 },
    );
  });

  it('never throw and never come out as something else: 2,000 saves with a part replaced, taken out or added', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyAssessment, fc.infiniteStream(fc.nat()), anyJson, anyKey, (assessment, picks, json, key) => {
        const value: unknown = JSON.parse(writeSavedForm(assessment, savedAt));
        seen.add(neverMisread(JSON.stringify(bent(value, () => picks.next().value ?? 0, json, key))));
      }),
      { numRuns: 2_000, seed: 3 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['opened', 'invalid', 'not-ours', 'newer']));
  });

  it('never throw and never come out as something else: 2,000 saves with characters changed', () => {
    const seen = new Set<string>();
    const edit = fc.record({
      at: fc.nat(),
      take: fc.nat({ max: 2 }),
      put: fc.oneof(fc.constantFrom('', '"', ',', '}', '[', '\\', '9'), fc.string({ unit: 'binary', maxLength: 2 })),
    });
    fc.assert(
      fc.property(anyAssessment, fc.array(edit, { minLength: 1, maxLength: 3 }), (assessment, edits) => {
        const text = edits.reduce(
          (now, { at, take, put }) => {
            const place = at % now.length;
            return now.slice(0, place) + put + now.slice(place + take);
          },
          writeSavedForm(assessment, savedAt),
        );
        seen.add(neverMisread(text));
      }),
      { numRuns: 2_000, seed: 4 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['opened', 'invalid', 'not-json']));
  });
});

const anyKey = fc.constantFrom('extra', 'version', 'model', 'toString', 'coverage', 'data', '0', '');

/** A copy with one part of it, however deep, replaced, taken out, doubled or joined by another. */
function bent(value: unknown, pick: () => number, json: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || pick() % 5 === 0) return json;
  const entries = Object.entries(value);
  const at = pick() % (entries.length + 1);
  const entry = entries[at];
  const how = pick() % 6;
  const changed: [string, unknown][] = !entry
    ? [...entries, [key, json]]
    : entries.flatMap(([name, inner], i): [string, unknown][] => {
        if (i !== at) return [[name, inner]];
        if (how === 0) return [];
        if (how === 1) return [[key, inner]];
        if (how === 2) return [[name, typeof inner === 'number' ? inner + 1 : json]];
        return [[name, bent(inner, pick, json, key)]];
      });
  return Array.isArray(value) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed);
}

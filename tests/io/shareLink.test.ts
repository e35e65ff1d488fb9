import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { crc32OfText } from '../../src/io/saveFile/crc32.ts';
import { nameMax } from '../../src/io/saveFile/limits.ts';
import { fromBase64url, toBase64url } from '../../src/io/shareLink/base64url.ts';
import { bitsFor, BitWriter } from '../../src/io/shareLink/bits.ts';
import { type LinkedAssessment, packAssessment } from '../../src/io/shareLink/packAssessment.ts';
import { looksLikeShareLink, readShareLink, writeShareLink } from '../../src/io/shareLink/shareLink.ts';
import { anyAnswers, anyWeights, content, soak } from '../domain/arbitraries.ts';
import { anyLedger, fullLedger, typicalLedger, withoutNames } from './ledgers.ts';

vi.setConfig({ testTimeout: 60_000 });

const questionIds = content.questions.map(({ id }) => id);
const allAnswered = Object.fromEntries(
  content.questions.map(({ id, answers }, q) => [id, answers[q % answers.length]?.id ?? '']),
);
const nothing: LinkedAssessment = { name: '', answers: {}, unconfirmed: [] };

const anyName = fc.oneof(
  fc.constant(''),
  fc.string({ maxLength: nameMax }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: nameMax / 2 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: nameMax }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('😀'.repeat(60), '€'.repeat(120), 'שלום ‮ مرحبا', '\uD83D', 'a\uDE00b', '\uFEFFmark', '%23#/s/.e'),
);

const anyLinked: fc.Arbitrary<LinkedAssessment> = fc
  .record(
    {
      name: anyName,
      answers: anyAnswers,
      unconfirmed: fc.oneof(fc.constant<string[]>([]), fc.subarray(questionIds)),
      weights: anyWeights,
      today: fc.record(
        {
          by: fc.constantFrom('own-people' as const, 'vendor' as const, 'nobody' as const),
          model: fc.constantFrom(...content.models.map(({ id }) => id)),
        },
        { requiredKeys: ['by'] },
      ),
      ledger: anyLedger,
    },
    { requiredKeys: ['name', 'answers', 'unconfirmed'] },
  )
  .map((one) => ({ ...one, unconfirmed: one.unconfirmed.filter((id) => one.answers[id] !== undefined) }));

/** What a link keeps of an assessment: names as UTF-8 can carry them, no weights where none is set, nobody who agreed. */
function kept({ weights, name, ledger, ...rest }: LinkedAssessment): LinkedAssessment {
  const set = Object.entries(weights ?? {}).filter(([, map]) => Object.keys(map).length > 0);
  return {
    ...rest,
    name: name.toWellFormed(),
    ...(set.length > 0 && { weights: Object.fromEntries(set) }),
    ...(ledger && { ledger: withoutNames(ledger) }),
  };
}

/** A link with a correct checksum around any payload. */
function linkOf(payload: string, { version = '1', kind = 'a', length = String(payload.length) } = {}): string {
  const head = `${version}.${kind}.${length}`;
  return `#/s/${head}.${crc32OfText(`${head}.${payload}`)}.${payload}.e`;
}

const packed = (assessment: Partial<LinkedAssessment>) => toBase64url(packAssessment({ ...nothing, ...assessment }));

/** Opened, or the kind of refusal. */
function outcome(text: string): string {
  const result = readShareLink(text);
  return result.ok ? 'opened' : result.refusal.kind;
}

const full: LinkedAssessment = {
  name: 'Größe 😀 שלום',
  answers: { ...allAnswered, size: 'not-sure', urgency: 'not-applicable' },
  unconfirmed: ['work-type', 'coverage', 'driver'],
  weights: { sections: { work: 100, risk: 0, commercial: 7 }, questions: { core: 10, driver: 0, exit: 0.5 } },
  today: { by: 'vendor', model: 'dedicated-team' },
};
const real: readonly LinkedAssessment[] = [
  nothing,
  { ...nothing, answers: allAnswered },
  { ...nothing, answers: { 'work-type': 'run-service' }, unconfirmed: ['work-type'], today: { by: 'nobody' } },
  { ...nothing, name: 'Service desk', answers: { core: 'not-sure' }, weights: { questions: { core: 0 } } },
  full,
  { ...full, name: 'x'.repeat(nameMax) },
  { ...nothing, answers: allAnswered, ledger: typicalLedger },
  { ...full, ledger: fullLedger },
];
const realLinks = real.map(writeShareLink);

describe('a link', () => {
  it('opens as what was shared, for 5,000 random assessments', () => {
    fc.assert(
      fc.property(anyLinked, (assessment) => {
        expect(readShareLink(writeShareLink(assessment))).toEqual({ ok: true, value: kept(assessment) });
      }),
      { numRuns: 5_000, seed: 1 },
    );
  });

  it('ends in a letter and has only characters that survive in an address, for 2,000 random assessments', () => {
    fc.assert(
      fc.property(anyLinked, (assessment) => {
        expect(writeShareLink(assessment)).toMatch(/^#\/s\/1\.a\.\d+\.[0-9a-f]{8}\.[A-Za-z0-9_-]+\.e$/);
      }),
      { numRuns: 2_000, seed: 2 },
    );
  });

  it('with all 28 answers and nothing else has a payload of at most 40 characters', () => {
    const each = content.questions.map(({ answers }) => fc.constantFrom(...answers.map(({ id }) => id)));
    fc.assert(
      fc.property(fc.tuple(...each), (states) => {
        const answers = Object.fromEntries(questionIds.map((id, q) => [id, states[q] ?? '']));
        const payload =
          writeShareLink({ ...nothing, answers })
            .split('.')
            .at(-2) ?? '';
        expect(payload.length).toBeGreaterThan(0);
        expect(payload.length).toBeLessThanOrEqual(40);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it('carries no id, note, input that follows from the ledger, choice, plan or vendor', () => {
    const more = {
      id: 'desk',
      notes: { core: 'n' },
      costs: { horizonMonths: 36, models: {}, ledger: typicalLedger },
      choice: { model: 'bpo', reason: 'r' },
      plan: {},
      vendors: [1],
    };
    expect(writeShareLink({ ...full, ...more })).toBe(writeShareLink(full));
  });

  it.each([
    ['longer than the field', 'n'.repeat(130), 'n'.repeat(120)],
    ['cut inside an emoji', `${'n'.repeat(119)}😀`, `${'n'.repeat(119)}\uFFFD`],
    ['with lone surrogates', '\uDE00 \uD83D', '\uFFFD \uFFFD'],
  ])('keeps of a name %s what the field holds', (_, name, expected) => {
    expect(readShareLink(writeShareLink({ ...nothing, name }))).toMatchObject({ ok: true, value: { name: expected } });
  });

  it('is known by its start', () => {
    expect(looksLikeShareLink(realLinks[0] ?? '')).toBe(true);
    expect(looksLikeShareLink('#/s/whatever')).toBe(true);
    expect(looksLikeShareLink('#/a/s/1')).toBe(false);
  });
});

describe('what mail and chat programs do to a link does not matter:', () => {
  const wrapped = (link: string, every: number, by: string) =>
    (link.match(new RegExp(`.{1,${every}}`, 'g')) ?? []).join(by);
  const channels: Record<string, (link: string) => string> = {
    'a whole address': (link) => `https://example.org/remit/${link}`,
    'an address with a query': (link) => `https://example.org/?from=mail${link}`,
    '%23 for #': (link) => link.replace('#', '%23'),
    '%23%2f for #/': (link) => link.replace('#/', '%23%2f').replace('s/', 's%2F'),
    'a stop after it': (link) => `${link}.`,
    'three stops after it': (link) => `${link}...`,
    'a bracket after it': (link) => `(${link})`,
    'a bracket and a stop after it': (link) => `(see https://example.org/${link}).`,
    'a > after it': (link) => `> ${link}>`,
    'a = after it': (link) => `${link}=`,
    'angle brackets': (link) => `<https://example.org/${link}>`,
    'quotation marks': (link) => `"${link}",`,
    'typographic quotation marks': (link) => `“${link}”`,
    'other marks': (link) => `[${link}];`,
    'spaces around it': (link) => `  ${link}\t \u00A0`,
    'a line break after it': (link) => `${link}\r\n`,
    'lines of 76 characters': (link) => wrapped(link, 76, '\r\n'),
    'lines of 20 characters, quoted by spaces': (link) => wrapped(link, 20, '\n   '),
    'zero-width spaces and a byte order mark': (link) => `\uFEFF${wrapped(link, 10, '\u200B')}\u2060`,
  };

  it.each(Object.entries(channels))('%s', (_, mangle) => {
    real.forEach((assessment, i) =>
      expect(readShareLink(mangle(realLinks[i] ?? ''))).toEqual({ ok: true, value: kept(assessment) }),
    );
  });
});

describe('is refused as', () => {
  it.each([
    '',
    ' ',
    'hello',
    'https://example.org/',
    '#',
    '#/a/desk',
    '#/s',
    '#/s/',
    '#/s/x',
    '#/s/0.a.0.00000000.A.e',
    '/s/1.a',
  ])('not ours: %j', (text) => expect(outcome(text)).toBe('not-ours'));

  it('cut off: at any place after the envelope', () => {
    for (const link of realLinks)
      for (let end = '#/s/1'.length; end < link.length; end++) expect(outcome(link.slice(0, end))).toBe('cut-off');
  });

  it('cut off: in the middle, with its end there', () => {
    for (const link of realLinks) expect(outcome(`${link.slice(0, -6)}.e`)).toBe('cut-off');
  });

  it('altered: any part but the envelope', () => {
    const [, kind, length, checksum, payload] = (realLinks[1] ?? '').split('.');
    const parts = [
      `b.${length}.${checksum}.${payload}.e`,
      `${kind}.${Number(length) - 1}.${checksum}.${payload}.e`,
      `${kind}.0${length}.${checksum}.${payload}.e`,
      `${kind}.many.${checksum}.${payload}.e`,
      `${kind}.${length}.${checksum?.toUpperCase()}.${payload}.e`,
      `${kind}.${length}.00000000.${payload}.e`,
      `${kind}.${length}.${checksum}.${payload}A.e`,
      `${kind}.${length}.${checksum}.${payload?.toLowerCase()}.e`,
      `${kind}.${length}.${checksum}.${payload}.e.e`,
    ];
    for (let i = 0; i < 8; i++) {
      const other = checksum?.[i] === '0' ? '1' : '0';
      parts.push(`${kind}.${length}.${checksum?.slice(0, i)}${other}${checksum?.slice(i + 1)}.${payload}.e`);
    }
    expect(checksum).toMatch(/[a-f]/);
    for (const part of parts) expect(outcome(`#/s/1.${part}`)).toBe('altered');
    expect(outcome(`#/s/1.${kind}.${length}.${checksum}.${payload}.e`)).toBe('opened');
  });

  it('newer: by its envelope, whatever follows', () => {
    for (const text of ['#/s/2', '#/s/2.a.0.00000000.A.e', '#/s/12.whatever', linkOf('A', { version: '2' })])
      expect(outcome(text)).toBe('newer');
  });

  it('newer: by its kind, with a correct checksum', () => {
    for (const kind of ['b', 'w', 'A', '']) expect(outcome(linkOf(packed(full), { kind }))).toBe('newer');
  });

  it('newer: by its questions, with a correct checksum', () => {
    for (const version of [2, 255]) {
      const bytes = packAssessment(full);
      bytes[0] = version;
      expect(outcome(linkOf(toBase64url(bytes)))).toBe('newer');
    }
  });

  it('too large: above 16,000 characters, and not at 16,000', () => {
    expect(outcome((realLinks[4] ?? '').padEnd(16_000))).toBe('opened');
    expect(outcome((realLinks[4] ?? '').padEnd(16_001))).toBe('too-large');
    expect(outcome('#'.repeat(3_000_000))).toBe('too-large');
  });
});

describe('is refused as invalid, with a correct checksum:', () => {
  const trailing = (bytes: Uint8Array) => toBase64url(Uint8Array.of(...bytes, 0));
  const answersOnly = packed({ answers: allAnswered });
  const lastChanged = (payload: string, by: string) => payload.slice(0, -1) + by;
  const payloads: Record<string, string> = {
    nothing: '',
    'one character': 'A',
    'a character of no alphabet': lastChanged(answersOnly, '*'),
    'a character of the other base64': lastChanged(answersOnly, '+'),
    'questions of version 0': toBase64url(Uint8Array.of(0, ...packAssessment(full).slice(1))),
    'answers that end early': answersOnly.slice(0, 8),
    'a byte too many': trailing(packAssessment(full)),
    'unconfirmed without an answer': packed({ unconfirmed: ['core'] }),
    'unconfirmed, and none is': bits({ unconfirmed: true }, [[0, questionIds.length]]),
    'section weights, and none is': bits({ sectionWeights: true }, [[0, content.sections.length]]),
    'question weights, and none is': bits({ questionWeights: true }, [[0, questionIds.length]]),
    'a section weight of 101': packed({ weights: { sections: { work: 101 } } }),
    'a section weight of 127': packed({ weights: { sections: { work: 127 } } }),
    'a question weight of 10.5': packed({ weights: { questions: { core: 10.5 } } }),
    'weights that end early': bits({ sectionWeights: true }, [[63, content.sections.length]]),
    'today by nobody known': bits({ today: true }, [
      [3, 2],
      [0, 3],
    ]),
    'today under a seventh model': bits({ today: true }, [
      [1, 2],
      [7, 3],
    ]),
    'a name of no characters': bits({ name: true }, [[0, 9]]),
    'a name that ends early': bits({ name: true }, [
      [5, 9],
      [97, 8],
    ]),
    'a name that is not UTF-8': bits({ name: true }, [
      [1, 9],
      [0xff, 8],
    ]),
    'a name with an overlong slash': bits({ name: true }, [
      [2, 9],
      [0xc0, 8],
      [0xaf, 8],
    ]),
    'a name with a surrogate': bits({ name: true }, [
      [3, 9],
      [0xed, 8],
      [0xa0, 8],
      [0xbd, 8],
    ]),
    'a name that is too long': packed({ name: 'n'.repeat(nameMax + 1) }),
  };

  it.each(Object.entries(payloads))('%s', (_, payload) => expect(outcome(linkOf(payload))).toBe('invalid'));

  it('an answer beyond the last of any question', () => {
    let beyond = 0;
    content.questions.forEach(({ answers }, q) => {
      for (let state = answers.length + 3; state < 2 ** bitsFor(answers.length + 3); state++, beyond++)
        expect(outcome(linkOf(bits({}, [], new Map([[q, state]]))))).toBe('invalid');
    });
    expect(beyond).toBeGreaterThan(questionIds.length / 2);
  });

  it('bits set where none are used', () => {
    const bytes = packAssessment({ ...nothing, answers: allAnswered });
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 1;
    expect(outcome(linkOf(toBase64url(bytes)))).toBe('invalid');
    // The builder of these payloads makes good ones too, so that it is the fault alone that is refused.
    expect(bits({})).toBe(packed({}));
    expect(
      outcome(
        linkOf(
          bits({ today: true }, [
            [1, 2],
            [6, 3],
          ]),
        ),
      ),
    ).toBe('opened');
    expect(
      outcome(
        linkOf(
          bits({ name: true }, [
            [1, 9],
            [97, 8],
          ]),
        ),
      ),
    ).toBe('opened');
  });
});

describe('a damaged link never opens as something else', () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.#/';
  const at = (text: string, a: number) => a % Math.max(1, text.length);
  const put = (text: string, place: number, take: number, by: string) =>
    text.slice(0, place) + by + text.slice(place + take);
  const mutations: Record<string, (text: string, a: number, b: number) => string> = {
    flip: (text, a, b) => put(text, at(text, a), 1, alphabet[b % alphabet.length] ?? ''),
    drop: (text, a) => put(text, at(text, a), 1, ''),
    'drop some': (text, a, b) => put(text, at(text, a), b % 9, ''),
    insert: (text, a, b) => put(text, at(text, a), 0, alphabet[b % alphabet.length] ?? ''),
    swap: (text, a) => put(text, at(text, a), 2, (text[at(text, a) + 1] ?? '') + (text[at(text, a)] ?? '')),
    'cut the end': (text, a) => text.slice(0, at(text, a)),
    'cut the start': (text, a) => text.slice(at(text, a)),
    'one in the other case': (text, a) => put(text, at(text, a), 1, otherCase(text[at(text, a)] ?? '')),
    'upper case': (text) => text.toUpperCase(),
    'lower case': (text) => text.toLowerCase(),
    'a part twice': (text, a) =>
      text
        .split('.')
        .flatMap((part, i, all) => (i === at(text, a) % all.length ? [part, part] : [part]))
        .join('.'),
    'a piece twice': (text, a, b) => put(text, at(text, a), 0, text.slice(at(text, b), at(text, b) + 12)),
    'twice the whole': (text, _, b) => text + [' ', '\n', '', ','][b % 4] + text,
    '%23': (text) => text.replace('#', '%23'),
    percent: (text, a) =>
      put(
        text,
        at(text, a),
        1,
        encodeURIComponent(text[at(text, a)] ?? '').replace(/^[^%]$/, (c) => `%${c.charCodeAt(0).toString(16)}`),
      ),
    'something after it': (text, _, b) => text + ['.', ')', '>', '=', '!', '&gt;', '*', ' x', '?a=b'][b % 9],
    'a space or line break': (text, a, b) =>
      put(text, at(text, a), 0, [' ', '\n', '\r\n', '=\r\n', '\n> '][b % 5] ?? ''),
    'angle brackets': (text) => `<${text}>`,
  };
  const step = fc.record({ name: fc.constantFrom(...Object.keys(mutations)), a: fc.nat(), b: fc.nat() });
  const mutated = (link: string, steps: readonly { name: string; a: number; b: number }[]) =>
    steps.reduce((text, { name, a, b }) => mutations[name]?.(text, a, b) ?? text, link);

  it('in 100,000 mutants of real links', () => {
    const seen: Record<string, number> = {};
    const expected = real.map((assessment) => JSON.stringify(sorted(kept(assessment))));
    fc.assert(
      fc.property(
        fc.nat(),
        fc.oneof({ weight: 3, arbitrary: fc.tuple(step) }, { weight: 1, arbitrary: fc.tuple(step, step) }),
        (pick, steps) => {
          const i = pick % realLinks.length;
          const text = mutated(realLinks[i] ?? '', steps);
          const result = readShareLink(text);
          const kind = result.ok ? 'opened' : result.refusal.kind;
          seen[kind] = (seen[kind] ?? 0) + 1;
          return !result.ok || JSON.stringify(sorted(result.value)) === expected[i];
        },
      ),
      { numRuns: 100_000 * soak, seed: 4 },
    );
    // Each way out is taken often: the mutants are neither all harmless nor all hopeless.
    for (const kind of ['opened', 'not-ours', 'cut-off', 'altered', 'newer'])
      expect(seen[kind], kind).toBeGreaterThan(50);
  });

  it('nor does any other text open, among 10,000', () => {
    const parts = fc.array(fc.oneof(fc.constantFrom('1', 'a', 'e', '24', '00000000'), fc.string()), { maxLength: 8 });
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      parts.map((list) => `#/s/${list.join('.')}`),
    );
    fc.assert(
      fc.property(any, (text) => outcome(text) !== 'opened'),
      { numRuns: 10_000, seed: 5 },
    );
  });

  it('nor does any payload with a correct checksum, unless a link of Remit has that payload, among 20,000', () => {
    let opened = 0;
    const seeds = real.map(packAssessment);
    const bent = fc
      .tuple(fc.nat(), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 2 }))
      .map(([pick, edits]) => {
        const bytes = Uint8Array.from(seeds[pick % seeds.length] ?? []);
        for (const [place, value] of edits) bytes[place % bytes.length] = value;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(bent, fc.uint8Array({ maxLength: 60 })), (bytes) => {
        const link = linkOf(toBase64url(bytes));
        const result = readShareLink(link);
        if (!result.ok) return;
        opened++;
        expect(writeShareLink(result.value)).toBe(link);
      }),
      { numRuns: 20_000, seed: 6 },
    );
    expect(opened).toBeGreaterThan(1_000);
  });
});

describe('base64 for addresses', () => {
  it('is that of Node, there and back, for 2,000 random byte strings', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });

  it('reads nothing but what it writes', () => {
    for (const text of ['A', 'AB', 'AAB', 'AA==', 'A A', 'AA+A', 'AA/A', 'AAAAA', 'ÄÄ'])
      expect(fromBase64url(text)).toBeNull();
    for (const text of ['', 'AA', 'AAA', 'AAAA', '-_-_']) expect(fromBase64url(text)).not.toBeNull();
  });
});

type Part = 'unconfirmed' | 'sectionWeights' | 'questionWeights' | 'today' | 'name' | 'costs';

/** A payload written by hand: the flags, the answers by their places, then numbers with their widths. */
function bits(
  has: Partial<Record<Part, boolean>>,
  rest: readonly (readonly [value: number, width: number])[] = [],
  states: ReadonlyMap<number, number> = new Map(),
): string {
  const out = new BitWriter();
  out.write(content.version, 8);
  for (const part of ['unconfirmed', 'sectionWeights', 'questionWeights', 'today', 'name', 'costs'] as const)
    out.write(Number(has[part] ?? false), 1);
  content.questions.forEach(({ answers }, q) => out.write(states.get(q) ?? 0, bitsFor(answers.length + 3)));
  for (const [value, width] of rest) out.write(value, width);
  return toBase64url(out.bytes());
}

/** The same with the keys of every object in order, to compare by text. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

function otherCase(character: string): string {
  return character === character.toUpperCase() ? character.toLowerCase() : character.toUpperCase();
}

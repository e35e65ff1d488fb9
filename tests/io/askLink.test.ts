import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { notSure } from '../../src/domain/index.ts';
import { crc32, crc32OfText } from '../../src/io/saveFile/crc32.ts';
import { nameMax } from '../../src/io/saveFile/limits.ts';
import type { Read } from '../../src/io/saveFile/refusal.ts';
import { askedMax, tagOf } from '../../src/io/shareLink/askHead.ts';
import { readAskLink, readReplyLink, writeAskLink, writeReplyLink } from '../../src/io/shareLink/askLink.ts';
import { toBase64url } from '../../src/io/shareLink/base64url.ts';
import { bitsFor, BitWriter } from '../../src/io/shareLink/bits.ts';
import { holdsLink, kindOfLink } from '../../src/io/shareLink/linkEnvelope.ts';
import { type Asked, askNoteMax, packAsked } from '../../src/io/shareLink/packAsked.ts';
import { packReply, type Reply, replyByMax, replyRemarkMax } from '../../src/io/shareLink/packReply.ts';
import { readReply, readReplyCode, writeReplyCode } from '../../src/io/shareLink/replyCode.ts';
import { readReplyFile, writeReplyFile } from '../../src/io/shareLink/replyFile.ts';
import { readShareLink, writeShareLink } from '../../src/io/shareLink/shareLink.ts';
import { content, soak } from '../domain/arbitraries.ts';

vi.setConfig({ testTimeout: 60_000 });

const questionIds = content.questions.map(({ id }) => id);
const lastDay = '2064-11-08';

const asked: Asked = { tag: tagOf('desk'), questions: ['governance', 'employment'], note: '', name: '' };
const reply: Reply = {
  tag: tagOf('desk'),
  answers: { governance: content.questions.find(({ id }) => id === 'governance')?.answers[0]?.id ?? '', size: '6-20' },
  by: '',
  on: '2026-11-20',
  remark: '',
};

const anyText = (max: number) =>
  fc.oneof(
    fc.constant(''),
    fc.string({ maxLength: max }),
    fc.string({ unit: 'binary', maxLength: max / 2 }),
    fc.constantFrom('€'.repeat(max), '😀'.repeat(max / 2), 'שלום ‮ مرحبا', '\uD83D', 'two\r\nlines\u2028three', ' \t '),
  );
const anyTag = fc.integer({ min: 0, max: 2 ** 30 - 1 });
const anyQuestions = fc.subarray(questionIds, { minLength: 1, maxLength: askedMax });

const anyAsked: fc.Arbitrary<Asked> = fc.record({
  tag: anyTag,
  questions: anyQuestions,
  note: anyText(askNoteMax),
  name: anyText(nameMax),
});

const anyDay = fc
  .integer({ min: 0, max: 2 ** 14 - 1 })
  .map((day) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10));

const anyReply: fc.Arbitrary<Reply> = fc
  .record({
    tag: anyTag,
    picks: fc.subarray([...content.questions], { minLength: 1, maxLength: askedMax }),
    states: fc.array(fc.nat(), { minLength: askedMax, maxLength: askedMax }),
    by: anyText(replyByMax),
    on: anyDay,
    remark: anyText(replyRemarkMax),
  })
  .map(({ picks, states, ...rest }) => ({
    ...rest,
    answers: Object.fromEntries(
      picks.map(({ id, answers }, i) => {
        const all = [notSure, ...answers.map((answer) => answer.id)];
        return [id, all[(states[i] ?? 0) % all.length] ?? notSure];
      }),
    ),
  }));

const withoutText = (one: Reply): Reply => ({ ...one, by: '', remark: '' });

function outcome(read: Read<unknown>): string {
  return read.ok ? 'opened' : read.refusal.kind;
}

/** A link with a correct checksum around any payload. */
function linkOf(kind: string, payload: string): string {
  const head = `1.${kind}.${payload.length}`;
  return `#/s/${head}.${crc32OfText(`${head}.${payload}`)}.${payload}.e`;
}

const payloadOf = (link: string) => link.split('.').at(-2) ?? '';

describe('questions to somebody', () => {
  it('arrive as they were asked, and are the same link again, for 3,000 random ones', () => {
    fc.assert(
      fc.property(anyAsked, (one) => {
        const link = writeAskLink(one);
        const read = readAskLink(link);
        expect(read).toMatchObject({ ok: true, value: { tag: one.tag, questions: one.questions } });
        expect(read.ok && writeAskLink(read.value)).toBe(link);
      }),
      { numRuns: 3_000, seed: 11 },
    );
  });

  it('carry note and name where they are there', () => {
    const full = { ...asked, note: 'Please by Friday.\nשלום 😀', name: 'Service desk' };
    expect(readAskLink(writeAskLink(full))).toEqual({ ok: true, value: full });
  });

  it.each([
    ['a note that is too long', { note: 'n'.repeat(600) }, { note: 'n'.repeat(askNoteMax) }],
    ['a name that is too long', { name: 'n'.repeat(200) }, { name: 'n'.repeat(nameMax) }],
    ['a note cut inside an emoji', { note: `${'n'.repeat(499)}😀` }, { note: `${'n'.repeat(499)}\uFFFD` }],
    ['line breaks in a name', { name: 'a\r\nb\u2028c\u0000d' }, { name: 'a b c d' }],
    ['line breaks in a note', { note: 'a\r\nb\rc\u2028d\u0000e' }, { note: 'a\nb\nc\nd e' }],
    ['marks that turn the direction', { note: 'a\u202Eb\u2066c' }, { note: 'abc' }],
    ['lone surrogates', { name: '\uDE00 \uD83D' }, { name: '\uFFFD \uFFFD' }],
    ['nothing but blanks', { note: ' \n\t ' }, { note: '' }],
  ])('keep of %s what the field holds', (_, given, kept) => {
    expect(readAskLink(writeAskLink({ ...asked, ...given }))).toEqual({ ok: true, value: { ...asked, ...kept } });
  });

  it('leave out a question that does not exist', () => {
    expect(writeAskLink({ ...asked, questions: [...asked.questions, 'colour'] })).toBe(writeAskLink(asked));
  });

  it('have a payload of at most 20 characters without text', () => {
    expect(payloadOf(writeAskLink(asked)).length).toBeLessThanOrEqual(20);
  });

  it('carry nothing else of the assessment, not its id either', () => {
    const more = { id: 'desk', answers: { size: '6-20' }, notes: { size: 'n' } };
    expect(writeAskLink({ ...asked, ...more })).toBe(writeAskLink(asked));
  });
});

describe('a reply', () => {
  it('arrives as it was given, by link and by file, for 3,000 random ones', () => {
    fc.assert(
      fc.property(anyReply, (one) => {
        const link = writeReplyLink(one);
        const read = readReplyLink(link);
        expect(read).toMatchObject({ ok: true, value: { tag: one.tag, answers: one.answers, on: one.on } });
        expect(read.ok && writeReplyLink(read.value)).toBe(link);
        expect(readReplyFile(writeReplyFile(one))).toEqual(read);
      }),
      { numRuns: 3_000, seed: 12 },
    );
  });

  it('arrives by code, in groups of four, for 3,000 random ones without text', () => {
    fc.assert(
      fc.property(anyReply, (given) => {
        const one = withoutText(given);
        const code = writeReplyCode(one) ?? '';
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){5,6}$/);
        expect(readReplyCode(code)).toEqual({ ok: true, value: one });
        if (Object.keys(one.answers).length <= 2) expect(code).toHaveLength(29);
      }),
      { numRuns: 3_000, seed: 13 },
    );
  });

  it('with a name or remark has no code', () => {
    expect(writeReplyCode({ ...reply, by: 'A' })).toBeNull();
    expect(writeReplyCode({ ...reply, remark: 'r' })).toBeNull();
    expect(writeReplyCode({ ...reply, by: ' ', remark: '\n' })).not.toBeNull();
  });

  it('carries name and remark', () => {
    const full = { ...reply, by: 'Zoë 😀', remark: 'From the rota.\nSince May.' };
    expect(readReplyLink(writeReplyLink(full))).toEqual({ ok: true, value: full });
  });

  it('draws a day that no clock should show to the ends of what it can say', () => {
    const dayOf = (on: string) => {
      const read = readReplyLink(writeReplyLink({ ...reply, on }));
      return read.ok && read.value.on;
    };
    expect(['1970-01-01', '2020-01-01', lastDay, '2100-01-01', 'never'].map(dayOf)).toEqual([
      '2020-01-01',
      '2020-01-01',
      lastDay,
      lastDay,
      '2020-01-01',
    ]);
  });

  it('takes an answer that its question does not have for not sure', () => {
    const read = readReplyLink(writeReplyLink({ ...reply, answers: { size: 'not-applicable', core: 'red' } }));
    expect(read).toMatchObject({ ok: true, value: { answers: { size: notSure, core: notSure } } });
  });

  it('is found as link or as code, whatever stands around it', () => {
    const link = writeReplyLink(reply);
    const code = writeReplyCode(reply) ?? '';
    const zeroAndOne = code.replace(/0/g, 'o').replace(/1/g, 'l');
    const texts = [
      link,
      `https://example.org/remit/${link}`,
      ` <https://example.org/${link.replace('#', '%23')}>.`,
      `Here it is:\n${link.slice(0, 20)}\r\n${link.slice(20)}`,
      `Here it is: https://example.org/${link}\n\nBest wishes\nZoë.e`,
      code,
      code.toLowerCase(),
      code.replaceAll('-', ''),
      code.replaceAll('-', ' – '),
      `“${code}”.\n`,
      zeroAndOne,
      code.replace(/1/g, 'I').replace(/0/g, 'O'),
    ];
    expect(zeroAndOne).not.toBe(code);
    for (const text of texts) expect(readReply(text), text).toEqual({ ok: true, value: reply });
  });
});

describe('what was sent once opens for ever', () => {
  const links = {
    asked: '#/s/1.q.34.2377e991.AcAECAAK3EjICUJ5IEZyaWRheQIiMrm1gA.e',
    reply: '#/s/1.r.42.4fe410ad.AcAEAQAK3EjJOmWCLTfh1YDUZyb20gdGhlIHJvdGEA.e',
    code: '0400-8080-1BE4-HJ9T-CP9D-KCA9',
  };

  it('questions', () => {
    const full = { ...asked, note: 'By Friday', name: 'Desk' };
    expect(writeAskLink(full)).toBe(links.asked);
    expect(readAskLink(links.asked)).toEqual({ ok: true, value: full });
  });

  it('answers', () => {
    const full = { ...reply, by: 'Zoë', remark: 'From the rota' };
    expect(writeReplyLink(full)).toBe(links.reply);
    expect(readReplyLink(links.reply)).toEqual({ ok: true, value: full });
    expect(writeReplyCode(reply)).toBe(links.code);
    expect(readReplyCode(links.code)).toEqual({ ok: true, value: reply });
  });
});

describe('kinds of links', () => {
  const links = { a: writeShareLink({ name: '', answers: {}, unconfirmed: [] }), q: writeAskLink(asked), r: '' };
  links.r = writeReplyLink(reply);

  it('are told apart, whole or damaged', () => {
    for (const [kind, link] of Object.entries(links)) {
      expect(kindOfLink(link)).toBe(kind);
      expect(kindOfLink(link.slice(0, -6))).toBe(kind);
      expect(kindOfLink(`https://example.org/${link.replace('#', '%23')}`)).toBe(kind);
    }
    for (const text of ['', '#/s/', '#/s/1', '#/s/1.z.0', '#/s/1.constructor.0', `${links.q}${' '.repeat(16_000)}`])
      expect(kindOfLink(text)).toBeUndefined();
    expect([holdsLink(links.q), holdsLink('%23/s/1'), holdsLink('AAAA-BBBB')]).toEqual([true, true, false]);
  });

  it('are refused by the reader of another as not its own', () => {
    const readers = { a: readShareLink, q: readAskLink, r: readReplyLink };
    for (const [of, read] of Object.entries(readers))
      for (const [kind, link] of Object.entries(links))
        expect(outcome(read(link)), `${kind} read as ${of}`).toBe(kind === of ? 'opened' : 'not-ours');
  });
});

describe('a link is refused as', () => {
  const both = [
    { kind: 'q', link: writeAskLink({ ...asked, note: 'Note' }), read: readAskLink as (text: string) => Read<unknown> },
    { kind: 'r', link: writeReplyLink({ ...reply, by: 'Zoë' }), read: readReplyLink },
  ];

  it.each(both)('cut off, at any place after the envelope: $kind', ({ link, read }) => {
    for (let end = '#/s/1'.length; end < link.length; end++) expect(outcome(read(link.slice(0, end)))).toBe('cut-off');
  });

  it.each(both)('altered, too large, newer, not ours: $kind', ({ kind, link, read }) => {
    const payload = payloadOf(link);
    expect(outcome(read(link.replace(payload, payload.split('').toReversed().join(''))))).toBe('altered');
    expect(outcome(read(link.padEnd(16_001)))).toBe('too-large');
    expect(outcome(read(link.replace('#/s/1', '#/s/2')))).toBe('newer');
    expect(outcome(read(linkOf('z', payload)))).toBe('newer');
    expect(outcome(read(linkOf(kind, payload)))).toBe('opened');
    expect(outcome(read('https://example.org/'))).toBe('not-ours');
  });

  it('newer, by its questions or by a part that is not known yet', () => {
    for (const [kind, read] of [
      ['q', readAskLink],
      ['r', readReplyLink],
    ] as const) {
      expect(outcome(read(linkOf(kind, bits({ version: content.version + 1 }))))).toBe('newer');
      expect(outcome(read(linkOf(kind, bits({ reserved: 1 }))))).toBe('newer');
    }
  });

  const wrongForBoth: Record<string, string> = {
    nothing: '',
    'no base64': '****',
    'questions of version 0': bits({ version: 0 }),
    'no question': bits({ places: [] }),
    'six questions': bits({ places: [0, 1, 2, 3, 4, 5] }),
    'a tag that ends early': bits({ tagBits: 10 }),
    'a first text of no characters': bits({ texts: [1, 0], rest: [[0, 30]] }),
    'a first text that ends early': bits({ texts: [1, 0], rest: [[0x7fffff, 23]] }),
  };
  it.each(Object.entries(wrongForBoth))('invalid, with a correct checksum: %s', (_, payload) => {
    expect(outcome(readAskLink(linkOf('q', payload)))).toBe('invalid');
    expect(outcome(readReplyLink(linkOf('r', payload)))).toBe('invalid');
  });

  const long = 'n'.repeat(askNoteMax + 1);
  const utf8 = (text: string): [number, number][] => [...Buffer.from(text)].map((byte) => [byte, 8]);
  const wrongQuestions: Record<string, string> = {
    'a byte too many': toBase64url(Uint8Array.of(...packAsked(asked), 0)),
    'a bit too many': withLastBit(packAsked(asked)),
    'a note that is too long': bits({ texts: [1, 0], rest: [[long.length, 11], ...utf8(long)] }),
    'a note with blanks around it': bits({ texts: [1, 0], rest: [[2, 11], ...utf8(' a')] }),
    'a note that turns the direction': bits({ texts: [1, 0], rest: [[4, 11], ...utf8('a\u202E')] }),
    'a note that is not UTF-8': bits({
      texts: [1, 0],
      rest: [
        [1, 11],
        [0xff, 8],
      ],
    }),
    'a name of two lines': bits({ texts: [0, 1], rest: [[3, 9], ...utf8('a\nb')] }),
    'a name that ends early': bits({ texts: [0, 1], rest: [[9, 9], ...utf8('a')] }),
  };
  it.each(Object.entries(wrongQuestions))('invalid questions, with a correct checksum: %s', (_, payload) =>
    expect(outcome(readAskLink(linkOf('q', payload)))).toBe('invalid'),
  );

  const day: [number, number] = [2_515, 14];
  const sure: [number, number] = [1, stateBits(0)];
  const wrongReplies: Record<string, string> = {
    'a byte too many': toBase64url(Uint8Array.of(...packReply(reply), 0)),
    'a bit too many': withLastBit(packReply(reply)),
    'a day that ends early': bits({ rest: [[0, 2]] }),
    'answers that end early': bits({ places: [0, 1, 2, 3, 4], rest: [day] }),
    'a name that is too long': bits({ texts: [1, 0], rest: [day, sure, [61, 8], ...utf8('n'.repeat(61))] }),
    'a name of no characters': bits({ texts: [1, 0], rest: [day, sure, [0, 8]] }),
    'a remark with a tab': bits({ texts: [0, 1], rest: [day, sure, [3, 11], ...utf8('a\tb')] }),
  };
  it.each(Object.entries(wrongReplies))('an invalid reply, with a correct checksum: %s', (_, payload) =>
    expect(outcome(readReplyLink(linkOf('r', payload)))).toBe('invalid'),
  );

  it('an invalid reply: an answer beyond the last of any question', () => {
    let beyond = 0;
    content.questions.forEach(({ answers }, q) => {
      for (let state = answers.length + 1; state < 2 ** stateBits(q); state++, beyond++)
        expect(outcome(readReplyLink(linkOf('r', bits({ places: [q], rest: [day, [state, stateBits(q)]] }))))).toBe(
          'invalid',
        );
    });
    expect(beyond).toBeGreaterThan(10);
  });

  it('none of these, where the builder of these payloads makes a good one', () => {
    expect(outcome(readAskLink(linkOf('q', bits({}))))).toBe('opened');
    expect(outcome(readAskLink(linkOf('q', bits({ texts: [1, 0], rest: [[1, 11], ...utf8('a')] }))))).toBe('opened');
    expect(outcome(readAskLink(linkOf('q', bits({ texts: [0, 1], rest: [[1, 9], ...utf8('a')] }))))).toBe('opened');
    expect(outcome(readReplyLink(linkOf('r', bits({ rest: [day, sure] }))))).toBe('opened');
    expect(outcome(readReplyLink(linkOf('r', bits({ texts: [1, 0], rest: [day, sure, [1, 8], ...utf8('a')] }))))).toBe(
      'opened',
    );
    expect(outcome(readReplyLink(linkOf('r', bits({ texts: [0, 1], rest: [day, sure, [1, 11], ...utf8('a')] }))))).toBe(
      'opened',
    );
  });
});

describe('a file is refused as', () => {
  const file = (value: unknown) => outcome(readReplyFile(JSON.stringify(value)));
  const good = { format: 'remit-reply', version: 1, link: writeReplyLink(reply) };

  it('what it is', () => {
    expect(file(good)).toBe('opened');
    expect(outcome(readReplyFile(' '))).toBe('empty');
    expect(outcome(readReplyFile('{"format":'))).toBe('not-json');
    expect(outcome(readReplyFile(`"${'x'.repeat(1_000_001)}"`))).toBe('too-large');
    expect(outcome(readReplyFile('{"__proto__":1}'))).toBe('invalid');
    expect(file({ ...good, format: 'remit' })).toBe('not-ours');
    expect(file([good])).toBe('not-ours');
    expect(file({ ...good, version: 2, more: true })).toBe('newer');
    for (const wrong of [{ version: 0 }, { version: '1' }, { version: 1.5 }])
      expect(file({ ...good, ...wrong })).toBe('not-ours');
    expect(file({ ...good, more: true })).toBe('invalid');
    expect(file({ ...good, link: 1 })).toBe('invalid');
    expect(file({ ...good, link: good.link.slice(0, -5) })).toBe('cut-off');
    expect(file({ ...good, link: writeAskLink(asked) })).toBe('not-ours');
  });
});

describe('a code', () => {
  const short = writeReplyCode(reply) ?? '';
  const five = Object.fromEntries(content.questions.slice(-5).map(({ id, answers }) => [id, answers.at(-1)?.id ?? '']));
  const long = writeReplyCode({ ...reply, answers: five }) ?? '';
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const plain = (code: string) => code.replaceAll('-', '');
  const put = (text: string, at: number, by: string) => text.slice(0, at) + by + text.slice(at + by.length);

  it('is 24 characters for two answers and at most 28 for five', () => {
    expect([plain(short).length, plain(long).length]).toEqual([24, 28]);
  });

  it('is refused as what is wrong with it', () => {
    expect(outcome(readReplyCode(''))).toBe('empty');
    expect(outcome(readReplyCode(' - '))).toBe('empty');
    expect(outcome(readReplyCode('A'.repeat(201)))).toBe('too-large');
    for (const text of ['What?! No.', '4 + 5', '1.r.24.AB', 'ÄÖÜ', `${short}*X`])
      expect(outcome(readReplyCode(text)), text).toBe('not-ours');
    for (let end = 1; end < short.length - 1; end++)
      expect(outcome(readReplyCode(short.slice(0, end)))).toBe('cut-off');
    for (const text of [`${long}A`, put(short, 0, 'U'), long.slice(0, 29), plain(short) + plain(short)])
      expect(outcome(readReplyCode(text)), text).toBe('altered');
    const [version2, version1, withName] = [8, 4, 6];
    expect(outcome(readReplyCode(codeOf([0, version2])))).toBe('newer');
    const data = Array.from(plain(short).slice(0, 18), (character) => alphabet.indexOf(character));
    expect(outcome(readReplyCode(codeOf(data)))).toBe('opened');
    for (const wrong of [[], [0, version1], [0, withName, ...data.slice(2)], [...data, 0, 0, 0, 0]])
      expect(outcome(readReplyCode(codeOf(wrong)))).toBe('invalid');
  });

  it('with one or two wrong characters is always refused', () => {
    for (const code of [plain(short), plain(long)])
      for (let a = 0; a < code.length; a++)
        for (const one of alphabet) {
          const text = put(code, a, one);
          if (text !== code) expect(readReplyCode(text).ok).toBe(false);
        }
    for (const code of [plain(short), plain(long)]) {
      const survivors: string[] = [];
      for (let a = 0; a < code.length; a++)
        for (let b = a + 1; b < code.length; b++)
          for (const one of alphabet)
            for (const two of alphabet) {
              const text = put(put(code, a, one), b, two);
              if (text !== code && readReplyCode(text).ok) survivors.push(text);
            }
      expect(survivors).toEqual([]);
    }
  });

  /** A code with a correct checksum around any data. */
  function codeOf(symbols: readonly number[]): string {
    const data = [...symbols, ...Array<number>(18).fill(0)].slice(0, Math.max(18, symbols.length));
    const check = Number.parseInt(crc32(Uint8Array.from(data)), 16) >>> 2;
    const digits = [25, 20, 15, 10, 5, 0].map((shift) => (check >>> shift) & 31);
    return [...data, ...digits].map((symbol) => alphabet[symbol]).join('');
  }
});

describe('damage never makes a different reply', () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.#/ ';
  const at = (text: string, a: number) => a % Math.max(1, text.length);
  const put = (text: string, place: number, take: number, by: string) =>
    text.slice(0, place) + by + text.slice(place + take);
  const other = (c: string) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase());
  const mutations: Record<string, (text: string, a: number, b: number) => string> = {
    flip: (text, a, b) => put(text, at(text, a), 1, alphabet[b % alphabet.length] ?? ''),
    drop: (text, a) => put(text, at(text, a), 1, ''),
    'drop some': (text, a, b) => put(text, at(text, a), b % 9, ''),
    insert: (text, a, b) => put(text, at(text, a), 0, alphabet[b % alphabet.length] ?? ''),
    'swap neighbours': (text, a) =>
      put(text, at(text, a), 2, (text[at(text, a) + 1] ?? '') + (text[at(text, a)] ?? '')),
    'swap any two': (text, a, b) =>
      put(put(text, at(text, a), 1, text[at(text, b)] ?? ''), at(text, b), 1, text[at(text, a)] ?? ''),
    'cut the end': (text, a) => text.slice(0, at(text, a)),
    'cut the start': (text, a) => text.slice(at(text, a)),
    'one in the other case': (text, a) => put(text, at(text, a), 1, other(text[at(text, a)] ?? '')),
    'lower case': (text) => text.toLowerCase(),
    'upper case': (text) => text.toUpperCase(),
    'a piece twice': (text, a, b) => put(text, at(text, a), 0, text.slice(at(text, b), at(text, b) + 5)),
    'groups in another order': (text, a, b) => {
      const groups = text.split('-');
      const [i, j] = [a % groups.length, b % groups.length];
      [groups[i], groups[j]] = [groups[j] ?? '', groups[i] ?? ''];
      return groups.join('-');
    },
    'something after it': (text, _, b) => text + ['.', ')', ' x', '-', '\n', 'A', '0'][b % 7],
  };
  const step = fc.record({ name: fc.constantFrom(...Object.keys(mutations)), a: fc.nat(), b: fc.nat() });
  const steps = fc.oneof(fc.tuple(step), fc.tuple(step, step), fc.tuple(step, step, step));
  const replies: readonly Reply[] = [
    reply,
    { ...reply, answers: { core: notSure }, on: '2020-01-01', tag: 0 },
    { ...reply, answers: Object.fromEntries(questionIds.slice(-5).map((id) => [id, notSure])), on: lastDay },
    { ...reply, by: 'Zoë', remark: 'From the rota of May.' },
  ];
  const same = (a: Reply, b: Reply) => writeReplyLink(a) === writeReplyLink(b);

  /** How often each way out was taken among the mutants; fails where another reply opens. */
  function outcomes(of: readonly { text: string; reply: Reply }[], read: (text: string) => Read<Reply>, seed: number) {
    const seen: Record<string, number> = {};
    fc.assert(
      fc.property(fc.nat(), steps, (pick, list) => {
        const one = of[pick % of.length] ?? { text: '', reply };
        const result = read(list.reduce((text, { name, a, b }) => mutations[name]?.(text, a, b) ?? text, one.text));
        seen[outcome(result)] = (seen[outcome(result)] ?? 0) + 1;
        return !result.ok || same(result.value, one.reply);
      }),
      { numRuns: 50_000 * soak, seed },
    );
    return seen;
  }

  it('in 50,000 mutants of links', () => {
    const seen = outcomes(
      replies.map((one) => ({ text: writeReplyLink(one), reply: one })),
      readReply,
      14,
    );
    for (const kind of ['opened', 'not-ours', 'cut-off', 'altered', 'newer'])
      expect(seen[kind], kind).toBeGreaterThan(50);
  });

  it('in 50,000 mutants of codes', () => {
    const coded = replies.flatMap((one) => {
      const text = writeReplyCode(one);
      return text === null ? [] : [{ text, reply: one }];
    });
    expect(coded).toHaveLength(3);
    const seen = outcomes(coded, readReply, 15);
    for (const kind of ['opened', 'not-ours', 'cut-off', 'altered']) expect(seen[kind], kind).toBeGreaterThan(50);
  });

  it('nor does any payload with a correct checksum, unless a link of Remit has that payload, among 20,000', () => {
    let opened = 0;
    const seeds = replies.map(packReply);
    const bent = fc
      .tuple(fc.nat(), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 2 }))
      .map(([pick, edits]) => {
        const bytes = Uint8Array.from(seeds[pick % seeds.length] ?? []);
        for (const [place, value] of edits) bytes[place % bytes.length] = value;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(bent, fc.uint8Array({ maxLength: 40 })), (bytes) => {
        const link = linkOf('r', toBase64url(bytes));
        const read = readReplyLink(link);
        if (!read.ok) return;
        opened++;
        expect(writeReplyLink(read.value)).toBe(link);
      }),
      { numRuns: 20_000, seed: 16 },
    );
    expect(opened).toBeGreaterThan(1_000);
  });
});

type Numbers = readonly (readonly [value: number, width: number])[];

function stateBits(q: number): number {
  return bitsFor((content.questions[q]?.answers.length ?? 0) + 1);
}

/** A payload written by hand: version, flags, the questions by their places, the tag, then numbers with their widths. */
function bits({
  version = content.version,
  texts = [0, 0],
  reserved = 0,
  places = [0],
  tagBits = 30,
  rest = [],
}: {
  version?: number;
  texts?: readonly number[];
  reserved?: number;
  places?: readonly number[];
  tagBits?: number;
  rest?: Numbers;
}): string {
  const out = new BitWriter();
  out.write(version, 8);
  for (const text of texts) out.write(text, 1);
  out.write(reserved, 1);
  questionIds.forEach((_, q) => out.write(Number(places.includes(q)), 1));
  out.write(1, tagBits);
  for (const [value, width] of rest) out.write(value, width);
  return toBase64url(out.bytes());
}

/** The same with a bit set where none is used. */
function withLastBit(bytes: Uint8Array): string {
  const changed = Uint8Array.from(bytes);
  changed[changed.length - 1] = (changed.at(-1) ?? 0) | 1;
  return toBase64url(changed);
}

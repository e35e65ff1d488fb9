import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { crc32OfText } from '../../src/io/saveFile/crc32.ts';
import { type SavedAssessment, savedVersion } from '../../src/io/saveFile/savedForm.ts';
import { writeSavedForm } from '../../src/io/saveFile/writeSavedForm.ts';
import { type AssessmentStore, assessmentStore } from '../../src/io/storage/assessmentStore.ts';
import type { Revisions } from '../../src/io/storage/revisions.ts';
import { readStoredCopy, writeStoredCopy } from '../../src/io/storage/storedCopy.ts';

vi.setConfig({ testTimeout: 60_000 });

// At the epoch revisions count 1, 2, 3; later ones follow the clock.
const savedAt = '1970-01-01T00:00:00.000Z';
const key = 'remit:a:desk';

const desk = (name: string): SavedAssessment => ({
  id: 'desk',
  name,
  answers: { 'work-type': 'run-service', coverage: 'extended' },
  unconfirmed: ['coverage'],
  notes: { coverage: 'Two "sites" \\ 😀' },
});
const copyOf = (name: string, revision: number) =>
  writeStoredCopy(desk(name), { revision, parent: revision - 1, savedAt, build: 'test' });

/** A whole copy around any form, as another build would write it. */
function wrapped(form: string, revision: number): string {
  return JSON.stringify({
    stored: 'remit',
    build: 'x',
    revision,
    parent: 0,
    length: form.length,
    checksum: crc32OfText(`${revision} ${form}`),
    form,
  });
}

const newerCopy = (revision: number) =>
  wrapped(
    writeSavedForm(desk('Newer'), savedAt).replace(`"version":${savedVersion}`, `"version":${savedVersion + 1}`),
    revision,
  );
const damagedCopy = (name: string, revision: number) => copyOf(name, revision).replace('run-service', 'run-process');

type Trouble = 'none' | 'full' | 'blocked';

/** A localStorage in memory; `full` refuses to write, `blocked` refuses everything. */
class FakeStorage implements Storage {
  readonly items = new Map<string, string>();
  trouble: Trouble = 'none';

  constructor(items: Record<string, string> = {}) {
    for (const [name, value] of Object.entries(items)) this.items.set(name, value);
  }

  #check(writing = false): void {
    if (this.trouble === 'blocked') throw new DOMException('blocked', 'SecurityError');
    if (this.trouble === 'full' && writing) throw new DOMException('full', 'QuotaExceededError');
  }

  get length(): number {
    this.#check();
    return this.items.size;
  }
  key(at: number): string | null {
    this.#check();
    return [...this.items.keys()][at] ?? null;
  }
  getItem(name: string): string | null {
    this.#check();
    return this.items.get(name) ?? null;
  }
  setItem(name: string, value: string): void {
    this.#check(true);
    this.items.set(name, value);
  }
  removeItem(name: string): void {
    this.#check();
    this.items.delete(name);
  }
  clear(): void {
    this.#check();
    this.items.clear();
  }
}

/** Revisions in memory; `full` rejects to write, `blocked` rejects everything. */
class FakeRevisions implements Revisions {
  readonly stored: Map<string, Map<number, string>>;
  readonly damaged: string[] = [];
  trouble: Trouble = 'none';

  constructor(ofDesk: readonly (readonly [revision: number, raw: string])[] = []) {
    this.stored = new Map(ofDesk.length > 0 ? [['desk', new Map(ofDesk)]] : []);
  }

  #check(writing = false): void {
    if (this.trouble === 'blocked' || (this.trouble === 'full' && writing)) throw new Error(this.trouble);
  }

  async put(id: string, revision: number, raw: string): Promise<void> {
    await Promise.resolve();
    this.#check(true);
    const ofOne = this.stored.get(id) ?? new Map<number, string>();
    this.stored.set(id, ofOne.set(revision, raw));
  }
  async newest(id: string, count: number): Promise<string[]> {
    await Promise.resolve();
    this.#check();
    const ofOne = [...(this.stored.get(id) ?? [])].toSorted(([a], [b]) => b - a);
    return ofOne.slice(0, count).map(([, raw]) => raw);
  }
  async ids(): Promise<string[]> {
    await Promise.resolve();
    this.#check();
    return [...this.stored.keys()];
  }
  async remove(id: string): Promise<void> {
    await Promise.resolve();
    this.#check();
    this.stored.delete(id);
  }
  async setAside(_id: string, raw: string): Promise<void> {
    await Promise.resolve();
    this.#check(true);
    this.damaged.push(raw);
  }
}

/** The app started anew on what is stored. */
const start = (local: Storage | null, revisions: Revisions | null): AssessmentStore =>
  assessmentStore(local, Promise.resolve(revisions), 'test');

const namesOf = async (store: AssessmentStore) => (await store.load()).copies.map(({ assessment }) => assessment.name);

/** All that is stored, byte for byte. */
const bytesOf = (local: FakeStorage, revisions: FakeRevisions) =>
  JSON.stringify([[...local.items], [...revisions.stored].map(([id, ofOne]) => [id, [...ofOne]])]);

const everyRaw = (local: FakeStorage, revisions: FakeRevisions) => [
  ...local.items.values(),
  ...revisions.damaged,
  ...[...revisions.stored.values()].flatMap((ofOne) => [...ofOne.values()]),
];

describe('what was saved', () => {
  it.each([
    ['from both stores', true, true, 'saved'],
    ['from localStorage alone', true, false, 'one-copy'],
    ['from the revisions alone', false, true, 'one-copy'],
  ])('opens at the next start %s', async (_, withLocal, withRevisions, outcome) => {
    const local = withLocal ? new FakeStorage({ other: 'thing', 'remit:preferences': '{}' }) : null;
    const revisions = withRevisions ? new FakeRevisions() : null;
    const store = start(local, revisions);
    expect(await store.load()).toEqual({ copies: [], problems: [], keeps: true });
    expect(await store.save(desk('Desk'), savedAt)).toBe(outcome);
    expect(await store.save({ ...desk('Other'), id: 'other' }, savedAt)).toBe(outcome);
    const { copies, problems } = await start(local, revisions).load();
    expect(problems).toEqual([]);
    expect(copies).toEqual([
      { assessment: desk('Desk'), savedAt, revision: 1 },
      { assessment: { ...desk('Other'), id: 'other' }, savedAt, revision: 1 },
    ]);
  });

  it('is in the working copy before save returns, whatever the durable store does', () => {
    const local = new FakeStorage();
    const store = assessmentStore(local, new Promise(() => undefined), 'test');
    void store.save(desk('Desk'), savedAt);
    expect(readStoredCopy(local.items.get(key) ?? '')).toMatchObject({ ok: true, value: { assessment: desk('Desk') } });
  });

  it('gets a new revision each time, also after the next start, and older ones stay', async () => {
    const [local, revisions] = [new FakeStorage(), new FakeRevisions()];
    const first = start(local, revisions);
    await first.load();
    await first.save(desk('One'), savedAt);
    await first.save(desk('Two'), savedAt);
    const second = start(local, revisions);
    await second.load();
    await second.save(desk('Three'), savedAt);
    expect([...(revisions.stored.get('desk')?.keys() ?? [])]).toEqual([1, 2, 3]);
    expect(await namesOf(start(local, revisions))).toEqual(['Three']);
  });

  it.each([
    ['the working copy', 12, 9, 'Working'],
    ['the durable copy', 9, 12, 'Durable'],
  ])('opens from %s where that is the newer one', async (_, working, durable, expected) => {
    const local = new FakeStorage({ [key]: copyOf('Working', working) });
    const revisions = new FakeRevisions([[durable, copyOf('Durable', durable)]]);
    const store = start(local, revisions);
    expect(await namesOf(store)).toEqual([expected]);
    expect(await store.save(desk('Next'), savedAt)).toBe('saved');
    expect(revisions.stored.get('desk')?.has(13)).toBe(true);
    expect(await namesOf(start(local, revisions))).toEqual(['Next']);
  });

  it('is gone from both stores once removed, and nothing else is', async () => {
    const [local, revisions] = [new FakeStorage(), new FakeRevisions()];
    const store = start(local, revisions);
    await store.save(desk('Desk'), savedAt);
    await store.save({ ...desk('Other'), id: 'other' }, savedAt);
    await store.remove('desk');
    expect([...local.items.keys()]).toEqual(['remit:a:other']);
    expect([...revisions.stored.keys()]).toEqual(['other']);
  });
});

describe('a store that is full or blocked', () => {
  it('full localStorage: one copy, which opens at the next start', async () => {
    const [local, revisions] = [new FakeStorage(), new FakeRevisions()];
    const store = start(local, revisions);
    await store.save(desk('Before'), savedAt);
    local.trouble = 'full';
    expect(await store.save(desk('After'), savedAt)).toBe('one-copy');
    expect(await namesOf(start(local, revisions))).toEqual(['After']);
  });

  it('revisions that cannot be written: one copy, which opens at the next start', async () => {
    const [local, revisions] = [new FakeStorage(), new FakeRevisions()];
    const store = start(local, revisions);
    await store.save(desk('Before'), savedAt);
    revisions.trouble = 'full';
    expect(await store.save(desk('After'), savedAt)).toBe('one-copy');
    expect(await namesOf(start(local, revisions))).toEqual(['After']);
  });

  it('both: not saved, what was there before stays, and a later save works', async () => {
    const [local, revisions] = [new FakeStorage(), new FakeRevisions()];
    const store = start(local, revisions);
    await store.save(desk('Before'), savedAt);
    const before = bytesOf(local, revisions);
    local.trouble = 'full';
    revisions.trouble = 'full';
    expect(await store.save(desk('After'), savedAt)).toBe('not-saved');
    expect(bytesOf(local, revisions)).toBe(before);
    local.trouble = 'none';
    revisions.trouble = 'none';
    expect(await store.save(desk('Later'), savedAt)).toBe('saved');
    expect(await namesOf(start(local, revisions))).toEqual(['Later']);
  });

  it('neither there: nothing is kept, and it is said', async () => {
    const store = start(null, null);
    expect(await store.load()).toEqual({ copies: [], problems: [], keeps: false });
    expect(await store.save(desk('Desk'), savedAt)).toBe('not-saved');
    await store.remove('desk');
    expect((await store.load()).copies).toEqual([]);
  });

  it('neither usable: nothing is kept, and it is said', async () => {
    const local = new FakeStorage();
    local.trouble = 'blocked';
    const store = start(local, null);
    expect(await store.save(desk('Desk'), savedAt)).toBe('not-saved');
    expect((await store.load()).keeps).toBe(false);
  });

  it('blocked localStorage: everything works with the revisions', async () => {
    const [local, revisions] = [new FakeStorage(), new FakeRevisions([[3, copyOf('Durable', 3)]])];
    local.trouble = 'blocked';
    const store = start(local, revisions);
    expect(await namesOf(store)).toEqual(['Durable']);
    expect(await store.save(desk('After'), savedAt)).toBe('one-copy');
    expect(await namesOf(start(local, revisions))).toEqual(['After']);
    await store.remove('desk');
    expect(revisions.stored.size).toBe(0);
  });

  it('never throws, whatever fails when, in 1,000 random sessions', async () => {
    const trouble = fc.constantFrom<Trouble>('none', 'full', 'blocked');
    const raw = fc.constantFrom(null, '', 'null', copyOf('Stored', 4), damagedCopy('Stored', 5), newerCopy(6));
    const act = fc.record({
      local: trouble,
      revisions: trouble,
      what: fc.constantFrom('load', 'save', 'remove', 'other'),
    });
    await fc.assert(
      fc.asyncProperty(raw, raw, fc.array(act, { maxLength: 6 }), async (working, durable, acts) => {
        const local = new FakeStorage(working === null ? {} : { [key]: working });
        const revisions = new FakeRevisions(durable === null ? [] : [[4, durable]]);
        const store = start(local, revisions);
        for (const now of acts) {
          local.trouble = now.local;
          revisions.trouble = now.revisions;
          if (now.what === 'load') await store.load();
          if (now.what === 'remove') await store.remove('desk');
          if (now.what === 'other') store.fromOtherTab(key, working);
          if (now.what === 'save') {
            const outcome = await store.save(desk('Now'), savedAt);
            if (now.local !== 'none' && now.revisions !== 'none') expect(outcome).toBe('not-saved');
          }
        }
      }),
      { numRuns: 1_000, seed: 1 },
    );
  });
});

describe('a damaged copy', () => {
  it('in localStorage is set aside, and the durable one opens', async () => {
    const raw = damagedCopy('Working', 8);
    const local = new FakeStorage({ [key]: raw });
    const revisions = new FakeRevisions([[7, copyOf('Durable', 7)]]);
    const store = start(local, revisions);
    const { copies, problems } = await store.load();
    expect(copies.map(({ assessment }) => assessment)).toEqual([desk('Durable')]);
    expect(problems).toMatchObject([{ id: 'desk', kind: 'damaged', raw, recovered: true }]);
    expect(await store.save(desk('Next'), savedAt)).toBe('saved');
    expect(everyRaw(local, revisions)).toContain(raw);
    expect((await start(local, revisions).load()).problems).toEqual([]);
  });

  it('among the revisions is set aside, and the working one opens', async () => {
    const raw = damagedCopy('Durable', 8);
    const [local, revisions] = [new FakeStorage({ [key]: copyOf('Working', 8) }), new FakeRevisions([[8, raw]])];
    const { copies, problems } = await start(local, revisions).load();
    expect(copies.map(({ assessment }) => assessment)).toEqual([desk('Working')]);
    expect(problems).toMatchObject([{ kind: 'damaged', raw, recovered: true }]);
    expect(revisions.damaged).toEqual([raw]);
  });

  it('in every newer revision gives way to the newest whole one', async () => {
    const revisions = new FakeRevisions([
      [1, copyOf('First', 1)],
      [2, copyOf('Second', 2)],
      [3, damagedCopy('Third', 3)],
      [4, damagedCopy('Fourth', 4)],
    ]);
    const { copies, problems } = await start(new FakeStorage(), revisions).load();
    expect(copies.map(({ assessment }) => assessment.name)).toEqual(['Second']);
    expect(problems).toMatchObject([{ kind: 'damaged', raw: damagedCopy('Fourth', 4), recovered: true }]);
    expect(revisions.damaged.toSorted()).toEqual([damagedCopy('Fourth', 4), damagedCopy('Third', 3)].toSorted());
  });

  it('as the newest revision gives way to the one before it, not to an older working copy', async () => {
    const local = new FakeStorage({ [key]: copyOf('Stale', 3) });
    const revisions = new FakeRevisions([
      [4, copyOf('Whole', 4)],
      [5, damagedCopy('Damaged', 5)],
    ]);
    expect(await namesOf(start(local, revisions))).toEqual(['Whole']);
  });

  it('with nothing else is a problem that gives its text, and nothing is overwritten', async () => {
    const raw = damagedCopy('Working', 8);
    const [local, revisions] = [new FakeStorage({ [key]: raw }), new FakeRevisions()];
    const { copies, problems } = await start(local, revisions).load();
    expect(copies).toEqual([]);
    expect(problems).toMatchObject([{ id: 'desk', kind: 'damaged', raw, recovered: false }]);
    expect(local.items.get(key)).toBe(raw);
    expect(revisions.stored.size).toBe(0);
  });

  it.each([
    ['of another program', { stored: 'other' }],
    ['without a revision', { revision: undefined }],
    ['with a revision in words', { revision: '8' }],
    ['with half a revision', { revision: 8.5 }],
    ['with a revision beyond exact numbers', { revision: 2 ** 53 }],
    ['without a checksum', { checksum: undefined }],
    ['with another checksum', { checksum: '00000000' }],
    ['with another length', { length: 1 }],
    ['whose form is no text', { form: {} }],
    ['with another form', { form: writeSavedForm(desk('Other'), savedAt) }],
  ])('can be one %s', async (_, change) => {
    const raw = JSON.stringify({ ...(JSON.parse(copyOf('Working', 8)) as object), ...change });
    const { copies, problems } = await start(new FakeStorage({ [key]: raw }), null).load();
    expect(copies).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'damaged', raw }]);
  });

  it('is set aside in localStorage where the revisions cannot take it', async () => {
    const raw = damagedCopy('Working', 8);
    for (const trouble of ['full', 'blocked'] as const) {
      const [local, revisions] = [new FakeStorage({ [key]: raw }), new FakeRevisions()];
      revisions.trouble = trouble;
      const store = start(local, revisions);
      expect((await store.load()).problems).toMatchObject([{ kind: 'damaged', raw, recovered: false }]);
      await store.save(desk('Next'), savedAt);
      expect([...local.items.values()]).toContain(raw);
      expect(await namesOf(start(local, null))).toEqual(['Next']);
    }
  });

  it('with no second place to keep it is never overwritten', async () => {
    const raw = damagedCopy('Working', 8);
    const [local, revisions] = [new FakeStorage({ [key]: raw }), new FakeRevisions([[7, copyOf('Durable', 7)]])];
    local.trouble = 'full';
    revisions.trouble = 'full';
    const store = start(local, revisions);
    expect(await store.load()).toMatchObject({ copies: [{ revision: 7 }], problems: [{ raw, recovered: true }] });
    local.trouble = 'none';
    expect(await store.save(desk('Next'), savedAt)).toBe('not-saved');
    expect(local.items.get(key)).toBe(raw);
  });

  it('in both stores at once: both texts stay recoverable through the next save', async () => {
    const [working, durable] = [damagedCopy('Working', 8), damagedCopy('Durable', 8)];
    const local = new FakeStorage({ [key]: working });
    const revisions = new FakeRevisions([
      [7, copyOf('Whole', 7)],
      [8, durable],
    ]);
    const store = start(local, revisions);
    expect(await namesOf(store)).toEqual(['Whole']);
    await store.save(desk('Next'), savedAt);
    expect(everyRaw(local, revisions)).toEqual(expect.arrayContaining([working, durable]));
  });
});

describe('a copy by a newer Remit', () => {
  it.each([
    ['the working copy', newerCopy(5), copyOf('Durable', 4)],
    ['the durable copy', copyOf('Working', 4), newerCopy(5)],
    ['the older of the two', copyOf('Working', 6), newerCopy(5)],
    ['both', newerCopy(5), newerCopy(5)],
    ['the only whole one', newerCopy(5), damagedCopy('Durable', 5)],
  ])('as %s is a problem, and not a byte is changed', async (_, working, durable) => {
    const [local, revisions] = [new FakeStorage({ [key]: working }), new FakeRevisions([[5, durable]])];
    const before = bytesOf(local, revisions);
    const store = start(local, revisions);
    const { copies, problems } = await store.load();
    expect(copies).toEqual([]);
    expect(problems).toMatchObject([{ id: 'desk', kind: 'newer', raw: newerCopy(5), recovered: false }]);
    expect(await store.save(desk('Old'), savedAt)).toBe('not-saved');
    expect(bytesOf(local, revisions)).toBe(before);
  });

  it('goes only where its user removes it, and then the id can be written again', async () => {
    const [local, revisions] = [new FakeStorage({ [key]: newerCopy(5) }), new FakeRevisions([[5, newerCopy(5)]])];
    const store = start(local, revisions);
    await store.load();
    await store.remove('desk');
    expect(everyRaw(local, revisions)).toEqual([]);
    expect(await store.save(desk('Again'), savedAt)).toBe('saved');
    expect(await namesOf(start(local, revisions))).toEqual(['Again']);
  });

  it('leaves other assessments writable', async () => {
    const store = start(new FakeStorage({ [key]: newerCopy(5) }), new FakeRevisions());
    await store.load();
    expect(await store.save({ ...desk('Other'), id: 'other' }, savedAt)).toBe('saved');
  });

  it('that arrives from another tab is not overwritten either', async () => {
    const [local, revisions] = [new FakeStorage(), new FakeRevisions()];
    const store = start(local, revisions);
    await store.load();
    await store.save(desk('Old'), savedAt);
    local.items.set(key, newerCopy(2));
    expect(store.fromOtherTab(key, newerCopy(2))).toBeNull();
    expect(await store.save(desk('Older still'), savedAt)).toBe('not-saved');
    expect(local.items.get(key)).toBe(newerCopy(2));
  });
});

describe('what another tab wrote', () => {
  const started = async () => {
    const local = new FakeStorage({ [key]: copyOf('Mine', 5) });
    const store = start(local, new FakeRevisions());
    await store.load();
    return store;
  };

  it('is taken where it is newer, and the next save is newer still', async () => {
    const [local, revisions] = [new FakeStorage({ [key]: copyOf('Mine', 5) }), new FakeRevisions()];
    const store = start(local, revisions);
    await store.load();
    const found = store.fromOtherTab(key, copyOf('Theirs', 9));
    expect(found).toEqual({ id: 'desk', copy: { assessment: desk('Theirs'), savedAt, revision: 9 } });
    await store.save(desk('Next'), savedAt);
    expect(readStoredCopy(local.items.get(key) ?? '')).toMatchObject({ ok: true, value: { revision: 10 } });
  });

  it('never falls on an older revision, even one that could not be read: it follows the clock', async () => {
    const [local, revisions] = [new FakeStorage({ [key]: copyOf('Mine', 5) }), new FakeRevisions()];
    const store = start(local, revisions);
    await store.load();
    await store.save(desk('Later'), '2026-03-04T05:06:07.089Z');
    const revision = Date.parse('2026-03-04T05:06:07.089Z');
    expect(readStoredCopy(local.items.get(key) ?? '')).toMatchObject({ ok: true, value: { revision } });
  });

  it('is ignored where it belongs to another assessment than its key says', async () => {
    expect((await started()).fromOtherTab('remit:a:x', copyOf('Stray', 9))).toBeNull();
  });

  it('is taken for an assessment that is new here', async () => {
    const theirs = writeStoredCopy({ ...desk('New'), id: 'new' }, { revision: 1, parent: 0, savedAt, build: 'test' });
    expect((await started()).fromOtherTab('remit:a:new', theirs)).toMatchObject({ id: 'new', copy: { revision: 1 } });
  });

  it('is followed where it was deleted', async () => {
    expect((await started()).fromOtherTab(key, null)).toEqual({ id: 'desk', copy: null });
  });

  it.each([
    ['a foreign key', 'theirs', copyOf('Theirs', 9)],
    ['a foreign key that was deleted', 'theirs', null],
    ['a preference', 'remit:preferences', '{}'],
    ['a copy set aside', 'remit:damaged:desk:00000000', copyOf('Theirs', 9)],
    ['an older revision', key, copyOf('Theirs', 4)],
    ['a damaged text', key, damagedCopy('Theirs', 9)],
    ['a text cut off', key, copyOf('Theirs', 9).slice(0, -9)],
    ['an empty text', key, ''],
  ])('is ignored: %s', async (_, name, raw) => {
    const store = await started();
    expect(store.fromOtherTab(name, raw)).toBeNull();
    expect(store.fromOtherTab(key, copyOf('Theirs', 5))).toMatchObject({ id: 'desk' });
  });
});

describe('mutated stored texts', () => {
  const alphabet = '{}[]",:\\0123456789abcdefghijklmnopqrstuvwxyz-_ \n\u0000é';
  const edit = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('flip', 'drop', 'insert', 'swap', 'cut', 'double', 'case', 'other'),
    by: fc.constantFrom(...Array.from(alphabet)),
    whole: fc.constantFrom(
      '',
      ' ',
      'null',
      '[]',
      '{}',
      '"remit"',
      '{"stored":"remit"}',
      writeSavedForm(desk('Bare'), savedAt),
    ),
  });
  type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;
  const mutated = (raw: string, edits: readonly Edit[]) =>
    edits.reduce((text, { at, how, by, whole }) => {
      const place = at % Math.max(1, text.length);
      const [before, here, after] = [text.slice(0, place), text[place] ?? '', text.slice(place + 1)];
      if (how === 'flip') return before + by + after;
      if (how === 'drop') return before + after;
      if (how === 'insert') return before + by + here + after;
      if (how === 'swap') return before + after.slice(0, 1) + here + after.slice(1);
      if (how === 'cut') return before;
      if (how === 'double') return before + text.slice(place);
      if (how === 'case')
        return before + (here === here.toUpperCase() ? here.toLowerCase() : here.toUpperCase()) + after;
      return whole;
    }, raw);
  const edits = fc.array(edit, { minLength: 1, maxLength: 2 });

  /** Loads with one copy bent, and again after a save. */
  const survives = async (
    working: string | null,
    durable: readonly (readonly [number, string])[],
    bent: string,
    expected: string,
  ) => {
    const local = new FakeStorage(working === null ? {} : { [key]: working });
    const revisions = new FakeRevisions(durable);
    const store = start(local, revisions);
    const { copies, problems } = await store.load();
    if (problems.length === 0) expect(copies.map(({ assessment }) => assessment)).toEqual([desk(expected)]);
    else expect(problems).toMatchObject([{ id: 'desk', raw: bent }]);
    expect(everyRaw(local, revisions)).toContain(bent);
    await store.save(desk('Next'), savedAt);
    if (problems.length > 0) expect(everyRaw(local, revisions)).toContain(bent);
    return problems[0]?.kind ?? 'opened';
  };

  it('1,000 of the only copy: the same assessment or a problem, and the text is still there', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(edits, fc.boolean(), async (some, inLocal) => {
        const bent = mutated(copyOf('Desk', 12), some);
        seen.add(await survives(inLocal ? bent : null, inLocal ? [] : [[12, bent]], bent, 'Desk'));
      }),
      { numRuns: 1_000, seed: 2 },
    );
    expect([...seen].toSorted()).toEqual(['damaged', 'opened']);
  });

  it('1,000 of one of two equal copies: the same assessment opens in every case', async () => {
    await fc.assert(
      fc.asyncProperty(edits, fc.boolean(), async (some, inLocal) => {
        const [whole, bent] = [copyOf('Desk', 12), mutated(copyOf('Desk', 12), some)];
        await survives(inLocal ? bent : whole, [[12, inLocal ? whole : bent]], bent, 'Desk');
        const again = start(
          new FakeStorage({ [key]: inLocal ? bent : whole }),
          new FakeRevisions([[12, inLocal ? whole : bent]]),
        );
        expect(await namesOf(again)).toEqual(['Desk']);
      }),
      { numRuns: 1_000, seed: 3 },
    );
  });

  it('1,000 of the newer of two copies: never the older one without a word', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (some) => {
        const bent = mutated(copyOf('Newer', 12), some);
        await survives(bent, [[11, copyOf('Older', 11)]], bent, 'Newer');
      }),
      { numRuns: 1_000, seed: 4 },
    );
  });
});

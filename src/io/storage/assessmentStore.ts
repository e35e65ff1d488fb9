import { crc32OfText } from '../saveFile/crc32.ts';
import { type Read, refuse } from '../saveFile/refusal.ts';
import type { SavedAssessment } from '../saveFile/savedForm.ts';
import { type Revisions, revisionsKept } from './revisions.ts';
import { readStoredCopy, type StoredCopy, writeStoredCopy } from './storedCopy.ts';

/** Where a change is kept now: `saved` once the durable copy is complete, `one-copy` where only one of the two stores works. */
export type SaveOutcome = 'saved' | 'one-copy' | 'not-saved';

/** Something stored that could not be opened; it is left as it is or set aside, never overwritten. */
export interface StoreProblem {
  readonly id: string;
  readonly kind: 'damaged' | 'newer';
  readonly message: string;
  /** The stored text, for a download. */
  readonly raw: string;
  /** An earlier revision was opened in its place. */
  readonly recovered: boolean;
}

export interface Loaded {
  readonly copies: readonly StoredCopy[];
  readonly problems: readonly StoreProblem[];
  /** False where neither store works: everything lasts for this visit only. */
  readonly keeps: boolean;
}

export interface AssessmentStore {
  load(): Promise<Loaded>;
  /** Writes the working copy before it returns, then the durable one. `savedAt` is ISO 8601. */
  save(assessment: SavedAssessment, savedAt: string): Promise<SaveOutcome>;
  remove(id: string): Promise<void>;
  /** What another tab wrote since this one last read or wrote the assessment, if anything. */
  newer(id: string): StoredCopy | null;
  /** The copy that another tab wrote under this key of localStorage, if it is one of ours and newer than what is known. */
  fromOtherTab(key: string, raw: string | null): { readonly id: string; readonly copy: StoredCopy | null } | null;
}

const prefix = 'remit:a:';

/**
 * The two stores of assessments: one key each in localStorage as working copy, revisions in IndexedDB as durable copy.
 * Neither may throw into the app; `local` and `revisions` are null where the browser blocks them.
 */
export function assessmentStore(
  local: Storage | null,
  opening: Promise<Revisions | null>,
  build: string,
): AssessmentStore {
  const revisionOf = new Map<string, number>();
  /** Stored by a newer Remit, or damaged without a second place to keep it: not a byte of it is changed. */
  const untouchable = new Set<string>();

  const setAside = async (id: string, raw: string, revisions: Revisions | null) => {
    if (revisions && (await succeeds(revisions.setAside(id, raw)))) return true;
    return writeLocal(local, `remit:damaged:${id}:${crc32OfText(raw)}`, raw);
  };

  const loadOne = async (id: string, revisions: Revisions | null) => {
    const working = readLocal(local, prefix + id);
    const durable = async (count: number) => (revisions ? await orElse(revisions.newest(id, count), []) : []);
    const readAll = (raws: readonly string[]) => raws.map((raw) => ({ raw, result: readCopyOf(id, raw) }));
    let revisionsRead = readAll(await durable(1));
    const damagedAtTheTop = revisionsRead.some(({ result }) => !result.ok);
    const read = readAll(working === null ? [] : [working]);
    // Deeper only when needed: the revision before a damaged one may still be newer than the working copy.
    if (damagedAtTheTop || !read.every(({ result }) => result.ok))
      revisionsRead = readAll(await durable(revisionsKept));
    read.push(...revisionsRead);
    const newer = read.find(({ result }) => !result.ok && result.refusal.kind === 'newer');
    if (newer && !newer.result.ok) {
      untouchable.add(id);
      return { problem: problemOf(id, 'newer', newer.result.refusal.message, newer.raw, false) };
    }
    const whole = read.flatMap(({ result }) => (result.ok ? [result.value] : []));
    const best = whole.toSorted((a, b) => b.revision - a.revision)[0];
    const damaged = read.filter(({ result }) => !result.ok);
    if (best) revisionOf.set(id, best.revision);
    const [first] = damaged;
    if (!first || first.result.ok) return best ? { copy: best } : {};
    const kept = await Promise.all(damaged.map(({ raw }) => setAside(id, raw, revisions)));
    if (!kept.every(Boolean)) untouchable.add(id);
    const problem = problemOf(id, 'damaged', first.result.refusal.message, first.raw, best !== undefined);
    return best ? { copy: best, problem } : { problem };
  };

  return {
    async load() {
      const revisions = await opening;
      const durable = revisions ? await orElse(revisions.ids(), []) : [];
      const ids = [...new Set([...localIds(local), ...durable])];
      const results = await Promise.all(ids.map((id) => loadOne(id, revisions)));
      return {
        copies: results.flatMap(({ copy }) => copy ?? []),
        problems: results.flatMap(({ problem }) => problem ?? []),
        keeps: revisions !== null || canWrite(local),
      };
    },

    async save(assessment, savedAt) {
      const { id } = assessment;
      if (untouchable.has(id)) return 'not-saved';
      const parent = revisionOf.get(id) ?? 0;
      // By the clock, so that it never falls on an older revision, even one that could not be read.
      const revision = Math.max(parent + 1, Date.parse(savedAt));
      const raw = writeStoredCopy(assessment, { revision, parent, savedAt, build });
      // 'Saved' has to mean that it opens again.
      if (!readStoredCopy(raw).ok) return 'not-saved';
      revisionOf.set(id, revision);
      const working = writeLocal(local, prefix + id, raw);
      const revisions = await opening;
      const durable = revisions !== null && (await succeeds(revisions.put(id, revision, raw)));
      if (working && durable) return 'saved';
      return working || durable ? 'one-copy' : 'not-saved';
    },

    newer(id) {
      const raw = readLocal(local, prefix + id);
      const known = revisionOf.get(id);
      const read = raw === null || known === undefined ? null : readCopyOf(id, raw);
      if (!read?.ok || known === undefined || read.value.revision <= known) return null;
      revisionOf.set(id, read.value.revision);
      return read.value;
    },

    async remove(id) {
      untouchable.delete(id);
      try {
        local?.removeItem(prefix + id);
      } catch {
        // A store that refuses to delete keeps the copy; the next start shows it again.
      }
      const revisions = await opening;
      if (revisions) await succeeds(revisions.remove(id));
    },

    fromOtherTab(key, raw) {
      if (!key.startsWith(prefix)) return null;
      const id = key.slice(prefix.length);
      if (raw === null) return { id, copy: null };
      const read = readCopyOf(id, raw);
      if (!read.ok && read.refusal.kind === 'newer') untouchable.add(id);
      if (!read.ok || read.value.revision < (revisionOf.get(id) ?? 0)) return null;
      revisionOf.set(id, read.value.revision);
      return { id, copy: read.value };
    },
  };
}

/** A copy that lies under another assessment's key is damaged: it must not stand in for it. */
function readCopyOf(id: string, raw: string): Read<StoredCopy> {
  const read = readStoredCopy(raw);
  return read.ok && read.value.assessment.id !== id
    ? refuse('altered', 'What is stored is damaged: it belongs to another assessment.')
    : read;
}

function problemOf(
  id: string,
  kind: StoreProblem['kind'],
  message: string,
  raw: string,
  recovered: boolean,
): StoreProblem {
  return { id, kind, message, raw, recovered };
}

function localIds(local: Storage | null): string[] {
  try {
    const keys = Array.from({ length: local?.length ?? 0 }, (_, i) => local?.key(i) ?? '');
    return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

function readLocal(local: Storage | null, key: string): string | null {
  try {
    return local?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

function writeLocal(local: Storage | null, key: string, value: string): boolean {
  try {
    local?.setItem(key, value);
    return local !== null;
  } catch {
    return false;
  }
}

/** Tried, because a full or forbidden store is there and takes nothing. */
function canWrite(local: Storage | null): boolean {
  const probe = 'remit:probe';
  if (!writeLocal(local, probe, '')) return false;
  try {
    local?.removeItem(probe);
  } catch {
    // What can be written and not removed can be written.
  }
  return true;
}

async function orElse<T>(promise: Promise<T>, fallback: T): Promise<T> {
  try {
    return await promise;
  } catch {
    return fallback;
  }
}

async function succeeds(promise: Promise<unknown>): Promise<boolean> {
  return orElse(
    promise.then(() => true),
    false,
  );
}

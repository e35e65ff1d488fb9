import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { crc32OfText } from '../saveFile/crc32.ts';

/** The durable second copy: immutable revisions of each assessment, and what was set aside as damaged. */
export interface Revisions {
  /** Resolves once the revision is durable. */
  put(id: string, revision: number, raw: string): Promise<void>;
  /** The newest revisions of one assessment, newest first. */
  newest(id: string, count: number): Promise<string[]>;
  ids(): Promise<string[]>;
  remove(id: string): Promise<void>;
  setAside(id: string, raw: string): Promise<void>;
}

/** Revisions kept of each assessment. */
export const revisionsKept = 20;

interface Schema extends DBSchema {
  revisions: { key: [string, number]; value: { id: string; revision: number; raw: string } };
  damaged: { key: string; value: { id: string; raw: string } };
}

/** Revisions in IndexedDB; rejects where it is blocked. */
export async function openRevisions(): Promise<Revisions> {
  const db = await openDB<Schema>('remit', 1, {
    upgrade(upgrading) {
      upgrading.createObjectStore('revisions', { keyPath: ['id', 'revision'] });
      upgrading.createObjectStore('damaged');
    },
    // A tab of a newer build must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return inDatabase(db);
}

const allOf = (id: string) => IDBKeyRange.bound([id, -Infinity], [id, Infinity]);

function inDatabase(db: IDBPDatabase<Schema>): Revisions {
  return {
    async put(id, revision, raw) {
      const writing = db.transaction('revisions', 'readwrite', { durability: 'strict' });
      await writing.store.put({ id, revision, raw });
      const keys = await writing.store.getAllKeys(allOf(id));
      await Promise.all(keys.slice(0, -revisionsKept).map((key) => writing.store.delete(key)));
      await writing.done;
    },
    async newest(id, count) {
      const found: string[] = [];
      const reading = db.transaction('revisions');
      for (
        let at = await reading.store.openCursor(allOf(id), 'prev');
        at && found.length < count;
        at = await at.continue()
      )
        found.push(at.value.raw);
      return found;
    },
    async ids() {
      const keys = await db.getAllKeys('revisions');
      return [...new Set(keys.map(([id]) => id))];
    },
    async remove(id) {
      await db.delete('revisions', allOf(id));
    },
    async setAside(id, raw) {
      // The checksum in the key keeps one copy however often it is met.
      await db.put('damaged', { id, raw }, `${id}:${crc32OfText(raw)}`);
    },
  };
}

import type {DBSchema, IDBPDatabase, IDBPObjectStore} from 'idb';
import {withFiles, withoutFiles} from './draft-files.ts';
import {emptyDraft, type Draft} from './draft.ts';
import {KeptDatabase, KeptElsewhere, type Keeping} from './kept-database.ts';

/** A draft whose files lie beside it. */
interface KeptDraft extends Partial<Draft> {
  /** Place of a file in the draft → its key. */
  readonly apart?: ReadonlyMap<string, string>;
}

interface MakeSchema extends DBSchema {
  /** The draft, its files, and the stamp of the page that has kept it last. */
  drafts: {key: string; value: KeptDraft | Uint8Array | string};
}

const onlyKey = 'draft';
const stampKey = 'stamp';

/**
 * The draft on this device: one, in IndexedDB. Each of its files is written once, however often words beside it change. What another
 * tab has kept since, or what could not be read, is never written over; only `forget` takes it away. No method rejects.
 */
export class DraftStore {
  readonly #database = new KeptDatabase<MakeSchema>('kopiga-riciba-make', 'drafts');
  /** What is to be kept now: nobody needs each letter of what is typed meanwhile. */
  #newest: Draft | undefined;
  /** Of what this page has read or kept last. `unread`: it could not look. */
  #stamp: string | 'none' | 'unread' = 'unread';
  readonly #keys = new WeakMap<Uint8Array, string>();

  /** Undefined when none is kept. */
  async read(): Promise<Draft | undefined> {
    try {
      const {store} = (await this.#database.open()).transaction('drafts');
      const [kept, stamp] = await Promise.all([store.get(onlyKey), store.get(stampKey)]);
      this.#stamp = typeof stamp === 'string' ? stamp : 'none';
      if (typeof kept !== 'object' || kept instanceof Uint8Array) return undefined;
      const {apart = new Map<string, string>(), ...rest} = kept;
      const files = new Map<string, Uint8Array>();
      for (const [place, key] of apart) {
        const bytes = await store.get(key);
        if (!(bytes instanceof Uint8Array)) continue;
        files.set(place, bytes);
        this.#keys.set(bytes, key);
      }
      // One that an earlier version of the page kept lacks what came since.
      return withFiles({...emptyDraft, ...rest}, apart, files);
    } catch {
      // Said at the first change: until then nothing can be lost.
      return undefined;
    }
  }

  async keep(draft: Draft): Promise<Keeping> {
    this.#newest = draft;
    const keeping = await this.#database.write(async (database) => {
      const newest = this.#newest;
      if (!newest) return;
      await this.#put(database, newest, 'with-new-files');
      if (this.#newest === newest) this.#newest = undefined;
    });
    // Where a film has no room, what is typed beside it mostly has.
    if (keeping === 'full' && this.#newest === draft)
      await this.#database.write((database) => this.#put(database, draft, 'without-new-files'));
    return keeping;
  }

  forget(): Promise<Keeping> {
    this.#newest = undefined;
    return this.#database.write(async (database) => {
      const writing = database.transaction('drafts', 'readwrite');
      await Promise.all([writing.store.clear(), writing.done]);
      this.#stamp = 'none';
    });
  }

  /** All of it or nothing. Files that lie there already are not written again. */
  async #put(
    database: IDBPDatabase<MakeSchema>,
    draft: Draft,
    how: 'with-new-files' | 'without-new-files',
  ): Promise<void> {
    const {rest, files} = withoutFiles(draft);
    const apart = new Map([...files].map(([place, bytes]) => [place, this.#keyOf(bytes)]));
    const named = new Map([...files.values()].map((bytes) => [this.#keyOf(bytes), bytes]));
    const writing = database.transaction('drafts', 'readwrite');
    const {done, store} = writing;
    const stamp = newStamp();
    try {
      // Another tab may have begun anew, and taken these files away.
      const lying = await this.#keysOfOurs(store);
      const missing = [...named].filter(([key]) => how === 'with-new-files' && !lying.has(key));
      const needless = [...lying].filter((key) => key !== onlyKey && key !== stampKey && !named.has(key));
      await Promise.all([
        store.put({...rest, apart}, onlyKey),
        store.put(stamp, stampKey),
        ...missing.map(async ([key, bytes]) => store.put(bytes, key)),
        ...needless.map((key) => store.delete(key)),
      ]);
    } catch (error) {
      done.catch(() => undefined);
      // Without room all of it is broken off, and each part says no more than that.
      const {error: reason} = writing;
      abort(writing);
      throw reason ?? error;
    }
    await done;
    this.#stamp = stamp;
  }

  /** What lies there. Throws `KeptElsewhere` where this page does not know it. */
  async #keysOfOurs(
    store: IDBPObjectStore<MakeSchema, ['drafts'], 'drafts', 'readwrite'>,
  ): Promise<ReadonlySet<string>> {
    const [keys, kept = 'none'] = await Promise.all([store.getAllKeys(), store.get(stampKey)]);
    const isKnown = this.#stamp !== 'unread' && (kept === 'none' || kept === this.#stamp);
    if (keys.includes(onlyKey) && !isKnown) throw new KeptElsewhere();
    return new Set(keys);
  }

  #keyOf(bytes: Uint8Array): string {
    const known = this.#keys.get(bytes);
    if (known !== undefined) return known;
    const key = `file ${newStamp()}`;
    this.#keys.set(bytes, key);
    return key;
  }
}

/** Of what cannot be copied the browser refuses that alone, and would keep the rest. */
function abort(transaction: {abort(): void}): void {
  try {
    transaction.abort();
  } catch {
    // It was already.
  }
}

/** Told apart from those of other tabs, also where `crypto.randomUUID` is missing. */
const newStamp = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

export type DraftKeeper = Pick<DraftStore, 'read' | 'keep' | 'forget'>;

import type {DBSchema} from 'idb';
import {emptyDraft, type Draft} from './draft.ts';
import {KeptDatabase, KeptElsewhere, type Keeping} from './kept-database.ts';

interface MakeSchema extends DBSchema {
  /** The draft, and the stamp of the page that has kept it last. */
  drafts: {key: string; value: Draft | string};
}

const onlyKey = 'draft';
const stampKey = 'stamp';

/**
 * The draft on this device: one, in IndexedDB. What another tab has kept since, or what could not be read, is never written over. No method rejects.
 */
export class DraftStore {
  readonly #database = new KeptDatabase<MakeSchema>('kopiga-riciba-make', 'drafts');
  /** What is to be kept now: films are large, and nobody needs each letter of what is typed beside them. */
  #newest: Draft | undefined;
  /** Of what this page has read or kept last. `unread`: it could not look. */
  #stamp: string | 'none' | 'unread' = 'unread';

  /** Undefined when none is kept. */
  async read(): Promise<Draft | undefined> {
    try {
      const {store} = (await this.#database.open()).transaction('drafts');
      const [kept, stamp] = await Promise.all([store.get(onlyKey), store.get(stampKey)]);
      this.#stamp = typeof stamp === 'string' ? stamp : 'none';
      // One that an earlier version of the page kept lacks what came since.
      return typeof kept === 'object' ? {...emptyDraft, ...kept} : undefined;
    } catch {
      // Said at the first change: until then nothing can be lost.
      return undefined;
    }
  }

  keep(draft: Draft): Promise<Keeping> {
    this.#newest = draft;
    return this.#database.write(async (database) => {
      const newest = this.#newest;
      if (!newest) return;
      const writing = database.transaction('drafts', 'readwrite');
      const {store} = writing;
      const [keys, kept = 'none'] = await Promise.all([store.getAllKeys(), store.get(stampKey)]);
      const isKnown = this.#stamp === 'unread' ? false : kept === 'none' || kept === this.#stamp;
      if (keys.includes(onlyKey) && !isKnown) throw new KeptElsewhere();
      const stamp = newStamp();
      await Promise.all([store.put(newest, onlyKey), store.put(stamp, stampKey), writing.done]);
      this.#stamp = stamp;
      if (this.#newest === newest) this.#newest = undefined;
    });
  }

  forget(): Promise<Keeping> {
    this.#newest = undefined;
    return this.#database.write(async (database) => {
      const writing = database.transaction('drafts', 'readwrite');
      await Promise.all([writing.store.clear(), writing.done]);
      this.#stamp = 'none';
    });
  }
}

/** Told apart from those of other tabs, also where `crypto.randomUUID` is missing. */
const newStamp = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

export type DraftKeeper = Pick<DraftStore, 'read' | 'keep' | 'forget'>;

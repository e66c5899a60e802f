import {openDB, type DBSchema, type IDBPDatabase} from 'idb';
import {emptyDraft, type Draft} from './draft.ts';

/** What became of keeping: `refused` in a private window or with storage switched off, `full` when there is no room. */
export type Keeping = 'kept' | 'full' | 'refused';

interface MakeSchema extends DBSchema {
  drafts: {key: string; value: Draft};
}

const onlyKey = 'draft';

/** The draft on this device: one, in IndexedDB. No method rejects. */
export class DraftStore {
  #database: Promise<IDBPDatabase<MakeSchema>> | undefined;
  /** Writes go one after the other, so that the last one stays. */
  #last: Promise<unknown> = Promise.resolve();

  /** Undefined when none is kept. */
  async read(): Promise<Draft | undefined> {
    try {
      const kept = await (await this.#open()).get('drafts', onlyKey);
      // One that an earlier version of the page kept lacks what came since.
      return kept && {...emptyDraft, ...kept};
    } catch {
      // Said at the first change: until then nothing can be lost.
      return undefined;
    }
  }

  keep(draft: Draft): Promise<Keeping> {
    return this.#afterOthers(async (database) => {
      await database.put('drafts', draft, onlyKey);
    });
  }

  forget(): Promise<Keeping> {
    return this.#afterOthers((database) => database.delete('drafts', onlyKey));
  }

  #afterOthers(work: (database: IDBPDatabase<MakeSchema>) => Promise<void>): Promise<Keeping> {
    const result = this.#last.then(async (): Promise<Keeping> => {
      try {
        await work(await this.#open());
        return 'kept';
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
      }
    });
    this.#last = result;
    return result;
  }

  #open(): Promise<IDBPDatabase<MakeSchema>> {
    if (this.#database) return this.#database;
    const opening = openDB<MakeSchema>('kopiga-riciba-make', 1, {
      upgrade: (database) => void database.createObjectStore('drafts'),
    });
    // The next write tries again: what refused may be gone by then.
    opening.catch(() => (this.#database = undefined));
    this.#database = opening;
    return opening;
  }
}

import {openDB, type DBSchema, type IDBPDatabase} from 'idb';
import type {TypedUnit} from '../../domain/exchange/translation-work.ts';
import type {Keeping} from '../draft/draft-store.ts';

interface TranslationSchema extends DBSchema {
  units: {key: [language: string, original: string, nth: number, source: string]; value: TypedUnit};
}

/** What translators typed on this device, in IndexedDB: one entry for each run of words. No method rejects. */
export class TranslationStore {
  #database: Promise<IDBPDatabase<TranslationSchema>> | undefined;
  /** Writes go one after the other, so that the last one stays. */
  #last: Promise<unknown> = Promise.resolve();

  /** Languages that were begun here. */
  async languages(): Promise<readonly string[]> {
    try {
      const keys = await (await this.#open()).getAllKeys('units');
      return [...new Set(keys.map(([language]) => language))];
    } catch {
      // Said at the first change: until then nothing can be lost.
      return [];
    }
  }

  async read(language: string): Promise<readonly TypedUnit[]> {
    try {
      return await (await this.#open()).getAll('units', all(language));
    } catch {
      return [];
    }
  }

  keep(language: string, units: readonly TypedUnit[]): Promise<Keeping> {
    return this.#afterOthers(async (database) => {
      const writing = database.transaction('units', 'readwrite');
      for (const unit of units) void writing.store.put(unit, keyOf(language, unit));
      await writing.done;
    });
  }

  drop(language: string, unit: TypedUnit): Promise<Keeping> {
    return this.#afterOthers((database) => database.delete('units', keyOf(language, unit)));
  }

  forget(language: string): Promise<Keeping> {
    return this.#afterOthers((database) => database.delete('units', all(language)));
  }

  #afterOthers(work: (database: IDBPDatabase<TranslationSchema>) => Promise<void>): Promise<Keeping> {
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

  #open(): Promise<IDBPDatabase<TranslationSchema>> {
    if (this.#database) return this.#database;
    const opening = openDB<TranslationSchema>('kopiga-riciba-translate', 1, {
      upgrade: (database) => void database.createObjectStore('units'),
    });
    // The next write tries again: what refused may be gone by then.
    opening.catch(() => (this.#database = undefined));
    this.#database = opening;
    return opening;
  }
}

const keyOf = (language: string, {original, nth, source}: TypedUnit): TranslationSchema['units']['key'] => [
  language,
  original,
  nth,
  source,
];

/** A list sorts behind every text. */
const all = (language: string): IDBKeyRange => IDBKeyRange.bound([language], [language, []]);

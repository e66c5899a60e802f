import type {DBSchema} from 'idb';
import type {TypedUnit} from '../../domain/exchange/translation-work.ts';
import {KeptDatabase, type Keeping} from '../draft/kept-database.ts';

interface TranslationSchema extends DBSchema {
  units: {key: [language: string, original: string, nth: number, source: string]; value: TypedUnit};
}

/** What translators typed on this device, in IndexedDB: one entry for each run of words. No method rejects. */
export class TranslationStore {
  readonly #database = new KeptDatabase<TranslationSchema>('kopiga-riciba-translate', 'units');

  /** Languages that were begun here. */
  async languages(): Promise<readonly string[]> {
    try {
      const keys = await (await this.#database.open()).getAllKeys('units');
      return [...new Set(keys.map(([language]) => language))];
    } catch {
      // Said at the first change: until then nothing can be lost.
      return [];
    }
  }

  async read(language: string): Promise<readonly TypedUnit[]> {
    try {
      return await (await this.#database.open()).getAll('units', all(language));
    } catch {
      return [];
    }
  }

  keep(language: string, units: readonly TypedUnit[]): Promise<Keeping> {
    return this.#database.write(async (database) => {
      const writing = database.transaction('units', 'readwrite');
      for (const unit of units) void writing.store.put(unit, keyOf(language, unit));
      await writing.done;
    });
  }

  drop(language: string, unit: TypedUnit): Promise<Keeping> {
    return this.#database.write((database) => database.delete('units', keyOf(language, unit)));
  }

  forget(language: string): Promise<Keeping> {
    return this.#database.write((database) => database.delete('units', all(language)));
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

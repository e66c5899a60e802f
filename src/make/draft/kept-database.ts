import {openDB, type DBSchema, type IDBPDatabase} from 'idb';

/**
 * What became of keeping: `refused` in a private window or with storage switched off, `full` when there is no room, `elsewhere` when something is kept that
 * this page does not know.
 */
export type Keeping = 'kept' | 'full' | 'refused' | 'elsewhere';

/** Work of another tab stands in the place, and would be written over. */
export class KeptElsewhere extends Error {}

/** A database with one store on this device, opened when it is first asked for. */
export class KeptDatabase<Schema extends DBSchema> {
  readonly #name: string;
  readonly #store: Parameters<IDBPDatabase<Schema>['createObjectStore']>[0];
  #opened: Promise<IDBPDatabase<Schema>> | undefined;
  /** Writes go one after the other, so that the last one stays. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(name: string, store: Parameters<IDBPDatabase<Schema>['createObjectStore']>[0]) {
    this.#name = name;
    this.#store = store;
  }

  /** Rejects where the browser keeps nothing; the next call tries again: what refused may be gone by then. */
  open(): Promise<IDBPDatabase<Schema>> {
    if (this.#opened) return this.#opened;
    const opening = openDB<Schema>(this.#name, 1, {
      upgrade: (database) => void database.createObjectStore(this.#store),
      // Some browsers take a database away from a page that was asleep; it is opened again.
      terminated: () => (this.#opened = undefined),
    });
    opening.catch(() => (this.#opened = undefined));
    this.#opened = opening;
    return opening;
  }

  /** Writes, after all that was asked for before. Never rejects. */
  write(work: (database: IDBPDatabase<Schema>) => Promise<void>): Promise<Keeping> {
    const result = this.#last.then(async (): Promise<Keeping> => {
      try {
        await work(await this.open());
        return 'kept';
      } catch (error) {
        if (error instanceof KeptElsewhere) return 'elsewhere';
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
      }
    });
    this.#last = result;
    return result;
  }
}

import type {LmsDatabase, LmsSchema} from './database.ts';
import {Journal, type Revised} from './journal.ts';

/** Stores of the database whose records have revisions. */
type Name = 'attempts' | 'courses' | 'shared';

/** Records that must be safe at once: journal first (synchronous), database after. */
export class RevisedStore<StoreName extends Name, Item extends LmsSchema[StoreName]['value'] & Revised> {
  readonly #database: LmsDatabase;
  readonly #name: StoreName;
  readonly #journal: Journal<Item>;
  #writing: Promise<void> = Promise.resolve();

  constructor(database: LmsDatabase, storage: Storage, name: StoreName) {
    this.#database = database;
    this.#name = name;
    this.#journal = new Journal(storage, name);
  }

  /** Moves into the database what an earlier page could only put into the journal. */
  async recover(): Promise<void> {
    for (const item of this.#journal.pending()) await this.#put(item);
  }

  /** Keeps a new state. True: it is safe now, whatever happens to the page. */
  save(item: Item): boolean {
    const isSafe = this.#journal.write(item);
    // One after the other, so that an older state never overwrites a newer one.
    this.#writing = this.#writing.then(() => this.#put(item)).catch(() => undefined);
    return isSafe;
  }

  /** Resolves when everything saved so far is in the database. */
  written(): Promise<void> {
    return this.#writing;
  }

  async #put(item: Item): Promise<void> {
    const stored = await this.#database.get(this.#name, item.id);
    if (!stored || stored.revision < item.revision) await this.#database.put(this.#name, item);
    this.#journal.settle(item);
  }
}

import type {LmsDatabase, LmsSchema} from './database.ts';
import {CommitLog} from './commit-log.ts';

/** Stores of the database whose records have revisions. */
type Name = 'attempts' | 'courses' | 'shared';
type Item<StoreName extends Name> = LmsSchema[StoreName]['value'];

/**
 * Records that must be safe at once: journal first (synchronous), database after. A database without room
 * takes nothing; then the journal is what is known, and every reader gets the newer of the two.
 */
export class RevisedStore<StoreName extends Name> {
  readonly #database: LmsDatabase;
  readonly #name: StoreName;
  readonly #journal: CommitLog<Item<StoreName>>;
  #writing: Promise<void> = Promise.resolve();

  constructor(database: LmsDatabase, storage: Storage, name: StoreName) {
    this.#database = database;
    this.#name = name;
    this.#journal = new CommitLog(storage, name);
  }

  /** Moves into the database what an earlier page could only put into the journal; what finds no room stays there. */
  async recover(): Promise<void> {
    for (const item of this.#journal.pending()) await this.#put(item).catch(() => undefined);
  }

  /** Keeps a new state. True: it is safe now, whatever happens to the page. */
  save(item: Item<StoreName>): boolean {
    const isSafe = this.#journal.write(item);
    // One after the other, so that an older state never overwrites a newer one.
    this.#writing = this.#writing.then(() => this.#put(item)).catch(() => undefined);
    return isSafe;
  }

  /** Resolves when everything saved so far is in the database, or was refused by it. */
  written(): Promise<void> {
    return this.#writing;
  }

  /** Records of the database, each in its newest state, and those that have not got there. */
  newest(stored: readonly Item<StoreName>[]): readonly Item<StoreName>[] {
    const all = new Map(stored.map((item) => [item.id, item]));
    for (const item of this.#journal.pending()) {
      if ((all.get(item.id)?.revision ?? -1) < item.revision) all.set(item.id, item);
    }
    return [...all.values()];
  }

  /** Forgets records of a package that are not in the database; those in it go with the package. */
  async forget(packageId: string): Promise<void> {
    await this.#writing;
    for (const item of this.#journal.pending()) {
      if ('packageId' in item && item.packageId === packageId) this.#journal.forget(item);
    }
  }

  async #put(item: Item<StoreName>): Promise<void> {
    const stored = await this.#database.get(this.#name, item.id);
    if (!stored || stored.revision < item.revision) await this.#database.put(this.#name, item);
    this.#journal.settle(item);
  }
}

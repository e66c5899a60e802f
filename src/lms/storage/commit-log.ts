/** Something that is stored again and again; the higher revision is the newer. */
export interface Revised {
  readonly id: string;
  readonly revision: number;
}

/**
 * A synchronous copy of records on their way into the database. A commit must be safe when it returns,
 * even if the tab closes in the same moment, and IndexedDB cannot promise that.
 */
export class CommitLog<Item extends Revised> {
  readonly #storage: Storage;
  readonly #prefix: string;

  /** @param kind name of the records; each kind has its own journal in the same storage */
  constructor(storage: Storage, kind: string) {
    this.#storage = storage;
    this.#prefix = `kopiga-riciba-lms|${kind}|`;
  }

  /** Writes and reads back. False when the browser refuses (storage full or switched off). */
  write(item: Item): boolean {
    const text = JSON.stringify(item);
    try {
      this.#storage.setItem(this.#prefix + item.id, text);
      return this.#storage.getItem(this.#prefix + item.id) === text;
    } catch {
      return false;
    }
  }

  /** Forgets a record once the database has it, unless a later one has been written meanwhile. */
  settle(item: Item): void {
    if (this.#storage.getItem(this.#prefix + item.id) === JSON.stringify(item)) {
      this.#storage.removeItem(this.#prefix + item.id);
    }
  }

  /** Forgets a record for good. */
  forget({id}: Item): void {
    this.#storage.removeItem(this.#prefix + id);
  }

  /** What the database may not have got. */
  pending(): readonly Item[] {
    const keys = Array.from({length: this.#storage.length}, (_, index) => this.#storage.key(index) ?? '');
    return keys
      .filter((key) => key.startsWith(this.#prefix))
      .map((key): unknown => JSON.parse(this.#storage.getItem(key) ?? 'null'))
      .filter((value): value is Item => isRevised(value));
  }
}

/** Only this class writes under the prefix, so the two fields the store depends on are proof enough. */
function isRevised(value: unknown): value is Revised {
  return typeof value === 'object' && value !== null && 'id' in value && 'revision' in value;
}

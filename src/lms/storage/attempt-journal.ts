import type {Attempt} from '../attempt.ts';

const prefix = 'kopiga-riciba-lms|attempt|';

/**
 * A synchronous copy of attempts on their way into the database. A commit must be safe when it returns,
 * even if the tab closes in the same moment, and IndexedDB cannot promise that.
 */
export class AttemptJournal {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** Writes and reads back. False when the browser refuses (storage full or switched off). */
  write(attempt: Attempt): boolean {
    const text = JSON.stringify(attempt);
    try {
      this.#storage.setItem(prefix + attempt.id, text);
      return this.#storage.getItem(prefix + attempt.id) === text;
    } catch {
      return false;
    }
  }

  /** Forgets an attempt once the database has it, unless a later commit has been written meanwhile. */
  settle(attempt: Attempt): void {
    if (this.#storage.getItem(prefix + attempt.id) === JSON.stringify(attempt)) {
      this.#storage.removeItem(prefix + attempt.id);
    }
  }

  /** What the database may not have got. */
  pending(): readonly Attempt[] {
    const keys = Array.from({length: this.#storage.length}, (_, index) => this.#storage.key(index) ?? '');
    return keys
      .filter((key) => key.startsWith(prefix))
      .map((key): unknown => JSON.parse(this.#storage.getItem(key) ?? 'null'))
      .filter(isAttempt);
  }
}

/** Only this class writes under the prefix, so the two fields the store depends on are proof enough. */
function isAttempt(value: unknown): value is Attempt {
  return typeof value === 'object' && value !== null && 'id' in value && 'revision' in value;
}

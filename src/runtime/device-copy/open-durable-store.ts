/** `DurableStore` in IndexedDB: it outlives what LMSs do to `localStorage`, and a browser that is killed. */
import type {DurableStore, RankedText} from './durable-store.ts';

export const databaseName = 'kopiga-riciba-device';
const storeName = 'texts';

/** Undefined where the browser denies IndexedDB. Some never answer (private windows): the caller sets a limit. */
export async function openDurableStore(): Promise<DurableStore | undefined> {
  try {
    return new IndexedDbStore(await openDatabase());
  } catch {
    // `kept` then says "no", and so does the screen.
    return undefined;
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    // Looking at it throws where storage is denied.
    const request = window.indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

class IndexedDbStore implements DurableStore {
  /** Undefined after the browser closed it: it is opened again when it is needed. */
  #database: IDBDatabase | undefined;

  constructor(database: IDBDatabase) {
    this.#hold(database);
  }

  read(prefix: string): Promise<ReadonlyMap<string, RankedText>> {
    return this.#run('readonly', (store) => {
      const found = new Map<string, RankedText>();
      const request = store.openCursor(IDBKeyRange.bound(prefix, `${prefix}\uffff`));
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) return;
        if (isRankedText(cursor.value)) found.set(String(cursor.key), cursor.value);
        cursor.continue();
      };
      return found;
    });
  }

  write(changes: ReadonlyMap<string, RankedText | undefined>): Promise<ReadonlyMap<string, RankedText>> {
    return this.#run('readwrite', (store) => {
      const stood = new Map<string, RankedText>();
      for (const [key, change] of changes) {
        if (!change) {
          store.delete(key);
          continue;
        }
        const request: IDBRequest<unknown> = store.get(key);
        request.onsuccess = () => {
          const present = request.result;
          if (isRankedText(present) && present.rank > change.rank) stood.set(key, present);
          else store.put(change, key);
        };
      }
      return stood;
    });
  }

  /** Resolves with what `work` fills, once the transaction is complete: with `strict` that is on the disk. */
  async #run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => T): Promise<T> {
    // In this very turn where the database is open.
    const database = this.#database ?? this.#hold(await openDatabase());
    return new Promise((done, fail) => {
      const transaction = database.transaction(storeName, mode, {durability: 'strict'});
      const result = work(transaction.objectStore(storeName));
      transaction.oncomplete = () => done(result);
      transaction.onabort = () => fail(transaction.error ?? new Error('Transaction aborted.'));
    });
  }

  #hold(database: IDBDatabase): IDBDatabase {
    this.#database = database;
    // Another page that wants to delete the database is not held up by this one.
    database.onversionchange = () => {
      database.close();
      this.#database = undefined;
    };
    database.onclose = () => (this.#database = undefined);
    return database;
  }
}

function isRankedText(value: unknown): value is RankedText {
  if (typeof value !== 'object' || value === null) return false;
  const {rank, text}: Partial<Record<string, unknown>> = {...value};
  return typeof rank === 'number' && typeof text === 'string';
}

/**
 * Progress of the learners of this device in IndexedDB, where there is no LMS: the browser may be asked
 * to keep it for good, and it does not share its room with anything that fills `localStorage`.
 */
export interface DeviceRecords {
  read(key: string): Promise<unknown>;
  /** Resolves when the record is on the disk. The work begins in this very turn. */
  write(key: string, record: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

const databaseName = 'kopiga-riciba';
const storeName = 'progress';

/** Private windows of some browsers never answer: the course does not wait for them. */
const patienceMs = 3_000;

/** Undefined where the browser denies IndexedDB, or does not answer. */
export async function openDeviceRecords(): Promise<DeviceRecords | undefined> {
  try {
    // Looking at it throws where storage is denied.
    const request = window.indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs, undefined));
    const opening = resultOf(request);
    const database = await Promise.race([opening, late]);
    // Open and unused, it would hold up whoever deletes or upgrades it.
    if (!database) return void opening.then((unused) => unused.close()).catch(() => undefined);
    // Another page that wants to delete or upgrade the database is not held up by this one.
    database.onversionchange = () => database.close();
    return recordsIn(database);
  } catch {
    return undefined;
  }
}

function recordsIn(database: IDBDatabase): DeviceRecords {
  const change = (work: (store: IDBObjectStore) => void) =>
    new Promise<void>((done, fail) => {
      const transaction = database.transaction(storeName, 'readwrite', {durability: 'strict'});
      transaction.oncomplete = () => done();
      transaction.onabort = () => fail(transaction.error);
      work(transaction.objectStore(storeName));
    });
  return {
    read: async (key) => resultOf(database.transaction(storeName).objectStore(storeName).get(key)),
    write: (key, record) => change((store) => store.put(record, key)),
    remove: (key) => change((store) => store.delete(key)),
  };
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

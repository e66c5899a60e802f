/** What a browser's storage does to a page: denied, full, gone with the page. */
import {databaseName} from '../../../src/runtime/device-copy/open-durable-store.ts';
import {MemoryStore} from '../../runtime/journal/memory-store.ts';

export interface StorageFaults {
  readonly isDenied: () => boolean;
  readonly isFull: () => boolean;
  /** What is kept is gone with the page, though the page believes that it stands on the device. */
  readonly isGoneWithPage: boolean;
}

/** Puts the faults between this page and its storage; returns a way past them, for looking. */
export function installStorageFaults({isDenied, isFull, isGoneWithPage}: StorageFaults) {
  const real = isGoneWithPage ? new MemoryStore() : window.localStorage;
  // Before the page opens it: requests are served in their order.
  if (isGoneWithPage) window.indexedDB.deleteDatabase(databaseName);
  const demand = () => {
    if (isDenied()) throw new DOMException('Storage is denied.', 'SecurityError');
  };
  const faulty = {
    get length() {
      demand();
      return real.length;
    },
    key: (at: number) => (demand(), real.key(at)),
    getItem: (key: string) => (demand(), real.getItem(key)),
    removeItem: (key: string) => (demand(), real.removeItem(key)),
    setItem: (key: string, value: string) => {
      demand();
      if (isFull() && value.length > (real.getItem(key) ?? '').length) {
        throw new DOMException('Storage is full.', 'QuotaExceededError');
      }
      real.setItem(key, value);
    },
  };
  Object.defineProperty(window, 'localStorage', {get: () => (demand(), faulty)});
  return real;
}

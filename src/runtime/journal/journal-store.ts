/** Where journals are kept; `localStorage` is one. Each of them may throw. */
export interface JournalStore extends Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> {
  /** Every key that begins so, for a store that knows them at once; `localStorage` is asked for each. */
  keysWith?(prefix: string): readonly string[];
}

/** The browser's own, undefined where it is denied: looking at it throws there. */
export function deviceStore(): JournalStore | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** Every key that begins with `prefix`; none where the store cannot be read. */
export function keysIn(store: JournalStore | undefined, prefix: string): readonly string[] {
  try {
    if (store?.keysWith) return store.keysWith(prefix);
    const keys = Array.from({length: store?.length ?? 0}, (_, at) => store?.key(at) ?? '');
    return keys.filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

/** Undefined when there is nothing, or it cannot be read. */
export function readText(store: JournalStore | undefined, key: string): string | undefined {
  try {
    return store?.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** True when the text stands in the store: it is read back, since a full store may keep silent. */
export function writeText(store: JournalStore | undefined, key: string, text: string): boolean {
  try {
    store?.setItem(key, text);
    return store?.getItem(key) === text;
  } catch {
    return false;
  }
}

/** What cannot be removed stays: it is purged another time. */
export function removeText(store: JournalStore | undefined, key: string): void {
  try {
    store?.removeItem(key);
  } catch {
    // Storage was denied meanwhile.
  }
}

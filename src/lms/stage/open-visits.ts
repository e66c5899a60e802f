/**
 * The visits that are played on the stage, as the LMS remembers them until they have ended: whose they are, and the secret
 * that proves what the stage may have kept of them.
 */
import type {AttemptKey} from '../run/attempt.ts';

export interface OpenVisit extends AttemptKey {
  readonly secret: string;
}

const prefix = 'kopiga-riciba-lms-visit|';
/** Longer than a page needs to go. */
const goingMs = 2000;

export class OpenVisits {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** From now on, until the page is gone or `release` is called, the visit is nobody else's to collect. */
  begin(visit: string, open: OpenVisit): () => void {
    try {
      this.#storage.setItem(prefix + visit, JSON.stringify(open));
    } catch {
      // Without room the visit is played all the same; only what a closed tab cuts off is then lost.
    }
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    void navigator.locks.request(prefix + visit, () => held);
    return () => {
      this.forget(visit);
      release();
    };
  }

  forget(visit: string): void {
    this.#storage.removeItem(prefix + visit);
  }

  /** Visits whose page is gone: visit → whose it was. */
  async abandoned(): Promise<ReadonlyMap<string, OpenVisit>> {
    const keys = Array.from({length: this.#storage.length}, (_, index) => this.#storage.key(index) ?? '');
    const found = await Promise.all(
      keys
        .filter((key) => key.startsWith(prefix))
        .map(async (key): Promise<readonly (readonly [string, OpenVisit])[]> => {
          if (!(await isFree(key))) return [];
          // Only this class writes under the prefix, on the LMS's own origin.
          const open = JSON.parse(this.#storage.getItem(key) ?? 'null') as OpenVisit | null;
          return open ? [[key.slice(prefix.length), open]] : [];
        }),
    );
    return new Map(found.flat());
  }
}

/** A page that was left a moment ago still holds its lock for a while; one that is open in another tab holds it on. */
async function isFree(name: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(goingMs);
    return await navigator.locks.request(name, {signal}, () => true);
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

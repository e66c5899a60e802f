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

  /**
   * From now on, until the page is gone or the visit is released, it is nobody else's to collect.
   * @returns releases it; what the stage may still hold of a visit that is not settled is left to the next page that collects
   */
  begin(visit: string, open: OpenVisit): (isSettled: boolean) => void {
    let isOver = false;
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    void navigator.locks.request(prefix + visit, () => {
      // Not before: without its lock it would be taken for one whose page is gone.
      if (!isOver) this.#remember(visit, open);
      return held;
    });
    return (isSettled) => {
      isOver = isSettled;
      if (isSettled) this.forget(visit);
      release();
    };
  }

  #remember(visit: string, open: OpenVisit): void {
    try {
      this.#storage.setItem(prefix + visit, JSON.stringify(open));
    } catch {
      // Without room the visit is played all the same; only what a closed tab cuts off is then lost.
    }
  }

  forget(visit: string): void {
    this.#storage.removeItem(prefix + visit);
  }

  /** Visits that are played at this moment, and those whose page is gone. */
  known(): readonly string[] {
    const keys = Array.from({length: this.#storage.length}, (_, index) => this.#storage.key(index) ?? '');
    return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  }

  /** Visits whose page is gone: visit → whose it was. */
  async abandoned(): Promise<ReadonlyMap<string, OpenVisit>> {
    const found = await Promise.all(
      this.known().map(async (visit): Promise<readonly (readonly [string, OpenVisit])[]> => {
        if (!(await isFree(prefix + visit))) return [];
        // Only this class writes under the prefix, on the LMS's own origin.
        const open = JSON.parse(this.#storage.getItem(prefix + visit) ?? 'null') as OpenVisit | null;
        return open ? [[visit, open]] : [];
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

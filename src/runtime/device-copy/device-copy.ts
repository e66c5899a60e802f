import {keysIn, readText, removeText, writeText, type JournalStore} from '../journal/journal-store.ts';
import type {DeviceStore, Kept} from './device-store.ts';
import type {DurableStore, RankedText} from './durable-store.ts';
import {prefixOfJournals} from './keys.ts';
import {rankOf} from './rank-of.ts';

export interface DeviceCopyOptions {
  /** `localStorage`: takes a text in the same turn. Undefined where it is denied. */
  readonly fast: JournalStore | undefined;
  /** Puts texts on the disk. Undefined where it is denied; may never settle. */
  readonly durable: Promise<DurableStore | undefined>;
  /** Timers, so that tests own them. Milliseconds. */
  readonly setTimer?: (run: () => void, delayMs: number) => unknown;
  readonly clearTimer?: (timer: unknown) => void;
}

/** A browser that has not answered by then is said not to keep it, until it does. */
const overdueMs = 5_000;

type Changes = Map<string, RankedText | undefined>;

/**
 * What the device keeps, in two places at once. `localStorage` has it in the same turn, so a page that goes away
 * leaves nothing behind; but LMSs empty it (Moodle at each login), and a browser that is killed has not written it. IndexedDB
 * outlives both, but completes nothing for a page that goes away. Reading is from memory, joined from both at `take`.
 */
export class DeviceCopy implements DeviceStore {
  readonly #fast: JournalStore | undefined;
  readonly #setTimer: NonNullable<DeviceCopyOptions['setTimer']>;
  readonly #clearTimer: NonNullable<DeviceCopyOptions['clearTimer']>;
  readonly #opening: Promise<DurableStore | undefined>;
  readonly #listeners = new Set<(hasNews: boolean) => void>();
  /** Texts that this page wrote, or took from the disk. */
  readonly #texts = new Map<string, string>();
  /** Keys that this visit wrote. */
  readonly #own = new Set<string>();
  #durable: DurableStore | 'opening' | undefined = 'opening';
  /** Waits for the transaction under way. A newer text of a key takes the place of an older one. */
  #waiting: Changes = new Map();
  #underWay: Changes = new Map();
  /** Could not be written; tried again with the next write. */
  #failed: Changes = new Map();
  #isOverdue = false;
  /** What the disk had of the keys that were taken, until it is shared. */
  readonly #onDisk = new Map<string, string | undefined>();
  #takes = 0; // So many readings are under way: nothing is written over what this page does not know.
  #isTaken = false;
  #isShared = false;

  constructor({fast, durable, setTimer, clearTimer}: DeviceCopyOptions) {
    this.#fast = fast;
    this.#setTimer = setTimer ?? ((run, delayMs) => setTimeout(run, delayMs));
    // Only what setTimer gave out comes back here.
    this.#clearTimer = clearTimer ?? ((timer) => clearTimeout(timer as ReturnType<typeof setTimeout>));
    const stop = this.#watch();
    this.#opening = durable.then((store) => {
      stop();
      this.#durable = store;
      this.#write();
      this.#notify();
      return store;
    });
  }

  /**
   * Reads what the disk has of these prefixes: of two texts the newer counts. Writes nothing yet: another page may have the
   * course open. Resolves when it is done; a browser may never answer: the caller sets a limit. What comes later is joined all
   * the same, and listeners are notified: who has written a journal meanwhile puts it together with the disk's.
   */
  async take(prefixes: readonly string[]): Promise<void> {
    this.#takes++;
    const durable = await this.#opening;
    const stop = this.#watch();
    let hasNews = false;
    for (const prefix of prefixes) {
      const found = await durable?.read(prefix).catch(() => undefined);
      if (!found) continue;
      for (const [key, {rank, text}] of found) {
        const here = this.getItem(key);
        const isToJoin = this.#own.has(key) && key.startsWith(prefixOfJournals);
        // Of two that rank the same the disk's was promised: the other is what this page began with before it knew.
        const isNewer = here === null ? this.#waiting.has(key) : !isToJoin && rankOf(key, here) > rank;
        if (here === text || isNewer) continue;
        this.#texts.set(key, text);
        hasNews = true;
      }
      for (const key of this.keysWith(prefix)) this.#onDisk.set(key, found.get(key)?.text);
    }
    stop();
    this.#takes--;
    this.#isTaken = !!durable;
    try {
      this.#notify(hasNews);
    } finally {
      if (this.#isShared) this.share();
      else this.#write();
    }
  }

  /** Gives each place what only the other one has, of all that was taken; from then on, of what comes later, too. */
  share(): void {
    this.#isShared = true;
    for (const [key, onDisk] of this.#onDisk) {
      const text = this.getItem(key);
      if (text === null) continue;
      if (readText(this.#fast, key) !== text) writeText(this.#fast, key, text);
      if (text !== onDisk) this.#queue(key, text);
    }
    this.#onDisk.clear();
    this.#write();
  }

  /** Texts of any learner on the disk, by key; none where it cannot be read. */
  async onDisk(prefixes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const durable = await this.#opening;
    const found = await Promise.all(prefixes.map((prefix) => durable?.read(prefix).catch(() => undefined)));
    return new Map(found.flatMap((texts) => [...(texts ?? [])].map(([key, {text}]) => [key, text] as const)));
  }

  get isBlind(): boolean {
    if (!this.#isTaken) return false;
    try {
      return this.#fast?.getItem('') === undefined;
    } catch {
      return true;
    }
  }

  kept(prefix: string): Kept {
    const isIn = (changes: Changes): boolean => [...changes.keys()].some((key) => key.startsWith(prefix));
    if (!this.#durable || isIn(this.#failed)) return 'no';
    if (this.#isOverdue && (this.#durable === 'opening' || this.#takes || isIn(this.#underWay))) return 'no';
    return this.#durable === 'opening' || isIn(this.#waiting) || isIn(this.#underWay) ? 'pending' : 'yes';
  }

  rewrite(): void {
    for (const key of this.#own) {
      const text = this.#texts.get(key);
      if (text === undefined) continue;
      if (readText(this.#fast, key) !== text) writeText(this.#fast, key, text);
      this.#queue(key, text);
    }
    this.#write();
  }

  async settled(): Promise<boolean> {
    await this.#opening;
    while (this.#underWay.size > 0 || (this.#takes && !this.#isOverdue))
      await new Promise<void>((resolve) => {
        const stop = this.subscribe(() => resolve(stop()));
      });
    return !this.#takes && this.#failed.size === 0;
  }

  subscribe(listener: (hasNews: boolean) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get length(): number {
    return this.keysWith('').length;
  }

  key(at: number): string | null {
    return this.keysWith('')[at] ?? null;
  }

  keysWith(prefix: string): readonly string[] {
    const here = [...this.#texts.keys()].filter((key) => key.startsWith(prefix));
    return [...new Set([...keysIn(this.#fast, prefix), ...here])];
  }

  getItem(key: string): string | null {
    return this.#texts.get(key) ?? readText(this.#fast, key) ?? null;
  }

  /** Throws where `localStorage` does not have it in this turn: it is on its way to the disk nevertheless. */
  setItem(key: string, text: string): void {
    this.#texts.set(key, text);
    this.#own.add(key);
    this.#queue(key, text);
    this.#write();
    if (!writeText(this.#fast, key, text)) throw new Error(`localStorage did not take ${key}.`);
  }

  removeItem(key: string): void {
    this.#texts.delete(key);
    this.#own.delete(key);
    removeText(this.#fast, key);
    this.#waiting.set(key, undefined);
    this.#write();
  }

  #queue(key: string, text: string): void {
    this.#waiting.set(key, {rank: rankOf(key, text), text});
  }

  /** One transaction at a time, so that the changes arrive in their order. */
  #write(): void {
    const durable = this.#durable;
    if (!durable || durable === 'opening' || this.#takes || this.#underWay.size > 0) return;
    const changes: Changes = new Map([...this.#failed, ...this.#waiting]);
    if (changes.size === 0) return;
    this.#failed = new Map();
    this.#waiting = new Map();
    this.#underWay = changes;
    const stop = this.#watch();
    durable
      .write(changes)
      .then(
        (stood) => {
          for (const [key, {text}] of stood) {
            if (this.#waiting.has(key)) continue;
            this.#texts.set(key, text);
            writeText(this.#fast, key, text);
          }
          return stood.size > 0;
        },
        () => {
          this.#failed = changes;
          return false;
        },
      )
      .then((hasNews) => {
        stop();
        this.#underWay = new Map();
        // What failed waits for the next text: a full disk is not asked without end.
        if (this.#waiting.size > 0) this.#write();
        this.#notify(hasNews);
      })
      // A listener that throws is a mistake of ours: loud, and the copy goes on.
      .catch((cause: unknown) => console.error(cause));
  }

  /** Notes when the browser takes too long. Returns the way to stop watching. */
  #watch(): () => void {
    const timer = this.#setTimer(() => {
      this.#isOverdue = true;
      this.#notify();
    }, overdueMs);
    return () => {
      this.#isOverdue = false;
      this.#clearTimer(timer);
    };
  }

  #notify(hasNews = false): void {
    for (const listener of this.#listeners) listener(hasNews);
  }
}

import type {DeviceStore, Kept} from '../../../src/runtime/device-copy/device-store.ts';

/** A device's storage in memory that keeps for good what it took, and how it may misbehave. */
export class MemoryStore implements DeviceStore {
  readonly #values = new Map<string, string>();
  /** Keys of which it did not take the newest text. */
  readonly #refused = new Set<string>();
  /** Every call throws, as where a browser denies storage. */
  isDenied = false;
  /** Keeps silent and stores nothing. */
  isDeaf = false;
  /** Characters of all values together; a write beyond them throws. */
  roomChars = Infinity;

  get length(): number {
    this.#demand();
    return this.#values.size;
  }

  key(at: number): string | null {
    this.#demand();
    return [...this.#values.keys()][at] ?? null;
  }

  keysWith(prefix: string): readonly string[] {
    this.#demand();
    return [...this.#values.keys()].filter((key) => key.startsWith(prefix));
  }

  getItem(key: string): string | null {
    this.#demand();
    return this.#values.get(key) ?? null;
  }

  get isBlind(): boolean {
    return this.isDenied;
  }

  kept(prefix: string): Kept {
    return [...this.#refused].some((key) => key.startsWith(prefix)) ? 'no' : 'yes';
  }

  rewrite(): void {
    // Nothing is wiped here.
  }

  settled(): Promise<boolean> {
    return Promise.resolve(true);
  }

  subscribe(): () => void {
    return () => undefined;
  }

  setItem(key: string, value: string): void {
    this.#refused.add(key);
    this.#demand();
    if (this.isDeaf) return;
    const others = [...this.#values].filter(([known]) => known !== key);
    const used = others.reduce((sum, [, text]) => sum + text.length, 0);
    if (used + value.length > this.roomChars) throw new DOMException('full', 'QuotaExceededError');
    this.#values.set(key, value);
    this.#refused.delete(key);
  }

  removeItem(key: string): void {
    this.#demand();
    this.#values.delete(key);
  }

  /** Somebody else empties it, whatever is broken. */
  empty(): void {
    this.#values.clear();
  }

  /** Makes it have this, whatever is broken; null: nothing. */
  force(key: string, value: string | null): void {
    if (value === null) this.#values.delete(key);
    else this.#values.set(key, value);
  }

  get everything(): string {
    return JSON.stringify([...this.#values]);
  }

  #demand(): void {
    if (this.isDenied) throw new DOMException('denied', 'SecurityError');
  }
}

import type {DeviceRecords} from '../../../src/runtime/device/device-records.ts';

/** The device's IndexedDB in memory, and how it may misbehave. */
export class MemoryRecords implements DeviceRecords {
  readonly #rows: Map<string, unknown>;
  /** There is no room for more. */
  isFull = false;

  constructor(rows: Readonly<Record<string, unknown>> = {}) {
    this.#rows = new Map(Object.entries(rows));
  }

  get rows(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.#rows);
  }

  of(learnerId: string): unknown {
    return [...this.#rows].find(([key]) => key.endsWith(`:${learnerId}`))?.[1] ?? {};
  }

  read(key: string): Promise<unknown> {
    return Promise.resolve(this.#rows.get(key));
  }

  write(key: string, record: unknown): Promise<void> {
    if (this.isFull) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    this.#rows.set(key, structuredClone(record));
    return Promise.resolve();
  }

  remove(key: string): Promise<void> {
    this.#rows.delete(key);
    return Promise.resolve();
  }
}

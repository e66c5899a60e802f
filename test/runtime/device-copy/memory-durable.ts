import type {DurableStore, RankedText} from '../../../src/runtime/device-copy/durable-store.ts';

/** A disk in memory whose transactions complete when they are let, and how it may misbehave. */
export class MemoryDurable implements DurableStore {
  readonly records = new Map<string, RankedText>();
  /** Every write is refused, as where the disk is full. */
  isFull = false;
  /** Says that it has written, and has not. */
  isDeaf = false;
  /** Runs `complete` when the transaction is on the disk; at once if not set. */
  schedule: (complete: () => void) => void = (complete) => complete();

  read(prefix: string): Promise<ReadonlyMap<string, RankedText>> {
    return Promise.resolve(new Map([...this.records].filter(([key]) => key.startsWith(prefix))));
  }

  write(changes: ReadonlyMap<string, RankedText | undefined>): Promise<ReadonlyMap<string, RankedText>> {
    return new Promise((done, fail) =>
      this.schedule(() => {
        if (this.isFull) fail(new DOMException('full', 'QuotaExceededError'));
        else done(this.isDeaf ? new Map() : this.#apply(changes));
      }),
    );
  }

  #apply(changes: ReadonlyMap<string, RankedText | undefined>): ReadonlyMap<string, RankedText> {
    const stood = new Map<string, RankedText>();
    for (const [key, change] of changes) {
      const present = this.records.get(key);
      if (!change) this.records.delete(key);
      else if (present && present.rank > change.rank) stood.set(key, present);
      else this.records.set(key, change);
    }
    return stood;
  }
}

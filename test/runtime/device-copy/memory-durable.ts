import type {DurableStore, RankedText} from '../../../src/runtime/device-copy/durable-store.ts';

/** A disk in memory whose transactions complete when they are let, and how it may misbehave. */
export class MemoryDurable implements DurableStore {
  readonly records = new Map<string, RankedText>();
  /** Every write is refused, as where the disk is full. */
  isFull = false;
  /** Says that it has written, and has not. */
  isDeaf = false;
  /** Runs `complete` when the transaction is on the disk; at once if not set. `apply`: for a page that is gone, and hears nothing. */
  schedule: (complete: () => void, apply: () => void) => void = (complete) => complete();

  read(prefix: string): Promise<ReadonlyMap<string, RankedText>> {
    return Promise.resolve(new Map([...this.records].filter(([key]) => key.startsWith(prefix))));
  }

  write(changes: ReadonlyMap<string, RankedText | undefined>): Promise<ReadonlyMap<string, RankedText>> {
    const apply = () => (this.isDeaf || this.isFull ? new Map<string, RankedText>() : this.#apply(changes));
    return new Promise((done, fail) =>
      this.schedule(() => {
        if (this.isFull) fail(new DOMException('full', 'QuotaExceededError'));
        else done(apply());
      }, apply),
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

import type {JournalStore} from '../journal/journal-store.ts';

/**
 * How sure it is that the device has something: `yes`, it is on the disk; `pending`, it is on its way; `no`, the device
 * does not keep it.
 */
export type Kept = 'yes' | 'pending' | 'no';

/** What of the device a visit reads and writes in the same turn, and whether it is kept. */
export interface DeviceStore extends JournalStore {
  /**
   * `localStorage` is denied, and the disk was read: it may hold texts that nobody can see now, and may be there again
   * another time.
   */
  readonly isBlind: boolean;
  /** Whether the newest texts of all keys that begin so are on the disk. */
  kept(prefix: string): Kept;
  /** Writes once more what this visit wrote, in case something wiped it meanwhile. */
  rewrite(): void;
  /** Resolves when nothing is on its way any more: with whether the disk did all it was asked; true where there is none. */
  settled(): Promise<boolean>;
  /**
   * Calls `listener` when something became kept, or is not kept; `hasNews`: texts came in that this page did not
   * write. Returns the way to stop it.
   */
  subscribe(listener: (hasNews: boolean) => void): () => void;
}

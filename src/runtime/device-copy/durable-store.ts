/** Texts that are on the disk once a write resolves; `open-durable-store.ts` keeps them in IndexedDB. */
export interface DurableStore {
  /** Every text whose key begins with `prefix`. */
  read(prefix: string): Promise<ReadonlyMap<string, RankedText>>;
  /**
   * Makes the changes in one transaction and resolves when they are on the disk; undefined removes. The work begins in
   * this very turn. A text that ranks higher than the new one stays: the answer holds those.
   */
  write(changes: ReadonlyMap<string, RankedText | undefined>): Promise<ReadonlyMap<string, RankedText>>;
}

/** Of two texts of one key the one with the higher rank is the newer one. */
export interface RankedText {
  readonly rank: number;
  readonly text: string;
}

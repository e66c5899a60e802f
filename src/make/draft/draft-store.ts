import type {DBSchema} from 'idb';
import {emptyDraft, type Draft} from './draft.ts';
import {KeptDatabase, type Keeping} from './kept-database.ts';

interface MakeSchema extends DBSchema {
  drafts: {key: string; value: Draft};
}

const onlyKey = 'draft';

/** The draft on this device: one, in IndexedDB. No method rejects. */
export class DraftStore {
  readonly #database = new KeptDatabase<MakeSchema>('kopiga-riciba-make', 'drafts');
  /** What is to be kept now: films are large, and nobody needs each letter of what is typed beside them. */
  #newest: Draft | undefined;

  /** Undefined when none is kept. */
  async read(): Promise<Draft | undefined> {
    try {
      const kept = await (await this.#database.open()).get('drafts', onlyKey);
      // One that an earlier version of the page kept lacks what came since.
      return kept && {...emptyDraft, ...kept};
    } catch {
      // Said at the first change: until then nothing can be lost.
      return undefined;
    }
  }

  keep(draft: Draft): Promise<Keeping> {
    this.#newest = draft;
    return this.#database.write(async (database) => {
      const newest = this.#newest;
      if (!newest) return;
      await database.put('drafts', newest, onlyKey);
      if (this.#newest === newest) this.#newest = undefined;
    });
  }

  forget(): Promise<Keeping> {
    this.#newest = undefined;
    return this.#database.write((database) => database.delete('drafts', onlyKey));
  }
}

export type DraftKeeper = Pick<DraftStore, 'read' | 'keep' | 'forget'>;

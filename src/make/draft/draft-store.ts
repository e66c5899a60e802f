import type {DBSchema} from 'idb';
import {withFiles, withoutFiles} from './draft-files.ts';
import {emptyDraft, type Draft} from './draft.ts';
import {KeptDatabase, type Keeping} from './kept-database.ts';

/** A draft whose files lie beside it. */
interface KeptDraft extends Partial<Draft> {
  /** Place of a file in the draft → its key. */
  readonly apart?: ReadonlyMap<string, string>;
}

interface MakeSchema extends DBSchema {
  drafts: {key: string; value: KeptDraft | Uint8Array};
}

const onlyKey = 'draft';

/** The draft on this device: one, in IndexedDB. Each of its files is written once, however often words beside it change. No method rejects. */
export class DraftStore {
  readonly #database = new KeptDatabase<MakeSchema>('kopiga-riciba-make', 'drafts');
  /** What is to be kept now: nobody needs each letter of what is typed meanwhile. */
  #newest: Draft | undefined;
  readonly #keys = new WeakMap<Uint8Array, string>();

  /** Undefined when none is kept. */
  async read(): Promise<Draft | undefined> {
    try {
      const reading = (await this.#database.open()).transaction('drafts');
      const kept = await reading.store.get(onlyKey);
      if (!kept || kept instanceof Uint8Array) return undefined;
      const {apart = new Map<string, string>(), ...rest} = kept;
      const files = new Map<string, Uint8Array>();
      for (const [place, key] of apart) {
        const bytes = await reading.store.get(key);
        if (!(bytes instanceof Uint8Array)) continue;
        files.set(place, bytes);
        this.#keys.set(bytes, key);
      }
      // One that an earlier version of the page kept lacks what came since.
      return withFiles({...emptyDraft, ...rest}, apart, files);
    } catch {
      // Said at the first change: until then nothing can be lost.
      return undefined;
    }
  }

  async keep(draft: Draft): Promise<Keeping> {
    this.#newest = draft;
    const keeping = await this.#database.write(async () => {
      const newest = this.#newest;
      if (!newest) return;
      await this.#put(newest, 'with-new-files');
      if (this.#newest === newest) this.#newest = undefined;
    });
    // Where a film has no room, what is typed beside it mostly has.
    if (keeping === 'full' && this.#newest === draft)
      await this.#database.write(() => this.#put(draft, 'without-new-files'));
    return keeping;
  }

  forget(): Promise<Keeping> {
    this.#newest = undefined;
    return this.#database.write((database) => database.clear('drafts'));
  }

  /** All of it or nothing. Files that lie there already are not written again. */
  async #put(draft: Draft, how: 'with-new-files' | 'without-new-files'): Promise<void> {
    const {rest, files} = withoutFiles(draft);
    const apart = new Map([...files].map(([place, bytes]) => [place, this.#keyOf(bytes)]));
    const named = new Map([...files.values()].map((bytes) => [this.#keyOf(bytes), bytes]));
    const writing = (await this.#database.open()).transaction('drafts', 'readwrite');
    const {done, store} = writing;
    try {
      // Another tab may have put its own draft there, and taken these files away.
      const lying = new Set(await store.getAllKeys());
      const missing = [...named].filter(([key]) => how === 'with-new-files' && !lying.has(key));
      const needless = [...lying].filter((key) => key !== onlyKey && !named.has(key));
      await Promise.all([
        store.put({...rest, apart}, onlyKey),
        ...missing.map(([key, bytes]) => store.put(bytes, key)),
        ...needless.map((key) => store.delete(key)),
      ]);
    } catch (error) {
      done.catch(() => undefined);
      // Without room all of it is broken off, and each part says no more than that.
      const {error: reason} = writing;
      abort(writing);
      throw reason ?? error;
    }
    await done;
  }

  #keyOf(bytes: Uint8Array): string {
    const known = this.#keys.get(bytes);
    if (known !== undefined) return known;
    // Two tabs may write at once; `randomUUID` is not everywhere.
    const key = `file ${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
    this.#keys.set(bytes, key);
    return key;
  }
}

/** Of what cannot be copied the browser refuses that alone, and would keep the rest. */
function abort(transaction: {abort(): void}): void {
  try {
    transaction.abort();
  } catch {
    // It was already.
  }
}

export type DraftKeeper = Pick<DraftStore, 'read' | 'keep' | 'forget'>;

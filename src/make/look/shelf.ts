import {MakingError} from '../../domain/exchange/package-making.ts';

/** Where the files of a preview stand while the page is open: the service worker of the page answers from there. */
export interface Shelf {
  /**
   * Puts a package there. The one before stays until the next: its frame may still be loading. Gives its address, or why there is
   * none. Rejects with a `MakingError` where the browser has no room for it, or keeps nothing: then nothing stands there.
   */
  put(
    files: ReadonlyMap<string, Blob>,
    page: string,
  ): Promise<{readonly address: string} | 'no-service-worker'>;
  /** Takes away what stands there. */
  clear(): Promise<void>;
}

/** Who shows packages: what one of them puts away is not what another shows. */
const shelfUsers = ['look', 'texts'] as const;
export type ShelfUser = (typeof shelfUsers)[number];

/** Below the folder of the page. */
export const lookFolder = 'look/';

/** Every package has a cache of its own, called after its folder: it goes at once, and nothing else with it. */
const cachesOf = (user: ShelfUser): string => `kopiga-riciba-make-${user}`;
const cacheOf = (user: ShelfUser, folder: string): string => `${cachesOf(user)}/${folder}`;

/** The cache that holds what stands at an address below the folder of the page; undefined where none does. */
export function shelfCacheOf(address: string, folder: string): string | undefined {
  const base = folder + lookFolder;
  const [name, preview] = address.startsWith(base) ? address.slice(base.length).split('/', 2) : [];
  const user = shelfUsers.find((each) => each === name);
  return user && preview ? cacheOf(user, preview) : undefined;
}

/** @param folder address of the folder of the page, with a slash at its end */
export function cacheShelf(
  user: ShelfUser,
  folder: string,
  caches: CacheStorage | undefined,
  isServed: () => Promise<boolean>,
): Shelf {
  let visit = 0;
  /** Cache of what was put last. */
  let last: string | undefined;

  const drop = async (all: CacheStorage, isDropped: (name: string) => boolean): Promise<void> => {
    // What an earlier visit has left is called so, too.
    const names = (await all.keys()).filter((name) => name.startsWith(cachesOf(user)) && isDropped(name));
    await Promise.all(names.map((name) => all.delete(name)));
  };

  const fill = async (
    all: CacheStorage,
    name: string,
    files: readonly (readonly [address: URL, file: Blob])[],
  ): Promise<void> => {
    const cache = await all.open(name);
    for (const [address, file] of files) await cache.put(address, new Response(file));
  };

  return {
    async put(files, page) {
      if (!caches || !(await isServed())) return 'no-service-worker';
      // A new folder each time: nothing of the last preview is taken for this one.
      visit += 1;
      const preview = `${Date.now().toString(36)}-${visit}`;
      const base = `${lookFolder}${user}/${preview}/`;
      const name = cacheOf(user, preview);
      const placed = [...files].map(([path, file]) => [new URL(base + path, folder), file] as const);
      try {
        await drop(caches, (other) => other !== last);
        // Room for one may be room enough.
        await fill(caches, name, placed).catch(async () => {
          await drop(caches, () => true);
          await fill(caches, name, placed);
        });
      } catch (error) {
        last = undefined;
        await drop(caches, () => true).catch(() => undefined);
        throw new MakingError({
          kind: 'shelf',
          message: error instanceof Error ? error.message : String(error),
        });
      }
      last = name;
      return {address: base + page};
    },
    async clear() {
      last = undefined;
      // A browser that keeps nothing may refuse even this.
      if (caches) await drop(caches, () => true).catch(() => undefined);
    },
  };
}

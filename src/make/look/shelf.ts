import {MakingError} from '../../domain/exchange/package-making.ts';

/** Where the files of a preview stand while the page is open: the service worker of the page answers from there. */
export interface Shelf {
  /**
   * Puts a package there in place of the last one. Gives its address, or why there is none. Rejects with a `MakingError` where the
   * browser has no room for it, or keeps nothing: then nothing stands there.
   */
  put(
    files: ReadonlyMap<string, Uint8Array>,
    page: string,
  ): Promise<{readonly address: string} | 'no-service-worker'>;
  /** Takes away what stands there. */
  clear(): Promise<void>;
}

/** Who shows a package, and the cache that is theirs alone: what one of them puts away is not what another shows. */
export const shelfCaches = {
  look: 'kopiga-riciba-make-look',
  texts: 'kopiga-riciba-make-texts',
} as const;
export type ShelfUser = keyof typeof shelfCaches;

/** Below the folder of the page. */
export const lookFolder = 'look/';

/** The cache that holds what stands at an address below the folder of the page; undefined where none does. */
export function shelfCacheOf(address: string, folder: string): string | undefined {
  const base = folder + lookFolder;
  const [user = ''] = address.startsWith(base) ? address.slice(base.length).split('/', 1) : [];
  return Object.entries(shelfCaches).find(([name]) => name === user)?.[1];
}

/** @param folder address of the folder of the page, with a slash at its end */
export function cacheShelf(
  user: ShelfUser,
  folder: string,
  caches: CacheStorage | undefined,
  isServed: () => Promise<boolean>,
): Shelf {
  const name = shelfCaches[user];
  let visit = 0;
  return {
    async put(files, page) {
      if (!caches || !(await isServed())) return 'no-service-worker';
      // A new folder each time: nothing of the last preview is taken for this one.
      visit += 1;
      const base = `${lookFolder}${user}/${Date.now().toString(36)}-${visit}/`;
      try {
        await caches.delete(name);
        const cache = await caches.open(name);
        for (const [path, bytes] of files)
          await cache.put(new URL(base + path, folder), new Response(new Blob([new Uint8Array(bytes)])));
      } catch (error) {
        await caches.delete(name).catch(() => false);
        throw new MakingError({
          kind: 'shelf',
          message: error instanceof Error ? error.message : String(error),
        });
      }
      return {address: base + page};
    },
    async clear() {
      // A browser that keeps nothing may refuse even this.
      await caches?.delete(name).catch(() => false);
    },
  };
}

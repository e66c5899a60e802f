/** Where the files of a preview stand while the page is open: the service worker of the page answers from there. */
export interface Shelf {
  /** Puts a package there in place of the last one. Gives its address, or why there is none. */
  put(
    files: ReadonlyMap<string, Uint8Array>,
    page: string,
  ): Promise<{readonly address: string} | 'no-service-worker'>;
  /** Takes away what stands there. */
  clear(): Promise<void>;
}

/** Name of the cache. */
export const lookCache = 'kopiga-riciba-make-look';
/** Below the folder of the page. */
export const lookFolder = 'look/';

/** @param folder address of the folder of the page, with a slash at its end */
export function cacheShelf(
  folder: string,
  caches: CacheStorage | undefined,
  isServed: () => Promise<boolean>,
): Shelf {
  let visit = 0;
  return {
    async put(files, page) {
      if (!caches || !(await isServed())) return 'no-service-worker';
      await caches.delete(lookCache);
      const cache = await caches.open(lookCache);
      // A new folder each time: nothing of the last preview is taken for this one.
      visit += 1;
      const base = `${lookFolder}${Date.now().toString(36)}-${visit}/`;
      for (const [path, bytes] of files)
        await cache.put(new URL(base + path, folder), new Response(new Blob([new Uint8Array(bytes)])));
      return {address: base + page};
    },
    async clear() {
      // A browser that keeps nothing may refuse even this.
      await caches?.delete(lookCache).catch(() => false);
    },
  };
}

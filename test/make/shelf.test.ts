import {describe, expect, it} from 'vitest';
import {MakingError} from '../../src/domain/exchange/package-making.ts';
import {cacheShelf, shelfCacheOf, shelfCaches, type ShelfUser} from '../../src/make/look/shelf.ts';

const folder = 'https://a.example/make/';

/** Caches as a browser has them; with `room` for so many files in all. */
function cachesWith(room = Infinity) {
  const all = new Map<string, Map<string, Response>>();
  const isFull = () => [...all.values()].reduce((sum, {size}) => sum + size, 0) >= room;
  const caches = {
    delete: (name: string) => Promise.resolve(all.delete(name)),
    open: (name: string) => {
      const files = all.get(name) ?? new Map<string, Response>();
      all.set(name, files);
      return Promise.resolve({
        put: (url: URL, response: Response) =>
          isFull()
            ? Promise.reject(new DOMException('No room.', 'QuotaExceededError'))
            : Promise.resolve(void files.set(url.href, response)),
      });
    },
  };
  // Only what a shelf asks for.
  return {all, caches: caches as unknown as CacheStorage};
}

const page = new Map([['index.html', new Uint8Array([1])]]);
const shelfOf = (user: ShelfUser, caches: CacheStorage | undefined) =>
  cacheShelf(user, folder, caches, () => Promise.resolve(true));

describe('a shelf', () => {
  it('is one user’s alone: what another puts there takes nothing away', async () => {
    const {all, caches} = cachesWith();
    const texts = await shelfOf('texts', caches).put(page, 'index.html');
    const look = await shelfOf('look', caches).put(page, 'index.html');
    for (const put of [texts, look]) {
      const address = new URL(typeof put === 'object' ? put.address : '', folder).href;
      const name = shelfCacheOf(address, folder) ?? '';
      expect([...(all.get(name)?.keys() ?? [])]).toEqual([address]);
    }
    await shelfOf('look', caches).clear();
    expect([...all.keys()]).toEqual([shelfCaches.texts]);
  });

  it('without room says so, and leaves nothing half there', async () => {
    const {all, caches} = cachesWith(1);
    const files = new Map([...page, ['player.js', new Uint8Array([2])]]);
    const put = shelfOf('texts', caches).put(files, 'index.html');
    await expect(put).rejects.toThrow(MakingError);
    await expect(put).rejects.toMatchObject({fault: {kind: 'shelf', message: 'No room.'}});
    expect(all.size).toBe(0);
  });

  it('is none of an address that nobody put anything at', () => {
    expect(shelfCacheOf(`${folder}look/other/index.html`, folder)).toBeUndefined();
    expect(shelfCacheOf(`${folder}look/`, folder)).toBeUndefined();
    expect(shelfCacheOf(`${folder}index.html`, folder)).toBeUndefined();
  });

  it('is none where the browser has no caches', async () => {
    expect(await shelfOf('look', undefined).put(page, 'index.html')).toBe('no-service-worker');
  });
});

import {describe, expect, it} from 'vitest';
import {MakingError} from '../../src/domain/exchange/package-making.ts';
import {cacheShelf, shelfCacheOf, type Shelf, type ShelfUser} from '../../src/make/look/shelf.ts';
import {fakeCaches} from '../harness/fake-caches.ts';

const folder = 'https://a.example/make/';

const page = new Map([['index.html', new Blob(['1'])]]);
const shelfOf = (user: ShelfUser, caches: CacheStorage | undefined) =>
  cacheShelf(user, folder, caches, () => Promise.resolve(true));
const addressOf = (put: Awaited<ReturnType<Shelf['put']>>): string =>
  new URL(typeof put === 'object' ? put.address : '', folder).href;

describe('a shelf', () => {
  it('is one user’s alone: what another puts there takes nothing away', async () => {
    const {all, caches} = fakeCaches();
    const texts = await shelfOf('texts', caches).put(page, 'index.html');
    const look = await shelfOf('look', caches).put(page, 'index.html');
    for (const put of [texts, look]) {
      const address = addressOf(put);
      const name = shelfCacheOf(address, folder) ?? '';
      expect([...(all.get(name)?.keys() ?? [])]).toEqual([address]);
    }
    await shelfOf('look', caches).clear();
    expect([...all.keys()]).toEqual([shelfCacheOf(addressOf(texts), folder)]);
  });

  it('has each file as it was put there', async () => {
    const {all, caches} = fakeCaches();
    const address = addressOf(await shelfOf('look', caches).put(page, 'index.html'));
    const file = all.get(shelfCacheOf(address, folder) ?? '')?.get(address);
    expect(await file?.clone().text()).toBe('1');
  });

  it('keeps the package before, whose frame may still be loading, and none from before that', async () => {
    const {all, caches} = fakeCaches();
    const shelf = shelfOf('look', caches);
    const kept = () => [...all.values()].flatMap((files) => [...files.keys()]);
    const first = addressOf(await shelf.put(page, 'index.html'));
    const second = addressOf(await shelf.put(page, 'index.html'));
    expect(kept()).toEqual([first, second]);
    const third = addressOf(await shelf.put(page, 'index.html'));
    expect(kept()).toEqual([second, third]);
    // A later visit knows nothing of them.
    const anew = addressOf(await shelfOf('look', caches).put(page, 'index.html'));
    expect(kept()).toEqual([anew]);
  });

  it('with room for one package alone lets the one before go', async () => {
    const {all, caches} = fakeCaches(1);
    const shelf = shelfOf('look', caches);
    await shelf.put(page, 'index.html');
    const second = addressOf(await shelf.put(page, 'index.html'));
    expect([...all.values()].flatMap((files) => [...files.keys()])).toEqual([second]);
  });

  it('without room says so, and leaves nothing half there', async () => {
    const {all, caches} = fakeCaches(1);
    const files = new Map([...page, ['player.js', new Blob(['2'])]]);
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

import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {keepForOffline} from '../../src/entries/site/make/keep-for-offline.ts';

const site = 'https://a.example';
const page = `${site}/make/`;

/** A device whose cache has these addresses, and a server that has those. */
function deviceWith(kept: readonly string[], served: readonly string[]) {
  const all = new Set(kept);
  vi.stubGlobal('fetch', (url: string) => Promise.resolve({status: served.includes(url) ? 200 : 404}));
  const cache = {
    addAll: (urls: readonly string[]) => Promise.resolve(urls.forEach((url) => all.add(url))),
    keys: () => Promise.resolve([...all].map((url) => ({url}))),
    delete: ({url}: {readonly url: string}) => Promise.resolve(all.delete(url)),
  };
  // Only what is asked for here.
  return {all, caches: {open: () => Promise.resolve(cache)} as unknown as CacheStorage};
}

const script = (name: string): string => `${site}/assets/${name}.js`;

beforeEach(() => {
  vi.stubGlobal('location', new URL(page));
  vi.stubGlobal('document', {baseURI: page});
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
    // Only its name is read.
    {name: script('make-2')} as PerformanceEntry,
  ]);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('what an earlier visit has kept stays while the site has it, and goes with it', async () => {
  const {all, caches} = deviceWith(
    [script('make-1'), script('texts-1')],
    [script('make-2'), script('texts-1')],
  );
  await keepForOffline(caches);
  expect([...all].filter((url) => url.includes('/assets/')).toSorted()).toEqual(
    ['make-2', 'texts-1'].map(script),
  );
  expect(all.has(`${page}parts/parts.zip`)).toBe(true);
});

it('without an answer everything stays', async () => {
  const {all, caches} = deviceWith([script('texts-1')], []);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  await keepForOffline(caches);
  expect(all.has(script('texts-1'))).toBe(true);
});

it('whoever was led to the page in another language finds it from its plain address, too', async () => {
  vi.stubGlobal('location', new URL(`${page}index.ru.html?lang=ru`));
  const {all, caches} = deviceWith([], []);
  await keepForOffline(caches);
  expect([...all]).toEqual(expect.arrayContaining([page, `${page}index.ru.html`]));
});

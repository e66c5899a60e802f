import {offlineCache} from './offline-cache.ts';

/** What the worker fetches, which the page does not see. */
const ofWorker = ['worker.js', 'parts/index.json', 'parts/parts.zip'];

/**
 * Keeps what this visit has loaded, so that the next one needs no network; what an earlier version had goes. Films are kept as
 * they are used. Where there is no room nothing is kept, and the page works as before.
 */
export async function keepForOffline(caches: CacheStorage | undefined): Promise<void> {
  if (!caches) return;
  const loaded = performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((address) => address.startsWith(`${location.origin}/`) && !address.includes('/look/'));
  const page = location.origin + location.pathname;
  const wanted = new Set([page, ...loaded, ...ofWorker.map((path) => new URL(path, document.baseURI).href)]);
  try {
    const cache = await caches.open(offlineCache);
    await cache.addAll([...wanted]);
    const before = await cache.keys();
    const isOld = ({url}: Request) => url.includes('/assets/') && !wanted.has(url);
    await Promise.all(before.filter(isOld).map((request) => cache.delete(request)));
  } catch {
    // No room, or the network went away: the next visit tries again.
  }
}

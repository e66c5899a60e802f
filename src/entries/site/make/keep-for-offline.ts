import {offlineCache} from './offline-cache.ts';

/** What the worker fetches, which the page does not see. */
const ofWorker = ['worker.js', 'parts/index.json', 'parts/parts.zip'];

/**
 * Keeps what this visit has loaded, so that the next one needs no network. What an earlier visit has kept stays as long as the site
 * still has it: not everybody opens every step each time. Films are kept as they are used. Where there is no room nothing is kept, and
 * the page works as before.
 */
export async function keepForOffline(caches: CacheStorage | undefined): Promise<void> {
  if (!caches) return;
  const loaded = performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((address) => address.startsWith(`${location.origin}/`) && !address.includes('/look/'));
  const page = location.origin + location.pathname;
  // A browser of another language is led from there to its page (`early-language.ts`): without it the address itself would be gone.
  const door = new URL('.', page).href;
  const wanted = new Set([
    page,
    door,
    ...loaded,
    ...ofWorker.map((path) => new URL(path, document.baseURI).href),
  ]);
  try {
    const cache = await caches.open(offlineCache);
    await cache.addAll([...wanted]);
    const before = await cache.keys();
    const others = before.filter(({url}) => url.includes('/assets/') && !wanted.has(url));
    await Promise.all(
      others.map(async (request) => ((await isGone(request)) ? cache.delete(request) : false)),
    );
  } catch {
    // No room, or the network went away: the next visit tries again.
  }
}

/** The site was built anew since: names of its scripts change with what is in them. */
async function isGone({url}: Request): Promise<boolean> {
  const {status} = await fetch(url, {method: 'HEAD', cache: 'no-store'});
  return status === 404 || status === 410;
}

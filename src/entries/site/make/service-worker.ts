import {contentResponse} from '../../../lms/serving/content-response.ts';
import {lookFolder, shelfCacheOf} from '../../../make/look/shelf.ts';
import {offlineCache} from './offline-cache.ts';
import {promptWorker} from '../worker-scope.ts';

/**
 * Serves the course that is looked at (`make/look/…`) from where the page has put it, and the page itself while there is no
 * network. With a network everything comes from there, so that nobody works with an old version.
 */
const worker = promptWorker();

worker.addEventListener('fetch', (event) => {
  const {url, method} = event.request;
  // The course asks with HEAD whether its server can be reached.
  if (url.startsWith(worker.registration.scope + lookFolder)) event.respondWith(look(event.request));
  else if (method === 'GET' && new URL(url).origin === new URL(worker.registration.scope).origin)
    event.respondWith(fromNetwork(event.request));
});

async function look(request: Request): Promise<Response> {
  const name = shelfCacheOf(request.url, worker.registration.scope);
  // To open one that is gone would leave an empty one behind.
  const isKept = name !== undefined && (await worker.caches.has(name));
  const cache = isKept ? await worker.caches.open(name) : undefined;
  const found = await cache?.match(request.url, {ignoreSearch: true});
  if (!found)
    return new Response('Not in the package', {status: 404, headers: {'content-type': 'text/plain'}});
  return contentResponse(new URL(request.url).pathname, await found.blob(), request.headers.get('range'));
}

async function fromNetwork(request: Request): Promise<Response> {
  const kept = async () =>
    (await worker.caches.open(offlineCache)).match(request, {ignoreSearch: request.mode === 'navigate'});
  try {
    const response = await fetch(request);
    // Films of a package are asked for by their worker; the index names them all.
    if (response.status === 200 && request.url.endsWith('.mp4')) await keep(request, response.clone());
    return response;
  } catch (error) {
    const found = await kept();
    if (found) return found;
    throw error;
  }
}

async function keep(request: Request, response: Response): Promise<void> {
  try {
    await (await worker.caches.open(offlineCache)).put(request, response);
  } catch {
    // No room: it is fetched again next time.
  }
}

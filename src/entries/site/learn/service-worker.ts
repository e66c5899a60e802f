/**
 * The course without a network: everything but films is kept at the first visit, a film when the learner
 * asks for it. A new version waits until the learner takes it, so that one page never gets files of two.
 */
import {addPlugins, cleanupOutdatedCaches, precacheAndRoute} from 'workbox-precaching';
import {createPartialResponse} from 'workbox-range-requests';
import {registerRoute} from 'workbox-routing';
import {filmCache, filmKey, type WorkerPlan} from '../../../domain/exchange/offline-plan.ts';

interface WorkerScope {
  /** The build puts a `WorkerPlan` in its place. */
  readonly __OFFLINE__: WorkerPlan;
  readonly registration: {readonly scope: string};
  readonly clients: {claim(): Promise<void>};
  skipWaiting(): Promise<void>;
  addEventListener(type: 'activate' | 'message', listener: (event: WorkerEvent) => void): void;
}
interface WorkerEvent {
  readonly data: unknown;
  waitUntil(work: Promise<unknown>): void;
}

// The project's types are a page's, where `self` is a window; these are the parts of a worker used here.
declare const self: WorkerScope;
const {precache, films} = self.__OFFLINE__;
const folder = self.registration.scope;
const filmsByAddress = new Map(films.map((film) => [new URL(film.path, folder).href, film]));

// One file after the other, and behind whatever the course asks for meanwhile.
addPlugins([{requestWillFetch: ({request}) => Promise.resolve(new Request(request, {priority: 'low'}))}]);
precacheAndRoute([...precache], {ignoreURLParametersMatching: [/./], cleanURLs: false});
cleanupOutdatedCaches();

registerRoute(
  ({url}) => filmsByAddress.has(url.href),
  async ({request, url}) => {
    const film = filmsByAddress.get(url.href);
    const kept = film && (await (await caches.open(filmCache)).match(filmKey(film, folder)));
    if (!kept) return fetch(request);
    // Browsers ask for films in parts.
    return request.headers.has('range') ? createPartialResponse(request, kept) : kept;
  },
);

self.addEventListener('activate', (event) => {
  // The first visit, too, is served from here as soon as everything is kept.
  event.waitUntil(Promise.all([self.clients.claim(), dropOldFilms()]));
});
self.addEventListener('message', ({data}) => {
  const isAsked = typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING';
  if (isAsked) void self.skipWaiting();
});

/** Films that this version does not show, or shows otherwise. */
async function dropOldFilms(): Promise<void> {
  const cache = await caches.open(filmCache);
  const wanted = new Set(films.map((film) => filmKey(film, folder)));
  const old = (await cache.keys()).filter(({url}) => !wanted.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}

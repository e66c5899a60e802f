/** The parts of a service worker's world that the workers of the site use. The project's types are a page's, where `self` is a window. */
interface WorkerScope {
  readonly registration: {readonly scope: string};
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {type: 'window'; includeUncontrolled: boolean}): Promise<readonly WorkerClient[]>;
  };
  readonly caches: CacheStorage;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate' | 'fetch', listener: (event: WorkerEvent) => void): void;
}

/** A page of the worker's origin. */
export interface WorkerClient {
  /** With which it was made. */
  readonly url: string;
  postMessage(message: unknown, transfer: Transferable[]): void;
}

interface WorkerEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
  waitUntil(work: Promise<void>): void;
}

/** This worker, which answers for open pages at once: it keeps nothing that two versions could mix. */
export function promptWorker(): WorkerScope {
  const worker = self as unknown as WorkerScope;
  worker.addEventListener('install', () => void worker.skipWaiting());
  worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
  return worker;
}

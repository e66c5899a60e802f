import {contentAddress, contentPaths} from '../../../lms/serving/content-path.ts';
import {contentResponse} from '../../../lms/serving/content-response.ts';
import {type LmsDatabase, openLmsDatabase} from '../../../lms/storage/database.ts';

/**
 * Serves the files of stored packages below its scope (`lms/content/<package-id>/…`) from the database.
 * Knows nothing of attempts; everything outside its scope goes to the network as usual.
 */
interface WorkerScope {
  readonly registration: {readonly scope: string};
  readonly clients: {claim(): Promise<void>};
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate' | 'fetch', listener: (event: WorkerEvent) => void): void;
}

interface WorkerEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
  waitUntil(work: Promise<void>): void;
}

// The project's types are a page's, where `self` is a window; these are the parts of a worker used here.
const worker = self as unknown as WorkerScope;
let database: Promise<LmsDatabase> | undefined;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const address = contentAddress(event.request.url, worker.registration.scope);
  if (address)
    event.respondWith(serve(address.packageId, address.pathname, event.request.headers.get('range')));
});

async function serve(packageId: string, pathname: string, range: string | null): Promise<Response> {
  database ??= openLmsDatabase();
  for (const path of contentPaths(pathname)) {
    const file = await (await database).get('files', [packageId, path]);
    if (file) return contentResponse(path, file, range);
  }
  return new Response('Not in the package', {
    status: 404,
    headers: {'content-type': 'text/plain; charset=utf-8'},
  });
}

import {contentAddress, contentPaths} from '../../../lms/serving/content-path.ts';
import {contentResponse} from '../../../lms/serving/content-response.ts';
import {type LmsDatabase, openLmsDatabase} from '../../../lms/storage/database.ts';
import {promptWorker} from '../worker-scope.ts';

/**
 * Serves the files of stored packages below its scope (`lms/content/<package-id>/…`) from the database.
 * Knows nothing of attempts; everything outside its scope goes to the network as usual.
 */
const worker = promptWorker();
let database: Promise<LmsDatabase> | undefined;

worker.addEventListener('fetch', (event) => {
  const address = contentAddress(event.request.url, worker.registration.scope);
  if (address)
    event.respondWith(serve(address.packageId, address.pathname, event.request.headers.get('range')));
});

async function serve(packageId: string, pathname: string, range: string | null): Promise<Response> {
  database ??= openLmsDatabase(() => (database = undefined));
  for (const path of contentPaths(pathname)) {
    const file = await (await database).get('files', [packageId, path]);
    if (file) return contentResponse(path, file, range);
  }
  return new Response('Not in the package', {
    status: 404,
    headers: {'content-type': 'text/plain; charset=utf-8'},
  });
}

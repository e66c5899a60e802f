import {contentAddress} from '../../../../lms/serving/content-path.ts';
import {contentResponse} from '../../../../lms/serving/content-response.ts';
import type {FileAnswer} from '../../../../lms/serving/file-answer.ts';
import {type WorkerClient, promptWorker} from '../../worker-scope.ts';

/**
 * Serves the files of what is played below its scope (`content/<visit>/…`). It keeps none: packages share this origin, and
 * one could change what is kept of another. The page that plays the visit is asked each time, and has it from the LMS.
 */
const worker = promptWorker();
const stagePage = new URL('../', worker.registration.scope).href;
/** For the largest film on a busy machine. */
const patienceMs = 60_000;

worker.addEventListener('fetch', (event) => {
  const address = contentAddress(event.request.url, worker.registration.scope);
  if (address)
    event.respondWith(serve(address.packageId, address.pathname, event.request.headers.get('range')));
});

async function serve(visit: string, pathname: string, range: string | null): Promise<Response> {
  const pages = await worker.clients.matchAll({type: 'window', includeUncontrolled: true});
  const page = pages.find(({url}) => url === `${stagePage}?visit=${visit}`);
  if (!page) return failed(404, 'No longer played');
  const answer = await ask(page, pathname);
  if (answer === 'late') return failed(504, 'The LMS does not answer');
  return answer ? contentResponse(answer.path, answer.file, range) : failed(404, 'Not in the package');
}

function ask(page: WorkerClient, pathname: string): Promise<FileAnswer | 'late'> {
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve) => {
    const patience = setTimeout(() => resolve('late'), patienceMs);
    port1.onmessage = ({data}: MessageEvent<FileAnswer>) => {
      clearTimeout(patience);
      port1.close();
      resolve(data);
    };
    page.postMessage({pathname}, [port2]);
  });
}

const failed = (status: number, text: string) =>
  new Response(text, {status, headers: {'content-type': 'text/plain; charset=utf-8'}});

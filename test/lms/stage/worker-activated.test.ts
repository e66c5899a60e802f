/** A service worker that comes, and one that never will. */
import {expect, it} from 'vitest';
import {activated} from '../../../src/lms/stage/worker-activated.ts';

const workerIn = (state: ServiceWorkerState) => Object.assign(new EventTarget(), {state});
const become = (worker: ReturnType<typeof workerIn>, state: ServiceWorkerState) => {
  worker.state = state;
  worker.dispatchEvent(new Event('statechange'));
};

it('is waited for until it is active', async () => {
  const worker = workerIn('installing');
  const done = activated(worker as unknown as ServiceWorker);
  for (const state of ['installed', 'activating', 'activated'] as const) become(worker, state);
  await expect(done).resolves.toBeUndefined();
});

it('is waited for no longer when the browser has given it up', async () => {
  const worker = workerIn('installing');
  const done = activated(worker as unknown as ServiceWorker);
  become(worker, 'redundant');
  await expect(done).rejects.toThrow(DOMException);
  await expect(activated(worker as unknown as ServiceWorker)).rejects.toThrow('redundant');
});

/**
 * Resolves when a service worker that is being installed can be asked for files. Rejects with a DOMException when it never
 * will: the browser has given it up.
 */
export function activated(worker: Pick<ServiceWorker, 'state' | 'addEventListener'>): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant')
        reject(new DOMException('The service worker became redundant before it was active.', 'AbortError'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

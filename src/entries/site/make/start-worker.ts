/**
 * Starts the worker that makes packages, from a blob: such a worker has the policy of this page, which lets nothing out. One that
 * is started by its address has the policy that the server sends with it, and a static host sends none.
 * @throws when the script cannot be loaded
 */
export async function startWorker(): Promise<Worker> {
  // A name without a hash: whoever has an old one in a cache would make other packages than the parts are of.
  const response = await fetch(new URL('worker.js', document.baseURI), {cache: 'no-cache'});
  if (!response.ok) throw new Error(`worker.js: ${String(response.status)}`);
  const own = URL.createObjectURL(new Blob([await response.text()], {type: 'text/javascript'}));
  try {
    return new Worker(own, {name: new URL('parts/', document.baseURI).href});
  } finally {
    URL.revokeObjectURL(own);
  }
}

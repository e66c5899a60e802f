/** A package on its way from `make/` to `lms/` of the same site, which opens it without a file being chosen. */
const cacheName = 'kopiga-riciba-handed-over';
/** Nobody fetches it: a cache wants addresses. */
const addressOf = (sha256: string): string => `/handed-over/${sha256}`;
const nameHeader = 'x-file-name';

type Caches = Pick<CacheStorage, 'open' | 'delete'>;

/** What `lms/` reads of its own address. */
export const madeParameter = 'made';
export const addressOfMade = (sha256: string): string => `../lms/#${madeParameter}=${sha256}`;

/** In place of an earlier one. Where the browser keeps nothing, or has no room, nothing is on its way. */
export async function handOver(
  caches: Caches | undefined,
  {file, sha256, zip}: {readonly file: string; readonly sha256: string; readonly zip: Blob},
): Promise<void> {
  try {
    await caches?.delete(cacheName);
    const cache = await caches?.open(cacheName);
    await cache?.put(addressOf(sha256), new Response(zip, {headers: {[nameHeader]: file}}));
  } catch {
    await dropHandedOver(caches);
  }
}

/**
 * Gives the package of that sum to whoever keeps it, and resolves to what they call it: it is on its way no more then. Where they
 * have no room for it, they can ask again. undefined: it is not on its way, or they did not keep it.
 */
export async function takeOver(
  caches: Caches | undefined,
  sha256: string,
  keep: (file: File) => Promise<string | undefined>,
): Promise<string | undefined> {
  const file = await onItsWay(caches, sha256);
  const kept = file && (await keep(file));
  // Another package may be on its way by now.
  if (kept !== undefined) await (await caches?.open(cacheName))?.delete(addressOf(sha256));
  return kept;
}

async function onItsWay(caches: Caches | undefined, sha256: string): Promise<File | undefined> {
  try {
    const found = await (await caches?.open(cacheName))?.match(addressOf(sha256));
    return found && new File([await found.blob()], found.headers.get(nameHeader) ?? '');
  } catch {
    return undefined;
  }
}

export async function dropHandedOver(caches: Caches | undefined): Promise<void> {
  // A browser that keeps nothing may refuse even this.
  await caches?.delete(cacheName).catch(() => false);
}

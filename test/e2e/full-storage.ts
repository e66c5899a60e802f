import type {BrowserContext, Page} from 'playwright-core';

/** What the origin of a test may keep. Small, so that it is full in a moment. */
const quotaBytes = 600_000;

/**
 * Limits what one origin may keep in IndexedDB and caches. To be called before the first page of the
 * origin is opened: the browser asks for the limit once and then reckons with what is left.
 */
export async function limitStorage(
  context: BrowserContext,
  origin: string,
  quotaSize = quotaBytes,
): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {origin, quotaSize});
}

/** Fills IndexedDB to the brim, in a database of its own that can be taken away again. */
export async function fillDatabase(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('ballast', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('weights');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const put = (bytes: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = opening.result.transaction('weights', 'readwrite');
        // Random: what can be compressed weighs nothing.
        const weight = crypto.getRandomValues(new Uint8Array(Math.min(bytes, 65_536)));
        transaction.objectStore('weights').put(weight, Math.random());
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    for (let bytes = 65_536; bytes > 0; bytes = Math.floor(bytes / 2)) while (await put(bytes));
    opening.result.close();
  });
}

/** Fills `localStorage` to the brim. */
export async function fillLocalStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let length = 1_048_576; length > 0; length = Math.floor(length / 2)) {
      for (let number = 0; ; number++) {
        try {
          localStorage.setItem(`ballast ${length} ${number}`, 'x'.repeat(length));
        } catch {
          break;
        }
      }
    }
  });
}

/** Throws the ballast overboard. */
export async function makeRoom(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('ballast')) localStorage.removeItem(key);
    await new Promise((resolve) => (indexedDB.deleteDatabase('ballast').onsuccess = resolve));
  });
}

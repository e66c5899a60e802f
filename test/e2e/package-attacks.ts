/** What a package that means harm tries, each from its own page in the frame; gives what came of it. */
import type {FrameLocator, Page} from 'playwright-core';

/** Where the content is: in the LMS's own frame, or in the one of the page on the other origin. */
export const contentFrame = (page: Page, isApart: boolean): FrameLocator => {
  const frame = page.frameLocator('content-frame iframe');
  return isApart ? frame.frameLocator('iframe') : frame;
};

/** Runs in the content; a DOMException is told by its name. */
const tried = (content: FrameLocator, attack: () => unknown): Promise<unknown> =>
  content.locator('body').evaluate(async (_body, source) => {
    try {
      return await (new Function(`return (${source})()`) as () => unknown)();
    } catch (error) {
      return error instanceof Error || error instanceof DOMException ? error.name : String(error);
    }
  }, attack.toString());

/** The keys of the LMS's page, through the page itself. */
export const readStorage = (content: FrameLocator) =>
  tried(content, () => Object.keys((window.top ?? window).localStorage).join(' '));

/** What the content's own origin keeps. */
export const readOwnStorage = (content: FrameLocator) =>
  tried(content, () => Object.keys(localStorage).join(' '));

/** Leads the whole page away. */
export const leadAway = (content: FrameLocator) =>
  tried(content, () => {
    (window.top ?? window).location.href = 'about:blank#away';
    return 'done';
  });

/** Removes whatever its origin keeps. */
export const wipe = (content: FrameLocator) =>
  tried(content, async () => {
    localStorage.clear();
    for (const {name = ''} of await indexedDB.databases()) {
      await new Promise((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = request.onblocked = resolve;
      });
    }
    for (const name of await caches.keys()) await caches.delete(name);
    return 'done';
  });

/** Puts a service worker of its own over everything. */
export const takeOver = (content: FrameLocator) =>
  tried(content, () => navigator.serviceWorker.register('evil.js', {scope: '/'}).then(() => 'done'));

/** Never ends. Does not wait for it. */
export const hang = (content: FrameLocator) =>
  content.locator('body').evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });

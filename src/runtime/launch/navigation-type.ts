/** What of a window shows how its page was loaded; a `Window` is one. */
interface PageWindow {
  readonly parent: PageWindow;
  readonly performance: Pick<Performance, 'getEntriesByType'>;
}

/**
 * Whether this page came out of the browser's history: an LMS's page then shows what it held when it was first opened. The
 * outermost page that the browser went back to decides, of those that may be asked; one that the server sent again is a new launch.
 */
export function isFromHistory(start: PageWindow): boolean {
  let isOld = false;
  for (let page = start; ; page = page.parent) {
    try {
      const [entry] = page.performance.getEntriesByType('navigation');
      if (entry && 'type' in entry && entry.type === 'back_forward') isOld = !isFromServer(entry);
    } catch {
      // A page of another origin does not say.
      return isOld;
    }
    if (page.parent === page) return isOld;
  }
}

/**
 * Whether bytes of the page came over the line now: of a page out of the HTTP cache the transfer size is 0
 * (Resource Timing, `transferSize`), and a browser that knows delivery types names the cache.
 */
function isFromServer(entry: PerformanceEntry): boolean {
  const isSent = 'transferSize' in entry && typeof entry.transferSize === 'number' && entry.transferSize > 0;
  return isSent && !('deliveryType' in entry && entry.deliveryType === 'cache');
}

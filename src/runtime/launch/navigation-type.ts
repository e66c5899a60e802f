/** What of a window tells how its page was come to; a `Window` is one. */
interface PageWindow {
  readonly parent: PageWindow;
  readonly performance: Pick<Performance, 'getEntriesByType'>;
}

/**
 * Whether this page, or one around it that may be asked, came out of the browser's history: an LMS's page then shows
 * what it held when it was first opened.
 */
export function isFromHistory(start: PageWindow): boolean {
  for (let page = start; ; page = page.parent) {
    try {
      const [entry] = page.performance.getEntriesByType('navigation');
      if (entry && 'type' in entry && entry.type === 'back_forward') return true;
    } catch {
      // A page of another origin does not say.
      return false;
    }
    if (page.parent === page) return false;
  }
}

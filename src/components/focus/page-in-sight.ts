import {bringInto} from './move-focus.ts';
import {showFrameTop} from './show-frame-top.ts';

/**
 * Brings a new page into sight, in the LMS's page, too: from its start, or from what was asked for on it. Comes with the
 * first page that one goes to: the first screen stands where it is.
 * @param goTo goes to what was asked for, and gives it; undefined: the page's start was
 */
export function pageInSight(start: Element | null, goTo: () => Element | undefined): void {
  if (start) bringInto(start, 'if-hidden');
  const seen = goTo() ?? start;
  if (seen) void showFrameTop(seen);
}

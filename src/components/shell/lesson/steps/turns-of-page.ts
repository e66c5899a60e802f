/** Whether a key or a finger asks for the next step (1), the one before (-1), or for neither (0). */

/** So much of the window's width a finger goes to turn a page, and so many times farther than up or down. */
const swipeShare = 0.4;
const steepest = 3;
/** At the window's edges a finger means the phone's own way back, in CSS pixels. */
const edgePx = 24;

/** What uses arrows and fingers itself. */
const ownUse =
  'input, textarea, select, video, audio, dialog, film-player, [role="slider"], [role="button"], .table, .handle, .card';

export function turnOf(start: KeyboardEvent | TouchEvent, end?: TouchEvent): -1 | 0 | 1 {
  if (start.defaultPrevented || isInOwnUse(start)) return 0;
  if ('key' in start) return turnOfKey(start);
  const [from] = start.touches;
  const [to] = end?.changedTouches ?? [];
  if (!from || !to || start.touches.length > 1 || hasSelection()) return 0;
  if (from.clientX < edgePx || from.clientX > window.innerWidth - edgePx) return 0;
  const along = to.clientX - from.clientX;
  const across = Math.abs(to.clientY - from.clientY);
  if (Math.abs(along) < swipeShare * window.innerWidth || Math.abs(along) < steepest * across) return 0;
  return along < 0 ? 1 : -1;
}

function turnOfKey({key, altKey, ctrlKey, metaKey, shiftKey}: KeyboardEvent): -1 | 0 | 1 {
  if (altKey || ctrlKey || metaKey || shiftKey) return 0;
  return key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
}

const isInOwnUse = (event: Event): boolean =>
  event
    .composedPath()
    .some((each) => each instanceof Element && (each.matches(ownUse) || scrollsSideways(each)));

const scrollsSideways = (element: Element): boolean =>
  element.scrollWidth > element.clientWidth && /auto|scroll/.test(getComputedStyle(element).overflowX);

/** A finger that marks words turns no page. */
const hasSelection = (): boolean => document.getSelection()?.isCollapsed === false;

/**
 * Brings what has the focus, or should be seen, into sight, in this document and no other: a bare `focus()` and
 * `scrollIntoView()` scroll the page of the LMS around the course's frame as well (the linter refuses both). Whoever
 * moves the focus alone says `focus({preventScroll: true})`.
 */
import {isFramed, visiblePart, wholeWindow, type Part} from './visible-part.ts';

/** Where an element comes to stand: where reading begins; or, only when it is not wholly in sight, in the middle. */
export type Stand = 'top' | 'if-hidden';

/** Air between an element and the end of what one sees. */
const airPx = 8;

/** Moves the focus, and brings the element into the part of the window that one sees. */
export function moveFocus(element: HTMLElement | null | undefined, stand: Stand = 'if-hidden'): void {
  element?.focus({preventScroll: true});
  if (element) bringInto(element, stand);
}

/** Scrolls this document so that the element, or a part of a text, is in sight. */
export function bringInto(element: Element | Range, stand: Stand): void {
  withPart((part) => {
    const {top, bottom, height} = element.getBoundingClientRect();
    const port = portFor(element, part);
    if (stand === 'if-hidden' && top >= port.top && bottom <= port.bottom) return;
    const spare = Math.max(0, port.bottom - port.top - height);
    scrollBy(top - port.top - (stand === 'top' ? 0 : spare / 2));
  });
}

/**
 * Moves the focus to an element below what it belongs to, which stays in sight where both have room there: then as
 * little is scrolled as shows the whole element.
 */
export function moveFocusBelow(element: HTMLElement | null, stays: Element | null): void {
  element?.focus({preventScroll: true});
  if (element && stays) bringBelow(element, stays);
  if (element) bringInto(element, 'if-hidden');
}

/** Scrolls as little as shows what lies below `stays`, and no further than `stays` keeps in sight. */
export function bringBelow(element: Element, stays: Element): void {
  withPart((part) => {
    const missing = element.getBoundingClientRect().bottom - portFor(element, part).bottom;
    const spare = stays.getBoundingClientRect().top - portFor(stays, part).top;
    if (missing > 0 && spare > 0) scrollBy(Math.min(missing, spare));
  });
}

let waiting: ((part: Part) => void)[] = [];

/** At once, or in a frame a moment later; in the order of the calls, since the last one has the last word. */
function withPart(act: (part: Part) => void): void {
  if (!isFramed()) return act(wholeWindow());
  waiting.push(act);
  if (waiting.length > 1) return;
  // One look for all of them: two would be answered in any order.
  void visiblePart().then((part) => {
    const acts = waiting;
    waiting = [];
    for (const each of acts) each(part);
  });
}

/** What is left of the part for an element: below the bar of the course, and as far from it as the element asks. */
function portFor(element: Element | Range, part: Part): Part {
  const bar = pixels(getComputedStyle(document.documentElement).scrollPaddingTop);
  const margin = element instanceof Element ? pixels(getComputedStyle(element).scrollMarginTop) : 0;
  return {top: Math.max(bar, part.top + airPx) + margin, bottom: part.bottom - airPx};
}

/** `auto` is none. */
const pixels = (length: string): number => Number.parseFloat(length) || 0;

const scrollBy = (top: number): void => window.scrollBy({top, behavior: 'instant'});

/** Where one is on the page, for what reads it. */
import {isFramed, visiblePart, wholeWindow, type Part} from '../focus/visible-part.ts';
import {bringInto} from '../focus/move-focus.ts';
import type {Passage} from './passage.ts';

/** Number of the first passage that is not above what one sees. */
export async function firstInSight(passages: readonly Passage[]): Promise<number> {
  const {top} = await seen();
  const at = passages.findIndex(({element}) => element.getBoundingClientRect().bottom > top);
  return Math.max(0, at);
}

/**
 * Brings what is read into sight, unless the reader has gone somewhere else meanwhile.
 * @param before what was read until now
 */
export async function follow(now: Element | Range, before: Element | Range | undefined): Promise<void> {
  const {top, bottom} = await seen();
  const was = before?.getBoundingClientRect();
  // Of what is gone from the page nothing can be said.
  const isLeft = was !== undefined && was.height > 0 && (was.bottom < top || was.top > bottom);
  if (!isLeft) bringInto(now, 'if-hidden');
}

/** Below the bars of the course. */
async function seen(): Promise<Part> {
  const {top, bottom} = isFramed() ? await visiblePart() : wholeWindow();
  const bars = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  return {top: Math.max(top, bars), bottom};
}

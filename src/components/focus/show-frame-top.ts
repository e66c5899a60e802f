import {isFramed, visiblePart} from './visible-part.ts';

/**
 * After a change of the page, and never else: when the LMS's page was scrolled so far that the new page's
 * heading is out of sight at the top, the LMS's page is scrolled back by as much as shows the frame's top, below
 * the LMS's own bar. Does nothing where the LMS's page is of another origin.
 */
export async function showFrameTop(heading: Element): Promise<void> {
  if (!isFramed()) return;
  const {top} = await visiblePart();
  if (heading.getBoundingClientRect().top >= top) return;
  let hiddenPx = top;
  for (const frame of ownFrames()) {
    const scroller = scrollerOf(frame);
    const before = scroller.scrollTop;
    scroller.scrollBy({top: -hiddenPx, behavior: 'instant'});
    hiddenPx -= before - scroller.scrollTop;
    if (hiddenPx <= 0) return;
  }
}

/** The frames that this window stands in, from the inside out, as far as they may be touched. */
function ownFrames(): readonly Element[] {
  const frames: Element[] = [];
  try {
    for (let view: Window = window; view.frameElement; view = view.parent) frames.push(view.frameElement);
  } catch {
    // The next page outwards is of another origin: it stays as it is.
  }
  return frames;
}

/** What scrolls the frame: a part of its page, else the page. */
function scrollerOf(frame: Element): Element {
  for (let around = frame.parentElement; around; around = around.parentElement) {
    const isScrolled = around.scrollTop > 0 && around !== around.ownerDocument.body;
    if (isScrolled && /auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return frame.ownerDocument.scrollingElement ?? frame.ownerDocument.documentElement;
}

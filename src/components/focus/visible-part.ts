/**
 * Which part of this window one sees. In an LMS the course stands in a frame, and the LMS's page is scrolled
 * so that the frame's upper or lower end is out of sight, or stands behind a bar of the LMS.
 */

/** From and to, in CSS pixels from the top of this window. */
export interface Part {
  readonly top: number;
  readonly bottom: number;
}

/** An LMS's bar is lower than that; what covers more is a dialog, and goes away. */
const highestBarPx = 160;
const stepPx = 2;

export const isFramed = (): boolean => window.parent !== window;

/** All of a window that stands in no frame. */
export const wholeWindow = (): Part => ({top: 0, bottom: window.innerHeight});

/** What one sees of a window in a frame; known after the next painting. All of it while nothing of it is seen. */
export async function visiblePart(): Promise<Part> {
  return withoutBars(await unclippedPart());
}

/** What no frame and no window cuts off, also where the LMS's page is of another origin. */
function unclippedPart(): Promise<Part> {
  return new Promise((resolve) => {
    new IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      const {top = 0, bottom = 0} = entry?.intersectionRect ?? {};
      resolve(top < bottom ? {top, bottom} : wholeWindow());
    }).observe(document.documentElement);
  });
}

/** Without what bars of the LMS cover. Where its page is of another origin nobody can know of them. */
function withoutBars(part: Part): Part {
  const frame = window.frameElement;
  if (!frame) return part;
  const {left, width, top} = frame.getBoundingClientRect();
  // Only a document or a shadow root holds a frame that is shown.
  const root = frame.getRootNode() as Document | ShadowRoot;
  const isSeen = (y: number) => root.elementFromPoint(left + width / 2, top + frame.clientTop + y) === frame;
  const covered = (from: number, direction: 1 | -1): number => {
    for (let px = 0; px <= highestBarPx; px += stepPx) {
      if (isSeen(from + direction * (px + 1))) return px;
    }
    return 0;
  };
  return {top: part.top + covered(part.top, 1), bottom: part.bottom - covered(part.bottom, -1)};
}

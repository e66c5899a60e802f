import {nextFrame} from './next-task.ts';

const mostWaitMs = 1000;
/** Where a browser does not say when it is idle (Safari), it has had time to paint by then. */
const usualWaitMs = 200;

/** Waits until the first screen is painted and the browser has nothing to do. */
export function pageIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), {timeout: mostWaitMs});
    else setTimeout(resolve, usualWaitMs);
  });
}

/** Waits until what was drawn last is on the glass, which is a frame later, and the browser has nothing to do. */
export async function pageSeen(): Promise<void> {
  await nextFrame();
  await nextFrame();
  await pageIdle();
}

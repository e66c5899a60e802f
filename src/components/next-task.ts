/** Work in pieces: what the learner does, and what the browser paints, comes in between. */

/** A page that is not on screen paints nothing. */
const longestFrameMs = 100;

/** A task of its own. A timer would be held up where the page is hidden, and by 4 ms each where it is not. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

/** A task after the next frame. */
export async function nextFrame(): Promise<void> {
  await new Promise<void>((resolve) => {
    const late = setTimeout(resolve, longestFrameMs);
    requestAnimationFrame(() => {
      clearTimeout(late);
      resolve();
    });
  });
  await nextTask();
}

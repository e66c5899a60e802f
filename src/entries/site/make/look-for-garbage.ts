/** So much that Chromium looks for garbage when it is asked for; of memory that nobody touches it takes none. */
const askedBytes = 256_000_000;
/** It begins when it is asked the first time, and has come to an end by the last. */
const times = 3;
const pauseMs = 20;

let looking: Promise<void> | undefined;

/**
 * Left alone, Chromium lets its heap grow to four times what is alive before it looks for what is not: compiling one language
 * leaves some 30 MB behind. There is no way to ask for it, but memory outside of the heap counts, too. Another engine may write
 * to what is asked for (WebKit has), and is left alone.
 */
export function lookForGarbage(): Promise<void> {
  if (!('userAgentData' in navigator) || !ask()) return Promise.resolve();
  return (looking ??= askOn().finally(() => (looking = undefined)));
}

async function askOn(): Promise<void> {
  for (let time = 0; time < times; time++) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (!ask()) return;
  }
}

/** Whether there was so much: a bundler leaves out what nobody does anything with. */
function ask(): boolean {
  try {
    return new ArrayBuffer(askedBytes).byteLength === askedBytes;
  } catch {
    // A small device refuses so much, and has looked for garbage before it did.
    return false;
  }
}

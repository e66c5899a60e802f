/** So much that an engine looks for garbage when it is asked for; of memory that nobody touches none is taken. */
const askedBytes = 256_000_000;
/** It begins when it is asked the first time, and has come to an end by the last. */
const times = 4;
const pauseMs = 20;

/**
 * Left alone, an engine lets its heap grow to four times what is alive before it looks for what is not: compiling one language
 * leaves some 30 MB behind. There is no way to ask for it, but memory outside of the heap counts, too.
 */
export async function lookForGarbage(): Promise<void> {
  for (let time = 0; time < times; time++) {
    if (askFor(askedBytes) < askedBytes) return;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** Of which there is no more than was given: a bundler leaves out what nobody does anything with. */
function askFor(bytes: number): number {
  try {
    return new ArrayBuffer(bytes).byteLength;
  } catch {
    // A small device refuses so much, and has looked for garbage before it did.
    return 0;
  }
}

/** `crypto.randomUUID` is missing where a site is served without TLS. */
export const randomSeed = (): string => crypto.getRandomValues(new Uint32Array(4)).join();

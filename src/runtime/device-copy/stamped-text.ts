/**
 * A text with the time of its writing, as JSON:
 *
 *     {"v":1,"atMs":1795539600000,"text":"…"}
 *
 * Notes and other small things of the device are kept so: the newer of two copies can be told, and an old one purged.
 */
export interface StampedText {
  readonly text: string;
  /** UTC milliseconds by the device's clock, never below those of the text it took the place of. */
  readonly atMs: number;
}

const version = 1;

/** The text that `parseStamped` reads. @param previous what it takes the place of: a clock may have been set back */
export const formatStamped = (text: string, nowMs: number, previous?: StampedText): string =>
  JSON.stringify({v: version, atMs: Math.max(Math.round(nowMs), (previous?.atMs ?? 0) + 1), text});

/** Undefined for anything that we did not write. */
export function parseStamped(json: string | null | undefined): StampedText | undefined {
  try {
    const {v, atMs, text}: Partial<Record<string, unknown>> = {...JSON.parse(json ?? 'null')};
    const isStamped = v === version && typeof text === 'string' && Number.isSafeInteger(atMs);
    return isStamped ? {text, atMs: Number(atMs)} : undefined;
  } catch {
    return undefined;
  }
}

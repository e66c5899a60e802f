/**
 * One attempt as the device keeps it, as JSON:
 *
 *     {"v":1,"counter":41,"text":"…","savedAtMs":1795539600000,"given":38}
 *
 * `text` is suspend data without a limit, so it holds what a short LMS field had to leave out.
 */
export interface JournalEntry {
  /** Of the progress in `text`; decides which of two states is the newer one. */
  readonly counter: number;
  readonly text: string;
  /** UTC milliseconds by the device's clock, for purging and for telling the learner. */
  readonly savedAtMs: number;
  /**
   * Highest counter that the LMS gave back at a launch: the only proof that it keeps this attempt.
   * −1 before the first.
   */
  readonly given: number;
}

const version = 1;

/** The text that `parseEntry` reads. */
export const formatEntry = ({counter, text, savedAtMs, given}: JournalEntry): string =>
  JSON.stringify({v: version, counter, text, savedAtMs, given});

/** Undefined for anything that we did not write. */
export function parseEntry(json: string | undefined): JournalEntry | undefined {
  const value = parse(json);
  const {v, counter, text, savedAtMs, given} = value;
  const isEntry =
    v === version && isWhole(counter) && typeof text === 'string' && isWhole(savedAtMs) && isWhole(given);
  return isEntry ? {counter, text, savedAtMs, given} : undefined;
}

function parse(json: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json ?? 'null');
    return typeof value === 'object' && value !== null ? {...value} : {};
  } catch {
    return {};
  }
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

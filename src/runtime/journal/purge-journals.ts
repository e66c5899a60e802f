import {parseEntry, type JournalEntry} from './journal-entry.ts';
import {keysIn, readText, removeText, type JournalStore} from './journal-store.ts';

const dayMs = 86_400_000;
/** After this long an LMS has given the work back so often that the copy serves nobody. */
const keptDaysInLms = 30;
/** Work that no LMS ever gave back may be all there is: it waits for more than a school year. */
const keptDaysAlone = 400;

export interface PurgeSituation {
  readonly nowMs: number;
  /** The store is full: all that an LMS holds goes at once. */
  readonly isCramped: boolean;
}

/** Removes journals, of any learner, that are of no use any more. Work that only this device holds stays. */
export function purgeJournals(
  store: JournalStore | undefined,
  prefix: string,
  answersEnding: string,
  situation: PurgeSituation,
): void {
  const keys = keysIn(store, prefix);
  const entries = keys.filter((key) => !key.endsWith(answersEnding));
  const kept = new Set(entries.filter((key) => isOfUse(parseEntry(readText(store, key)), situation)));
  for (const key of keys) {
    const entry = key.endsWith(answersEnding) ? key.slice(0, -answersEnding.length) : key;
    if (!kept.has(entry)) removeText(store, key);
  }
}

function isOfUse(entry: JournalEntry | undefined, {nowMs, isCramped}: PurgeSituation): boolean {
  if (!entry) return false;
  const isInLms = entry.given >= entry.counter;
  if (isInLms && isCramped) return false;
  // A clock that was set back makes an entry look young: it stays.
  const days = (nowMs - entry.savedAtMs) / dayMs;
  return days < (isInLms ? keptDaysInLms : keptDaysAlone);
}

import {answersEnding, prefixOfJournals} from '../device-copy/keys.ts';
import {parseAnswers} from './journal-answers.ts';
import {parseEntry} from './journal-entry.ts';
import {keysIn, readText, removeText, type JournalStore} from './journal-store.ts';

const dayMs = 86_400_000;
/** After this long an LMS has given the work back so often that the copy serves nobody. */
const keptDaysInLms = 30;
/** Work that no LMS ever gave back may be all there is: it waits for more than a school year. */
const keptDaysAlone = 400;

export interface PurgeSituation {
  readonly nowMs: number;
  /** Key of the entry for which there is no room: all others that an LMS holds go at once. Undefined: there is room. */
  readonly crampedFor: string | undefined;
}

/** Removes journals, of any learner, that are of no use any more. Work that only this device holds stays. */
export function purgeJournals(store: JournalStore | undefined, situation: PurgeSituation): void {
  const texts = new Map(keysIn(store, prefixOfJournals).map((key) => [key, readText(store, key) ?? '']));
  for (const key of staleJournals(texts, situation)) removeText(store, key);
}

/** Keys of those journals among these texts that are of no use any more. */
export function staleJournals(
  texts: ReadonlyMap<string, string>,
  {nowMs, crampedFor}: PurgeSituation,
): readonly string[] {
  const keys = [...texts.keys()].filter((key) => key.startsWith(prefixOfJournals));
  const entries = keys.filter((key) => !key.endsWith(answersEnding));
  const haveArrived = (key: string): boolean =>
    parseAnswers(texts.get(key + answersEnding)).every(({hasArrived}) => hasArrived);
  const isOfUse = (key: string): boolean => {
    const entry = parseEntry(texts.get(key));
    if (!entry) return false;
    const isInLms = entry.given >= entry.counter && haveArrived(key);
    // A clock that was set back makes an entry look young: it stays.
    const isYoung = (nowMs - entry.savedAtMs) / dayMs < (isInLms ? keptDaysInLms : keptDaysAlone);
    return isYoung && !(isInLms && crampedFor !== undefined);
  };
  // The answers of an attempt are written before its first entry.
  const kept = new Set([...entries.filter(isOfUse), ...(crampedFor === undefined ? [] : [crampedFor])]);
  return keys.filter(
    (key) => !kept.has(key.endsWith(answersEnding) ? key.slice(0, -answersEnding.length) : key),
  );
}

import {noteLifeDays} from '../../domain/progress/note-life.ts';
import {staleJournals} from '../journal/purge-journals.ts';
import {keysIn, readText, removeText} from '../journal/journal-store.ts';
import {prefixOfJournals, prefixOfOwn} from './keys.ts';
import type {DeviceCopy} from './device-copy.ts';
import {parseStamped} from './stamped-text.ts';

const dayMs = 86_400_000;

/**
 * Removes what is of no use any more from both places, whoever it belongs to: journals by their own rule, notes and
 * the like that nobody changed for `noteLifeDays`. Resolves when it is done; meant for when the page is idle.
 */
export async function purgeDevice(copy: DeviceCopy, nowMs: number): Promise<void> {
  const onDisk = await copy.onDisk([prefixOfJournals, prefixOfOwn]);
  const here = [...keysIn(copy, prefixOfJournals), ...keysIn(copy, prefixOfOwn)];
  const texts = new Map([...onDisk, ...here.map((key) => [key, readText(copy, key) ?? ''] as const)]);
  for (const key of staleJournals(texts, {nowMs, crampedFor: undefined})) removeText(copy, key);
  for (const [key, text] of texts) {
    if (key.startsWith(prefixOfOwn) && isOld(text, nowMs)) removeText(copy, key);
  }
}

/** What is not ours is old, too. */
const isOld = (text: string, nowMs: number): boolean =>
  (nowMs - (parseStamped(text)?.atMs ?? 0)) / dayMs >= noteLifeDays;

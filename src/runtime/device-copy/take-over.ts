import {keysIn, readText, removeText} from '../journal/journal-store.ts';
import type {DeviceStore} from './device-store.ts';
import {ownPrefix} from './keys.ts';
import {formatStamped} from './stamped-text.ts';

/**
 * Earlier versions kept notes under keys that named the learner (`COURSE.note|LEARNER|PLACE`), and data that could not be
 * read under `COURSE.unreadable`. All of it is taken over, whichever page wrote it, and removed. Call it when the disk was
 * read: what it has is newer.
 */
export function takeOver(store: DeviceStore, courseId: string, nowMs: number): void {
  for (const key of keysIn(store, `${courseId}.note|`))
    move(store, key, () => targetOfNote(key, courseId), nowMs);
  // Whose it was cannot be known.
  for (const key of keysIn(store, `${courseId}.unreadable`))
    move(store, key, () => `${ownPrefix(courseId, '')}aside`, nowMs);
}

/** Two things stood among the notes that are none. Undefined for the name of somebody whom the LMS can name. */
function targetOfNote(key: string, courseId: string): string | undefined {
  const [, encoded = '', ...rest] = key.split('|');
  const [learner, place] = [decodeURIComponent(encoded), rest.join('|')];
  const own = ownPrefix(courseId, learner);
  if (place === 'certificate/finished') return `${own}finished`;
  if (place === 'certificate/name') return isOfDevice(learner) ? `${own}name` : undefined;
  return `${own}note:${place}`;
}

/** A learner of a course without an LMS: see `device-learners.ts`. */
const isOfDevice = (learner: string): boolean => /^(?:[0-9a-f]{8})?$/.test(learner);

function move(store: DeviceStore, key: string, targetOf: () => string | undefined, nowMs: number): void {
  const text = readText(store, key);
  try {
    const target = targetOf();
    if (target !== undefined && text !== undefined && readText(store, target) === undefined)
      store.setItem(target, formatStamped(text, nowMs));
  } catch {
    // No room for both, or no key of ours: it stays.
    return;
  }
  removeText(store, key);
}

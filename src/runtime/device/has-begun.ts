import {journalPrefix, ownPrefix} from '../device-copy/keys.ts';
import {keysIn, type JournalStore} from '../journal/journal-store.ts';
import {readLearners} from './device-learners.ts';

/**
 * True when who learns on this device now has work of this course here, or has chosen an institution in it. A course in an LMS at
 * the same address is another learner's.
 * @param store undefined where the browser denies it
 */
export function hasBegun(store: JournalStore | undefined, courseId: string): boolean {
  const {id} = readLearners(store).current;
  const beginnings = [journalPrefix(courseId, 'course', id), `${ownPrefix(courseId, id)}role`];
  return beginnings.some((beginning) => keysIn(store, beginning).length > 0);
}

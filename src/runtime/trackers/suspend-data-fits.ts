import {TrackerError} from '../tracker.ts';

/**
 * Throws `TrackerError` (`suspend-data-too-long`) before anything is written: an LMS that cuts or
 * refuses the text would leave the learner with an older one, or a broken one.
 */
export function assertSuspendDataFits(suspendData: string, limitChars: number): void {
  const {length} = suspendData;
  if (length <= limitChars) return;
  const message = `suspendData has ${length} characters, ${limitChars} are sure to be kept: leave older answers out.`;
  throw new TrackerError(message, 'suspend-data-too-long');
}

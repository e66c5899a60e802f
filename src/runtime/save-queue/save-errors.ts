import {TrackerError} from '../tracker.ts';

/** An LMS that gave no reason. */
export const notClosed = (): TrackerError =>
  new TrackerError('The LMS did not take the end of the session.', 'not-closed');

/** Whatever is no refusal is a mistake of ours: loud, and kept as the cause. */
export function toTrackerError(error: unknown): TrackerError {
  if (error instanceof TrackerError) return error;
  console.error(error);
  return new TrackerError(`Saving failed: ${String(error)}`, 'unexpected', {cause: error});
}

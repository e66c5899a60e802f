import {runTimes} from '../../domain/standards/standards.ts';
import type {Launch} from '../tracker.ts';

/**
 * Whether a launch may be written, decided here alone: not in review, not in a preview (browse), and not without credit after
 * a success, which an LMS would take for a new try. Real LMSs store what is written all the same.
 */
export const mayWrite = ({
  mode,
  credit,
  hasSucceeded,
}: Pick<Launch, 'mode' | 'credit'> & {readonly hasSucceeded: boolean}): boolean =>
  mode === 'normal' && (credit || !hasSucceeded);

/** What a page out of the browser's history knows. */
export interface ReturnedPage {
  /** The LMS gave a state that can be read. */
  readonly isGiven: boolean;
  /** This device has the attempt that goes on. */
  readonly isOnDevice: boolean;
  /** The device denies storage: it may have had more. */
  readonly isBlind: boolean;
}

/**
 * Whether what a page out of the browser's history would write may be less than its LMS has. An LMS that is reached through the page shows what
 * there was when that was made, so the device has to know better: one that has nothing of the attempt, and an LMS that gives
 * nothing, would begin anew over it; and where storage is denied a state that the LMS gives may be an old one. cmi5 asks its
 * server at each launch, and without an LMS the device is all there is.
 */
export const isOutdated = (
  {standard, mayWrite}: Pick<Launch, 'standard' | 'mayWrite'>,
  {isGiven, isOnDevice, isBlind}: ReturnedPage,
): boolean => mayWrite && isAsOfPage(standard) && !isOnDevice && (!isGiven || isBlind);

const isAsOfPage = (standard: Launch['standard']): boolean =>
  standard !== 'local' && runTimes[standard].reached === 'page';

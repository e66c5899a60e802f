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

/**
 * Whether a page out of the browser's history is outdated. An LMS that is reached through the page (SCORM) gives what it had when
 * the page was made: another device may have passed the course since, and nothing shows it. So such a page reads and
 * writes nothing; what this device holds unsent is sent by the next launch. cmi5 asks its server at each launch, and without
 * an LMS the device is all there is.
 */
export const isOutdated = ({standard, mayWrite}: Pick<Launch, 'standard' | 'mayWrite'>): boolean =>
  mayWrite && isAsOfPage(standard);

const isAsOfPage = (standard: Launch['standard']): boolean =>
  standard !== 'local' && runTimes[standard].reached === 'page';

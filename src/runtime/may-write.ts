import type {Launch} from './tracker.ts';

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

import type {Progress} from '../progress.ts';

/**
 * Of two saved states the one to go on with: the newer one by counter. Which attempt it is, the
 * LMS says: a journal of another attempt is no newer state of this one.
 */
export function newest(
  fromLms: Progress | undefined,
  fromJournal: Progress | undefined,
): Progress | undefined {
  if (!fromLms || !fromJournal) return fromLms ?? fromJournal;
  const isNewer = fromJournal.attempt === fromLms.attempt && fromJournal.counter > fromLms.counter;
  return isNewer ? fromJournal : fromLms;
}

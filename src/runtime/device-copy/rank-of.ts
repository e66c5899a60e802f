import {parseAnswers} from '../journal/journal-answers.ts';
import {parseEntry} from '../journal/journal-entry.ts';
import {answersEnding, prefixOfJournals} from './keys.ts';
import {parseStamped} from './stamped-text.ts';

/**
 * Which of two copies of one key is the newer one: of a journal its counter, of first answers how many there are (which of
 * them have arrived may be taken back), of anything else the time of writing. −1 for what we did not write.
 */
export function rankOf(key: string, text: string): number {
  if (!key.startsWith(prefixOfJournals)) return parseStamped(text)?.atMs ?? -1;
  return key.endsWith(answersEnding) ? parseAnswers(text).length : (parseEntry(text)?.counter ?? -1);
}

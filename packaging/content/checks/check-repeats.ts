import type {LoggedText} from '../markdown/to-rich-text.ts';
import type {Problems} from '../problems.ts';
import {sentencesOf, wordsOf} from './sentences.ts';

/** Shorter ones are labels and everyday turns. */
const shortestRepeatWords = 5;

/** No sentence may occur twice in the whole course. */
export function checkRepeats(texts: readonly LoggedText[], problems: Problems): void {
  const first = new Map<string, LoggedText>();
  for (const place of texts) {
    for (const sentence of sentencesOf(place.text)) {
      const words = wordsOf(sentence.toLowerCase());
      if (words.length < shortestRepeatWords) continue;
      const key = words.join(' ');
      const earlier = first.get(key);
      if (earlier)
        problems.add(
          place,
          'sentence-twice',
          `"${sentence}" stands already in ${earlier.file}:${earlier.line}. Say something new, or take one away.`,
        );
      else first.set(key, place);
    }
  }
}

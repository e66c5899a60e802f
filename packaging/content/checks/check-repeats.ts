import type {LoggedText} from '../markdown/to-rich-text.ts';
import type {Problems} from '../problems.ts';
import {sentencesOf, wordsOf} from './sentences.ts';

/** Shorter ones are labels and everyday turns. In a translation, titles of the original have more words. */
const shortestRepeatWords = {original: 5, translation: 10};

/** No sentence may occur twice in the whole course but those that are `prescribed`. */
export function checkRepeats(
  texts: readonly LoggedText[],
  {
    language,
    isTranslation = false,
    prescribed = new Set(),
  }: {
    readonly language: string;
    readonly isTranslation?: boolean;
    readonly prescribed?: ReadonlySet<string>;
  },
  problems: Problems,
): void {
  const shortest = shortestRepeatWords[isTranslation ? 'translation' : 'original'];
  const mayRepeat = new Set([...prescribed].map(keyOf));
  const first = new Map<string, LoggedText>();
  for (const place of texts) {
    for (const sentence of sentencesOf(place.text, language)) {
      const key = keyOf(sentence);
      if (wordsOf(key).length < shortest || mayRepeat.has(key)) continue;
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

const keyOf = (sentence: string): string => wordsOf(sentence.toLowerCase()).join(' ');

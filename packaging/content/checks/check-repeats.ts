import type {LoggedText} from '../markdown/to-rich-text.ts';
import type {Problems} from '../problems.ts';
import {sentencesOf, wordsOf} from './sentences.ts';

/** Shorter ones are labels and everyday turns. */
const shortestRepeatWords = 5;

/** No sentence may occur twice in the whole course but those that are `prescribed`. */
export function checkRepeats(
  texts: readonly LoggedText[],
  {language, prescribed = new Set()}: {readonly language: string; readonly prescribed?: ReadonlySet<string>},
  problems: Problems,
): void {
  const mayRepeat = new Set([...prescribed].map(keyOf));
  const first = new Map<string, LoggedText>();
  for (const place of texts) {
    for (const sentence of sentencesOf(place.text, language)) {
      const key = keyOf(sentence);
      if (wordsOf(key).length < shortestRepeatWords || mayRepeat.has(key)) continue;
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

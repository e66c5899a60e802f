import type {LoggedText} from '../markdown/to-rich-text.ts';
import type {Problems} from '../problems.ts';
import {checkAuthorId} from './check-author-id.ts';
import {rulesOf} from '../../languages/index.ts';
import {sentencesOf, wordsOf} from './sentences.ts';

/** The most words of a sentence where a language says nothing else. */
const usualLongestWords = 24;

/**
 * What is checked of each text alone: author's ids, quotation marks, length of sentences. `prescribed`: sentences
 * that no author of the text wrote.
 */
export function checkTexts(
  texts: readonly LoggedText[],
  {language, prescribed = new Set()}: {readonly language: string; readonly prescribed?: ReadonlySet<string>},
  problems: Problems,
): void {
  const {quotes, longestSentenceWords = usualLongestWords} = rulesOf(language) ?? {};
  for (const place of texts) {
    checkAuthorId(place.text, place, problems);
    if (quotes !== undefined && place.native.includes('"')) {
      problems.add(
        place,
        'quotes-straight',
        `Straight quotation marks in "${excerpt(place.native, place.native.indexOf('"'))}". Write ${quotes}.`,
      );
    }
    for (const sentence of sentencesOf(place.text, language)) {
      const count = wordsOf(sentence).length;
      if (count > longestSentenceWords && !prescribed.has(sentence.replaceAll('\u00A0', ' '))) {
        problems.add(
          place,
          'sentence-long',
          `A sentence of ${count} words: "${excerpt(sentence, 0)}". Split it: at most ${longestSentenceWords} words, one thought each.`,
        );
      }
    }
  }
}

/** A few letters of a text around a place, enough to find it. */
function excerpt(text: string, at: number): string {
  const from = Math.max(0, at - 20);
  return `${from > 0 ? '…' : ''}${text.slice(from, from + 50)}${text.length > from + 50 ? '…' : ''}`;
}

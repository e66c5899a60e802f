import {writingOf} from '../../languages/index.ts';
import type {Place, Problems} from '../problems.ts';
import type {Content} from '../read/read-content.ts';
import type {Speller} from './speller.ts';

/** A word that is right though the dictionary lacks it: a name, a term, an abbreviation. */
export interface ListedWord extends Place {
  readonly word: string;
  /** A word of the dictionary whose endings it has; without one only this very form is right. */
  readonly like?: string;
}

const line = /^(\p{L}[\p{L}-]*)(?:\/(\p{L}+))?$/u;

/**
 * Reads `modules/words.<lang>.txt`: a word a line, sorted by the alphabet of the language, `Vējsala/pilsēta`
 * for one that changes its endings like another. Tells lines of another form or in the wrong place.
 */
export function readWordList(content: Content, language: string, problems: Problems): readonly ListedWord[] {
  const file = `modules/words.${language}.txt`;
  const {compare} = writingOf(language);
  const words: ListedWord[] = [];
  (content.get(file) ?? '').split('\n').forEach((text, i) => {
    if (text === '') return;
    const place = {file, line: i + 1};
    const [, word, like] = line.exec(text) ?? [];
    const before = words.at(-1)?.word ?? '';
    if (word === undefined) {
      problems.add(
        place,
        'word-list',
        `"${text}" is no word. Write one word, or "word/like" with a word of the dictionary whose endings it has.`,
      );
    } else if (compare(before, word) >= 0) {
      problems.add(
        place,
        'word-list',
        `"${word}" must not stand below "${before}": each word stands once, in alphabetical order.`,
      );
    } else {
      words.push({...place, word, ...(like !== undefined && {like})});
    }
  });
  return words;
}

/**
 * Teaches the speller the words of the list. Tells those that it knows already, and examples that it
 * does not know.
 */
export function learnWords(words: readonly ListedWord[], speller: Speller, problems: Problems): void {
  const needless = words.filter(({word}) => speller.isRight(word));
  for (const place of needless)
    problems.add(place, 'word-list', `The dictionary knows "${place.word}". Take this line away.`);
  for (const place of words.filter(({like}) => like !== undefined && !speller.isRight(like)))
    problems.add(
      place,
      'word-list',
      `The dictionary has no "${place.like}" whose endings "${place.word}" could have. Take another word.`,
    );
  for (const {word, like} of words) speller.learn(word, like);
}

/** Tells the words of the list that stand in none of the words that needed it. */
export function reportUnused(
  words: readonly ListedWord[],
  needed: ReadonlySet<string>,
  problems: Problems,
): void {
  const small = [...needed].map((word) => word.toLowerCase());
  for (const place of words) {
    const {word, like} = place;
    const stem = like === undefined ? word : word.slice(0, -changingLetters);
    const isUsed = small.some((each) =>
      like === undefined ? each === word.toLowerCase() : each.startsWith(stem.toLowerCase()),
    );
    if (!isUsed) problems.add(place, 'word-list', `No text has "${word}" any more. Take this line away.`);
  }
}

/** How many letters at the end of a word its forms may change. */
const changingLetters = 2;

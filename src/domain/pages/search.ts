/**
 * Search over the course: `content/<lang>/search.json`, loaded when search opens. Words are kept as
 * stems of its language (`stemOf`), so that any ending finds them; diacritics may be left out, but whoever writes them
 * gets the words that have them first. The texts themselves are read where a result leads.
 */

export interface SearchIndex {
  /** In the order of the course; then the glossary and the other pages. */
  readonly places: readonly SearchPlace[];
  /**
   * Stem → numbers of the places and parts that have it, counted from 0 through the places, each
   * followed by its parts. Written as differences to base 36: `"3 2 a"` is 3, 5, 15. Stems that stand
   * nearly everywhere are left out.
   */
  readonly stems: Readonly<Record<string, string>>;
}

export interface SearchPlace {
  /** The address, e.g. `#/definitions/law`. */
  readonly href: string;
  /** A lesson's title, a term. */
  readonly title: string;
  /** Where that is, e.g. the module's title. */
  readonly within?: string;
  /** Blocks of a lesson: id → heading. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** A place or a part of one, as a result. */
export interface SearchEntry {
  readonly href: string;
  /** The block on that page, when it is a part of a lesson. */
  readonly block?: string;
  readonly title: string;
  readonly within?: string;
}

/** More results than this nobody reads. */
export const mostResults = 30;

/** How much a word is worth in a title, compared with the text. */
const titleWorth = 5;

/**
 * What fits the words of a query, the best first. A result has all words that the index knows, or,
 * when nothing has them all, as many as any has. A query without a known word finds nothing.
 */
export function search(index: SearchIndex, query: string, stem: Stem): readonly SearchEntry[] {
  const wanted = stemsOf(query, stem).map((word) => wantedWord(index, word));
  const ready = readyIndex(index, stem);
  const found = wanted.map((word) => ({word, places: placesWith(ready, word)}));
  const most = mostOf(found.map(({places}) => places));
  return ready.results
    .map((result, number) => ({result, number}))
    .filter(({number}) => most.has(number))
    .map(({result, number}) => {
      const title = ready.titleOf(number);
      const points = found.map(
        ({word, places}) => (places.get(number) ?? 0) + titleWorth * nearest(word, title),
      );
      return {result, points: points.reduce((sum, each) => sum + each, 0)};
    })
    .sort((a, b) => b.points - a.points)
    .slice(0, mostResults)
    .map(({result}) => result);
}

/** What every search needs of an index: somebody who types asks at each letter. */
interface ReadyIndex {
  /** Places and parts by their numbers. */
  readonly results: readonly SearchEntry[];
  /** First letter without diacritics → stems that begin with it, and the numbers that have them. */
  readonly stems: ReadonlyMap<string, readonly (readonly [stem: string, numbers: string])[]>;
  /** Stems of the title of a place or part. */
  titleOf(number: number): readonly string[];
}

const ready = new WeakMap<SearchIndex, ReadyIndex>();

/** Makes what the first letter that is typed would have to wait for. */
export const prepareSearch = (index: SearchIndex, stem: Stem): void => void readyIndex(index, stem);

/** An index is of one language, and so are its stems. */
function readyIndex(index: SearchIndex, stem: Stem): ReadyIndex {
  const known = ready.get(index);
  if (known) return known;
  const stems = new Map<string, [string, string][]>();
  for (const entry of Object.entries(index.stems)) {
    const letter = firstLetter(entry[0]);
    const others = stems.get(letter);
    if (others) others.push(entry);
    else stems.set(letter, [entry]);
  }
  const results = resultsOf(index);
  const titles = new Map<number, readonly string[]>();
  const titleOf = (number: number): readonly string[] => {
    const title = titles.get(number) ?? stemsOf(results[number]?.title ?? '', stem);
    titles.set(number, title);
    return title;
  };
  const made = {results, stems, titleOf};
  ready.set(index, made);
  return made;
}

/** Words that are near each other begin with the same one. */
const firstLetter = (stem: string): string => withoutDiacritics(stem.slice(0, 1));

/** A stem that is searched for; `isSpelled`: the course has it letter by letter. */
interface WantedWord {
  readonly stem: string;
  readonly isSpelled: boolean;
}

const wantedWord = ({stems}: SearchIndex, stem: string): WantedWord => ({
  stem,
  isSpelled: Object.hasOwn(stems, stem),
});

/** Who writes a word of the course as it is spelled (pase) hardly means its double with diacritics (paša). */
function nearnessTo({stem: word, isSpelled}: WantedWord, stem: string): number {
  const near = nearnessOf(word, stem);
  return isSpelled && near === nearness.bare ? nearness.double : near;
}

/** The words of a text in small letters without diacritics. */
export function wordsOf(text: string): readonly string[] {
  return spelledWordsOf(text).map(withoutDiacritics);
}

/** Small raised digits, in the order of what they stand for. */
const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A word as it is written, with the flag `u`. The number of a section of law is one; a date of three numbers is three. */
export const wordPattern = `\\d+\\.?[${raisedDigits}]+|\\d+\\.\\d{1,2}(?!\\.?\\d)|[\\p{L}\\p{N}]+`;

const everyWord = new RegExp(wordPattern, 'gu');
const raisedNumber = new RegExp(`^(\\d+)\\.?([${raisedDigits}]+)$`);

/** The words of a text in small letters; 154.¹, 154¹ and 154.1 are one word, 154.1. */
export function spelledWordsOf(text: string): readonly string[] {
  return (text.toLowerCase().normalize('NFC').match(everyWord) ?? []).map(withPlainNumber);
}

/** Nobody can type the number of a section as the law writes it. */
const withPlainNumber = (word: string): string =>
  word.replace(
    raisedNumber,
    (_, section: string, raised: string) =>
      `${section}.${Array.from(raised, (digit) => raisedDigits.indexOf(digit)).join('')}`,
  );

/** Normalising takes long, and most words need none. */
const isPlain = (word: string): boolean => /^[a-z0-9]*$/.test(word);

const withoutDiacritics = (word: string): string =>
  isPlain(word) ? word : word.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** What the forms of a word in small letters without diacritics share: `stemIn` of `src/languages` knows it by language. */
export type Stem = (bare: string) => string;

/** The stem of a word in small letters, with or without diacritics as it came. */
export function stemOf(word: string, stem: Stem): string {
  const cut = stem(withoutDiacritics(word));
  return withoutDiacritics(word).startsWith(cut) ? word.slice(0, cut.length) : cut;
}

/** The stems of a text's words, each once. */
export const stemsOf = (text: string, stem: Stem): readonly string[] => [
  ...new Set(spelledWordsOf(text).map((word) => stemOf(word, stem))),
];

/** How near a word of the text is to the word that is searched for. */
const nearness = {same: 4, bare: 3, beginning: 2, near: 1, double: 0.5} as const;
/** A stem of this length may be what a longer word begins with: vervē, vervētājs. */
const shortestBeginning = 4;
/** Letters that two words must have in common at least, to be forms of one. */
const commonLetters = 5;

/** True when a query has one of these words in any form, e.g. those by which somebody looks for help. */
export function hasWordOf(query: string, words: string, stem: Stem): boolean {
  const known = stemsOf(words, stem);
  return stemsOf(query, stem).some((word) => known.some((each) => nearnessOf(each, word) > 0));
}

/** How near a stem of a text is to a stem that is searched for; 0: it is another word. */
export function nearnessOf(word: string, stem: string): number {
  return word === stem ? nearness.same : bareNearness(withoutDiacritics(word), withoutDiacritics(stem));
}

function bareNearness(word: string, stem: string): number {
  if (word === stem) return nearness.bare;
  // Another number is no other form of this one; but who asks for 154 means 154.1, too.
  if (/^\d/.test(word)) return stem.startsWith(`${word}.`) ? nearness.beginning : 0;
  if (word.length >= shortestBeginning && stem.startsWith(word)) return nearness.beginning;
  if (stem.length >= shortestBeginning && word.startsWith(stem)) return nearness.near;
  // A consonant may change before an ending (latvietis, latvieši), a verb has longer forms.
  const common = commonBeginning(word, stem);
  return common >= commonLetters && common >= Math.max(word.length, stem.length) - 2 ? nearness.near : 0;
}

function commonBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function nearest(word: WantedWord, stems: readonly string[]): number {
  return stems.reduce((best, stem) => Math.max(best, nearnessTo(word, stem)), 0);
}

/** Number of a place or part → how near a word of it comes. */
function placesWith({stems}: ReadyIndex, word: WantedWord): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const [stem, numbers] of stems.get(firstLetter(word.stem)) ?? []) {
    const near = nearnessTo(word, stem);
    if (near === 0) continue;
    let number = 0;
    for (const difference of numbers.split(' ')) {
      number += parseInt(difference, 36);
      places.set(number, Math.max(near, places.get(number) ?? 0));
    }
  }
  return places;
}

/** The numbers that most of the words have. */
function mostOf(found: readonly ReadonlyMap<number, number>[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const number of found.flatMap((places) => [...places.keys()]))
    counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return new Set([...counts].filter(([, count]) => count === most).map(([number]) => number));
}

/** All places and parts by their numbers. */
function resultsOf({places}: SearchIndex): readonly SearchEntry[] {
  return places.flatMap(({parts, ...place}) => [
    place,
    ...Object.entries(parts ?? {}).map(([block, title]) => ({
      ...{href: place.href, block, title, within: place.title},
    })),
  ]);
}

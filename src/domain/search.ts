/**
 * Search over the course: `content/<lang>/search.json`, loaded when search opens. Texts are kept as
 * stems (`stemOf`), so that any ending finds them and diacritics may be left out; the words
 * themselves are read where the result leads.
 */

export interface SearchIndex {
  /** In the order of the course; then the glossary and the pages. */
  readonly entries: readonly SearchEntry[];
}

export interface SearchEntry {
  /** The address, e.g. `#/definitions/law`. */
  readonly href: string;
  /** What is shown: the heading of a section, a lesson's title, a term. */
  readonly title: string;
  /** Where that is, e.g. the lesson's title; absent when it says nothing new. */
  readonly within?: string;
  /** Different stems of the text, with a space between two. */
  readonly stems: string;
}

/** More results than this nobody reads. */
const mostResults = 30;

/** How much a word is worth where it is found. */
const worth = {title: 6, within: 2, text: 1} as const;
/** How near a word of the text is to the word that is searched for. */
const nearness = {same: 4, beginning: 2, near: 1} as const;

/**
 * Entries that fit the words of a query, the best first. An entry must have all of them; when none
 * has, those with most are given. A query without a letter or digit finds nothing.
 */
export function search(index: SearchIndex, query: string): readonly SearchEntry[] {
  const wanted = [...new Set(wordsOf(query).map(stemOf))];
  if (wanted.length === 0) return [];
  const hits = index.entries.map((entry) => ({entry, ...rate(entry, wanted)})).filter(({found}) => found > 0);
  const most = Math.max(0, ...hits.map(({found}) => found));
  return hits
    .filter(({found}) => found === most)
    .sort((a, b) => b.points - a.points)
    .slice(0, mostResults)
    .map(({entry}) => entry);
}

/** The words of a text as a search knows them: small letters without diacritics. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Endings of Latvian nouns, adjectives and verbs without diacritics, the longest first. */
const endings =
  /(?:sanas|sanai|sanam|sana|sanu|iem|ais|ies|iet|am|em|im|um|us|as|es|os|is|ie|ai|ei|ot|st|s|t|u|a|i|e|o)$/;
/** What must stay of a word, so that different words stay different. */
const shortestStem = 3;

/**
 * The part of a word (`wordsOf`) that its forms share. One rule for all languages: what is cut from the
 * text is cut from the query, too.
 */
export function stemOf(word: string): string {
  const stem = word.replace(endings, '');
  return stem.length >= shortestStem ? stem : word;
}

interface Rating {
  /** How many of the wanted words it has. */
  readonly found: number;
  readonly points: number;
}

function rate(entry: SearchEntry, wanted: readonly string[]): Rating {
  const fields = [
    {worth: worth.title, stems: wordsOf(entry.title).map(stemOf)},
    {worth: worth.within, stems: wordsOf(entry.within ?? '').map(stemOf)},
    {worth: worth.text, stems: entry.stems.split(' ')},
  ];
  const points = wanted.map((word) =>
    fields.reduce((sum, field) => sum + field.worth * nearest(word, field.stems), 0),
  );
  return {
    found: points.filter((each) => each > 0).length,
    points: points.reduce((sum, each) => sum + each, 0),
  };
}

function nearest(word: string, stems: readonly string[]): number {
  return stems.reduce((best, stem) => Math.max(best, nearnessOf(word, stem)), 0);
}

/** A stem of this length may be what a longer word begins with: vervē, vervētājs. */
const shortestBeginning = 4;
/** Letters that two words must have in common at least, to be forms of one. */
const commonLetters = 5;

function nearnessOf(word: string, stem: string): number {
  if (word === stem) return nearness.same;
  if (stem.startsWith(word)) return nearness.beginning;
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

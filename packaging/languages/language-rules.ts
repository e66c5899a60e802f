/**
 * What authors and packages need to know of a language. Nothing here asks the machine (`Intl`): the same course gives the
 * same bytes everywhere.
 */
export interface LanguageRules {
  /** The npm package of its spelling dictionary. Named, not imported: it reads files, and packages are also made where there are none. */
  readonly dictionary: `dictionary-${string}`;
  /** The quotation marks to write instead of straight ones. */
  readonly quotes: string;
  /** More words than this in a sentence tire a reader; a language with articles needs some more. */
  readonly longestSentenceWords: number;
  /** Spaces that must not break, besides those between thousands. */
  readonly nonBreaking: readonly RegExp[];
  /** A text that ends in a short form with a full stop: no sentence ends there. */
  readonly shortForm: RegExp;
  /** Order of names: for `sort`. */
  readonly compare: (a: string, b: string) => number;
  /** Up to three decimals: "2800,5". */
  readonly number: (value: number) => string;
  /** "2026. gada 24. novembris" of `2026-11-24`. */
  readonly day: (isoDay: string) => string;
  /** Ways of speaking that harm, and what to write instead. */
  readonly forbidden: readonly ForbiddenWord[];
  /** Said above a lesson of a municipality that is not in this language; the name of the one it is in follows. */
  readonly otherLanguage: string;
  /** What stands in a new lesson of a municipality until somebody writes something else. */
  readonly newLesson: NewLessonWords;
  /** Words of certainty: those who write tests put them into wrong answers, those who take tests know it. */
  readonly cueWords: RegExp;
}

/** Each of a text, a question or an option with what belongs to it. */
type Said = readonly [words: string, below: string];

/** A whole lesson: it can be looked at before anything is written. */
export interface NewLessonWords {
  readonly title: string;
  readonly goal: string;
  readonly text: Said;
  readonly figure: {readonly heading: string; readonly caption: string; readonly description: string};
  /** What stands in the place of the film where nobody can watch it. */
  readonly film: Said;
  readonly question: string;
  /** The wrong one, then the right one. */
  readonly options: readonly Said[];
  readonly oneMore: Said;
  readonly story: Said;
  readonly decision: string;
  /** The good one, then the poor one. */
  readonly ways: readonly Said[];
  readonly ending: Said;
}

export interface ForbiddenWord {
  /** Finds it in any form; no letter stands before or after the find. */
  readonly words: RegExp;
  /** Finds the phrases in which it may stand, e.g. an official name. */
  readonly except?: RegExp;
  readonly why: string;
  readonly instead: string;
}

/** A pattern of whole words; `~` stands for any ending. */
export function words(...stems: readonly string[]): RegExp {
  const ends = stems.map((stem) => stem.replaceAll('~', '\\p{L}*').replaceAll(' ', '\\s+'));
  return new RegExp(`(?<!\\p{L})(?:${ends.join('|')})(?!\\p{L})`, 'giu');
}

/** Digits in groups of three from the fifth on, as `Intl` writes them for Latvian and others. */
export function groupedNumber(value: number, {decimal, group}: {decimal: string; group: string}): string {
  const [whole = '', part] = String(Math.abs(Math.round(value * 1000) / 1000)).split('.');
  const grouped = whole.length < 5 ? whole : whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  return `${value < 0 ? '-' : ''}${grouped}${part === undefined ? '' : decimal + part}`;
}

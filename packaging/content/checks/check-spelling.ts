import type {LoggedText} from '../markdown/to-rich-text.ts';
import type {Problems} from '../problems.ts';
import type {Content} from '../read/read-content.ts';
import {rulesOf} from '../../languages/index.ts';
import {Speller, type HunspellDictionary} from './speller.ts';
import {learnWords, readWordList, reportUnused} from './word-list.ts';

/** Suggesting takes long; an author who sees so many corrects the first ones first. */
const mostSuggestions = 40;

/** What looks like a word but is an address. */
const addresses =
  /\S*@\S+|https?:\S+|(?:[\p{L}\p{N}-]+\.)+(?:lv|eu|int|com|org|example)(?:\/\S*)?(?!\p{L})/giu;

/**
 * Tells words that neither the dictionary of the language nor `modules/words.<lang>.txt` knows, and what
 * is wrong with that list. A language without a dictionary is not checked.
 */
export async function checkSpelling(
  texts: readonly LoggedText[],
  language: string,
  {content, problems}: {readonly content: Content; readonly problems: Problems},
): Promise<void> {
  const rules = rulesOf(language);
  if (!rules) return;
  // As the `dictionary-*` packages declare it.
  const {default: dictionary} = (await import(rules.dictionary)) as {readonly default: HunspellDictionary};
  const speller = await Speller.load(dictionary);
  const places = new Map<string, LoggedText>();
  for (const text of texts)
    for (const word of spelledWords(text.native)) if (!places.has(word)) places.set(word, text);
  const unknown = [...places].filter(([word]) => !speller.isRight(word));
  const list = readWordList(content, language, problems);
  learnWords(list, speller, problems);
  reportUnused(list, new Set(unknown.map(([word]) => word)), problems);
  unknown
    .filter(([word]) => !speller.isRight(word))
    .forEach(([word, place], i) => {
      const likely = i < mostSuggestions ? speller.suggest(word).slice(0, 3) : [];
      const hint = likely.length > 0 ? ` Did you mean ${likely.map((each) => `"${each}"`).join(', ')}?` : '';
      problems.add(
        place,
        'word-misspelt',
        `"${word}" is in no dictionary.${hint} Correct it, or, if it is right, add it to modules/words.${language}.txt.`,
      );
    });
  speller.dispose();
}

/** The words of a text, each hyphenated one as a whole; single letters are names of things. */
function spelledWords(text: string): string[] {
  const words = text.replaceAll(addresses, ' ').match(/(?<![\p{L}\p{N}])\p{L}+(?:[-’']\p{L}+)*(?!\p{N})/gu);
  // Whose it is, in English: the word before it is spelled.
  return words?.map((word) => word.replace(/[’']s$/, '')).filter((word) => word.length > 1) ?? [];
}

/** The one place that knows which language is on screen. */
import {firstLanguage} from '../languages/codes.ts';
import {setLanguage} from '../languages/on-screen.ts';
import type {Words} from './words.ts';

/** Another language than the first → how its words for one page are loaded. */
export type Others<Part> = Readonly<Record<string, () => Promise<Part>>>;

/** Undefined while the first language is on screen: each part brings its words along. */
let other: Partial<Words> | undefined;

/**
 * Makes what gives the words of some parts. Call that while rendering, never at import time, so that a change of
 * language reaches every element.
 * @param first the words of these parts in the first language
 * @param join makes one table of them, once for each language
 */
export function chooser<Part extends keyof Words, Table>(
  first: Pick<Words, Part>,
  join: (words: Pick<Words, Part>) => Table,
): () => Table {
  let made: {readonly from: object; readonly table: Table} | undefined;
  return () => {
    const from = other ?? first;
    if (made?.from !== from) made = {from, table: join(from as Pick<Words, Part>)};
    return made.table;
  };
}

/**
 * Loads the words of a language for one page and makes it the language on screen; a code that the page has no words for
 * changes nothing (`npm run check` refuses to publish it). Rejects when they do not arrive: then all is as before.
 * Gives whether the language on screen is another one now.
 */
export async function chooseLanguage(code: string, others: Others<Partial<Words>>): Promise<boolean> {
  if (code !== firstLanguage && !others[code]) return false;
  return speak(code, await others[code]?.());
}

/** Makes a language the one on screen whose words are there; without words it is the first. Gives whether it is another one now. */
export function speak(code: string, words: Partial<Words> | undefined): boolean {
  const isOther = words !== other;
  other = words;
  setLanguage(code);
  return isOther;
}

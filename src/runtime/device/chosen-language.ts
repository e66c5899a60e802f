/** The language chosen last on this device: a first guess, before it is known who learns. */
import {readKept} from './kept-text.ts';

const key = 'kr.language';

/** undefined: none was chosen, or the browser does not say. */
export const readChosenLanguage = (): string | undefined => readKept(key);

export function keepChosenLanguage(code: string): void {
  try {
    localStorage.setItem(key, code);
  } catch {
    // It lasts until the page is left.
  }
}

/** The language that this page's address asks for (`?lang=ru`): a choice like any other. */
export const askedLanguage = (): string | undefined =>
  new URLSearchParams(location.search).get('lang') ?? undefined;

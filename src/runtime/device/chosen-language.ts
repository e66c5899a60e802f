/** The language chosen last on this device: a first guess, before it is known who learns. */
const key = 'kr.language';

/** undefined: none was chosen, or the browser does not say. */
export function readChosenLanguage(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    // Storage is blocked: the LMS or the browser decides.
    return undefined;
  }
}

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

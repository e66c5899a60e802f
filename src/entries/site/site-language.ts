import {showLanguage} from '../../components/show-language.ts';
import {languageFor} from '../../domain/course/language-choice.ts';
import {firstLanguage, isLanguage, languageCodes, pageFile} from '../../languages/codes.ts';
import type {Others} from '../../locales/chooser.ts';
import type {Words} from '../../locales/words.ts';
import {keepChosenLanguage, readChosenLanguage} from '../../runtime/device/chosen-language.ts';

/**
 * Shows a page of the site in the language that is wanted: the one that was asked for (`?lang=ru`, which is kept), else that of
 * the address, else the one chosen before or the browser's. Resolves when the page speaks; it never does when the browser is on
 * its way to the page's file in another language.
 */
export async function showWantedLanguage(others: Others<Partial<Words>>): Promise<void> {
  const own = document.documentElement.lang;
  const wanted = wantedLanguage(own);
  if (wanted === own) return showLanguage(own, others);
  location.replace(addressIn(wanted, location.href));
  return new Promise(() => undefined);
}

function wantedLanguage(own: string): string {
  const asked = new URL(location.href).searchParams.get('lang') ?? '';
  if (isLanguage(asked)) {
    keepChosenLanguage(asked);
    return asked;
  }
  // A file of another language was named by whoever led here.
  if (own !== firstLanguage) return own;
  return languageFor(languageCodes, {kept: readChosenLanguage(), browser: navigator.languages});
}

/** Address of this very page in another language; where one is in it stays. */
export function addressIn(code: string, address: string): string {
  const url = new URL(address);
  const [, folder = '/', file = ''] = /^(.*\/)([^/]*)$/.exec(url.pathname) ?? [];
  const plain = (file || 'index.html').replace(/\.[a-z]{2}\.html$/, '.html');
  url.pathname = folder + pageFile(plain, isLanguage(code) ? code : firstLanguage);
  url.searchParams.set('lang', code);
  return url.href;
}

/** In which language a page of the site speaks: the one rule, for the script at its head and for the page's own. */
import {languageFor} from '../../domain/course/language-choice.ts';
import {firstLanguage, isLanguage, languageCodes, pageFile} from '../../languages/codes.ts';

export interface PageWishes {
  /** Asked for in the address (`?lang=ru`). */
  readonly asked: string | undefined;
  /** Chosen before on this device. */
  readonly kept: string | undefined;
  /** BCP 47 of the browser, the dearest first. */
  readonly browser: readonly string[];
}

/**
 * The one asked for, else that of the page's file, if it is not the first: it was named by whoever led here; else the one chosen
 * before, or the browser's.
 * @param own language of the page's file
 */
function wantedLanguage(own: string, {asked, kept, browser}: PageWishes): string {
  if (asked !== undefined && isLanguage(asked)) return asked;
  if (own !== firstLanguage) return own;
  return languageFor(languageCodes, {kept, browser});
}

/**
 * Address of this page in the language that is wanted; undefined: here it is, or whoever serves the site has no such file and
 * gives this one in its place, which would lead here for ever.
 * @param address of this page
 */
export function addressWanted(own: string, wishes: PageWishes, address: string): string | undefined {
  const wanted = wantedLanguage(own, wishes);
  const other = wanted === own ? address : addressIn(wanted, address);
  return other === address ? undefined : other;
}

/** Address of this very page in another language; where one is in it stays. */
function addressIn(code: string, address: string): string {
  const url = new URL(address);
  const [, folder = '/', file = ''] = /^(.*\/)([^/]*)$/.exec(url.pathname) ?? [];
  const plain = (file || 'index.html').replace(/\.[a-z]{2}\.html$/, '.html');
  url.pathname = folder + pageFile(plain, isLanguage(code) ? code : firstLanguage);
  url.searchParams.set('lang', code);
  return url.href;
}

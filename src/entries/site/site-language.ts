import {showLanguage} from '../../components/show-language.ts';
import {firstLanguage, isLanguage} from '../../languages/codes.ts';
import type {Others} from '../../locales/chooser.ts';
import type {Words} from '../../locales/words.ts';
import {askedLanguage, keepChosenLanguage, readChosenLanguage} from '../../runtime/device/chosen-language.ts';
import {addressWanted} from './wanted-language.ts';

/**
 * Shows a page of the site in the language that is wanted: the one that was asked for (`?lang=ru`, which is kept), else that of
 * the address, else the one chosen before or the browser's. Resolves when the page speaks; it never does when the browser is on
 * its way to the page's file in another language, to which the page's head led it (`early-language.ts`; a page in development has
 * none). What is in the page itself is in its language at once; its elements have their place, and show no words of another,
 * unless those that are wanted do not arrive: a page in the first language is better than one in which nothing can be done.
 */
export async function showWantedLanguage(others: Others<Partial<Words>>): Promise<void> {
  const own = document.documentElement.lang;
  const asked = askedLanguage();
  if (asked !== undefined && isLanguage(asked)) keepChosenLanguage(asked);
  const wishes = {asked, kept: readChosenLanguage(), browser: navigator.languages};
  const address = addressWanted(own, wishes, location.href);
  if (address !== undefined) {
    document.body.hidden = true;
    location.replace(address);
    return new Promise(() => undefined);
  }
  if (own === firstLanguage) return;
  const elements = [...document.body.querySelectorAll<HTMLElement>('*')].filter(({localName}) =>
    localName.includes('-'),
  );
  for (const {style} of elements) style.visibility = 'hidden';
  try {
    await showLanguage(own, others);
  } catch (cause) {
    // They say what they say in the first language, and a screen reader has to know.
    for (const element of elements) element.lang = firstLanguage;
    console.error(cause);
  } finally {
    for (const {style} of elements) style.visibility = '';
  }
}

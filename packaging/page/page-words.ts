/** The one place where words get into HTML files: those in `src/entries` hold `{{names}}` of them. */
import {isLanguage} from '../../src/languages/codes.ts';
import {documentWords} from '../../src/locales/documents.ts';
import {escapeHtml} from './page-edits.ts';

const placeholder = /\{\{(\w+)(?:\|((?:(?!\{\{)[\s\S])*?))?\}\}/g;

/**
 * The page in one language: `{{lang}}` is its code, `{{name}}` a sentence of `src/locales/<language>/documents.ts`, and
 * `{{name|<a …>…</a>}}` one with a link where it has `{}`.
 * @param file the page, for messages
 * @throws Error when the language has no words, or a name is not among them
 */
export function withWords(html: string, language: string, file: string): string {
  const filled = html.replaceAll(placeholder, (_, name: string, link?: string) => {
    if (name === 'lang') return language;
    const words = isLanguage(language) ? new Map(Object.entries(documentWords[language])) : undefined;
    const sentence = words?.get(name);
    if (sentence === undefined) throw new Error(problemOf(name, language, file));
    return escapeHtml(sentence).replace('{}', () => link?.trim() ?? '{}');
  });
  // A link may hold a name itself: the inner one is first.
  return filled === html ? html : withWords(filled, language, file);
}

const problemOf = (name: string, language: string, file: string): string =>
  isLanguage(language)
    ? `${file}: there is no sentence "${name}". Write it in src/locales/${language}/documents.ts, or correct the name.`
    : `${file}: pages have no words in "${language}". Add it to src/languages/codes.ts; the compiler names the rest.`;

import {basename, dirname, join} from 'node:path/posix';
import {firstLanguage, languageCodes, pageFile} from '../../src/languages/codes.ts';
import {withWords} from './page-words.ts';
import {replaceOnce} from './replace-once.ts';

/** A page of the site, with the names of its sentences, in every language: file → page. Each tells of the others. */
export function inEveryLanguage(html: string, file: string): ReadonlyMap<string, string> {
  return new Map(
    languageCodes.map((language) => [
      join(dirname(file), pageFile(basename(file), language)),
      withWords(withAlternates(html, basename(file)), language, file),
    ]),
  );
}

/** For search engines, and for whoever has no script. */
function withAlternates(html: string, file: string): string {
  if (languageCodes.length < 2) return html;
  const links = [...languageCodes, 'x-default'].map((code) => {
    const language = languageCodes.find((each) => each === code) ?? firstLanguage;
    return `<link rel="alternate" hreflang="${code}" href="${pageFile(file, language)}">`;
  });
  return replaceOnce(html, /<\/head>/, `${links.join('\n    ')}\n  </head>`);
}

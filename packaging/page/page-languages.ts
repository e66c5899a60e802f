import {relative} from 'node:path';
import {basename, dirname, join} from 'node:path/posix';
import type {Plugin} from 'vite';
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

/**
 * Puts words into pages that stand alone: packages get those of their own language when they are made.
 * @param isAlone false for a page whose parts go into another one, which has its languages itself
 */
export function pageWords(root: string, isAlone: (file: string) => boolean): Plugin {
  let isServed = false;
  return {
    name: 'page-words',
    enforce: 'post',
    configResolved: ({command}) => void (isServed = command === 'serve'),
    transformIndexHtml: {
      order: 'pre',
      handler: (html, {filename}) =>
        isServed ? withWords(html, firstLanguage, relative(root, filename)) : html,
    },
    generateBundle(_, bundle) {
      for (const page of Object.values(bundle)) {
        if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
        const html = String(page.source);
        if (!isAlone(page.fileName)) {
          page.source = withWords(html, firstLanguage, page.fileName);
          continue;
        }
        for (const [file, source] of inEveryLanguage(html, page.fileName))
          if (file === page.fileName) page.source = source;
          else this.emitFile({type: 'asset', fileName: file, source});
      }
    },
  };
}

import {relative} from 'node:path';
import {basename, dirname, join} from 'node:path/posix';
import type {Plugin} from 'vite';
import {firstLanguage, languageCodes, pageFile} from '../../src/languages/codes.ts';
import {withWords} from './page-words.ts';

/**
 * A page of the site, with the names of its sentences, in every language: file → page. No head tells of the others: that
 * takes whole addresses, and the site stands anywhere.
 */
function inEveryLanguage(html: string, file: string): ReadonlyMap<string, string> {
  return new Map(
    languageCodes.map((language) => [
      join(dirname(file), pageFile(basename(file), language)),
      withWords(html, language, file),
    ]),
  );
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

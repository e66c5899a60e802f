import {relative} from 'node:path';
import {basename, dirname, join, relative as relativeTo} from 'node:path/posix';
import type {Plugin, Rolldown} from 'vite';
import {firstLanguage, languageCodes, pageFile, type LanguageCode} from '../../src/languages/codes.ts';
import {earlyLanguageScript, withEarlyLanguage} from './early-language.ts';
import {withWords} from './page-words.ts';

type Bundle = Rolldown.OutputBundle;

/**
 * A page of the site, with the names of its sentences, in every language: file → page. No head tells of the others: that
 * takes whole addresses, and the site stands anywhere.
 */
function inEveryLanguage(html: string, file: string, bundle: Bundle): ReadonlyMap<string, string> {
  return new Map(
    languageCodes.map((language) => [
      join(dirname(file), pageFile(basename(file), language)),
      withWordsAhead(withWords(html, language, file), file, language, bundle),
    ]),
  );
}

/** Pages that nobody comes to: those that lead there name their language. */
const asksNobody: ReadonlySet<string> = new Set(['lms/stage/index.html']);

/** Page → the file in `src/locales/<language>` that it shows itself with in that language (`other-languages.ts`). */
const wordsOf: Readonly<Record<string, string>> = {
  'index.html': 'site-words',
  'changes/index.html': 'site-words',
  'lms/index.html': 'lms-words',
  'results/index.html': 'results-words',
  'make/index.html': 'make-words',
  'device/index.html': 'learn-words',
};

/** A page in another language waits for its words: they are asked for with its scripts, not after them. */
function withWordsAhead(html: string, page: string, language: LanguageCode, bundle: Bundle): string {
  if (language === firstLanguage || asksNobody.has(page)) return html;
  const words = wordsOf[page] ?? 'words';
  const chunk = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/src/locales/${language}/${words}.ts`),
  );
  if (chunk?.type !== 'chunk') throw new Error(`${page} has no ${words} in "${language}": see wordsOf.`);
  const paths = [chunk.fileName, ...chunk.imports].map((file) => relativeTo(dirname(page), file));
  // What the page's own scripts import as well stands there already.
  const links = paths
    .filter((path) => !html.includes(`"${path}"`))
    .map((path) => `  <link rel="modulepreload" crossorigin href="${path}">\n  `);
  return html.replace('</head>', () => `${links.join('')}</head>`);
}

/**
 * Puts words into pages that stand alone: packages get those of their own language when they are made.
 * @param isAlone false for a page whose parts go into another one, which has its languages itself
 */
export function pageWords(root: string, isAlone: (file: string) => boolean): Plugin {
  let isServed = false;
  let early: Promise<string> | undefined;
  return {
    name: 'page-words',
    enforce: 'post',
    configResolved: ({command}) => void (isServed = command === 'serve'),
    transformIndexHtml: {
      order: 'pre',
      handler: (html, {filename}) =>
        isServed ? withWords(html, firstLanguage, relative(root, filename)) : html,
    },
    async generateBundle(_, bundle) {
      for (const page of Object.values(bundle)) {
        if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
        const html = String(page.source);
        if (!isAlone(page.fileName)) {
          page.source = withWords(html, firstLanguage, page.fileName);
          continue;
        }
        const whole = asksNobody.has(page.fileName)
          ? html
          : withEarlyLanguage(html, await (early ??= earlyLanguageScript(root)));
        for (const [file, source] of inEveryLanguage(whole, page.fileName, bundle))
          if (file === page.fileName) page.source = source;
          else this.emitFile({type: 'asset', fileName: file, source});
      }
    },
  };
}

import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {languageCodes, pageFile} from '../../src/languages/codes.ts';
import {documentWords} from '../../src/locales/documents.ts';
import type {Revisions} from '../content/facts/revisions.ts';
import type {PackagedContent} from '../package/describe-package.ts';
import {escapeHtml} from '../page/page-edits.ts';
import {replaceOnce} from '../page/replace-once.ts';
import {atomFeed, feedFile} from './atom.ts';
import {changesHtml} from './changes-html.ts';
import {toldChanges} from './changed-revisions.ts';

/**
 * Puts the list into the pages of a site's folder `changes/`, which are there, and the feeds beside them.
 * @param site address of the site's folder with a slash at its end, where somebody has said it
 */
export async function writeChanges(
  folder: string,
  content: PackagedContent,
  revisions: Revisions,
  site?: string,
): Promise<void> {
  for (const language of languageCodes) {
    const told = toldChanges(content, revisions, language);
    const path = join(folder, pageFile('index.html', language));
    const page = await readFile(path, 'utf8');
    const listed = replaceOnce(
      page,
      /<div id="list"><\/div>/,
      `<div id="list">${changesHtml(told, language)}</div>`,
    );
    const feed = atomFeed(told, language, site === undefined ? undefined : new URL('changes/', site).href);
    if (feed === undefined) {
      await writeFile(path, replaceOnce(listed, /<p id="feed">[\s\S]*?<\/p>/, ''));
      continue;
    }
    const link = `<link rel="alternate" type="application/atom+xml" title="${escapeHtml(documentWords[language].changesTitle)}" href="${feedFile(language)}">`;
    const named = replaceOnce(listed, /<\/head>/, `${link}\n  </head>`);
    await writeFile(path, replaceOnce(named, /href="atom\.xml"/, `href="${feedFile(language)}"`));
    await writeFile(join(folder, feedFile(language)), feed);
  }
}

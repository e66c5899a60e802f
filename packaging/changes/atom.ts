import type {LanguageCode} from '../../src/languages/codes.ts';
import {pageFile} from '../../src/languages/codes.ts';
import {editionWords} from '../../src/locales/by-language/editions.ts';
import {documentWords} from '../../src/locales/documents.ts';
import {writingOf} from '../languages/index.ts';
import {escapeHtml} from '../page/page-edits.ts';
import {permanentIri} from '../standards/permanent-iri.ts';
import {element, printXml, type NewElement} from '../xml.ts';
import type {ToldChanges, ToldRevision} from './changed-revisions.ts';
import {anchorOf} from './changes-html.ts';

/** The feed's file beside the page: `atom.xml`, or `atom.ru.xml`. */
export const feedFile = (language: LanguageCode): string =>
  pageFile('index.html', language).replace(/^index(.*)\.html$/, 'atom$1.xml');

/** RFC 4287, 3.3 */
const moment = (isoDay: string): string => `${isoDay}T00:00:00Z`;

/**
 * The changes of a course as an Atom feed (RFC 4287), one entry for each revision; undefined where the course counts none.
 * @param folder address of the page's folder with a slash at its end; left out: nobody knows where the site stands, and links
 *   are relative to the feed, as RFC 4287 (4.2.7.1) and RFC 3986 (5.1.3) allow
 */
export function atomFeed(told: ToldChanges, language: LanguageCode, folder?: string): string | undefined {
  const [newest] = told.revisions;
  if (!newest) return undefined;
  const {brand, changesTitle} = documentWords[language];
  const href = (file: string) => (folder === undefined ? file : new URL(file, folder).href);
  const page = pageFile('index.html', language);
  const iri = (name: string) => permanentIri(`${told.course}/changes/${language}${name}`);
  return printXml(
    element('feed', {'xmlns': 'http://www.w3.org/2005/Atom', 'xml:lang': language}, [
      element('id', {}, iri('')),
      element('title', {}, changesTitle),
      element('updated', {}, moment(newest.on)),
      element('author', {}, [element('name', {}, brand)]),
      // A relative one would tell nobody where the feed was fetched.
      ...(folder === undefined
        ? []
        : [element('link', {rel: 'self', type: 'application/atom+xml', href: href(feedFile(language))})]),
      element('link', {rel: 'alternate', type: 'text/html', hreflang: language, href: href(page)}),
      ...told.revisions.map((revision) =>
        entryOf(revision, told, language, {
          id: iri(`/${revision.number}`),
          // Where nothing changed the page has no place of its own for it.
          href: href(revision.changes.length === 0 ? page : `${page}#${anchorOf(revision)}`),
        }),
      ),
    ]),
  );
}

function entryOf(
  {on, changes}: ToldRevision,
  told: ToldChanges,
  language: LanguageCode,
  {id, href}: {readonly id: string; readonly href: string},
): NewElement {
  const {changesOn, changesBegin, changesWhere} = documentWords[language];
  const day = writingOf(language).day(on);
  const law = told.lawState === undefined ? '' : ` ${editionWords[language].lawState(told.lawState)}`;
  const begin = changesBegin.replace('{}', day);
  const html = changes.map(
    ({what, places}) =>
      `<p lang="${told.language}">${escapeHtml(what)}</p><p>${escapeHtml(changesWhere)} ${escapeHtml(places.map(({title}) => title).join('; '))}</p>`,
  );
  return element('entry', {}, [
    element('id', {}, id),
    element('title', {}, changes.length === 0 ? begin : changesOn.replace('{}', day)),
    element('updated', {}, moment(on)),
    element('link', {rel: 'alternate', type: 'text/html', hreflang: language, href}),
    element(
      'content',
      {type: 'html'},
      html.length === 0 ? `<p>${escapeHtml(begin + law)}</p>` : html.join(''),
    ),
  ]);
}

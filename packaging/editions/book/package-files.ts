/** What makes files a book: the package document, the table of contents, and the file that points to the first (EPUB 3.2). */
import {tag, printMarkup, type MarkupElement} from '../text/markup.ts';
import {accessibility} from './accessibility.ts';
import {inReadingOrder, type Chapter} from './chapter.ts';

export interface BookFacts {
  /** A permanent IRI. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly publisher: string;
  /** ISO 8601 to the second, in UTC. */
  readonly modified: string;
  /** Of the course, and the sum of the book's text: `1.4.0+3f2a9c01`. */
  readonly version: string;
  /** How it can be read, in a sentence or two. */
  readonly accessibilitySummary: string;
}

export const contentFolder = 'EPUB';
export const packageFile = 'book.opf';
export const navigationFile = 'contents.xhtml';
export const styleFile = 'book.css';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const document = (root: MarkupElement): string => `${declaration}${printMarkup(root)}\n`;

/** `META-INF/container.xml`. */
export const containerXml = (): string =>
  document(
    tag(
      'container',
      {xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0'},
      tag(
        'rootfiles',
        {},
        tag('rootfile', {
          'full-path': `${contentFolder}/${packageFile}`,
          'media-type': 'application/oebps-package+xml',
        }),
      ),
    ),
  );

/** @param figures paths of drawings and pictures */
export function packageDocument(
  facts: BookFacts,
  chapters: readonly Chapter[],
  figures: readonly string[],
): string {
  const pages = inReadingOrder(chapters).map(({file}) => file);
  return document(
    tag(
      'package',
      {
        'xmlns': 'http://www.idpf.org/2007/opf',
        'version': '3.0',
        'unique-identifier': 'id',
        'xml:lang': facts.language,
      },
      metadata(facts),
      tag(
        'manifest',
        {},
        tag('item', {
          'id': 'contents',
          'href': navigationFile,
          'media-type': 'application/xhtml+xml',
          'properties': 'nav',
        }),
        tag('item', {'id': 'style', 'href': styleFile, 'media-type': 'text/css'}),
        ...pages.map((file) =>
          tag('item', {'id': idOf(file), 'href': file, 'media-type': 'application/xhtml+xml'}),
        ),
        ...figures.map((file) => tag('item', {'id': idOf(file), 'href': file, 'media-type': typeOf(file)})),
      ),
      tag(
        'spine',
        {},
        ...pages.flatMap((file, place) => [
          tag('itemref', {idref: idOf(file)}),
          // Behind the title page.
          ...(place === 0 ? [tag('itemref', {idref: 'contents'})] : []),
        ]),
      ),
    ),
  );
}

/** Where the name of the kind is not the ending. */
const imageTypes: Readonly<Record<string, string>> = {svg: 'svg+xml', jpg: 'jpeg'};

const typeOf = (file: string): string => {
  const ending = file.split('.').at(-1) ?? '';
  return `image/${imageTypes[ending] ?? ending}`;
};

/** Letters, digits and points, and a letter first. */
const idOf = (file: string): string => `x-${file.replaceAll('/', '.')}`;

function metadata(facts: BookFacts): MarkupElement {
  const meta = (property: string, value: string) => tag('meta', {property}, value);
  return tag(
    'metadata',
    {'xmlns:dc': 'http://purl.org/dc/elements/1.1/'},
    tag('dc:identifier', {id: 'id'}, facts.id),
    tag('dc:title', {}, facts.title),
    tag('dc:language', {}, facts.language),
    tag('dc:publisher', {}, facts.publisher),
    tag('dc:description', {}, facts.description),
    meta('dcterms:modified', facts.modified),
    meta('schema:version', facts.version),
    ...Object.entries(accessibility).flatMap(([property, values]) =>
      values.map((value) => meta(property, value)),
    ),
    meta('schema:accessibilitySummary', facts.accessibilitySummary),
  );
}

/** The table of contents, which is read as a page, too. */
export function navigation(
  {language}: Pick<BookFacts, 'language'>,
  title: string,
  chapters: readonly Chapter[],
): string {
  return page(
    {language, title},
    tag(
      'nav',
      {'epub:type': 'toc', 'role': 'doc-toc', 'aria-labelledby': 'toc'},
      tag('h1', {id: 'toc'}, title),
      listOf(chapters),
    ),
  );
}

function listOf(chapters: readonly Chapter[]): MarkupElement {
  return tag(
    'ol',
    {},
    ...chapters.map(({file, title, below = []}) =>
      tag('li', {}, tag('a', {href: file}, title), ...(below.length > 0 ? [listOf(below)] : [])),
    ),
  );
}

/** A chapter with its heading. */
export const chapterPage = (language: string, {title, body}: Chapter): string =>
  page({language, title}, tag('h1', {}, title), ...body);

function page(
  {language, title}: {readonly language: string; readonly title: string},
  ...body: Parameters<typeof tag>[2][]
): string {
  return `${declaration}<!DOCTYPE html>\n${printMarkup(
    tag(
      'html',
      {
        'xmlns': 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        'lang': language,
        'xml:lang': language,
      },
      tag(
        'head',
        {},
        tag('meta', {charset: 'utf-8'}),
        tag('title', {}, title),
        tag('link', {rel: 'stylesheet', href: styleFile}),
      ),
      tag('body', {}, ...body),
    ),
  )}\n`;
}

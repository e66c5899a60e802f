/** A book taken apart, as a reader does it. */
import {unzipSync} from 'fflate';
import {SaxesParser} from 'saxes';

export interface BookPage {
  readonly ids: readonly string[];
  /** Addresses of links and pictures, as written. */
  readonly links: readonly string[];
  readonly pictures: readonly {readonly src: string; readonly alt: string | undefined}[];
  /** Levels of the headings in their order. */
  readonly headings: readonly number[];
  readonly lang: string | undefined;
  readonly text: string;
}

export const textsOf = (zip: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));

/** Throws when it is not well-formed. */
export function readPage(path: string, xml: string): BookPage {
  const ids: string[] = [];
  const links: string[] = [];
  const pictures: {src: string; alt: string | undefined}[] = [];
  const headings: number[] = [];
  let lang: string | undefined;
  let text = '';
  const parser = new SaxesParser({xmlns: false, fileName: path});
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (part) => (text += part));
  parser.on('opentag', ({name, attributes: {id, href, src, alt, 'xml:lang': own}}) => {
    if (id !== undefined) ids.push(id);
    if (href !== undefined) links.push(href);
    if (src !== undefined) pictures.push({src, alt});
    if (name === 'html') lang = own;
    const [, level] = /^h([1-6])$/.exec(name) ?? [];
    if (level !== undefined) headings.push(Number(level));
  });
  parser.write(xml).close();
  return {ids, links, pictures, headings, lang, text: text.replaceAll(/\s+/g, ' ')};
}

/** Path in the folder of content → page, for every file of a book that is read. */
export function pagesOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, BookPage> {
  return new Map(
    [...files]
      .filter(([path]) => path.endsWith('.xhtml'))
      .map(([path, xml]) => [path.replace('EPUB/', ''), readPage(path, xml)]),
  );
}

/** What is wrong with a book's own addresses, as sentences. */
export function brokenLinks(
  files: ReadonlyMap<string, string>,
  pages: ReadonlyMap<string, BookPage>,
): readonly string[] {
  return [...pages].flatMap(([file, {links, pictures}]) => [
    ...links
      .filter((href) => !/^(?:https?|tel|mailto):/.test(href) && href !== 'book.css')
      .filter((href) => {
        const [path = '', anchor] = href.split('#');
        const page = pages.get(path === '' ? file : path);
        return !page || (anchor !== undefined && !page.ids.includes(anchor));
      })
      .map((href) => `${file} leads to ${href}`),
    ...pictures.filter(({src}) => !files.has(`EPUB/${src}`)).map(({src}) => `${file} shows ${src}`),
  ]);
}

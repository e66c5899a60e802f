/** Books of the tiny course, which has every kind of block and every page. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import {figureColours} from '../../../packaging/editions/text/figure-maker.ts';
import {withPages} from '../content/tiny-pages.ts';
import {brokenLinks, pagesOf, textsOf} from './read-book.ts';
import {bookOf} from './sample-book.ts';

const content = compileCourse(withPages, {scope: 'course'});
const zip = bookOf(content, 'lv');
const files = textsOf(zip);
const pages = pagesOf(files);
const opf = files.get('EPUB/book.opf') ?? '';
const opfOf = (book: Uint8Array): string => textsOf(book).get('EPUB/book.opf') ?? '';
const idOf = (document: string) => /<dc:identifier[^>]*>([^<]*)</.exec(document)?.[1];
const valuesOf = (property: string, document = opf): readonly string[] =>
  [...document.matchAll(new RegExp(`<meta property="${property}">([^<]*)</meta>`, 'g'))].map(
    (found) => found[1] ?? '',
  );
const textOf = (file: string): string => pages.get(file)?.text ?? '';

describe('the container', () => {
  it('begins with its media type, as it is: no compression, no extra field', () => {
    const view = new DataView(zip.buffer, zip.byteOffset);
    const ascii = (from: number, to: number) => new TextDecoder('ascii').decode(zip.subarray(from, to));
    expect(view.getUint16(8, true), 'method: stored').toBe(0);
    expect(view.getUint16(28, true), 'length of the extra field').toBe(0);
    expect(ascii(30, 58)).toBe('mimetypeapplication/epub+zip');
  });

  it('points to the package document', () => {
    expect(files.get('META-INF/container.xml')).toContain('full-path="EPUB/book.opf"');
  });

  it('is the same, byte for byte, when it is made again', () => {
    expect(bookOf(compileCourse(withPages, {scope: 'course'}), 'lv')).toEqual(zip);
  });
});

describe('the package document', () => {
  it('lists every file of the book once, and no other', () => {
    const listed = [...opf.matchAll(/<item [^>]*href="([^"]+)"/g)].map((found) => `EPUB/${found[1] ?? ''}`);
    const there = [...files.keys()].filter((path) => path.startsWith('EPUB/') && !path.endsWith('.opf'));
    expect(listed.toSorted()).toEqual(there.toSorted());
  });

  it('EN 10.1.3.2: has every page in the order of reading once, the contents behind the title page', () => {
    const order = [...opf.matchAll(/<itemref idref="([^"]+)"/g)].map((found) => found[1]);
    expect(new Set(order).size).toBe(order.length);
    expect(order).toHaveLength(pages.size);
    expect(order.slice(0, 3)).toEqual(['x-title.xhtml', 'contents', 'x-doors.xhtml']);
  });

  it('says how the book can be read, in the words of schema.org', () => {
    // https://www.w3.org/submissions/epub-a11y/ (EPUB Accessibility 1.0), 2.2: these five are required.
    expect(valuesOf('schema:accessMode')).toEqual(['textual', 'visual']);
    expect(valuesOf('schema:accessModeSufficient')).toEqual(['textual', 'textual,visual']);
    expect(valuesOf('schema:accessibilityFeature')).toEqual([
      'alternativeText',
      'longDescription',
      'readingOrder',
      'structuralNavigation',
      'tableOfContents',
    ]);
    expect(valuesOf('schema:accessibilityHazard')).toEqual(['none']);
    expect(valuesOf('schema:accessibilitySummary')[0]).toMatch(/^Grāmata ir teksts/);
  });

  it('has a name that stays, a language and a moment that depends on nothing but the course', () => {
    expect(opf).toMatch(/<dc:identifier id="id">urn:uuid:[0-9a-f-]{36}<\/dc:identifier>/);
    expect(opf).toContain('<dc:language>lv</dc:language>');
    expect(valuesOf('dcterms:modified')[0]).toMatch(/^2026-11-27T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/);
  });

  it('is another release with another text, and another book of another municipality', () => {
    const longer = new Map(
      [...withPages].map(([path, text]) => [path, text.replaceAll('Ja deg.', 'Ja kaut kas deg.')] as const),
    );
    const other = opfOf(bookOf(compileCourse(longer, {scope: 'course'}), 'lv'));
    const local = opfOf(bookOf(content, 'lv', 'liepaja'));
    expect(idOf(other)).toBe(idOf(opf));
    expect(idOf(local)).not.toBe(idOf(opf));
    for (const property of ['dcterms:modified', 'schema:version'])
      expect(valuesOf(property, other), property).not.toEqual(valuesOf(property));
  });
});

describe('the title page', () => {
  it('names the lessons that a municipality says in its own words', () => {
    const changed = [{module: 'doors', lesson: 'handle', title: 'Rokturis'}];
    const courses = new Map(
      [...content.courses].map(([language, course]) => [
        language,
        {...course, municipality: {name: 'Durvju pilsēta', changed}},
      ]),
    );
    const page = pagesOf(textsOf(bookOf({...content, courses}, 'lv'))).get('title.xhtml')?.text;
    expect(page).toMatch(/Pašvaldības teksti.*Durvju pilsēta: .*Rokturis/);
    expect(textOf('title.xhtml')).not.toContain('Pašvaldības teksti');
  });

  it('names the lessons that a municipality added', () => {
    const added = [{module: 'doors', lesson: 'own-bell', title: 'Zvans'}];
    const courses = new Map(
      [...content.courses].map(([language, course]) => [
        language,
        {...course, municipality: {name: 'Durvju pilsēta', added}},
      ]),
    );
    const page = pagesOf(textsOf(bookOf({...content, courses}, 'lv'))).get('title.xhtml')?.text;
    expect(page).toMatch(/Pašvaldības nodarbības.*Durvju pilsēta: .*Zvans/);
    expect(page).not.toContain('Pašvaldības teksti');
  });
});

describe('every page', () => {
  it('EN 10.1.3.1, 10.2.4.6, 10.3.1.1, 10.4.1.1: is well-formed, in its language, with one first heading and none left out below it', () => {
    for (const [file, {lang, headings}] of pages) {
      expect(lang, file).toBe('lv');
      expect(
        headings.filter((level) => level === 1),
        file,
      ).toHaveLength(1);
      const jumps = headings.filter((level, at) => at > 0 && level > (headings[at - 1] ?? 0) + 1);
      expect(jumps, `${file}: ${headings.join(' ')}`).toEqual([]);
    }
  });

  it('has no id twice, and leads nowhere that is not there', () => {
    for (const [file, {ids}] of pages) expect(new Set(ids).size, file).toBe(ids.length);
    expect(brokenLinks(files, pages)).toEqual([]);
  });

  it('EN 10.2.4.2: has a title of its own', () => {
    const titles = [...files].flatMap(([path, xml]) =>
      path.endsWith('.xhtml') ? [/<title>([^<]+)<\/title>/.exec(xml)?.[1] ?? ''] : [],
    );
    expect(titles).toHaveLength(pages.size);
    expect(titles).not.toContain('');
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it('EN 10.1.2.1, 10.1.2.2, 10.1.2.3, 10.1.2.4, 10.1.2.5, 10.1.3.5, 10.1.4.2, 10.1.4.13, 10.2.1.4, 10.2.2.1, 10.2.2.2, 10.2.3.1, 10.2.5.1, 10.2.5.2, 10.2.5.3, 10.2.5.4, 10.3.2.2, 10.3.3.1, 10.3.3.2, 10.3.3.3, 10.3.3.4, 10.4.1.3: is text, drawings and links: no script, field, button, film or sound', () => {
    const active = [...files].filter(([, xml]) =>
      /<(?:script|input|select|textarea|button|form|video|audio|object|iframe|embed|animate)\b|\son[a-z]+=/.test(
        xml,
      ),
    );
    expect(active.map(([path]) => path)).toEqual([]);
  });

  it('EN 10.1.3.4, 10.2.4.7: leaves colours, the ring of the focus and the way it is turned to the reading program', async () => {
    const styles = await readFile(join(import.meta.dirname, '../../../packaging/editions/book.css'), 'utf8');
    expect(styles).toContain('img');
    expect(styles).not.toMatch(/(?:^|[\s;{])(?:color|background|outline)[a-z-]*\s*:/);
    expect(opf).not.toContain('rendition:');
  });

  it('is in the table of contents', () => {
    const listed = pages.get('contents.xhtml')?.links.filter((href) => href !== 'book.css');
    expect(listed?.toSorted()).toEqual(
      [...pages.keys()].filter((file) => file !== 'contents.xhtml').toSorted(),
    );
  });
});

describe('what was a lesson', () => {
  it('EN 5.4, 10.1.1.1, 10.1.4.5: shows each drawing as a picture with words for it and its description below', () => {
    const pictures = [...pages.values()].flatMap((page) => page.pictures);
    expect(pictures.length).toBeGreaterThan(0);
    for (const {src, alt} of pictures) {
      expect(alt, src).toMatch(/\S/);
      expect(files.get(`EPUB/${src}`)).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
    }
    expect(textOf('doors.handle.xhtml')).toContain('Attēla apraksts');
  });

  it('EN 10.1.4.11: draws in the light colours of the design', async () => {
    const tokens = await readFile(join(import.meta.dirname, '../../../src/components/tokens.css'), 'utf8');
    for (const [name, colour] of Object.entries(figureColours))
      expect(tokens, name).toContain(`--kr-${name}: light-dark(${colour},`);
  });

  it('tells a case with every option, what comes of it and where it goes on', () => {
    const lessons = content.lessons.get('lv') ?? [];
    const stories = lessons.flatMap(({module, id, blocks}) =>
      blocks.flatMap((block) => (block.type === 'scenario' ? [{file: `${module}.${id}.xhtml`, block}] : [])),
    );
    expect(stories.length).toBeGreaterThan(0);
    for (const {file, block} of stories) {
      const page = pages.get(file);
      for (const {id, options} of block.decisions) {
        expect(page?.ids, file).toContain(`d-${block.id}-${id}`);
        options.forEach((_, place) =>
          expect(page?.ids, file).toContain(`d-${block.id}-${id}-${'abcdef'.charAt(place)}`),
        );
      }
      expect(page?.links).toContain(`#d-${block.id}-end`);
    }
  });

  it('asks in its place and answers at the end of the module, and each leads to the other', () => {
    const answers = pages.get('doors.answers.xhtml');
    const asked = [...pages].flatMap(([file, {links}]) =>
      links.filter((href) => href.startsWith('doors.answers.xhtml#')).map((href) => ({file, href})),
    );
    expect(asked.length).toBeGreaterThan(5);
    for (const {file, href} of asked) {
      const [, id = ''] = href.split('#');
      expect(answers?.ids).toContain(id);
      expect(
        answers?.links.some((link) => link.startsWith(`${file}#`)),
        file,
      ).toBe(true);
    }
  });

  it('never shows the right order of what is to be put in order', () => {
    const found = (content.lessons.get('lv') ?? []).flatMap(({module, id, blocks}) =>
      blocks.flatMap((block) => (block.type === 'order' ? [{file: `${module}.${id}.xhtml`, block}] : [])),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const {file, block} of found) {
      const text = textOf(file);
      const places = block.items.map((item) => text.indexOf(String(item.text[0])));
      expect(places).not.toContain(-1);
      expect(places, file).not.toEqual(places.toSorted((a, b) => a - b));
    }
  });
});

describe('what stands beside the lessons', () => {
  it('is in the book, terms where a text leads to them', () => {
    const all = ['help', 'leaflet', 'reporting', 'role', 'glossary', 'resources', 'sources'];
    for (const page of all) expect(pages.has(`page.${page}.xhtml`), page).toBe(true);
    expect(pages.get('page.glossary.xhtml')?.ids).toContain('term-door');
  });

  it('has the numbers to call', () => {
    expect(pages.get('page.help.xhtml')?.links).toContain('tel:112');
    expect(textOf('page.leaflet.xhtml')).toContain('112 +371 20000000 – Ja deg.');
  });
});

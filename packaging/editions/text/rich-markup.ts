/** Formatted text of the course as XHTML. */
import type {Source} from '../../../src/domain/course/course.ts';
import type {RichAttributes, RichElement, RichNode, RichText} from '../../../src/domain/text/rich-text.ts';
import {signOf} from '../../content/blocks/printed.ts';
import {childrenOf} from '../../content/markdown/plain-text.ts';
import type {BookPlaces} from './book-places.ts';
import {tag, type Markup} from './markup.ts';

/** The tags that XHTML has, too; the others say what is meant. */
const same: ReadonlySet<string> = new Set([
  ...['p', 'strong', 'em', 'ul', 'ol', 'li', 'blockquote', 'br', 'span'],
  ...['h3', 'h4', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);

/** Texts whose footnotes stand on one page. */
export class RichMarkup {
  readonly #places: BookPlaces;
  readonly #notesAt: string;
  #marks = 0;

  /** @param notesAt the chapter with the footnotes; left out: the one in which the text stands */
  constructor(places: BookPlaces, notesAt = '') {
    this.#places = places;
    this.#notesAt = notesAt;
  }

  /** Paragraphs and larger; words alone become a paragraph. */
  blocks(text: RichText): readonly Markup[] {
    const isInline = text.some((node) => typeof node === 'string' || isInlineTag(node[0]));
    return isInline ? [tag('p', {}, ...this.line(text))] : this.line(text);
  }

  /** A line, without `p` around it. */
  line(text: RichText): readonly Markup[] {
    return text.flatMap((node) => (typeof node === 'string' ? [node] : this.#element(node)));
  }

  /** The passages of a text to mark get their letters anew. */
  startMarks(): void {
    this.#marks = 0;
  }

  #element(node: RichElement): readonly Markup[] {
    const [name] = node;
    const attributes = attributesOf(node);
    const children = this.line(childrenOf(node));
    switch (name) {
      case 'note':
        return this.#note(Number(attributes.n));
      case 'term':
        return this.#link(this.#places.ofTerm(attributes.term ?? ''), children);
      case 'mark':
        return [
          tag('span', {class: 'mark'}, ...children),
          tag('sup', {class: 'sign'}, signOf(this.#marks++)),
        ];
      case 'a':
        return this.#link(addressOf(attributes.href ?? '', this.#places), children);
      default:
        if (!same.has(name)) throw new Error(`A book does not know how to show <${name}>.`);
        return [
          tag(
            name,
            {
              'lang': attributes.lang,
              'xml:lang': attributes.lang,
              'scope': name === 'th' ? attributes.scope : undefined,
            },
            ...children,
          ),
        ];
    }
  }

  #note(n: number): readonly Markup[] {
    // Only a note of the same page can open over it.
    const kind = this.#notesAt === '' ? {'epub:type': 'noteref', 'role': 'doc-noteref'} : {};
    return [tag('a', {...kind, class: 'noteref', href: `${this.#notesAt}#note-${n}`}, String(n))];
  }

  #link(href: string | undefined, children: readonly Markup[]): readonly Markup[] {
    return href === undefined ? children : [tag('a', {href}, ...children)];
  }
}

/** All footnotes of a page, in the order of their numbers; nothing without any. */
export function notesMarkup(sources: readonly Source[], title: string): readonly Markup[] {
  if (sources.length === 0) return [];
  const notes = sources.map((source, place) =>
    tag(
      'aside',
      {'epub:type': 'footnote', 'role': 'doc-footnote', 'id': `note-${place + 1}`},
      tag('p', {}, `${place + 1}. `, ...sourceLine(source)),
    ),
  );
  return [tag('section', {class: 'notes'}, tag('h2', {}, title), ...notes)];
}

/** Title, publisher and date of a source, with its address. */
export function sourceLine({title, publisher, date, url, lang}: Source): readonly Markup[] {
  const said = tag('cite', {'lang': lang, 'xml:lang': lang}, title);
  const beside = [publisher, date].filter((part) => part !== '').join(', ');
  return [url === undefined ? said : tag('a', {href: url}, said), beside === '' ? '.' : `. ${beside}.`];
}

const addressOf = (href: string, places: BookPlaces): string | undefined =>
  href.startsWith('#/') ? places.of(href) : href;

const inlineTags: ReadonlySet<string> = new Set(['strong', 'em', 'br', 'a', 'span', 'note', 'term', 'mark']);
const isInlineTag = (name: string): boolean => inlineTags.has(name);

function attributesOf(node: Exclude<RichNode, string>): RichAttributes {
  const [, second] = node;
  return typeof second === 'object' && !Array.isArray(second) ? (second as RichAttributes) : {};
}

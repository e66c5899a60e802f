/** Formatted text of a question as HTML that any system shows: no addresses of the course, no glossary; footnotes as `[1]`. */
import type {Source} from '../../src/domain/course/course.ts';
import type {Question} from '../../src/domain/blocks/quiz/quiz-block.ts';
import type {RichAttributes, RichElement, RichNode, RichText} from '../../src/domain/text/rich-text.ts';
import {childrenOf} from '../content/markdown/plain-text.ts';
import {escapeXml} from '../xml.ts';

/** The same in HTML and here. */
const same: ReadonlySet<string> = new Set([
  ...['p', 'strong', 'em', 'ul', 'ol', 'li', 'blockquote', 'br'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'h3', 'h4'],
]);
const inline: ReadonlySet<string> = new Set(['strong', 'em', 'br', 'a', 'span', 'note', 'term', 'mark']);

/** An element around plain text. */
export const html = (name: 'p', text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

/** Paragraphs and larger; words alone become a paragraph. */
export function blocksHtml(text: RichText): readonly string[] {
  if (text.length === 0) return [];
  const isLine = text.every((node) => typeof node === 'string' || inline.has(node[0]));
  return isLine ? [`<p>${lineHtml(text)}</p>`] : text.map(nodeHtml);
}

export const lineHtml = (text: RichText): string => text.map(nodeHtml).join('');

/** What the notes of a question lead to, one line each; nothing where it has none. */
export function sourceHtml(question: Question, sources: readonly Source[]): string {
  const numbers = [...new Set(notesIn(question))].sort((a, b) => a - b);
  const lines = numbers.flatMap((n) => {
    const source = sources[n - 1];
    return source ? [`[${n}] ${sourceLine(source)}`] : [];
  });
  return lines.length === 0 ? '' : `<p>${lines.join('<br />')}</p>`;
}

function sourceLine({title, publisher, date, url}: Source): string {
  const words = [title, publisher, date].filter((part) => part !== '').map(escapeXml);
  return url === undefined ? words.join(', ') : `<a href="${escapeXml(url)}">${words.join(', ')}</a>`;
}

/** Numbers of footnotes, wherever in the question they stand. */
function notesIn(value: unknown): readonly number[] {
  if (Array.isArray(value)) {
    const [name, attributes] = value as readonly unknown[];
    if (name === 'note' && typeof attributes === 'object') return [Number((attributes as RichAttributes).n)];
    return value.flatMap(notesIn);
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(notesIn) : [];
}

function nodeHtml(node: RichNode): string {
  if (typeof node === 'string') return escapeXml(node);
  const [name] = node;
  const inner = lineHtml(childrenOf(node));
  const {n, lang, href, scope} = attributesOf(node);
  switch (name) {
    case 'note':
      return `<sup>[${escapeXml(n ?? '')}]</sup>`;
    case 'term':
      return inner;
    case 'mark':
      return `<u>${inner}</u>`;
    case 'span':
      return lang === undefined ? inner : `<span lang="${escapeXml(lang)}">${inner}</span>`;
    case 'a':
      return href === undefined || href.startsWith('#') ? inner : `<a href="${escapeXml(href)}">${inner}</a>`;
    case 'br':
      return '<br />';
    default:
      if (!same.has(name)) throw new Error(`A question cannot be exported with <${name}>.`);
      return `<${name}${scope === undefined ? '' : ` scope="${escapeXml(scope)}"`}>${inner}</${name}>`;
  }
}

function attributesOf([, second]: RichElement): RichAttributes {
  return typeof second === 'object' && !Array.isArray(second) ? (second as RichAttributes) : {};
}

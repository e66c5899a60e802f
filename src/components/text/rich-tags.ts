import {html, nothing, type TemplateResult} from 'lit';
import type {Source} from '../../domain/course/course.ts';
import type {RichAttributes, RichElement, RichNode, RichTag, RichText} from '../../domain/text/rich-text.ts';
import {strings} from '../../locales/index.ts';

/** What text needs from its surroundings. */
export interface RichContext {
  /** The lesson's footnotes, in the order of their numbers. */
  readonly sources: readonly Source[];
  /** How a passage that may be marked looks; left out: its words as they are. */
  readonly renderMark?: (key: string, words: Children) => unknown;
}

type Children = readonly unknown[];
type Render = (children: Children, attributes: RichAttributes, context: RichContext) => unknown;

/**
 * Formatted text as a Lit template. One fixed template per allowed tag, so no string of HTML is
 * ever parsed and a tag or attribute outside `richTags` and `richAttributes` cannot be made.
 * Give the element `richStyles`, too. Footnotes and terms are elements of their own, which come alive
 * with `rich-text.ts`: text without them needs this file alone.
 */
export function renderRich(text: RichText, context: RichContext): readonly unknown[] {
  return text.map((node) => renderNode(node, context));
}

/** The words of a text without its formatting and footnotes, for labels and announcements. */
export function plainText(text: RichText): string {
  return text.map(plainNode).join('').trim();
}

const templates: Readonly<Record<RichTag, Render>> = {
  p: (children) => html`<p>${children}</p>`,
  strong: (children) => html`<strong>${children}</strong>`,
  em: (children) => html`<em>${children}</em>`,
  ul: (children) =>
    html`<ul>
      ${children}
    </ul>`,
  ol: (children) =>
    html`<ol>
      ${children}
    </ol>`,
  li: (children) => html`<li>${children}</li>`,
  blockquote: (children) => html`<blockquote>${children}</blockquote>`,
  h3: (children) => html`<h3>${children}</h3>`,
  h4: (children) => html`<h4>${children}</h4>`,
  br: () => html`<br />`,
  a: (children, {href}) => link(children, href ?? ''),
  span: (children, {lang}) => html`<span lang=${lang ?? nothing}>${children}</span>`,
  note: (_children, {n}, {sources}) =>
    html`<source-note .number=${n ?? ''} .source=${sources[Number(n) - 1]}></source-note>`,
  term: (children, {term}) => html`<glossary-term .term=${term ?? ''}>${children}</glossary-term>`,
  mark: (children, {k}, {renderMark}) => renderMark?.(k ?? '', children) ?? children,
  // A group, not a region: a lesson has several tables, and landmarks of one name are none.
  table: (children) =>
    html`<div class="table" role="group" tabindex="0" aria-label=${strings().table}>
      <table>
        ${children}
      </table>
    </div>`,
  thead: (children) =>
    html`<thead>
      ${children}
    </thead>`,
  tbody: (children) =>
    html`<tbody>
      ${children}
    </tbody>`,
  tr: (children) =>
    html`<tr>
      ${children}
    </tr>`,
  // The corner above row headings is empty: a heading that says nothing is none.
  th: (children, {scope}) =>
    children.length === 0 ? html`<td></td>` : html`<th scope=${scope ?? 'col'}>${children}</th>`,
  td: (children) => html`<td>${children}</td>`,
};

function renderNode(node: RichNode, context: RichContext): unknown {
  if (typeof node === 'string') return node;
  const children = childrenOf(node).map((child) => renderNode(child, context));
  return templates[node[0]](children, node.find(isAttributes) ?? {}, context);
}

function plainNode(node: RichNode): string {
  if (typeof node === 'string') return node;
  return node[0] === 'note' ? '' : childrenOf(node).map(plainNode).join('');
}

function childrenOf(element: RichElement): readonly RichNode[] {
  return element.slice(1).filter((part): part is RichNode => !isAttributes(part));
}

function isAttributes(part: RichAttributes | RichNode): part is RichAttributes {
  return typeof part === 'object' && !Array.isArray(part);
}

/** A web address opens a new tab: inside an LMS it would otherwise replace the course. */
function link(children: Children, href: string): TemplateResult {
  if (/^(#\/|tel:|mailto:)/.test(href)) return html`<a href=${href}>${children}</a>`;
  if (!/^https?:/.test(href)) return html`<span>${children}</span>`;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer"
    >${children}<span class="visually-hidden"> (${strings().newTab})</span></a
  >`;
}

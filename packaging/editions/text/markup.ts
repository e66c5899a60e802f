import {escapeXml} from '../../xml.ts';

/** XHTML and SVG as data, in the form that drawings have: `['p', {class: 'lead'}, 'text', ['br', {}]]`. */
export type Markup = string | MarkupElement;
export interface MarkupElement extends ReadonlyArray<Markup | Readonly<Record<string, string>>> {
  readonly 0: string;
  readonly 1: Readonly<Record<string, string>>;
}

/** An element; attributes that are undefined are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Markup[]
): MarkupElement {
  const there = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return [name, Object.fromEntries(there), ...children];
}

/** As XML. Throws when a text holds a character that XML 1.0 cannot carry. */
export function printMarkup(node: Markup): string {
  if (typeof node === 'string') return escapeXml(node);
  const [name, attributes] = node;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `<${name}${written.join('')}`;
  const inner = childrenOf(node).map(printMarkup).join('');
  return inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** What stands in an element. */
export function childrenOf(node: MarkupElement): readonly Markup[] {
  const [, , ...children] = node;
  return children.filter((part): part is Markup => typeof part === 'string' || Array.isArray(part));
}

/** A small XML writer: every text and attribute passes through one escape, so a title cannot break a manifest. */

/** An element as data. Children are elements in order, or one text, as it is or in a CDATA section. */
export interface NewElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly NewElement[] | string | CData;
}

export interface CData {
  readonly cdata: string;
}

/** `element('title', {}, 'Ievads')`, or with elements: `element('item', {identifier: 'a'}, [title])`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: NewElement['children'] = [],
): NewElement {
  return {name, attributes, children};
}

/**
 * The document as UTF-8 text, two spaces per level, attributes in the order given.
 * Throws when a text holds a character that XML 1.0 cannot carry (a control character).
 */
export function printXml(root: NewElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printElement(root, '')}`;
}

function printElement({name, attributes, children}: NewElement, indent: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `${indent}<${name}${pairs.join('')}`;
  if (isCData(children)) return `${start}>${cdata(children)}</${name}>\n`;
  if (children.length === 0) return `${start}/>\n`;
  if (typeof children === 'string') return `${start}>${escapeXml(children)}</${name}>\n`;
  const inner = children.map((child) => printElement(child, `${indent}  `));
  return `${start}>\n${inner.join('')}${indent}</${name}>\n`;
}

const isCData = (children: NewElement['children']): children is CData =>
  typeof children === 'object' && 'cdata' in children;

/** What ends a section is divided between two. */
function cdata({cdata: text}: CData): string {
  refuseForbidden(text);
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would turn these into spaces inside an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for an element or an attribute. Throws when it holds a character that XML 1.0 cannot carry. */
export function escapeXml(text: string): string {
  refuseForbidden(text);
  return text.replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character);
}

function refuseForbidden(text: string): void {
  // XML 1.0, production Char: what it leaves out cannot be written even as a reference.
  const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.exec(text);
  if (forbidden) {
    const code = forbidden[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    throw new Error(
      `XML cannot carry the character U+${code} in ${JSON.stringify(text)}. Take it out of the text.`,
    );
  }
}

import {SaxesParser, type SaxesTagNS} from 'saxes';

/** An element as read, with its namespace resolved. */
export interface XmlNode {
  readonly uri: string;
  readonly prefix: string;
  readonly local: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlNode[];
  /** Text directly inside, outside spaces trimmed. */
  readonly text: string;
  /** Line of the end of the start tag, from 1. */
  readonly line: number;
}

export interface XmlAttribute {
  readonly uri: string;
  readonly prefix: string;
  readonly local: string;
  readonly value: string;
}

/** A document that is not well-formed; line and column from 1. */
export class XmlError extends Error {
  readonly line: number;
  readonly column: number;
  /** In the words of the parser. */
  readonly reason: string;

  constructor(line: number, column: number, reason: string) {
    super(`${line}:${column}: ${reason}`);
    this.name = 'XmlError';
    this.line = line;
    this.column = column;
    this.reason = reason;
  }
}

/** No manifest has folders in folders in folders to this depth: it would exhaust whoever walks it. */
const deepest = 256;

export interface XmlDocument {
  readonly root: XmlNode;
  /** Line of its `<!DOCTYPE`, from 1; undefined without one. */
  readonly doctypeLine: number | undefined;
}

/**
 * Reads one document. Never fetches anything and expands no entities but XML's own five. Throws `XmlError` at the first
 * fault, or where elements stand more than 256 deep in each other.
 */
export function readXmlDocument(text: string): XmlDocument {
  const parser = new SaxesParser({xmlns: true});
  const open: {node: XmlNode; texts: string[]}[] = [];
  let root: XmlNode | undefined;
  let doctypeLine: number | undefined;
  parser.on('doctype', () => (doctypeLine = parser.line));
  parser.on('opentag', (tag) => {
    if (open.length >= deepest)
      throw new XmlError(parser.line, parser.column + 1, `elements stand more than ${deepest} deep`);
    const node = {...nodeOf(tag, parser.line), text: ''};
    open.at(-1)?.node.children.push(node);
    root ??= node;
    open.push({node, texts: []});
  });
  parser.on('text', (part) => open.at(-1)?.texts.push(part));
  parser.on('cdata', (part) => open.at(-1)?.texts.push(part));
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) Object.assign(closed.node, {text: closed.texts.join('').trim()});
  });
  parser.on('error', ({message}) => {
    // saxes puts the place before its reason, and counts columns from 0.
    throw new XmlError(parser.line, parser.column + 1, message.replace(/^\d+:\d+: /, ''));
  });
  parser.write(text.replace(/^\uFEFF/, '')).close();
  if (!root) throw new XmlError(1, 1, 'the document has no element.');
  return {root, doctypeLine};
}

/** The root of a document; see `readXmlDocument`. */
export const readXml = (text: string): XmlNode => readXmlDocument(text).root;

function nodeOf(tag: SaxesTagNS, line: number): XmlNode {
  const attributes = Object.values(tag.attributes).map(({uri, prefix, local, value}) => ({
    uri,
    prefix,
    local,
    value,
  }));
  return {uri: tag.uri, prefix: tag.prefix, local: tag.local, attributes, children: [], text: '', line};
}

/**
 * Value of an attribute by local name and namespace; without a namespace: the element's own. White space around it is
 * dropped: none of the types that manifests use (ID, IDREF, anyURI, tokens, numbers) keeps it.
 * Source: XML Schema Part 2, 4.3.6.
 */
export function attributeOf(node: XmlNode, local: string, uri = ''): string | undefined {
  return node.attributes
    .find((attribute) => attribute.local === local && attribute.uri === uri)
    ?.value.trim();
}

/** Children with this local name in the element's own namespace. */
export function childrenOf(node: XmlNode | undefined, local: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.local === local && child.uri === node.uri) ?? [];
}

/** The element and all below it, in document order. */
export function allNodes(node: XmlNode): readonly XmlNode[] {
  const all: XmlNode[] = [];
  const add = (one: XmlNode): void => {
    all.push(one);
    one.children.forEach(add);
  };
  add(node);
  return all;
}

import {SaxesParser} from 'saxes';
import {PackageError} from './package-error.ts';

/** One element of a document. Names without prefix: packages write the same element with many prefixes. */
export interface XmlElement {
  readonly name: string;
  /** The namespace; '' when the document declares none. */
  readonly namespace: string;
  /** By local name, lower case: SCORM 1.2 writes `scormtype` where 2004 writes `scormType`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, trimmed. */
  readonly text: string;
}

interface Growing {
  name: string;
  namespace: string;
  attributes: Record<string, string>;
  children: Growing[];
  text: string;
}

/**
 * Reads a document into a tree. Never fetches anything and expands no entities but XML's own five.
 * Throws `manifest-broken` with line and column (both from 1) at the first fault.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({xmlns: true});
  const top: Growing = {name: '', namespace: '', attributes: {}, children: [], text: ''};
  const open: Growing[] = [top];
  parser.on('error', (error) => {
    // saxes puts "line:column: " before its reason; the place is said apart.
    const reason = error.message.replace(/^\d+:\d+: /, '');
    throw new PackageError('manifest-broken', {line: parser.line, column: parser.column + 1, reason});
  });
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const attribute of Object.values(tag.attributes)) {
      attributes[attribute.local.toLowerCase()] = attribute.value.trim();
    }
    const element: Growing = {name: tag.local, namespace: tag.uri, attributes, children: [], text: ''};
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) closed.text = closed.text.trim();
  });
  const onText = (part: string) => {
    const current = open.at(-1);
    if (current) current.text += part;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.write(text).close();
  const root = top.children[0];
  if (!root) throw new PackageError('manifest-broken', {line: 1, column: 1, reason: 'no element'});
  return root;
}

/** The first child of that name, whatever its namespace. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children of that name. */
export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/**
 * Bytes of an XML file as text: UTF-8, or what its byte-order mark or its declaration says.
 * An encoding the browser does not know is read as UTF-8; the parser then reports what it cannot read.
 */
export function decodeXml(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const mark = start.startsWith('\xff\xfe')
    ? 'utf-16le'
    : start.startsWith('\xfe\xff')
      ? 'utf-16be'
      : undefined;
  const declared = /^<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(start)?.[1];
  try {
    return new TextDecoder(mark ?? declared ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

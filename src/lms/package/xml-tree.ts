import {readXml, XmlError, type XmlNode} from '../../package-check/xml-tree.ts';
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

/** Reads a manifest into a tree. Throws `manifest-broken` with line and column at the first fault. */
export function parseXml(text: string): XmlElement {
  try {
    return elementOf(readXml(text));
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const {line, column, reason} = error;
    throw new PackageError('manifest-broken', {line, column, reason});
  }
}

const elementOf = ({local, uri, attributes, children, text}: XmlNode): XmlElement => ({
  name: local,
  namespace: uri,
  attributes: Object.fromEntries(
    attributes.map((attribute) => [attribute.local.toLowerCase(), attribute.value.trim()]),
  ),
  children: children.map(elementOf),
  text,
});

/** The first child of that name, whatever its namespace. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children of that name. */
export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

import {childrenOf, type XmlNode} from './xml-tree.ts';

/** Content of `<schemaversion>` → how the edition's own words are spelt. */
const editions = {
  '1.2': {namespace: 'http://www.adlnet.org/xsd/adlcp_rootv1p2', scormType: 'scormtype'},
  '2004 3rd Edition': {namespace: 'http://www.adlnet.org/xsd/adlcp_v1p3', scormType: 'scormType'},
  '2004 4th Edition': {namespace: 'http://www.adlnet.org/xsd/adlcp_v1p3', scormType: 'scormType'},
} as const;

export type EditionName = keyof typeof editions;
export const editionNames: readonly string[] = Object.keys(editions);

/** As written, whether known or not; '' when absent. */
export function schemaVersionOf(root: XmlNode): string {
  return metadataText(root, 'schemaversion');
}

/** Text of `<schema>` or `<schemaversion>` in the manifest's own metadata. */
export function metadataText(root: XmlNode, name: 'schema' | 'schemaversion'): string {
  return childrenOf(childrenOf(root, 'metadata')[0], name)[0]?.text ?? '';
}

/** Undefined for a version that LMSs do not know. */
export function editionOf(root: XmlNode) {
  const version = schemaVersionOf(root);
  // Object.hasOwn has just said that it is one of the keys.
  return Object.hasOwn(editions, version) ? editions[version as EditionName] : undefined;
}

/** Any edition of SCORM 2004, known or not. */
export function is2004(root: XmlNode): boolean {
  return schemaVersionOf(root).startsWith('2004');
}

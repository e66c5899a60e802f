import {childrenOf, type XmlNode} from './xml-tree.ts';

/** Folder of the schemas in `packaging/schemas` that say what a manifest may hold. */
export type SchemaSet = 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th';

interface Edition {
  /** Of ADL's own elements and attributes. */
  readonly namespace: string;
  readonly scormType: 'scormtype' | 'scormType';
  readonly schemas: SchemaSet;
}

const scorm2004 = {namespace: 'http://www.adlnet.org/xsd/adlcp_v1p3', scormType: 'scormType'} as const;

/** Content of `<schemaversion>` → how the edition's own words are spelt. */
const editions: Readonly<Record<string, Edition>> = {
  '1.2': {
    namespace: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    scormType: 'scormtype',
    schemas: 'scorm12',
  },
  // How the first two editions of SCORM 2004 are called; their schemas are those of the third but for details.
  'CAM 1.3': {...scorm2004, schemas: 'scorm2004-3rd'},
  '2004 3rd Edition': {...scorm2004, schemas: 'scorm2004-3rd'},
  '2004 4th Edition': {...scorm2004, schemas: 'scorm2004-4th'},
};

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
export function editionOf(root: XmlNode): Edition | undefined {
  const version = schemaVersionOf(root);
  return Object.hasOwn(editions, version) ? editions[version] : undefined;
}

/** Any edition of SCORM 2004. */
export function is2004(root: XmlNode): boolean {
  return /^(?:2004|CAM 1\.3)/.test(schemaVersionOf(root));
}

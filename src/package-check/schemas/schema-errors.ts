import type {SchemaSet} from '../editions.ts';

/** A place where a manifest is other than the official schemas say. */
export interface SchemaError {
  /** From 1. */
  readonly line: number;
  readonly element: string;
  /** In the words of xmllint, in English. */
  readonly reason: string;
}

/** Name of a schema → its text, of one of the sets in `packaging/schemas`. */
export type SchemaDocuments = ReadonlyMap<string, string>;

const scorm2004 = [
  ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
  ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
  ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
] as const;

/** Namespaces that a set has a schema for; what a manifest holds of others is not looked at. */
const namespaces: Readonly<Record<SchemaSet, readonly (readonly [namespace: string, file: string])[]>> = {
  'scorm12': [
    ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
    ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
    ['http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', 'imsmd_rootv1p2p1.xsd'],
  ],
  'scorm2004-3rd': scorm2004,
  'scorm2004-4th': scorm2004,
};

const document = 'imsmanifest.xml';

/**
 * Where a manifest, extensions of ADL and IMS included, is other than its edition's schemas say. Loads xmllint, which is
 * WebAssembly, at the first call; rejects where that may not run. Nothing is asked from the network.
 */
export async function schemaErrors(
  manifest: string,
  set: SchemaSet,
  documents: SchemaDocuments,
): Promise<readonly SchemaError[]> {
  const {validateXML} = await import('xmllint-wasm');
  const imports = namespaces[set].map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  const driver = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:all">${imports.join('')}</xs:schema>`;
  const {valid, rawOutput} = await validateXML({
    xml: {fileName: document, contents: asUtf8(manifest)},
    schema: {fileName: 'all.xsd', contents: driver},
    preload: [...documents].map(([fileName, text]) => ({fileName, contents: unambiguous(fileName, text)})),
    maxMemoryPages: 4096,
    modifyArguments: (args) => ['--nonet', ...args],
  });
  return valid ? [] : errorsIn(rawOutput, new Set(namespaces[set].map(([namespace]) => namespace)));
}

/**
 * Where IMS metadata 1.2 lets in elements of "##any" namespace after optional ones of its own, libxml2
 * 2.12 and later find the schema ambiguous and load none of it. "##other" says the same for a manifest
 * that puts nothing of IMS metadata where it does not belong; for any other it is stricter.
 */
const unambiguous = (name: string, text: string): string =>
  name === 'imsmd_rootv1p2p1.xsd' ? text.replace('namespace="##any"', 'namespace="##other"') : text;

/** The text is no longer in the encoding that it was read from. */
const asUtf8 = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/^(\s*<\?xml[^>]*encoding\s*=\s*["'])[\w.-]+/, '$1UTF-8')
    .trimStart();

/** Lines like `imsmanifest.xml:12: element item: Schemas validity error : Element '{uri}item': …`. */
function errorsIn(output: string, known: ReadonlySet<string>): readonly SchemaError[] {
  return output.split('\n').flatMap((line) => {
    const parts = /^imsmanifest\.xml:(\d+): element ([^:\s]+): Schemas validity error : (.*)$/.exec(line);
    if (!parts) return [];
    const [, number = '1', element = '', reason = ''] = parts;
    const namespace = /'\{([^}]*)\}[^']*'[^:]*: No matching global/.exec(reason)?.[1];
    // Of makers' own extensions we have no schema.
    if (namespace !== undefined && !known.has(namespace)) return [];
    return [{line: Number(number), element, reason: reason.replaceAll(/\{[^}]*\}/g, '')}];
  });
}

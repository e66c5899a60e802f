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
    preload: [...documents].map(([fileName, text]) => ({fileName, contents: asked(fileName, text)})),
    maxMemoryPages: 4096,
    modifyArguments: (args) => ['--nonet', ...args],
  });
  return valid ? [] : errorsIn(rawOutput, new Set(namespaces[set].map(([namespace]) => namespace)));
}

/**
 * The schemas as we ask by them. Where IMS metadata 1.2 lets in elements of "##any" namespace after optional ones of its
 * own, libxml2 2.12 and later find the schema ambiguous and load none of it. "##other" says the same for a manifest
 * that puts nothing of IMS metadata where it does not belong; for any other it is stricter. And where the 4th Edition is
 * lax about elements of other namespaces, a misspelt one of ADL's would pass: see `errorsIn` for those of others.
 */
function asked(name: string, text: string): string {
  const strict = text.replaceAll(/processContents\s*=\s*"lax"/g, 'processContents="strict"');
  return name === 'imsmd_rootv1p2p1.xsd'
    ? strict.replace('namespace="##any"', 'namespace="##other"')
    : strict;
}

/** The text is no longer in the encoding that it was read from. */
const asUtf8 = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/^(\s*<\?xml[^>]*encoding\s*=\s*["'])[\w.-]+/, '$1UTF-8')
    .trimStart();

/**
 * Lines like `imsmanifest.xml:12: Schemas validity error : Element '{uri}item': …`. Throws when there is none: then the
 * manifest was not validated at all.
 */
function errorsIn(output: string, known: ReadonlySet<string>): readonly SchemaError[] {
  const lines = output.split('\n').flatMap((line) => {
    const parts =
      /^imsmanifest\.xml:(\d+):.*?Schemas validity error : (Element '(?:\{[^}]*\})?([^']+)'.*)$/.exec(line);
    return parts ? [parts] : [];
  });
  if (lines.length === 0) throw new Error(output);
  return lines.flatMap(([, line, reason = '', element = '']) => {
    const isUndeclared = reason.includes(': No matching global');
    const namespace = isUndeclared ? [...reason.matchAll(/\{([^}]*)\}/g)].at(-1)?.[1] : undefined;
    // Of makers' own extensions we have no schema.
    if (namespace !== undefined && !known.has(namespace)) return [];
    return [{line: Number(line), element, reason: reason.replaceAll(/\{[^}]*\}/g, '').replace(/\.$/, '')}];
  });
}

import {structureFile, structureProblems} from './cmi5-structure.ts';
import {contentProblems} from './content/content-problems.ts';
import {declaredFileProblems, launchPaths} from './manifest/declared-files.ts';
import {decodeXml} from './decode-xml.ts';
import {editionOf, is2004, type SchemaSet} from './editions.ts';
import {fileNameProblems} from './file-names.ts';
import {type Finding, finding, findingAt} from './finding.ts';
import {launchAddressProblems} from './manifest/launch-addresses.ts';
import {manifestProblems} from './manifest/manifest-structure.ts';
import type {PackageFiles} from './package-files.ts';
import {type SchemaDocuments, schemaErrors} from './schemas/schema-errors.ts';
import {schemaProblems} from './schemas/shipped-schemas.ts';
import {sequencingProblems} from './manifest/sequencing-rules.ts';
import {trackingProblems} from './manifest/tracking-rules.ts';
import {readXmlDocument, type XmlDocument, type XmlNode} from './xml-tree.ts';

/** What was looked at, in the order of the report. */
export const reportParts = [
  'archive',
  'names',
  'xml',
  'manifest',
  'tracking',
  'sequencing',
  'files',
  'content',
  'schemas',
  'conformance',
] as const;
export type ReportPart = (typeof reportParts)[number];

/** Part → what is wrong there. A part that could not be looked at is absent. */
export type PackageReport = Readonly<Partial<Record<ReportPart, readonly Finding[]>>>;

/** In bytes. The manifest of a course of 20,000 items has 5 million. */
export const largestManifest = 16 * 2 ** 20;

/** Where the official schemas are, which differs between Node and a browser. */
export type SchemaSource = (set: SchemaSet) => Promise<SchemaDocuments>;

/** What is wrong with a package, and what it says it is. */
export interface PackageCheck {
  readonly report: PackageReport;
  /** Its manifest or course structure; undefined when it has none that can be read. */
  readonly root: XmlNode | undefined;
}

/**
 * What is wrong with the files of a SCORM or cmi5 package, ours or another's. One file at a time is in memory. Throws
 * nothing for a bad package but what `PackageFile.bytes` throws.
 */
export async function checkFiles(files: PackageFiles, schemas: SchemaSource): Promise<PackageCheck> {
  const names = fileNameProblems([...files.keys()]);
  const main = files.has('imsmanifest.xml') ? 'imsmanifest.xml' : structureFile;
  const file = files.get(main);
  if (!file) return {report: {names}, root: undefined};
  if (file.size > largestManifest) {
    const tooBig = finding('manifest-too-big', {file: main, limit: largestManifest / 2 ** 20});
    return {report: {names, xml: [tooBig]}, root: undefined};
  }
  const bytes = await file.bytes();
  let text: string;
  let document: XmlDocument;
  try {
    text = decodeXml(bytes, {strictly: true});
    document = readXmlDocument(text);
  } catch (error) {
    return {
      report: {names, xml: [finding('not-xml', {file: main, reason: reasonOf(error)})]},
      root: undefined,
    };
  }
  const {root} = document;
  const xml = doctypeProblems(document, main);
  if (main === structureFile) {
    const content = await contentProblems(files, []);
    return {report: {names, xml, manifest: structureProblems(root, files), content}, root};
  }
  if (root.local !== 'manifest') {
    const other = finding('not-a-manifest', {element: root.local});
    return {report: {names, xml: [...xml, other]}, root: undefined};
  }
  return {
    report: {
      names,
      xml,
      manifest: manifestProblems(root),
      tracking: trackingProblems(root),
      sequencing: sequencingProblems(root),
      files: [...launchAddressProblems(root), ...declaredFileProblems(root, files)],
      content: await contentProblems(files, launchPaths(root)),
      schemas: await schemaProblems(root, files),
      ...(await conformance(text, document, schemas)),
    },
    root,
  };
}

/** An error in words, without the full stop that the sentence brings. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
}

function doctypeProblems({doctypeLine}: XmlDocument, file: string): readonly Finding[] {
  if (doctypeLine === undefined) return [];
  return [findingAt({file, line: doctypeLine, element: '!DOCTYPE'}, 'doctype', {})];
}

/** Of ids the rules of the manifest's structure speak, and say what to write. */
const isIdentifier = /attribute '(?:identifier|default)': .*'xs:ID(?:REF)?'/;

/** Not looked at: a version whose schemas nobody knows, and documents that would bring a grammar of their own. */
async function conformance(
  text: string,
  {root, doctypeLine}: XmlDocument,
  schemas: SchemaSource,
): Promise<Pick<PackageReport, 'conformance'>> {
  if (doctypeLine !== undefined) return {};
  const set = editionOf(root)?.schemas ?? (is2004(root) ? 'scorm2004-4th' : 'scorm12');
  try {
    const errors = await schemaErrors(text, set, await schemas(set));
    const found = errors
      .filter(({reason}) => !isIdentifier.test(reason))
      .map(({line, element, reason}) =>
        findingAt({file: 'imsmanifest.xml', line, element}, 'schema-invalid', {reason}),
      );
    return {conformance: found};
  } catch {
    // Where WebAssembly may not run the report says that this part was not looked at.
    return {};
  }
}

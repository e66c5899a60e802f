import {structureFile, structureProblems} from './cmi5-structure.ts';
import {declaredFileProblems} from './declared-files.ts';
import {fileNameProblems} from './file-names.ts';
import {type Finding, finding} from './finding.ts';
import {manifestProblems} from './manifest-structure.ts';
import type {PackageFiles} from './package-files.ts';
import {sequencingProblems} from './sequencing-rules.ts';
import {schemaProblems} from './shipped-schemas.ts';
import {trackingProblems} from './tracking-rules.ts';
import {type XmlNode, readXml} from './xml-tree.ts';

/** What was looked at, in the order of the report. */
export const reportParts = [
  'names',
  'xml',
  'manifest',
  'tracking',
  'sequencing',
  'files',
  'schemas',
] as const;
export type ReportPart = (typeof reportParts)[number];

/** Part → what is wrong there. A part that could not be looked at is absent. */
export type PackageReport = Readonly<Partial<Record<ReportPart, readonly Finding[]>>>;

/**
 * What is wrong with a SCORM or cmi5 package, ours or another's, beyond what the official schemas say.
 * Never throws for a bad package.
 */
export function packageReport(files: PackageFiles): PackageReport {
  const names = fileNameProblems([...files.keys()]);
  const main = files.has('imsmanifest.xml') ? 'imsmanifest.xml' : structureFile;
  const text = files.get(main);
  if (!text) return {names};
  try {
    const root = readXml(new TextDecoder('utf-8', {fatal: true}).decode(text));
    return main === structureFile
      ? {names, xml: [], manifest: structureProblems(root, files)}
      : {names, ...scormReport(root, files)};
  } catch (error) {
    return {names, xml: [finding('not-xml', {file: main, reason: reasonOf(error)})]};
  }
}

function scormReport(root: XmlNode, files: PackageFiles): PackageReport {
  if (root.local !== 'manifest') {
    return {xml: [finding('not-a-manifest', {element: root.local})]};
  }
  return {
    xml: [],
    manifest: manifestProblems(root),
    tracking: trackingProblems(root),
    sequencing: sequencingProblems(root),
    files: declaredFileProblems(root, files),
    schemas: schemaProblems(root, files),
  };
}

/** An error in words, without the full stop that the sentence brings. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
}

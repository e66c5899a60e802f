import {unzipSync} from 'fflate';
import {readXml, type XmlNode} from '../xml-tree.ts';
import type {PackageFiles} from '../zip.ts';
import {declaredFileProblems} from './declared-files.ts';
import {fileNameProblems} from './file-names.ts';
import {manifestProblems} from './manifest-structure.ts';
import {schemaProblems} from './shipped-schemas.ts';
import {trackingProblems} from './tracking-rules.ts';

/**
 * What is wrong with a SCORM zip, ours or another's, beyond what the official schemas say: one
 * sentence each, in a fixed order; none when it is sound. Never throws for a bad zip.
 */
export function checkPackage(zip: Uint8Array): readonly string[] {
  let files: PackageFiles;
  try {
    files = new Map(Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/')));
  } catch (error) {
    return [`The file is not a zip that can be read (${reasonOf(error)}). Pack it again.`];
  }
  return checkPackageFiles(files);
}

/** The same for files that are not packed yet. */
export function checkPackageFiles(files: PackageFiles): readonly string[] {
  const names = fileNameProblems([...files.keys()]);
  const text = files.get('imsmanifest.xml');
  if (!text) return names;
  let root: XmlNode;
  try {
    root = readXml(new TextDecoder('utf-8', {fatal: true}).decode(text));
  } catch (error) {
    return [...names, `imsmanifest.xml cannot be read as XML: ${reasonOf(error)}.`];
  }
  if (root.local !== 'manifest') {
    return [...names, `imsmanifest.xml begins with <${root.local}>; it must be <manifest>.`];
  }
  return [
    ...names,
    ...manifestProblems(root),
    ...trackingProblems(root),
    ...declaredFileProblems(root, files),
    ...schemaProblems(root, files),
  ];
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
}

import {unzipSync} from 'fflate';
import {readXml, type XmlNode} from '../xml-tree.ts';
import type {PackageFiles} from '../zip.ts';
import {declaredFileProblems} from './declared-files.ts';
import {fileNameProblems} from './file-names.ts';
import {manifestProblems} from './manifest-structure.ts';
import {schemaProblems} from './shipped-schemas.ts';
import {structureFile, structureProblems} from './cmi5-structure.ts';
import {sequencingProblems} from './sequencing-rules.ts';
import {trackingProblems} from './tracking-rules.ts';

/**
 * What is wrong with a SCORM or cmi5 zip, ours or another's, beyond what the official schemas say: one
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
  const main = files.has('imsmanifest.xml') ? 'imsmanifest.xml' : structureFile;
  const text = files.get(main);
  if (!text) return names;
  try {
    const root = readXml(new TextDecoder('utf-8', {fatal: true}).decode(text));
    return [
      ...names,
      ...(main === structureFile ? structureProblems(root, files) : scormProblems(root, files)),
    ];
  } catch (error) {
    return [...names, `${main} cannot be read as XML: ${reasonOf(error)}.`];
  }
}

function scormProblems(root: XmlNode, files: PackageFiles): readonly string[] {
  if (root.local !== 'manifest') {
    return [`imsmanifest.xml begins with <${root.local}>; it must be <manifest>.`];
  }
  return [
    ...manifestProblems(root),
    ...trackingProblems(root),
    ...sequencingProblems(root),
    ...declaredFileProblems(root, files),
    ...schemaProblems(root, files),
  ];
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
}

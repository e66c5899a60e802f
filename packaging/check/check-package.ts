import {unzipSync} from 'fflate';
import {englishLine} from '../../src/package-check/english.ts';
import {packageReport, reasonOf, reportParts} from '../../src/package-check/package-report.ts';
import type {PackageFiles} from '../zip.ts';

/**
 * What is wrong with a SCORM or cmi5 zip, ours or another's: one line each, in English, in a fixed order; none
 * when it is sound. Never throws for a bad zip. The rules: `src/package-check`.
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
  const report = packageReport(files);
  return reportParts.flatMap((part) => report[part] ?? []).map(englishLine);
}

import {examineZip, linesOf, officialSchemas} from '../../../packaging/check/check-package.ts';
import type {PackageFiles} from '../../../packaging/zip.ts';
import {filesInMemory} from '../../../src/package-check/package-files.ts';
import {checkFiles} from '../../../src/package-check/package-report.ts';

/** What is wrong with a zip: one line each, as `npm run check -- --package` prints them; none when it is sound. */
export async function checkPackage(zip: Uint8Array): Promise<readonly string[]> {
  return linesOf((await examineZip(new Blob([Uint8Array.from(zip)]))).report);
}

/** The same for files that are not packed yet. */
export async function checkPackageFiles(files: PackageFiles): Promise<readonly string[]> {
  return linesOf((await checkFiles(filesInMemory(files), officialSchemas)).report);
}

/** The same without the official schemas, which take longer than all other rules together. */
export async function checkOwnRules(files: PackageFiles): Promise<readonly string[]> {
  const noSchemas = () => Promise.reject(new Error('They are not asked.'));
  return linesOf((await checkFiles(filesInMemory(files), noSchemas)).report);
}

import {type Archive, openArchive} from './archive/archive.ts';
import {ArchiveError} from './archive/archive-error.ts';
import {finding} from './finding.ts';
import type {PackageFiles} from './package-files.ts';
import {checkFiles, type PackageCheck, type SchemaSource} from './package-report.ts';

export interface ZipCheck extends PackageCheck {
  /** Undefined for what cannot be opened. */
  readonly fileCount: number | undefined;
}

/**
 * What is wrong with a zip, ours or another's. It is refused before anything is unpacked where its list of contents
 * says that it is none that an LMS can take; then each file is unpacked once, and one at a time, to see that it is what
 * the list says. Never throws for a bad zip.
 */
export async function checkZip(zip: Blob, schemas: SchemaSource): Promise<ZipCheck> {
  let archive: Archive | undefined;
  try {
    archive = await openArchive(zip);
    const read = new Set<string>();
    const check = await checkFiles(filesOf(archive, read), schemas);
    for (const path of archive.sizes.keys()) if (!read.has(path)) await archive.unpack(path, () => undefined);
    return {...check, report: {archive: [], ...check.report}, fileCount: archive.sizes.size};
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return {report: {archive: [error.finding]}, root: undefined, fileCount: undefined};
  } finally {
    await archive?.close();
  }
}

/** @param read gets the paths of what was unpacked */
function filesOf(archive: Archive, read: Set<string>): PackageFiles {
  const bytesOf = (path: string, size: number) => async () => {
    const bytes = new Uint8Array(size);
    let at = 0;
    await archive.unpack(path, (chunk) => {
      if (at + chunk.length > size) throw new ArchiveError(finding('false-size', {path}));
      bytes.set(chunk, at);
      at += chunk.length;
    });
    read.add(path);
    return bytes;
  };
  return new Map(
    [...archive.sizes].map(([path, size]) => [path, {size, bytes: bytesOf(path, size)}] as const),
  );
}

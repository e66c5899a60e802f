/**
 * Opens a SCORM zip and checks it before anything of it is kept. Zips come from strangers: names, declared
 * sizes and the bytes that really come out are all checked.
 */
import {
  BlobReader,
  ERR_BAD_FORMAT,
  ERR_EOCDR_NOT_FOUND,
  ERR_INVALID_UNCOMPRESSED_SIZE,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import {entryPath} from './entry-path.ts';
import {PackageError} from './package-error.ts';

export interface ArchiveLimits {
  readonly bytes: number;
  readonly files: number;
}

/** A course with an hour of video stays far below; what is above is a mistake or a bomb. */
export const archiveLimits: ArchiveLimits = {bytes: 500 * 1024 * 1024, files: 20_000};

/** Path (see entryPath) → content. */
export type UnpackedFiles = ReadonlyMap<string, Blob>;

/**
 * Unpacks a whole zip into memory (browsers keep large Blobs on disk).
 * Throws a PackageError: `not-a-zip`, `encrypted`, `unsafe-path`, `duplicate-name`, `too-many-files`,
 * `too-big`, `false-size`, `damaged`.
 */
export async function unpack(zip: Blob, limits: ArchiveLimits = archiveLimits): Promise<UnpackedFiles> {
  // No web workers: they would start from a blob: address, which the page's policy forbids.
  const reader = new ZipReader(new BlobReader(zip), {useWebWorkers: false, filenameValidation: 'tolerant'});
  try {
    const entries = await checkedEntries(reader, limits);
    const files = new Map<string, Blob>();
    for (const [path, entry] of entries) files.set(path, await inflate(entry, path));
    return files;
  } finally {
    await reader.close();
  }
}

/** Reads the list of contents only, and stops at the first entry that breaks a rule. */
async function checkedEntries(
  reader: ZipReader<Blob>,
  limits: ArchiveLimits,
): Promise<Map<string, FileEntry>> {
  const entries = new Map<string, FileEntry>();
  let declaredBytes = 0;
  let count = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      count += 1;
      if (count > limits.files) throw new PackageError('too-many-files', {limit: limits.files});
      const path = entryPath(entry.filename);
      if (entry.directory) continue;
      if (entry.encrypted) throw new PackageError('encrypted', {path});
      if (entries.has(path)) throw new PackageError('duplicate-name', {path});
      entries.set(path, entry);
      declaredBytes += entry.uncompressedSize;
      if (declaredBytes > limits.bytes)
        throw new PackageError('too-big', {limit: Math.round(limits.bytes / 2 ** 20)});
    }
  } catch (error) {
    throw asPackageError(error);
  }
  return entries;
}

/** A bomb declares a small size: zip.js counts what really comes out, and stops as soon as that is more. */
async function inflate(entry: FileEntry, path: string): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(chunk) {
      // Copied, because zip.js may use its buffer again.
      chunks.push(chunk.slice());
    },
  });
  try {
    await entry.getData(sink, {checkCrc32: true});
  } catch (error) {
    throw asPackageError(error, path);
  }
  return new Blob(chunks);
}

/** zip.js reports by the text of the error. */
function asPackageError(error: unknown, path = ''): PackageError {
  if (error instanceof PackageError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const isNoZip = reason === ERR_EOCDR_NOT_FOUND || reason === ERR_BAD_FORMAT;
  if (isNoZip) return new PackageError('not-a-zip');
  if (reason === ERR_INVALID_UNCOMPRESSED_SIZE) return new PackageError('false-size', {path});
  return new PackageError('damaged', {reason, path});
}

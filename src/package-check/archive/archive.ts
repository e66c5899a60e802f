/**
 * Opens a zip and checks it before anything of it is unpacked. Zips come from strangers: names, declared sizes and
 * the bytes that really come out are all checked.
 */
import {
  BlobReader,
  ERR_BAD_FORMAT,
  ERR_EOCDR_NOT_FOUND,
  ERR_INVALID_UNCOMPRESSED_SIZE,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import {finding} from '../finding.ts';
import {ArchiveError} from './archive-error.ts';
import {directoryBytes} from './directory-size.ts';
import {entryPath} from './entry-path.ts';

export interface ArchiveLimits {
  readonly bytes: number;
  readonly files: number;
}

/** A course with an hour of video stays far below; what is above is a mistake or a bomb. */
export const archiveLimits: ArchiveLimits = {bytes: 500 * 1024 * 1024, files: 20_000};

/** The list of contents is held in memory: a kilobyte for each file is more than anybody needs. */
const directoryBytesPerFile = 1024;

/** What a zip holds, by its own words; nothing of it is unpacked yet. */
export interface Archive {
  /** Path (see entryPath) → bytes when unpacked, as declared. */
  readonly sizes: ReadonlyMap<string, number>;
  /**
   * Unpacks one file, and passes it on piece by piece. Throws an ArchiveError, `false-size` as soon as more comes out
   * than was declared, or `damaged`.
   */
  unpack(path: string, take: (chunk: Uint8Array<ArrayBuffer>) => void): Promise<void>;
  close(): Promise<void>;
}

/**
 * Throws an ArchiveError: `not-a-zip`, `encrypted`, `duplicate-name`, `too-many-files`, `too-big`, `damaged`, or what
 * `nameFault` says. Whoever gets an archive closes it.
 */
export async function openArchive(zip: Blob, limits: ArchiveLimits = archiveLimits): Promise<Archive> {
  if (zip.size > limits.bytes) throw tooBig(limits);
  const directory = await directoryBytes(zip);
  if (directory === undefined) throw new ArchiveError(finding('not-a-zip', {}));
  if (directory > limits.files * directoryBytesPerFile)
    throw new ArchiveError(finding('too-many-files', {limit: limits.files}));
  // No web workers: they would start from a blob: address, which the page's policy forbids.
  const reader = new ZipReader(new BlobReader(zip), {useWebWorkers: false, filenameValidation: 'tolerant'});
  try {
    const entries = await checkedEntries(reader, limits);
    return {
      sizes: new Map([...entries].map(([path, {uncompressedSize}]) => [path, uncompressedSize])),
      unpack: (path, take) => inflate(entries.get(path), path, take),
      close: () => reader.close(),
    };
  } catch (error) {
    await reader.close();
    throw asArchiveError(error);
  }
}

const tooBig = ({bytes}: ArchiveLimits): ArchiveError =>
  new ArchiveError(finding('too-big', {limit: Math.round(bytes / 2 ** 20)}));

/** Reads the list of contents only, and stops at the first entry that breaks a rule. */
async function checkedEntries(
  reader: ZipReader<Blob>,
  limits: ArchiveLimits,
): Promise<Map<string, FileEntry>> {
  const entries = new Map<string, FileEntry>();
  let declaredBytes = 0;
  let count = 0;
  for await (const entry of reader.getEntriesGenerator()) {
    count += 1;
    if (count > limits.files) throw new ArchiveError(finding('too-many-files', {limit: limits.files}));
    const path = entryPath(entry.filename);
    if (entry.directory) continue;
    if (entry.encrypted) throw new ArchiveError(finding('encrypted', {path}));
    if (entries.has(path)) throw new ArchiveError(finding('duplicate-name', {path}));
    entries.set(path, entry);
    declaredBytes += entry.uncompressedSize;
    if (declaredBytes > limits.bytes) throw tooBig(limits);
  }
  return entries;
}

/** A bomb declares a small size: zip.js counts what really comes out, and stops as soon as that is more. */
async function inflate(
  entry: FileEntry | undefined,
  path: string,
  take: (chunk: Uint8Array<ArrayBuffer>) => void,
): Promise<void> {
  if (!entry) throw new Error(`The zip has no ${path}.`);
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({write: (chunk) => take(chunk)});
  try {
    await entry.getData(sink, {checkCrc32: true});
  } catch (error) {
    throw asArchiveError(error, path);
  }
}

/** zip.js reports by the text of the error. */
function asArchiveError(error: unknown, path = ''): ArchiveError {
  if (error instanceof ArchiveError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const isNoZip = reason === ERR_EOCDR_NOT_FOUND || reason === ERR_BAD_FORMAT;
  if (isNoZip) return new ArchiveError(finding('not-a-zip', {}));
  if (reason === ERR_INVALID_UNCOMPRESSED_SIZE) return new ArchiveError(finding('false-size', {path}));
  return new ArchiveError(finding('damaged', {reason, path}));
}

import {type ArchiveLimits, archiveLimits, openArchive} from '../../package-check/archive/archive.ts';

/** Path in the zip → content. */
export type UnpackedFiles = ReadonlyMap<string, Blob>;

/** Unpacks a whole zip into memory (browsers keep large Blobs on disk). Throws an ArchiveError. */
export async function unpack(zip: Blob, limits: ArchiveLimits = archiveLimits): Promise<UnpackedFiles> {
  const archive = await openArchive(zip, limits);
  try {
    const files = new Map<string, Blob>();
    for (const path of archive.sizes.keys()) {
      const chunks: Uint8Array<ArrayBuffer>[] = [];
      // Copied, because zip.js may use its buffer again.
      await archive.unpack(path, (chunk) => void chunks.push(chunk.slice()));
      files.set(path, new Blob(chunks));
    }
    return files;
  } finally {
    await archive.close();
  }
}

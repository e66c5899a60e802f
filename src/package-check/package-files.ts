/** A file of a package. A Blob is one, too, but for the name of its method. */
export interface PackageFile {
  /** When unpacked. */
  readonly size: number;
  /** Unpacks it; nobody keeps it. Throws an ArchiveError for what lies or is damaged. */
  readonly bytes: () => Promise<Uint8Array>;
}

/** Path in the zip (with `/`) → file. */
export type PackageFiles = ReadonlyMap<string, PackageFile>;

/** Files that are in memory already. */
export function filesInMemory(files: ReadonlyMap<string, Uint8Array>): PackageFiles {
  return new Map(
    [...files].map(([path, bytes]) => [path, {size: bytes.length, bytes: () => Promise.resolve(bytes)}]),
  );
}

/** Files of a browser. */
export function filesOfBlobs(files: ReadonlyMap<string, Blob>): PackageFiles {
  return new Map(
    [...files].map(([path, blob]) => [
      path,
      {size: blob.size, bytes: async () => new Uint8Array(await blob.arrayBuffer())},
    ]),
  );
}

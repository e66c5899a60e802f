/** Path in the zip (with `/`) → bytes. Of files that are neither manifest nor schema the bytes are not read. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

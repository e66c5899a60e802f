import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {standards} from '../standards/index.ts';
import type {Schemas} from '../package/package-files.ts';
import type {PackageFiles} from '../zip.ts';

/** Those of every standard. */
export async function readAllSchemas(): Promise<Schemas> {
  const folders = new Set(standards.flatMap(({schemas}) => schemas ?? []));
  return new Map(
    await Promise.all([...folders].map(async (folder) => [folder, await readSchemas(folder)] as const)),
  );
}

/**
 * The schemas that must stand at the root of a zip, as published: file name → bytes.
 * @param folder one of those beside this file: `scorm12` …
 */
export async function readSchemas(folder: string): Promise<PackageFiles> {
  const path = join(import.meta.dirname, folder);
  const names = (await readdir(path)).toSorted();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(path, name))] as const)),
  );
}

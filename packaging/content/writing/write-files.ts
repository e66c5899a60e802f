import {mkdir, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';

/**
 * Writes all files (path, absolute or from `root` → text), or none: each is written beside its place first, and
 * moved there only when all are written. Files are moved in their order.
 */
export async function writeFiles(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  const staged = [...files].map(([path, text]) => ({
    path: resolve(root, path),
    beside: resolve(root, `${path}.new`),
    text,
  }));
  /** What was not there before, to be taken away again. */
  const made: string[] = [];
  try {
    for (const {path, beside, text} of staged) {
      const folder = await mkdir(dirname(path), {recursive: true});
      made.push(...(folder === undefined ? [] : [folder]), beside);
      await writeFile(beside, text);
    }
  } catch (error) {
    for (const path of made) await rm(path, {recursive: true, force: true});
    throw error;
  }
  for (const {path, beside} of staged) await rename(beside, path);
}

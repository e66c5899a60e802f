import {mkdir, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/**
 * Writes all files (path from `root` → text), or none: each is written beside its place first, and
 * moved there only when all are written. Files are moved in their order.
 */
export async function writeFiles(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  const made: string[] = [];
  const staged = [...files].map(([path, text]) => ({
    path: join(root, path),
    beside: join(root, `${path}.new`),
    text,
  }));
  try {
    for (const {path, beside, text} of staged) {
      const folder = await mkdir(dirname(path), {recursive: true});
      if (folder !== undefined) made.push(folder);
      await writeFile(beside, text);
    }
  } catch (error) {
    await Promise.all(staged.map(({beside}) => rm(beside, {force: true})));
    // Only folders that were not there before.
    await Promise.all(made.map((folder) => rm(folder, {recursive: true, force: true})));
    throw error;
  }
  for (const {path, beside} of staged) await rename(beside, path);
}

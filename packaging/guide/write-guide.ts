import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/** Writes pages made by `guide-files.ts` into a folder; others in it stay. */
export async function writeGuide(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), {recursive: true});
    await writeFile(target, text);
  }
}

import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

const rooms = [
  'src/domain/blocks',
  'src/components/blocks',
  'src/locales',
  'packaging/content/blocks',
  'packaging/kind-skeleton',
];

/** The source files among which kinds of blocks stand, and what a new one is made from: path from the root → text. */
export async function readSources(root: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const room of rooms) {
    for (const path of await readdir(join(root, room), {recursive: true})) {
      if (!/\.(?:ts|txt)$/.test(path)) continue;
      const file = `${room}/${path.replaceAll('\\', '/')}`;
      files.set(file, await readFile(join(root, file), 'utf8'));
    }
  }
  return files;
}

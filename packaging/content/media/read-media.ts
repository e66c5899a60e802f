import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {mediaPaths, type Lessons} from './packaged-media.ts';

/** Reads what the films of these lessons need. Those that are missing are an author's mistake, reported by the check. */
export async function readMedia(root: string, lessons: Lessons): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = mediaPaths(lessons).map(async (path) => {
    const bytes = await readFile(join(root, path)).catch(() => undefined);
    return bytes ? [[path, new Uint8Array(bytes)] as const] : [];
  });
  return new Map((await Promise.all(read)).flat());
}

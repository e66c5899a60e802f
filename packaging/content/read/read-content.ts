import {readdir, readFile} from 'node:fs/promises';
import {join, sep} from 'node:path';
import {describeMedia, mediaEndings} from '../media/media-facts.ts';
import {toLines, type Content} from './content.ts';

export type {Content};

const wanted = [
  {folder: 'modules', extensions: ['.yaml', '.md', '.txt']},
  {folder: 'media', extensions: ['.svg', '.vtt', '.yaml', '.md', ...mediaEndings]},
];

/**
 * Reads every YAML and Markdown file and word list under `modules/`, every drawing and what belongs to a film under
 * `media/` of `root`; of films and posters what is said in `MediaFacts`. Line ends become `\n`, a byte order mark is
 * dropped, paths are sorted: the same files give the same content on any machine.
 */
export async function readContent(root: string): Promise<Content> {
  const paths: string[] = [];
  for (const {folder, extensions} of wanted) {
    const names = await readdir(join(root, folder), {recursive: true}).catch(whenMissing);
    paths.push(
      ...names.filter((name) => extensions.some((e) => name.endsWith(e))).map((name) => join(folder, name)),
    );
  }
  const files = await Promise.all(
    paths.map(async (path) => [path, await readText(join(root, path))] as const),
  );
  return new Map(
    files
      .map(([path, text]) => [path.split(sep).join('/'), toLines(text)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

async function readText(path: string): Promise<string> {
  if (!mediaEndings.some((ending) => path.endsWith(ending))) return readFile(path, 'utf8');
  return describeMedia(path, await readFile(path));
}

function whenMissing(error: NodeJS.ErrnoException): string[] {
  // A course without pictures has no media/; that modules/ is missing is reported by the check.
  if (error.code === 'ENOENT') return [];
  throw error;
}

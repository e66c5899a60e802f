import {createHash} from 'node:crypto';
import {readdir, readFile, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import {aboutFile, type About} from './package-files.ts';

/** One line of `index.json`: what a package is, without opening it. */
export interface IndexEntry extends Omit<About, 'inputs'> {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes `index.json` of a folder from the packages that stand in it, so that it is true whatever
 * earlier runs left. Zips that are not ours are passed over. Gives what it wrote, sorted by file.
 */
export async function writeIndex(folder: string): Promise<readonly IndexEntry[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.zip')).toSorted();
  const entries: IndexEntry[] = [];
  // One after another: a folder of packages with video does not fit into memory at once.
  for (const name of names) {
    const entry = indexEntry(name, await readFile(join(folder, name)));
    if (entry) entries.push(entry);
  }
  const partial = join(folder, 'index.json.partial');
  await writeFile(partial, `${JSON.stringify(entries, undefined, 2)}\n`);
  await rename(partial, join(folder, 'index.json'));
  return entries;
}

/** Undefined when the bytes are no package of ours. */
export function indexEntry(file: string, zip: Uint8Array): IndexEntry | undefined {
  const about = readAbout(zip);
  if (!about) return undefined;
  const {standard, scope, profile, languages, version, launch} = about;
  const sha256 = createHash('sha256').update(zip).digest('hex');
  return {file, standard, scope, profile, languages, version, bytes: zip.length, sha256, launch};
}

function readAbout(zip: Uint8Array): About | undefined {
  try {
    const bytes = unzipSync(zip, {filter: ({name}) => name === aboutFile})[aboutFile];
    // Written by package-files.ts in this form; another's about.json has no such inputs.
    const about = bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Partial<About>);
    return about?.inputs ? (about as About) : undefined;
  } catch {
    // Not a zip, or another's file of the same name: no package of ours.
    return undefined;
  }
}

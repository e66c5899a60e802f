import {readdir, readFile, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import {sha256Hex} from '../sums/sha256.ts';
import {aboutFile, type About} from './about.ts';
import {sbomFile} from './sbom.ts';

/** One line of `index.json`: what a package is, without opening it. */
export interface IndexEntry extends Omit<About, 'inputs'> {
  readonly file: string;
  /** False: texts stand in the place of films. */
  readonly films: boolean;
  readonly bytes: number;
  readonly sha256: string;
}

/** Checksums as `sha256sum -c SHA256SUMS` and its kin read them. */
const sumsFile = 'SHA256SUMS';

/**
 * Writes `index.json` and `SHA256SUMS` of a folder from the packages that stand in it, so that they are
 * true whatever earlier runs left. Zips that are not ours are passed over. Gives the index, sorted by file.
 */
export async function writeIndex(folder: string): Promise<readonly IndexEntry[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.zip')).toSorted();
  const entries: IndexEntry[] = [];
  // One after another: a folder of packages with video does not fit into memory at once.
  for (const name of names) {
    const entry = indexEntry(name, await readFile(join(folder, name)));
    if (entry) entries.push(entry);
  }
  await replaceFile(join(folder, 'index.json'), `${JSON.stringify(entries, undefined, 2)}\n`);
  const sbom = await readFile(join(folder, sbomFile)).catch(() => undefined);
  const sums = [...entries, ...(sbom ? [{file: sbomFile, sha256: sha256Hex(sbom)}] : [])];
  const lines = sums.map(({file, sha256}) => `${sha256}  ${file}\n`);
  await replaceFile(join(folder, sumsFile), lines.join(''));
  return entries;
}

/** What `writeIndex` wrote there last. */
export async function readIndex(folder: string): Promise<readonly IndexEntry[]> {
  return JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as readonly IndexEntry[];
}

/** Readers see the old file or the new one, never half of it. */
export async function replaceFile(path: string, text: string): Promise<void> {
  await writeFile(`${path}.partial`, text);
  await rename(`${path}.partial`, path);
}

/** Undefined when the bytes are no package of ours. */
function indexEntry(file: string, zip: Uint8Array): IndexEntry | undefined {
  const about = readAbout(zip);
  if (!about) return undefined;
  const {standard, scope, profile, languages, version, launch, remote, films = true} = about;
  const bytes = zip.length;
  const what = {file, standard, scope, films, profile, languages, version};
  const whole = {...what, bytes, sha256: sha256Hex(zip), launch};
  return remote === undefined ? whole : {...whole, remote};
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

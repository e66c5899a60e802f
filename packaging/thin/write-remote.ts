import {mkdir, readdir, rename, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {PackageJob} from '../package/package-jobs.ts';
import type {PackageSources} from '../package/package-files.ts';
import {remoteFiles} from './remote-files.ts';
import {remoteFolder, type ThinSources} from './thin-sources.ts';

/** Writes what one thin package needs on the web into `folder/remote`. */
export async function writeRemote(
  job: PackageJob,
  sources: PackageSources & {readonly thin: ThinSources},
  folder: string,
): Promise<void> {
  for (const [path, bytes] of remoteFiles(job, sources, sources.thin)) {
    const target = join(folder, remoteFolder, path);
    await mkdir(dirname(target), {recursive: true});
    // Player and films come once for every package, always the same.
    await writeFile(target, bytes);
  }
}

/**
 * Moves the files of one folder into another. What stands there under other names stays: pages that learners
 * have open go on asking for the scripts of their own version.
 */
export async function moveInto(from: string, to: string): Promise<void> {
  const entries = await readdir(from, {recursive: true, withFileTypes: true});
  for (const entry of entries.filter((each) => each.isFile())) {
    const source = join(entry.parentPath, entry.name);
    const target = join(to, source.slice(from.length));
    await mkdir(dirname(target), {recursive: true});
    await rename(source, target);
  }
}

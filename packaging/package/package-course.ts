import {mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {launchGzipBytes} from '../page/launch-page.ts';
import {readIngredients} from '../build/read-ingredients.ts';
import {demandWithinLimits, makePackage, sbomOfPackage} from './make-package.ts';
import type {PackageSources} from './package-files.ts';
import {replaceFile, writeIndex} from './package-index.ts';
import type {PackageJob} from './package-jobs.ts';
import {sbomFile} from './sbom.ts';
import {moveInto, writeRemote} from '../thin/write-remote.ts';
import {remoteFolder} from '../thin/thin-sources.ts';
import {Zipper} from '../zip.ts';

/** What was made of one job. */
export interface PackageReport {
  readonly file: string;
  readonly bytes: number;
  readonly fileCount: number;
  /** First launch over gzip, as far as it comes out of the zip; of several SCOs the largest. */
  readonly launchBytes: number;
}

export interface PackageRun {
  readonly jobs: readonly PackageJob[];
  readonly sources: PackageSources;
  readonly outDir: string;
  /** Called before each package. */
  readonly onStart?: (job: PackageJob, number: number) => void;
  /** Stops between two packages; the folder then stays as it was. */
  readonly signal?: AbortSignal;
}

/**
 * Makes all packages, or none: they are written beside `outDir` and moved in when the last one is
 * done; packages of other runs stay, those of the same name are replaced, `index.json` and `SHA256SUMS`
 * tell of all. Rejects with the signal's reason when stopped, with `PackageLimitError` before the first
 * package when one of them is too large for its LMS. For thin packages the folder `remote` gets what
 * has to be put on the web.
 */
export async function packageCourse(run: PackageRun): Promise<readonly PackageReport[]> {
  demandWithinLimits(run.jobs, run.sources, () => run.signal?.throwIfAborted());
  const outDir = resolve(run.outDir);
  const zipper = new Zipper();
  await mkdir(dirname(outDir), {recursive: true});
  const partial = await mkdtemp(`${outDir}.partial-`);
  try {
    const reports: PackageReport[] = [];
    for (const [position, job] of run.jobs.entries()) {
      run.signal?.throwIfAborted();
      run.onStart?.(job, position + 1);
      reports.push(await writePackage(job, run.sources, {zipper, folder: partial}));
      if (run.sources.thin) await writeRemote(job, {...run.sources, thin: run.sources.thin}, partial);
      // Ctrl-C is heard only where there is a pause.
      await setImmediate();
    }
    const sbom = await sbomOfRun(run);
    run.signal?.throwIfAborted();
    await mkdir(outDir, {recursive: true});
    for (const {file} of reports) await rename(join(partial, file), join(outDir, file));
    if (run.sources.thin) await moveInto(join(partial, remoteFolder), join(outDir, remoteFolder));
    await replaceFile(join(outDir, sbomFile), sbom);
    await writeIndex(outDir);
    return reports;
  } finally {
    await rm(partial, {recursive: true, force: true});
  }
}

/** What others wrote in the packages of a run. */
async function sbomOfRun({jobs: [job], sources}: PackageRun): Promise<string> {
  if (!job) throw new Error('A run without packages has no ingredients.');
  return sbomOfPackage(job, sources, await readIngredients(sources.player.packages));
}

async function writePackage(
  job: PackageJob,
  sources: PackageSources,
  {zipper, folder}: {readonly zipper: Zipper; readonly folder: string},
): Promise<PackageReport> {
  const {files, launches, zip} = makePackage(job, sources, {zipper});
  await writeFile(join(folder, job.file), zip);
  return {
    file: job.file,
    bytes: zip.length,
    fileCount: files.size,
    launchBytes: Math.max(0, ...launches.map((launch) => launchGzipBytes(files, launch))),
  };
}

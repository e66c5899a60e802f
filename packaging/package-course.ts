import {mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import type {PackagedContent} from './describe-package.ts';
import {launchGzipBytes} from './launch-page.ts';
import {launchFile, packageFiles, type PackageChoice} from './package-files.ts';
import {writeIndex} from './package-index.ts';
import type {Player} from './player.ts';
import type {PackagingStandard} from './standards/package-description.ts';
import {zipFiles} from './zip.ts';

/** One package to make. */
export interface PackageJob extends PackageChoice {
  readonly standard: PackagingStandard;
  /** Name of the zip; see `packageName`. */
  readonly file: string;
}

/** What was made of one job. */
export interface PackageReport {
  readonly file: string;
  readonly bytes: number;
  readonly fileCount: number;
  /** First launch over gzip. */
  readonly launchBytes: number;
}

export interface PackageSources {
  readonly player: Player;
  /** Compiled content of a scope; asked for once per job. */
  readonly contentOf: (job: PackageJob) => PackagedContent;
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
 * done; packages of other runs stay, those of the same name are replaced, `index.json` tells of all.
 * Rejects with the signal's reason when stopped.
 */
export async function packageCourse(run: PackageRun): Promise<readonly PackageReport[]> {
  const outDir = resolve(run.outDir);
  await mkdir(dirname(outDir), {recursive: true});
  const partial = await mkdtemp(`${outDir}.partial-`);
  try {
    const reports: PackageReport[] = [];
    for (const [position, job] of run.jobs.entries()) {
      run.signal?.throwIfAborted();
      run.onStart?.(job, position + 1);
      reports.push(await writePackage(job, run.sources, partial));
    }
    run.signal?.throwIfAborted();
    await mkdir(outDir, {recursive: true});
    for (const {file} of reports) await rename(join(partial, file), join(outDir, file));
    await writeIndex(outDir);
    return reports;
  } finally {
    await rm(partial, {recursive: true, force: true});
  }
}

async function writePackage(
  job: PackageJob,
  sources: PackageSources,
  folder: string,
): Promise<PackageReport> {
  const content = sources.contentOf(job);
  const files = await packageFiles(job.standard, {player: sources.player, content}, job);
  const zip = zipFiles(files);
  await writeFile(join(folder, job.file), zip);
  return {
    file: job.file,
    bytes: zip.length,
    fileCount: files.size,
    launchBytes: launchGzipBytes(files, launchFile),
  };
}

/** `kopiga-riciba[-PROFILE]-SCOPE[-LANGUAGE]-STANDARD.zip`; the language only when one was asked for. */
export function packageName(parts: {
  readonly course: string;
  readonly profile: string;
  readonly scope: string;
  readonly askedLanguages: readonly string[];
  readonly standard: string;
}): string {
  const profile = parts.profile === 'default' ? [] : [parts.profile];
  return `${[parts.course, ...profile, parts.scope, ...parts.askedLanguages, parts.standard].join('-')}.zip`;
}

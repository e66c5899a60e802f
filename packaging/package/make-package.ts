/** One package, from compiled content to the bytes of its zip. Knows no file system: it runs in Node and in a worker. */
import {limitProblems} from '../limits/package-limits.ts';
import type {Zipper} from '../zip.ts';
import {packageFiles, type PackageSources, type PackedFiles} from './package-files.ts';
import type {PackageJob} from './package-jobs.ts';
import {packageUnits} from './package-units.ts';
import {sbomOf, type Ingredient} from './sbom.ts';

/** Packages hold more than an LMS is sure to keep. */
export class PackageLimitError extends Error {
  /** One sentence each. */
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'PackageLimitError';
    this.problems = problems;
  }
}

/** Throws `PackageLimitError` when one of these packages is too large for its LMS; `beforeEach` is called before each. */
export function demandWithinLimits(
  jobs: readonly PackageJob[],
  {contentOf}: Pick<PackageSources, 'contentOf'>,
  beforeEach?: () => void,
): void {
  const problems = jobs.flatMap((job) => {
    beforeEach?.();
    return limitProblems(job.file, packageUnits(job, contentOf), job.standard);
  });
  if (problems.length > 0) throw new PackageLimitError(problems);
}

/** @param onFile called with how many files of how many are in the zip */
export function makePackage(
  job: PackageJob,
  sources: PackageSources,
  {zipper, onFile}: {readonly zipper: Zipper; readonly onFile?: (done: number, of: number) => void},
): PackedFiles & {readonly zip: Uint8Array<ArrayBuffer>} {
  const packed = packageFiles(job.standard, sources, job);
  return {...packed, zip: zipper.zip(packed.files, (done) => onFile?.(done, packed.files.size))};
}

/** What others wrote in packages of one run, of which this is one: the text of `sbomFile`. */
export function sbomOfPackage(
  job: PackageJob,
  {contentOf}: Pick<PackageSources, 'contentOf'>,
  ingredients: readonly Ingredient[],
): string {
  const {id, version} = packageUnits(job, contentOf).whole.course;
  return sbomOf({id, version}, ingredients);
}

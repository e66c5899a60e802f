import {ArchiveError} from '../../package-check/archive/archive-error.ts';
import {decodeXml} from '../../package-check/decode-xml.ts';
import {finding} from '../../package-check/finding.ts';
import {filesOfBlobs} from '../../package-check/package-files.ts';
import {checkFiles, largestManifest, type SchemaSource} from '../../package-check/package-report.ts';
import {type UnpackedFiles, unpack} from './unpack.ts';
import {contentPaths} from '../serving/content-path.ts';
import {isForeign, launchAddress} from '../run/launch-address.ts';
import {type Manifest, launchable, readManifest} from './manifest.ts';
import {PackageError} from './package-error.ts';
import {sha256} from './sha256.ts';
import type {PackageRecord} from '../storage/database.ts';

const manifestName = 'imsmanifest.xml';
/** In what `make/` saves of a municipality's entries. */
const profilePath = /^packaging\/profiles\/[a-z0-9-]+\.yaml$/;

export interface ReadPackage {
  readonly record: PackageRecord;
  readonly files: UnpackedFiles;
}

/**
 * Reads and checks a SCORM zip; keeps nothing. Throws an ArchiveError, or a PackageError: those of
 * readManifest(), and `no-manifest`, `profile`, `manifest-in-folder`, `not-scorm`, `missing-file`, `foreign-file`.
 */
export async function readPackage(zip: Blob, fileName: string, schemas: SchemaSource): Promise<ReadPackage> {
  const files = await unpack(zip);
  const manifest = readManifest(await manifestText(files));
  checkLaunchFiles(manifest, files);
  const {report} = await checkFiles(filesOfBlobs(files), schemas);
  return {
    record: {
      id: await sha256(zip),
      fileName,
      zipBytes: zip.size,
      fileCount: files.size,
      addedAt: new Date().toISOString(),
      manifest,
      report: {archive: [], ...report},
    },
    files,
  };
}

async function manifestText(files: UnpackedFiles): Promise<string> {
  const file = manifestFile(files);
  if (file.size > largestManifest) {
    const limit = largestManifest / 2 ** 20;
    throw new ArchiveError(finding('manifest-too-big', {file: manifestName, limit}));
  }
  return decodeXml(new Uint8Array(await file.arrayBuffer()));
}

/** The manifest at the root; otherwise the reason why there is none, as exactly as can be told. */
function manifestFile(files: UnpackedFiles): Blob {
  const found = files.get(manifestName);
  if (found) return found;
  const paths = [...files.keys()];
  const other = paths.find((path) => path === 'cmi5.xml' || path === 'tincan.xml');
  if (other) throw new PackageError('not-scorm', {path: other});
  const deeper = paths.find((path) => path.endsWith(`/${manifestName}`) && !path.startsWith('__MACOSX/'));
  if (deeper) throw new PackageError('manifest-in-folder', {path: deeper.slice(0, -manifestName.length - 1)});
  throw new PackageError(paths.some((path) => profilePath.test(path)) ? 'profile' : 'no-manifest');
}

/** A manifest that names a start file which is not there would show an empty frame. */
function checkLaunchFiles(manifest: Manifest, files: UnpackedFiles): void {
  for (const {launch} of launchable(manifest.items)) {
    if (isForeign(launch.href)) throw new PackageError('foreign-file', {path: launch.href});
    const [pathname = ''] = launchAddress(launch.href, '').split(/[?#]/);
    if (!contentPaths(pathname).some((path) => files.has(path))) {
      throw new PackageError('missing-file', {path: launch.href});
    }
  }
}

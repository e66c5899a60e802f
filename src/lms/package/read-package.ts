import {type PackageReport, packageReport} from '../../package-check/package-report.ts';
import {type UnpackedFiles, unpack} from './archive.ts';
import {contentPaths} from '../serving/content-path.ts';
import {isForeign, launchAddress} from '../run/launch-address.ts';
import {type Manifest, launchable, readManifest} from './manifest.ts';
import {PackageError} from './package-error.ts';
import {sha256} from './sha256.ts';
import type {PackageRecord} from '../storage/database.ts';
import {decodeXml} from './xml-tree.ts';

const manifestName = 'imsmanifest.xml';

export interface ReadPackage {
  readonly record: PackageRecord;
  readonly files: UnpackedFiles;
}

/**
 * Reads and checks a SCORM zip; keeps nothing. Throws a PackageError: those of unpack() and
 * readManifest(), and `no-manifest`, `manifest-in-folder`, `not-scorm`, `missing-file`, `foreign-file`.
 */
export async function readPackage(zip: Blob, fileName: string): Promise<ReadPackage> {
  const files = await unpack(zip);
  const manifest = readManifest(decodeXml(new Uint8Array(await manifestFile(files).arrayBuffer())));
  checkLaunchFiles(manifest, files);
  return {
    record: {
      id: await sha256(zip),
      fileName,
      zipBytes: zip.size,
      fileCount: files.size,
      addedAt: new Date().toISOString(),
      manifest,
      report: await reportOf(files),
    },
    files,
  };
}

/** Checked when it is added: only the manifest and the schemas are read, which takes milliseconds. */
async function reportOf(files: UnpackedFiles): Promise<PackageReport> {
  const isRead = (path: string) => path === manifestName || /\.(?:xsd|dtd)$/i.test(path);
  const entries = [...files].map(async ([path, content]) => {
    const bytes = isRead(path) ? new Uint8Array(await content.arrayBuffer()) : new Uint8Array();
    return [path, bytes] as const;
  });
  return packageReport(new Map(await Promise.all(entries)));
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
  throw new PackageError('no-manifest');
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

import type {OfflineFilm, OfflinePlan, WorkerPlan} from '../../src/domain/exchange/offline-plan.ts';
import {sha256Hex} from '../sums/sha256.ts';
import type {PackageFiles} from '../zip.ts';

export interface OfflineChoice {
  /** Every file of `learn/`: path from there → bytes. */
  readonly files: PackageFiles;
  readonly version: string;
  /** Paths that are never asked for here. */
  readonly unused: ReadonlySet<string>;
}

/** What the page shows, and what the service worker keeps. */
export function offlinePlan(choice: OfflineChoice): {page: OfflinePlan; worker: WorkerPlan} {
  const paths = [...choice.files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const films: readonly OfflineFilm[] = paths
    .filter(([path]) => isFilm(path))
    .map(([path, bytes]) => ({path, bytes: bytes.length, revision: revisionOf(bytes)}));
  const kept = paths.filter(([path]) => isKept(path, choice));
  return {
    page: {
      version: choice.version,
      files: kept.length,
      bytes: kept.reduce((sum, [, bytes]) => sum + bytes.length, 0),
      films,
    },
    worker: {precache: kept.map(([url, bytes]) => ({url, revision: revisionOf(bytes)})), films},
  };
}

/** All languages: whoever changes it off line, or opens the course in it, finds it. */
const isKept = (path: string, {unused}: OfflineChoice): boolean =>
  !isFilm(path) && !isFont(path) && !unused.has(path);

const isFilm = (path: string): boolean => path.endsWith('.mp4');

/** Few choose other letters than the device's, and the course is whole without them. */
const isFont = (path: string): boolean => path.endsWith('.woff2');

/** 16 hex digits of the SHA-256: the same bytes are never fetched twice. */
export const revisionOf = (bytes: Uint8Array): string => sha256Hex(bytes).slice(0, 16);

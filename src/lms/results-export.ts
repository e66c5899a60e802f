import type {LmsExport} from '../domain/exchange/lms-export.ts';
import type {Attempt} from './run/attempt.ts';
import {launchable} from './package/manifest.ts';
import type {Learner, PackageRecord} from './storage/database.ts';

export interface ResultsInput {
  readonly learners: readonly Learner[];
  readonly packages: readonly PackageRecord[];
  readonly attempts: readonly Attempt[];
  /** UTC, ISO 8601. */
  readonly nowIso: string;
}

/** What the trainer's results page reads: everybody's attempts, and the packages they are of. */
export function resultsOf({learners, packages, attempts, nowIso}: ResultsInput): LmsExport {
  const known = new Set(packages.map(({id}) => id));
  return {
    format: 'kopiga-riciba-lms',
    version: 1,
    writtenAt: nowIso,
    learners: learners.map(({id, name}) => ({id, name})),
    packages: packages.map(({id, manifest}) => ({
      id,
      title: manifest.title,
      standard: manifest.version,
      scos: launchable(manifest.items).map((item) => ({id: item.id, title: item.title})),
    })),
    // Of a package that is gone nobody knows any more what its SCOs were.
    attempts: attempts
      .filter(({packageId}) => known.has(packageId))
      .map(({learnerId, packageId, scoId, number, startedAt, savedAt, cmi}) => ({
        learner: learnerId,
        package: packageId,
        sco: scoId,
        number,
        startedAt,
        savedAt,
        cmi,
      })),
  };
}

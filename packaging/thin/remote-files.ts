import {aboutFile} from '../package/about.ts';
import type {PackageJob} from '../package/package-jobs.ts';
import type {PackageSources} from '../package/package-files.ts';
import {packageUnits} from '../package/package-units.ts';
import {playerFiles} from '../package/player.ts';
import {encoded, mediaOf, unitFiles} from '../package/unit-files.ts';
import {isLaunchedFromAnywhere, remotePage, type ThinSources} from './thin-sources.ts';

/**
 * What stands on the web for one thin package: path in the remote folder → bytes. The player and the films are
 * the same for all packages; each has pages and content of its own.
 */
export function remoteFiles(
  job: PackageJob,
  {player, contentOf}: PackageSources,
  {lms}: ThinSources,
): ReadonlyMap<string, Uint8Array> {
  const {standard, file, profile} = job;
  const {whole, units} = packageUnits(job, contentOf);
  const isOne = units.length === 1;
  const pages = units.flatMap(({content}) => {
    const launch = remotePage(file, {id: content.course.scope, isOne});
    const unit = {content, launch, folder: `content/${launch.replace(/\.html$/, '')}`};
    // The page of the package is the LMS as far as the course can see.
    const tracker = isLaunchedFromAnywhere(standard) ? standard.tracker : 'bridge';
    return [...unitFiles(player, unit, {...standard, tracker, lms})];
  });
  const about = {course: whole.course.id, profile, version: whole.course.version};
  return new Map([
    ...playerFiles(player, whole.course.language),
    ...mediaOf(units.map(({content}) => content)),
    ...pages,
    ...encoded([[aboutFile, `${JSON.stringify(about, undefined, 2)}\n`]]),
  ]);
}

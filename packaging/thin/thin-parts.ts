import {digest} from '../package/about.ts';
import {wordsOf} from '../package/describe-package.ts';
import {launchPaths} from '../page/launch-page.ts';
import type {PackageParts, UnitParts} from '../package/package-parts.ts';
import type {PackageUnit} from '../package/package-units.ts';
import {withWords} from '../page/page-words.ts';
import {scriptHint, withAttributes, withTitle} from '../page/page-edits.ts';
import type {Player} from '../package/player.ts';
import {withMoreAllowed} from '../policy/policy.ts';
import type {PackagingStandard} from '../standards/packaging-standard.ts';
import {encoded} from '../package/unit-files.ts';
import {isLaunchedFromAnywhere, remotePage, type ThinSources} from './thin-sources.ts';

interface ThinPackage {
  readonly standard: PackagingStandard;
  /** Name of the zip. */
  readonly file: string;
}

/**
 * What a thin package carries: for SCORM a page that shows the course from its server and speaks to the
 * LMS for it; for cmi5 nothing, since there an LMS launches a course on any server by itself.
 */
export function thinParts(
  thin: ThinSources,
  units: readonly PackageUnit[],
  {standard, file}: ThinPackage,
): PackageParts {
  const isOne = units.length === 1;
  const addressOf = ({content}: PackageUnit): string =>
    `${thin.url}${remotePage(file, {id: content.course.scope, isOne})}`;
  const isLaunchedThere = isLaunchedFromAnywhere(standard);
  const shared = isLaunchedThere ? new Map<string, Uint8Array>() : scriptsOf(thin.page, standard.tracker);
  return {
    shared,
    units: units.map((unit): UnitParts => {
      const address = addressOf(unit);
      if (isLaunchedThere) return {launch: address, files: new Map()};
      const page = thinPage(thin.page, unit, {address, tracker: standard.tracker});
      return {launch: unit.launch, files: encoded([[unit.launch, page]])};
    }),
    // Not the course: its texts may change, and the package stays as it is.
    inputs: {
      player: digest(shared),
      content: digest(encoded(units.map((unit) => [unit.launch, addressOf(unit)]))),
    },
  };
}

/** The scripts and styles that the page of one standard asks for. */
function scriptsOf({page, files, trackerScripts}: Player, tracker: string): Map<string, Uint8Array> {
  const needed = new Set([...launchPaths(page, ''), ...trackerScripts(tracker)]);
  return new Map([...files].filter(([path]) => needed.has(path)));
}

function thinPage(
  {page, trackerScripts}: Player,
  {content: {course}, opensAfter}: PackageUnit,
  {address, tracker}: {readonly address: string; readonly tracker: string},
): string {
  const hints = trackerScripts(tracker).map((path) => scriptHint(`./${path}`));
  const named = withAttributes(
    withTitle(withWords(page, course.language, 'index.html'), wordsOf(course).title, hints),
    [
      ['lang', course.language],
      ['data-standard', tracker],
      ['data-course', address],
      ['data-objectives', opensAfter.map((id) => `module.${id}`).join(' ')],
    ],
  );
  return withMoreAllowed(named, {'frame-src': new URL(address).origin});
}

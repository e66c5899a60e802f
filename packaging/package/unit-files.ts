import {firstScreen} from '../../src/first-screen/first-screen.ts';
import type {TrackerName} from '../../src/domain/standards/standards.ts';
import {frameOrigins, mediaPaths} from '../content/media/packaged-media.ts';
import {mediaFile, wordsOf, type PackagedContent} from './describe-package.ts';
import {launchPage} from '../page/launch-page.ts';
import {reportPlan} from '../limits/report-plan.ts';
import type {PackageUnit} from './package-units.ts';
import type {Player} from './player.ts';
import type {PackagingStandard} from '../standards/packaging-standard.ts';

/** Page and content of one unit; `tracker` is what it reports through. */
export function unitFiles(
  player: Player,
  {content, launch, folder}: Pick<PackageUnit, 'content' | 'launch' | 'folder'>,
  {
    tracker,
    servers,
    limits,
    lms = [],
  }: Pick<PackagingStandard, 'servers'> & {
    readonly tracker: TrackerName;
    readonly limits?: PackagingStandard['limits'];
    readonly lms?: readonly string[];
  },
): Map<string, Uint8Array> {
  const {course} = content;
  const reportsWithout = reportPlan(content, limits?.interactionsBytes ?? Infinity).leftOut;
  const atStart = course.scope === 'course' ? ['course'] : ['course', course.scope];
  const module = content.modules.get(course.language)?.find(({id}) => id === course.scope);
  const page = launchPage(player, {
    language: course.language,
    languages: course.languages,
    title: wordsOf(course).title,
    tracker,
    scope: course.scope,
    folder,
    ...(servers !== undefined && {servers}),
    lms,
    reportsWithout,
    frames: frameOrigins(content.lessons),
    styles: stylesOf(content),
    scripts: player.trackerScripts(tracker),
    data: atStart.map((name) => [
      `${folder}/${course.language}/${name}.json`,
      content.files.get(`content/${course.language}/${name}.json`) ?? '',
    ]),
    screen: firstScreen({course, module}),
  });
  const files = [...content.files].map(
    ([path, text]) => [path.replace('content', () => folder), text] as const,
  );
  return encoded([...files, [launch, page]]);
}

/** Films, their posters, pictures, and what a profile adds: several units may share them. */
export function mediaOf(contents: readonly PackagedContent[]): ReadonlyMap<string, Uint8Array> {
  const files = contents.flatMap(({lessons, media, own}) => [
    ...(own?.files ?? []),
    ...mediaPaths(lessons).map((path) => [path, mediaFile(path, media)] as const),
  ]);
  return new Map(files);
}

/** What a profile adds to the look of the page. */
const stylesOf = ({own}: PackagedContent): readonly string[] =>
  (own?.styles ?? []).map((path) => new TextDecoder().decode(own?.files.get(path)));

/** Path → text as UTF-8. */
export function encoded(texts: Iterable<readonly [string, string]>): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map([...texts].map(([path, text]) => [path, encoder.encode(text)]));
}

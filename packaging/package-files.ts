import {createHash} from 'node:crypto';
import {frameOrigins, mediaPaths} from './content/media/packaged-media.ts';
import {controlDocuments} from './control-documents.ts';
import {describeContent, describeWhole, type PackagedContent} from './describe-package.ts';
import {launchPage} from './launch-page.ts';
import {reportPlan} from './limits/report-plan.ts';
import {packageParts, type ContentOf, type PackageUnit} from './package-units.ts';
import type {Player} from './player.ts';
import type {PackagingStandard, UnitDescription} from './standards/package-description.ts';
import type {PackageFiles} from './zip.ts';

/** In every package: what it is and what it was made of, for people and for `index.json`. */
export const aboutFile = 'about.json';

export interface PackageChoice {
  readonly scope: string;
  readonly profile: string;
  /** Default first. */
  readonly languages: readonly string[];
}

/** What packages are made of. */
export interface PackageSources {
  readonly player: Player;
  readonly contentOf: ContentOf;
}

/** `about.json`. It holds no time: the same input gives the same bytes. */
export interface About extends PackageChoice {
  readonly standard: string;
  readonly version: string;
  /** Page of the first SCO or AU. */
  readonly launch: string;
  /** SHA-256 of what went in: tells two packages of one version apart. */
  readonly inputs: {readonly player: string; readonly content: string};
}

/** Every file of one package, and the pages that an LMS opens. */
export interface PackedFiles {
  readonly files: PackageFiles;
  readonly launches: readonly string[];
}

/** The whole course as a folder to serve. */
export function courseFolder(player: Player, content: PackagedContent): Map<string, Uint8Array> {
  const unit = {content, launch: 'index.html', folder: 'content'};
  const others = [...content.files].filter(([path]) => !isContent(path));
  return new Map([
    ...player.files,
    ...mediaOf([content]),
    ...encoded(others),
    ...ownFiles(player, unit, {tracker: 'local'}),
  ]);
}

/** Makes every file of one package, its manifest included. */
export async function packageFiles(
  standard: PackagingStandard,
  {player, contentOf}: PackageSources,
  {scope, profile, languages}: PackageChoice,
): Promise<PackedFiles> {
  const {whole, units} = packageParts({scope, languages, standard}, contentOf);
  const schemas = standard.controlDocuments ? await controlDocuments(standard.controlDocuments) : [];
  const [first] = units;
  const about: About = {
    standard: standard.id,
    scope,
    profile,
    languages,
    version: whole.course.version,
    launch: first?.launch ?? '',
    inputs: inputsOf(player, units),
  };
  const shared = new Map([
    ...player.files,
    ...schemas,
    ...mediaOf(units.map(({content}) => content)),
    ...encoded(units.flatMap(({content}) => [...content.files].filter(([path]) => !isContent(path)))),
    ...encoded([[aboutFile, `${JSON.stringify(about, undefined, 2)}\n`]]),
  ]);
  const own = units.map((unit) => ownFiles(player, unit, standard));
  const isOne = units.length === 1;
  const described = standard.describe({
    ...describeWhole(whole, scope),
    units: units.map((unit, index) =>
      describeUnit(unit, [...(isOne ? shared.keys() : []), ...(own[index]?.keys() ?? [])]),
    ),
    sharedFiles: isOne ? [] : [...shared.keys()].toSorted(),
  });
  const files = joined([shared, ...own, encoded(described)]);
  return {files, launches: units.map(({launch}) => launch)};
}

function describeUnit(
  {content, launch, opensAfter, isScored}: PackageUnit,
  files: readonly string[],
): UnitDescription {
  return {...describeContent(content), launch, files: files.toSorted(), opensAfter, isScored};
}

/** Page and content of one unit; `tracker` is what it reports through. */
function ownFiles(
  player: Player,
  {content, launch, folder}: Pick<PackageUnit, 'content' | 'launch' | 'folder'>,
  {
    tracker,
    servers,
    limits,
  }: Pick<PackagingStandard, 'servers'> & {
    readonly tracker: string;
    readonly limits?: PackagingStandard['limits'];
  },
): Map<string, Uint8Array> {
  const {course} = content;
  const reportsWithout = reportPlan(content, limits?.interactionsBytes ?? Infinity).leftOut;
  const firstScreen = course.scope === 'course' ? ['course'] : ['course', course.scope];
  const page = launchPage(player.page, {
    language: course.language,
    title: course.modules.find(({id}) => id === course.scope)?.title ?? course.title,
    tracker,
    scope: course.scope,
    folder,
    ...(servers !== undefined && {servers}),
    reportsWithout,
    frames: frameOrigins(content.lessons),
    scripts: player.trackerScripts(tracker).map((path) => `./${path}`),
    data: firstScreen.map((name) => `${folder}/${course.language}/${name}.json`),
  });
  const files = [...content.files]
    .filter(([path]) => isContent(path))
    .map(([path, text]) => [path.replace('content', () => folder), text] as const);
  return encoded([...files, [launch, page]]);
}

/** Films and their posters, which several units may share. */
function mediaOf(contents: readonly PackagedContent[]): ReadonlyMap<string, Uint8Array> {
  const files = contents.flatMap(({lessons, media}) =>
    mediaPaths(lessons).map((path) => {
      const bytes = media?.get(path);
      if (!bytes) throw new Error(`A film needs ${path}, which was not read.`);
      return [path, bytes] as const;
    }),
  );
  return new Map(files);
}

/** Each unit has files of its own there; units that need a file beside it share it. */
const isContent = (path: string): boolean => path.startsWith('content/');

/** All of them; a path in two of them would be a mistake of ours. */
function joined(parts: readonly ReadonlyMap<string, Uint8Array>[]): PackageFiles {
  const files = new Map<string, Uint8Array>();
  for (const [path, bytes] of parts.flatMap((part) => [...part])) {
    if (files.has(path)) throw new Error(`Two files of one package are called ${path}.`);
    files.set(path, bytes);
  }
  return files;
}

function inputsOf(player: Player, units: readonly PackageUnit[]): About['inputs'] {
  const contents = units.flatMap(({content, folder}) =>
    [...content.files].map(([path, text]) => [`${folder}:${path}`, text] as const),
  );
  return {
    player: digest([...player.files, ...encoded([['index.html', player.page]])]),
    content: digest([...encoded(contents), ...mediaOf(units.map(({content}) => content))]),
  };
}

function digest(files: readonly (readonly [string, Uint8Array])[]): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of files.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function encoded(texts: Iterable<readonly [string, string]>): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map([...texts].map(([path, text]) => [path, encoder.encode(text)]));
}

import {aboutFile, inputsOf, type About} from './about.ts';
import {controlDocuments} from './control-documents.ts';
import {describeContent, describeWhole, type PackagedContent} from './describe-package.ts';
import {packageParts, type ContentOf, type PackageChoice, type PackageUnit} from './package-units.ts';
import type {Player} from './player.ts';
import type {PackagingStandard, UnitDescription} from './standards/package-description.ts';
import {encoded, mediaOf, unitFiles} from './unit-files.ts';
import type {PackageFiles} from './zip.ts';

/** What packages are made of. */
export interface PackageSources {
  readonly player: Player;
  readonly contentOf: ContentOf;
}

/** Every file of one package, and the pages that an LMS opens. */
export interface PackedFiles {
  readonly files: PackageFiles;
  readonly launches: readonly string[];
}

/** The whole course as a folder to serve: its learners are those of the device. */
export function courseFolder(player: Player, content: PackagedContent): Map<string, Uint8Array> {
  const unit = {content, launch: 'index.html', folder: 'content'};
  const lrs = content.own?.lrs;
  const reporting = {tracker: 'device', ...(lrs && {servers: new URL(lrs.endpoint).origin})};
  return new Map([...player.files, ...mediaOf([content]), ...unitFiles(player, unit, reporting)]);
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
    ...encoded([[aboutFile, `${JSON.stringify(about, undefined, 2)}\n`]]),
  ]);
  const own = units.map((unit) => unitFiles(player, unit, standard));
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

/** All of them; a path in two of them would be a mistake of ours. */
function joined(parts: readonly ReadonlyMap<string, Uint8Array>[]): PackageFiles {
  const files = new Map<string, Uint8Array>();
  for (const [path, bytes] of parts.flatMap((part) => [...part])) {
    if (files.has(path)) throw new Error(`Two files of one package are called ${path}.`);
    files.set(path, bytes);
  }
  return files;
}

import type {TrackerName} from '../../src/domain/standards/standards.ts';
import {aboutFile, inputsOf, type About} from './about.ts';
import {describeContent, describeWhole, type PackagedContent} from './describe-package.ts';
import type {PackageParts, UnitParts} from './package-parts.ts';
import {packageUnits, type ContentOf, type PackageChoice, type PackageUnit} from './package-units.ts';
import {playerFiles, type Player} from './player.ts';
import type {UnitDescription} from '../standards/package-description.ts';
import type {PackagingStandard} from '../standards/packaging-standard.ts';
import {thinParts} from '../thin/thin-parts.ts';
import type {ThinSources} from '../thin/thin-sources.ts';
import {encoded, mediaOf, unitFiles} from './unit-files.ts';
import type {PackageFiles} from '../zip.ts';

/** Folder of `PackagingStandard.schemas` → its files, by their names. */
export type Schemas = ReadonlyMap<string, PackageFiles>;

/** What packages are made of. */
export interface PackageSources {
  readonly player: Player;
  readonly schemas: Schemas;
  readonly contentOf: ContentOf;
  /** For thin packages, whose course stands on a server of its own; left out: it travels in the zip. */
  readonly thin?: ThinSources;
}

/** Every file of one package, and those of its pages that an LMS opens. */
export interface PackedFiles {
  readonly files: PackageFiles;
  readonly launches: readonly string[];
}

/** Through what the course on the site reports: its learners are those of the device. */
export const siteTracker: TrackerName = 'device';

/** The whole course as a folder to serve. */
export function courseFolder(player: Player, content: PackagedContent): Map<string, Uint8Array> {
  const unit = {content, launch: 'index.html', folder: 'content'};
  const lrs = content.own?.lrs;
  const reporting = {tracker: siteTracker, ...(lrs && {servers: new URL(lrs.endpoint).origin})};
  return new Map([
    ...playerFiles(player, content.course.language),
    ...mediaOf([content]),
    ...unitFiles(player, unit, reporting),
  ]);
}

/** Makes every file of one package, its manifest included. `file`: name of the zip; thin packages call their pages by it. */
export function packageFiles(
  standard: PackagingStandard,
  sources: PackageSources,
  {file = '', scope, profile, languages, films = true}: PackageChoice & {readonly file?: string},
): PackedFiles {
  const {player, contentOf, thin} = sources;
  const {whole, units} = packageUnits({scope, languages, films, standard}, contentOf);
  const schemas = schemasOf(standard, sources);
  const parts = thin
    ? thinParts(thin, units, {standard, file})
    : wholeParts(player, units, {standard, language: whole.course.language});
  const about: About = {
    standard: standard.id,
    scope,
    profile,
    languages,
    ...(!films && {films}),
    version: whole.course.version,
    launch: parts.units[0]?.launch ?? '',
    ...(thin && {remote: thin.url}),
    inputs: parts.inputs,
  };
  const shared = new Map([
    ...parts.shared,
    ...schemas,
    ...encoded([[aboutFile, `${JSON.stringify(about, undefined, 2)}\n`]]),
  ]);
  const isOne = units.length === 1;
  const described = standard.describe({
    ...describeWhole(whole, scope),
    units: units.map((unit, index) =>
      describeUnit(unit, parts.units[index], isOne ? [...shared.keys()] : []),
    ),
    sharedFiles: isOne ? [] : [...shared.keys()].toSorted(),
  });
  const files = joined([shared, ...parts.units.map((unit) => unit.files), encoded(described)]);
  return {files, launches: parts.units.map(({launch}) => launch).filter((launch) => files.has(launch))};
}

function schemasOf({schemas: folder}: PackagingStandard, {schemas}: PackageSources): PackageFiles {
  if (folder === undefined) return new Map();
  const files = schemas.get(folder);
  if (!files) throw new Error(`There are no schemas of ${folder}.`);
  return files;
}

/** A package that carries its course. */
function wholeParts(
  player: Player,
  units: readonly PackageUnit[],
  {standard, language}: {readonly standard: PackagingStandard; readonly language: string},
): PackageParts {
  return {
    shared: new Map([...playerFiles(player, language), ...mediaOf(units.map(({content}) => content))]),
    units: units.map((unit) => ({launch: unit.launch, files: unitFiles(player, unit, standard)})),
    inputs: inputsOf(player, units, language),
  };
}

function describeUnit(
  {content, opensAfter, isScored}: PackageUnit,
  parts: UnitParts | undefined,
  sharedPaths: readonly string[],
): UnitDescription {
  const files = [...sharedPaths, ...(parts?.files.keys() ?? [])].toSorted();
  return {...describeContent(content), launch: parts?.launch ?? '', files, opensAfter, isScored};
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

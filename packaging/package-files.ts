import {createHash} from 'node:crypto';
import {controlDocuments} from './control-documents.ts';
import {describeContent, type ContentDescription, type PackagedContent} from './describe-package.ts';
import {launchPage} from './launch-page.ts';
import type {Player} from './player.ts';
import type {PackagingStandard} from './standards/package-description.ts';
import type {PackageFiles} from './zip.ts';

/** The page that every package opens with. */
export const launchFile = 'index.html';
/** In every package: what it is and what it was made of, for people and for `index.json`. */
export const aboutFile = 'about.json';

export interface PackageChoice {
  readonly scope: string;
  readonly profile: string;
  /** Default first. */
  readonly languages: readonly string[];
}

/** `about.json`. It holds no time: the same input gives the same bytes. */
export interface About extends PackageChoice {
  readonly standard: string;
  readonly version: string;
  readonly launch: string;
  /** SHA-256 of what went in: tells two packages of one version apart. */
  readonly inputs: {readonly player: string; readonly content: string};
}

/** Player and content of one scope as a folder to serve or to pack; `tracker` is what it reports through. */
export function playerFiles(
  player: Player,
  content: PackagedContent,
  tracker: string,
): Map<string, Uint8Array> {
  const {course} = content;
  const folder = `content/${course.language}`;
  const firstScreen = course.scope === 'course' ? ['course'] : ['course', course.scope];
  const page = launchPage(player.page, {
    language: course.language,
    title: describeContent(content).title,
    tracker,
    scope: course.scope,
    scripts: player.trackerScripts(tracker).map((path) => `./${path}`),
    data: firstScreen.map((name) => `${folder}/${name}.json`),
  });
  return new Map([...player.files, ...encoded(content.files), ...encoded([[launchFile, page]])]);
}

/** Every file of one package, the manifest included. */
export async function packageFiles(
  standard: PackagingStandard,
  sources: {readonly player: Player; readonly content: PackagedContent},
  choice: PackageChoice,
): Promise<PackageFiles> {
  const description = describeContent(sources.content);
  const schemas = standard.controlDocuments ? await controlDocuments(standard.controlDocuments) : [];
  const about = JSON.stringify(aboutOf(standard, description, sources, choice), undefined, 2);
  const files = new Map([
    ...playerFiles(sources.player, sources.content, standard.tracker),
    ...schemas,
    ...encoded([[aboutFile, `${about}\n`]]),
  ]);
  const own = standard.describe({...description, launch: launchFile, files: [...files.keys()].toSorted()});
  return new Map([...files, ...encoded(own)]);
}

function aboutOf(
  standard: PackagingStandard,
  {version}: ContentDescription,
  {player, content}: {readonly player: Player; readonly content: PackagedContent},
  {scope, profile, languages}: PackageChoice,
): About {
  const inputs = {
    player: digest([...player.files, ...encoded([[launchFile, player.page]])]),
    content: digest([...encoded(content.files)]),
  };
  return {standard: standard.id, scope, profile, languages, version, launch: launchFile, inputs};
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

import {copyFile, cp, mkdir, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {writeChanges} from '../changes/write-changes.ts';
import type {Revisions} from '../content/facts/revisions.ts';
import type {QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import type {PackagedContent} from '../package/describe-package.ts';
import {lmsTable, siteGuide} from '../guide/guide-files.ts';
import {writeGuide} from '../guide/write-guide.ts';
import {writeSystemGuides, writeSystems} from '../guide/write-systems.ts';
import {learnFolder, readIcons, type LearnSources} from '../learn/learn-folder.ts';
import {writeIndex, type IndexEntry} from '../package/package-index.ts';
import {withWords} from '../page/page-words.ts';
import type {Player} from '../package/player.ts';
import {readFolder} from '../build/player.ts';
import {forbiddenUnlessAllowed, policyTag} from '../policy/policy.ts';
import {writeQuestionBanks} from '../results/write-question-banks.ts';
import {writeScopeTitles} from '../results/write-scope-titles.ts';
import {sbomFile} from '../package/sbom.ts';
import {writeMakeParts} from './make-parts.ts';
import {playPackagesApart, type TwoOrigins} from './second-origin.ts';
import {viteBuild} from '../build/vite-build.ts';

export interface SiteSources {
  readonly player: Player;
  /** Where it stands, as built: what makes packages in the browser takes the very same files. */
  readonly playerFolder: string;
  /** The whole course in its published languages. */
  readonly content: PackagedContent;
  /** Folder of built packages, and the names of those that the site offers. */
  readonly packages: {readonly folder: string; readonly files: readonly string[]};
  /** Folder of the books, with their list; all of it is offered. */
  readonly editions: string;
  /** Language → the words of all reported questions, for the results page. */
  readonly banks: ReadonlyMap<string, QuestionBank>;
  /** The days of the content's revisions, for the page of changes. */
  readonly revisions: Revisions;
  /** Left out: `lms/` plays packages on the site's own origin. */
  readonly origins?: TwoOrigins | undefined;
}

/**
 * Makes `dist/site` anew, a folder for any static web server: the site's own pages, the guide for
 * administrators in `guide/`, what has changed in `changes/`, the course itself in `learn/`, the
 * packages with their `index.json`, `titles.json` and `systems.json` in `packages/`, the books in `editions/`, and what a page makes packages of in
 * `make/`: its parts, and the guide's table as `systems.json`. Gives its path.
 * It is made beside its place and moved there when it is whole. Rejects with the signal's reason when stopped.
 */
export async function buildSite(root: string, sources: SiteSources, signal?: AbortSignal): Promise<string> {
  const site = join(root, 'dist/site');
  const partial = `${site}.partial`;
  try {
    await rm(partial, {recursive: true, force: true});
    signal?.throwIfAborted();
    await viteBuild(root, 'site', partial);
    signal?.throwIfAborted();
    await viteBuild(root, 'learn', join(partial, 'learn'));
    signal?.throwIfAborted();
    if (sources.origins) await playPackagesApart(partial, sources.origins);
    const packages = await addCourse(partial, {...sources, icons: await readIcons(root)});
    await cp(sources.editions, join(partial, 'editions'), {recursive: true});
    await writeMakeParts(root, partial, sources.playerFolder);
    await writeQuestionBanks(join(partial, 'results'), sources.banks);
    await writeScopeTitles(join(partial, 'packages'), sources.banks);
    await writeSystems(join(partial, 'packages'), await lmsTable());
    await writeSystemGuides(join(partial, 'make'), await lmsTable());
    await writeChanges(join(partial, 'changes'), sources.content, sources.revisions, sources.origins?.site);
    await writeGuide(join(partial, 'guide'), await siteGuide(packages));
    await rm(site, {recursive: true, force: true});
    await rename(partial, site);
    return site;
  } finally {
    await rm(partial, {recursive: true, force: true});
  }
}

/** The folder is what people shorten the address of a zip to: it leads to the page that says which zip is whose. */
const packagesPage = `<!doctype html>
<html lang="{{lang}}">
  <meta charset="utf-8" />
  ${policyTag(forbiddenUnlessAllowed)}
  <meta name="viewport" content="width=device-width" />
  <meta http-equiv="refresh" content="0; url=../#packages" />
  <title>{{packagesTitle}}</title>
  <p><a href="../#packages">{{packagesLink}}</a></p>
</html>
`;

/** Puts the course and the packages into a site whose pages are there. Gives the index of the packages. */
export async function addCourse(
  site: string,
  {
    player,
    content,
    packages,
    icons,
  }: Omit<SiteSources, 'banks' | 'playerFolder' | 'editions' | 'revisions'> & Pick<LearnSources, 'icons'>,
): Promise<readonly IndexEntry[]> {
  const learn = join(site, 'learn');
  for (const [path, bytes] of learnFolder({player, content, built: await readFolder(learn), icons})) {
    const target = join(learn, path);
    await mkdir(dirname(target), {recursive: true});
    await writeFile(target, bytes);
  }
  await mkdir(join(site, 'packages'), {recursive: true});
  for (const file of packages.files)
    await copyFile(join(packages.folder, file), join(site, 'packages', file));
  await writeFile(
    join(site, 'packages/index.html'),
    withWords(packagesPage, content.course.language, 'packages/index.html'),
  );
  await copyFile(join(packages.folder, sbomFile), join(site, 'packages', sbomFile));
  return writeIndex(join(site, 'packages'));
}

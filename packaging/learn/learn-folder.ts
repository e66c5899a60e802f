import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {trackerNames} from '../../src/domain/standards/standards.ts';
import type {PackagedContent} from '../package/describe-package.ts';
import {replaceOnce} from '../page/replace-once.ts';
import {courseFolder, siteTracker} from '../package/package-files.ts';
import type {Player} from '../package/player.ts';
import type {PackageFiles} from '../zip.ts';
import {learnPage} from './learn-page.ts';
import {ownPage} from './own-page.ts';
import {offlinePlan, revisionOf} from './offline-plan.ts';
import {iconFiles, webManifest} from './web-manifest.ts';

const workerFile = 'service-worker.js';
const planFile = 'offline.json';
/** In each language. */
const devicePage = /^device\/index(?:\.[a-z]{2})?\.html$/;
/** This page has no LMS around it. */
const unusedTrackers = trackerNames.filter((name) => name !== siteTracker);

export interface LearnSources {
  readonly player: Player;
  readonly content: PackagedContent;
  /** What `vite build --mode learn` left. */
  readonly built: PackageFiles;
  /** Icons of the installed course: file → bytes. */
  readonly icons: PackageFiles;
}

/** Every file of the site's `learn/`: the course, the page of this device, what an installed course needs. */
export function learnFolder({player, content, built, icons}: LearnSources): PackageFiles {
  const {course, own} = content;
  const files = new Map([
    ...built,
    ...courseFolder(player, content),
    ...[...icons].map(([file, bytes]) => [`icons/${file}`, bytes] as const),
    ['manifest.webmanifest', encoded(webManifest(course))] as const,
  ]);
  const page = learnPage(textOf(files, 'index.html'), {
    extra: textOf(built, 'index.html'),
    description: course.description,
    files: built,
  });
  // The player's page has its styles already.
  files.set('index.html', encoded(ownPage(page, {...own, styles: []}, '')));
  for (const file of [...built.keys()].filter((path) => devicePage.test(path)))
    files.set(file, encoded(ownPage(textOf(built, file), own, '../')));
  const workerText = textOf(files, workerFile);
  files.delete(workerFile);
  // The first script is the tracker's own; what it shares others may need, too.
  const unused = new Set(unusedTrackers.flatMap((tracker) => player.trackerScripts(tracker).slice(0, 1)));
  const {page: plan, worker} = offlinePlan({
    files,
    version: course.version,
    unused,
  });
  const planBytes = encoded(JSON.stringify(plan));
  const precache = [...worker.precache, {url: planFile, revision: revisionOf(planBytes)}];
  const script = replaceOnce(workerText, /\bself\.__OFFLINE__/, JSON.stringify({...worker, precache}));
  return files.set(planFile, planBytes).set(workerFile, encoded(script));
}

/** Reads the icons of the project. */
export async function readIcons(root: string): Promise<PackageFiles> {
  const read = iconFiles.map(
    async (file) => [file, new Uint8Array(await readFile(join(root, 'media/app', file)))] as const,
  );
  return new Map(await Promise.all(read));
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

function textOf(files: PackageFiles, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`learn/ lacks ${path}: vite build --mode learn makes it.`);
  return new TextDecoder().decode(bytes);
}

import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {Page} from 'playwright-core';
import {revisionOf} from '../../packaging/learn/offline-plan.ts';
import {readFolder} from '../../packaging/build/player.ts';
import type {PackageFiles} from '../../packaging/zip.ts';
import type {OfflinePlan} from '../../src/domain/exchange/offline-plan.ts';
import {serveFolder} from '../serving/serve-folder.ts';

/** A copy of the built `learn/` in a sub-folder of a server, which a test may replace by a later build. */
export interface LearnSite {
  /** Address of `learn/`. */
  readonly url: string;
  /** Its files as they are served now. */
  files(): Promise<PackageFiles>;
  /** Puts another build in its place, as an upload does: nothing of the old one is left. */
  deploy(files: PackageFiles): Promise<void>;
  /** Adds a film, as a build does that has one. */
  addFilm(path: string, bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

export async function startLearnSite(): Promise<LearnSite> {
  const root = await mkdtemp(join(tmpdir(), 'learn-'));
  const folder = join(root, 'pašvaldība/kurss/learn');
  await cp(join(import.meta.dirname, '../../dist/site/learn'), folder, {recursive: true});
  const serving = await serveFolder(root);
  const edit = async (path: string, change: (text: string) => string) => {
    const before = await readFile(join(folder, path), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${path} has nothing to change.`);
    await writeFile(join(folder, path), after);
    return {before: revisionOf(Buffer.from(before)), after: revisionOf(Buffer.from(after))};
  };
  /** Replaces a file that the worker keeps, and its revision there. */
  const publish = async (path: string, change: (text: string) => string) => {
    const {before, after} = await edit(path, change);
    await edit('service-worker.js', (script) => script.replace(before, after));
  };
  return {
    url: new URL('pašvaldība/kurss/learn/', serving.url).href,
    files: () => readFolder(folder),
    deploy: async (files) => {
      await rm(folder, {recursive: true});
      for (const [path, bytes] of files) {
        await mkdir(join(folder, dirname(path)), {recursive: true});
        await writeFile(join(folder, path), bytes);
      }
    },
    addFilm: async (path, bytes) => {
      await mkdir(join(folder, path, '..'), {recursive: true});
      await writeFile(join(folder, path), bytes);
      const film = JSON.stringify({path, bytes: bytes.length, revision: revisionOf(bytes)});
      const add = (text: string) =>
        text.replace(/"films":\[/, (list) => `${list}${film},`).replace(',]', ']');
      await publish('offline.json', add);
      await edit('service-worker.js', add);
    },
    close: async () => {
      await serving.close();
      await rm(root, {recursive: true});
    },
  };
}

/** Opens the course and waits until the device has all of it. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('course-player h1').first().waitFor();
  // Some four hundred files in three languages, on a machine that does other things, too.
  await page.locator('device-strip', {hasText: 'Darbojas arī bez interneta'}).waitFor({timeout: 120_000});
}

/**
 * Path → revision of what the page gets when it asks for the files of a build, whoever answers; 'none' for
 * what nobody has. Not asked for: films, and the worker itself, which always comes from the network.
 */
export async function received(page: Page, url: string, paths: Iterable<string>) {
  const asked = [...paths].filter((path) => !path.endsWith('.mp4') && path !== 'service-worker.js');
  const found = await page.evaluate(
    async ([folder, names]) => {
      const one = async (name: string) => {
        const response = await fetch(new URL(name, folder)).catch(() => undefined);
        if (!response?.ok) return [name, 'none'] as const;
        const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
        const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        return [name, hex.slice(0, 16)] as const;
      };
      return Promise.all(names.map(one));
    },
    [url, asked] as const,
  );
  return Object.fromEntries(found);
}

/**
 * Without the trackers of LMSs and of other servers, for a page that has none keeps none; and without letters that
 * a reader may choose: off line they are those of the device.
 */
export const usedIn = (files: PackageFiles): PackageFiles =>
  new Map([...files].filter(([path]) => !/assets\/(?:scorm|cmi5|local|bridge)|\.woff2$/.test(path)));

/** What `received` gives, of the files of a build themselves. */
export const revisions = (files: PackageFiles) =>
  Object.fromEntries(
    [...files]
      .filter(([path]) => !path.endsWith('.mp4') && path !== 'service-worker.js')
      .map(([path, bytes]) => [path, revisionOf(bytes)]),
  );

/** What the build says that a device keeps. */
export const planAt = async (url: string): Promise<OfflinePlan> =>
  // The build wrote this file from the type.
  (await (await fetch(new URL('offline.json', url))).json()) as OfflinePlan;

import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {revisionOf} from '../../packaging/learn/offline-plan.ts';
import type {OfflinePlan} from '../../src/domain/offline-plan.ts';
import {serveFolder} from '../serving/serve-folder.ts';

/** A copy of the built `learn/` in a sub-folder of a server, which a test may change as a later build would. */
export interface LearnSite {
  /** Address of `learn/`. */
  readonly url: string;
  /** Replaces a file that the worker keeps, and its revision there, as a later build does. */
  publish(path: string, change: (text: string) => string): Promise<void>;
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
  const publish: LearnSite['publish'] = async (path, change) => {
    const {before, after} = await edit(path, change);
    await edit('service-worker.js', (script) => script.replace(before, after));
  };
  return {
    url: new URL('pašvaldība/kurss/learn/', serving.url).href,
    publish,
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
  await page.locator('device-strip', {hasText: 'Darbojas arī bez interneta'}).waitFor();
}

/** What the build says that a device keeps. */
export const planAt = async (url: string): Promise<OfflinePlan> =>
  // The build wrote this file from the type.
  (await (await fetch(new URL('offline.json', url))).json()) as OfflinePlan;

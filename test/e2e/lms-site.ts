import {createHash} from 'node:crypto';
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {Browser, BrowserContextOptions, FrameLocator, Page} from 'playwright-core';
import {playPackagesApart} from '../../packaging/site/second-origin.ts';
import type {BuiltPackage} from '../../src/domain/exchange/built-package.ts';
import type {LmsState} from '../../src/lms/lms-state.ts';
import {serveFolder} from '../serving/serve-folder.ts';
import {collectErrors, startBrowser, startOrdinaryBrowser} from './browser.ts';
import {builtSite, linkBuiltSite} from './link-built-site.ts';
import {secondName} from './second-name.ts';

const root = resolve(import.meta.dirname, '../..');
export const fixture = (name: string): string => join(root, 'test/fixtures/packages', name);

export interface LmsSite {
  readonly browser: Browser;
  /** `http://127.0.0.1:PORT/apakšmape/vietne/`: never at the root, as on many a municipality's server. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the site's own pages that `npm run build` left in a sub-folder, with one sample package that is published with it,
 * and starts a browser.
 * @param isApart packages are played on another origin, `localhost`; the browser is then one as people have it
 * @param built where the pages are, if they are not those of `dist/site`
 */
export async function startLmsSite(isApart = false, built = builtSite): Promise<LmsSite> {
  const top = await mkdtemp(join(tmpdir(), 'lms-site-'));
  const folder = join(top, 'apakšmape/vietne');
  await linkBuiltSite(folder, {from: built, without: ['editions', 'guide', 'learn', 'packages']});
  await publish(join(folder, 'packages'), 'sample-1.2.zip');
  await publishCourse(join(folder, 'learn/content/lv'));
  // Published without books: the list of them is there, and empty.
  await mkdir(join(folder, 'editions'));
  await writeFile(join(folder, 'editions/index.json'), '[]');
  const serving = await serveFolder(top);
  const url = `${serving.url}${encodeURI('apakšmape/vietne/')}`;
  if (isApart) await playPackagesApart(folder, {site: url, packages: secondName(url)});
  const browser = await (isApart ? startOrdinaryBrowser() : startBrowser());
  return {
    browser,
    url,
    async close() {
      await browser.close();
      await serving.close();
      await rm(top, {recursive: true});
    },
  };
}

async function publish(folder: string, file: string): Promise<void> {
  await mkdir(folder);
  await cp(fixture(file), join(folder, file));
  const zip = await readFile(fixture(file));
  const entry: BuiltPackage = {
    file,
    standard: 'scorm12',
    films: true,
    scope: 'course',
    profile: 'default',
    version: '0.1.0',
    bytes: zip.length,
    sha256: createHash('sha256').update(zip).digest('hex'),
  };
  await writeFile(join(folder, 'index.json'), JSON.stringify([entry]));
  // The page of this site advises on no LMS.
  await writeFile(join(folder, 'systems.json'), '[]');
  await writeFile(join(folder, 'titles.json'), JSON.stringify({lv: []}));
}

/** The part of the published course that the landing page reads: names of modules. */
async function publishCourse(folder: string): Promise<void> {
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, 'course.json'), JSON.stringify({version: '0.0.0', modules: []}));
}

/** A browser of its own for one test. Waiting for what never comes ends after 10 s, with its name. */
export async function newVisitor(site: LmsSite, options: BrowserContextOptions = {}) {
  const context = await site.browser.newContext(options);
  context.setDefaultTimeout(10_000);
  const errors = collectErrors(context);
  const page = await context.newPage();
  await page.goto(`${site.url}lms/`);
  return {context, page, errors};
}

export const lmsState = (page: Page): Promise<LmsState> => page.evaluate(() => window.lmsState());

/** Adds a zip by the file dialog's field, as a person does, and opens its page. */
export async function addPackage(page: Page, file: string | {name: string; buffer: Buffer}): Promise<void> {
  const files = typeof file === 'string' ? file : {...file, mimeType: 'application/zip'};
  await page.locator('input[type=file]').setInputFiles(files);
}

/** Answers a sample package by its hash; resolves when it has ended its session. */
export async function answer(
  page: Page,
  answers: string,
  content: FrameLocator = page.frameLocator('iframe'),
): Promise<void> {
  await content.locator('#out').waitFor();
  await content.locator('body').evaluate((_body, hash) => location.replace(`#${hash}`), answers);
  await content.getByText('"finish":"true"').waitFor();
}

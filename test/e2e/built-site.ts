import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll} from 'vitest';
import type {Serving} from '../serving/serve-files.ts';
import {serveFolder} from '../serving/serve-folder.ts';
import {playPackagesApart} from '../../packaging/site/second-origin.ts';
import {startBrowser, startOrdinaryBrowser} from './browser.ts';
import {linkBuiltSite} from './link-built-site.ts';
import {secondName} from './second-name.ts';
import {readPackage, type PackageContent} from './package-content.ts';

const dist = join(import.meta.dirname, '../../dist');

export interface BuiltSite {
  readonly browser: Browser;
  /** Address of `dist/site/`. */
  readonly url: string;
}

/** Serves what `npm run build` left and starts a browser for the tests of one file; call the result inside a test. */
export function useBuiltSite(): () => BuiltSite {
  let serving: Serving | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    [browser, serving] = await Promise.all([startBrowser(), serveFolder(join(dist, 'site'))]);
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
  });
  return () => {
    if (!browser || !serving) throw new Error('The built site is there only while a test runs.');
    return {browser, url: serving.url};
  };
}

/** The same site with a second origin for packages, and a browser as people have it. */
export function useSiteApart(): () => BuiltSite {
  let serving: Serving | undefined;
  let browser: Browser | undefined;
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'site-apart-'));
    await linkBuiltSite(folder);
    [browser, serving] = await Promise.all([startOrdinaryBrowser(), serveFolder(folder)]);
    await playPackagesApart(folder, {site: serving.url, packages: secondName(serving.url)});
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
    await rm(folder, {recursive: true});
  });
  return () => {
    if (!browser || !serving) throw new Error('The site is there only while a test runs.');
    return {browser, url: serving.url};
  };
}

/** Path of a zip that `npm run build` left, e.g. `builtZip('definitions-scorm12')`. */
export const builtZip = (name: string): string => join(dist, `packages/kopiga-riciba-${name}.zip`);

/** The content of such a zip. */
export const builtPackage = (name: string, language?: string): PackageContent =>
  readPackage(builtZip(name), language);

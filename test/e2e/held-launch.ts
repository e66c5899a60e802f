/** A launch in the strict fake LMS of which the script comes late: on screen is what the page holds. */
import type {ServerResponse} from 'node:http';
import type {Browser, BrowserContextOptions, Frame, Page} from 'playwright-core';
import {serveFiles, type Serving} from '../serving/serve-files.ts';
import {collectErrors} from './browser.ts';
import type {PackageContent} from './package-content.ts';
import {hostFiles} from './strict-fake-lms.ts';

const scriptTag = '<script type="module">';

export interface HeldServing extends Serving {
  /** Lets the scripts of all pages through that were asked for. */
  release(): void;
}

/** Serves a package and its LMS; of the launched page all that stands before its script. */
export async function serveHeld(content: Pick<PackageContent, 'files'>): Promise<HeldServing> {
  const page = new TextDecoder().decode(content.files.get('index.html'));
  const at = page.lastIndexOf(scriptTag);
  const held: ServerResponse[] = [];
  const serving = await serveFiles(hostFiles(content), ({url = ''}, response) => {
    if (!url.startsWith('/content/index.html')) return false;
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).write(page.slice(0, at));
    held.push(response);
    return true;
  });
  const release = () => held.splice(0).forEach((response) => response.end(page.slice(at)));
  return {...serving, release};
}

export interface HeldLaunch {
  readonly page: Page;
  readonly frame: Frame;
  readonly errors: readonly string[];
  /** The script arrives; resolves when the player's own page is there. */
  release(): Promise<void>;
  dispose(): Promise<void>;
}

/** Launches it once, the first screen on screen. */
export async function launchHeld(
  browser: Browser,
  content: Pick<PackageContent, 'files'>,
  options: BrowserContextOptions = {},
): Promise<HeldLaunch> {
  const serving = await serveHeld(content);
  const context = await browser.newContext({viewport: {width: 1280, height: 720}, ...options});
  const errors = collectErrors(context);
  await context.addInitScript('globalThis.__name ??= (value) => value');
  const page = await context.newPage();
  const frame = await openHeld(page, serving);
  return {
    page,
    frame,
    errors,
    async release() {
      serving.release();
      await frame.locator('course-player:not(:has(> span))').waitFor();
    },
    async dispose() {
      await context.close();
      await serving.close();
    },
  };
}

/** Goes to the LMS, in 1.2; resolves when the words of the first screen are painted. */
export async function openHeld(page: Page, {url}: Serving): Promise<Frame> {
  await page.goto(`${url}host.html?standard=scorm12`, {waitUntil: 'commit'});
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The LMS shows no frame.');
  await frame.locator('course-player > span .exit').waitFor();
  return frame;
}

/** One person's visit to `make/`: what went wrong, and what was asked of whom. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {collectErrors} from './browser.ts';

/** On a busy machine the first package, or a module, takes its time. */
export const patience = 100_000;

export async function visitMake(browser: Browser, width = 1280) {
  const context = await browser.newContext({
    viewport: {width, height: 900},
    locale: 'lv-LV',
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patience);
  const errors = collectErrors(context);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  return {context, errors, asked, page: await context.newPage()};
}

/** What a press gives to the downloads of the browser, kept in a folder under the name that the page gave it. */
export async function savedFile(page: Page, folder: string, press: () => Promise<unknown>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const name = download.suggestedFilename();
  const path = join(folder, name);
  await download.saveAs(path);
  return {name, path, bytes: new Uint8Array(await readFile(path))};
}

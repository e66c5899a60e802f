/** One person's visit to `make/`: what went wrong, and what was asked of whom. */
import type {Browser} from 'playwright-core';
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

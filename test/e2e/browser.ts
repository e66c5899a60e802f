import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium, type Browser, type BrowserContext, type ConsoleMessage, type Page} from 'playwright-core';
import {chromeFlags, requireChrome} from '../chrome.ts';

/** Starts the browser that all end-to-end tests drive. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({executablePath: requireChrome(), args: chromeFlags});
}

/**
 * Starts a browser without what its driver switches off: as people have it, a page in the frame of another
 * host keeps what it stores apart (storage partitioning), instead of being denied it.
 */
export function startOrdinaryBrowser(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  const own = ['--headless=new', '--remote-debugging-pipe', `--user-data-dir=${profile}`];
  return chromium.launch({
    executablePath: requireChrome(),
    ignoreDefaultArgs: true,
    args: [...chromeFlags, ...own],
  });
}

/** Collects what goes wrong on the pages of a context: console errors and uncaught exceptions. */
export function collectErrors(context: BrowserContext): string[] {
  const errors: string[] = [];
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error') errors.push(message.text());
  };
  context.on('page', (page: Page) => {
    page.on('console', onConsole);
    page.on('pageerror', (error) => errors.push(error.message));
  });
  return errors;
}

import {chromium, type Browser, type BrowserContext, type ConsoleMessage, type Page} from 'playwright-core';
import {chromeFlags, requireChrome} from '../chrome.ts';

/** Starts the browser that all end-to-end tests drive. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({executablePath: requireChrome(), args: chromeFlags});
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

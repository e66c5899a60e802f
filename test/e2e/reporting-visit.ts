/** A visit to a site that reports to a record store. */
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {afterAll, beforeAll, beforeEach} from 'vitest';
import {verbOf} from '../fake-lrs/xapi-rules.ts';
import {collectErrors, startBrowser} from './browser.ts';
import {startReportingSite, type ReportingSite} from './reporting-site.ts';

export let site: ReportingSite;
export let browser: Browser;

/** To be called once by each file of tests: modules outlive a file, hooks do not. */
export function visitReporting(): void {
  beforeAll(async () => {
    [site, browser] = await Promise.all([startReportingSite(), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(() => {
    site.lrs.statements.length = 0;
    site.lrs.sent.length = 0;
    site.lrs.fault = () => undefined;
  });
}

export const verbs = () => site.lrs.statements.map(verbOf);
export const count = (verb: string) => verbs().filter((each) => each === verb).length;
export const notice = (page: Page, text: string) =>
  page.locator('device-page .notice', {hasText: text}).waitFor();
export const part = (page: Page) => page.locator('device-report-part');

export async function openDevice(page: Page): Promise<void> {
  await page.goto(`${site.url}device/`);
  await part(page).getByRole('button').first().waitFor();
}

/** Says who learns, and yes. */
export async function agree(page: Page, {isNamed = false} = {}): Promise<void> {
  await openDevice(page);
  await page.getByLabel(/^Mans vārds/).fill('Anna Ozola');
  await page.getByRole('button', {name: 'Saglabāt vārdu'}).click();
  await notice(page, 'Vārds ir saglabāts.');
  if (isNamed) await part(page).getByRole('checkbox').check();
  await part(page).getByRole('button', {name: 'Piekrītu, nosūtīt'}).click();
  await notice(page, 'No šī brīža rezultāti tiek nosūtīti.');
}

export async function newPage(): Promise<{context: BrowserContext; page: Page; errors: string[]}> {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  const errors = collectErrors(context);
  return {context, page: await context.newPage(), errors};
}
export const withoutLine = (errors: readonly string[]) =>
  errors.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'));
/** Statements that the device still keeps to send. */
export const waiting = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opened = indexedDB.open('kopiga-riciba-lrs');
        opened.onerror = () => reject(new Error(String(opened.error)));
        opened.onsuccess = () => {
          const counted = opened.result.transaction('waiting').objectStore('waiting').count();
          counted.onsuccess = () => {
            opened.result.close();
            resolve(counted.result);
          };
        };
      }),
  );
export const standing = (page: Page) => part(page).locator('ul').innerText();

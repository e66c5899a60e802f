import type {Page} from 'playwright-core';
import {scoHtml} from '../lms/sample-sco.ts';
import {manifest12, zipOf} from '../lms/zips.ts';
import type {BuiltSite} from './built-site.ts';

/** A page of the site in a browser that speaks Latvian. */
export async function openSitePage({browser, url}: BuiltSite, path: string): Promise<Page> {
  const context = await browser.newContext({locale: 'lv-LV'});
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await page.goto(url + path);
  return page;
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', {name});

/** Drops a zip where the page takes one. */
export async function drop(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({name, mimeType: 'application/zip', buffer});
}

/** A SCORM 1.2 package of one SCO, with title `Daļa`. */
export const oneSco = async () =>
  Buffer.from(
    await zipOf({
      'imsmanifest.xml': manifest12([{id: 'i1', title: 'Daļa'}]),
      'sco.html': scoHtml,
    }).arrayBuffer(),
  );

/** The books of the course, shown by a browser: what a reading program has to work with. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {languageCodes} from '../../src/languages/codes.ts';
import {useBuiltSite} from './built-site.ts';
import {cutTexts, spaceOut} from './in-page/cut-texts.ts';
import {faultsOf} from './screen-faults.ts';

const site = useBuiltSite();
const patience = {timeout: 300_000};
const editions = join(import.meta.dirname, '../../dist/editions');
const types: Readonly<Record<string, string>> = {
  xhtml: 'application/xhtml+xml',
  svg: 'image/svg+xml',
  css: 'text/css',
};

describe.each(languageCodes)('the book of the course in %s', (language) => {
  const files = new Map<string, Uint8Array>();
  let page: Page;
  beforeAll(async () => {
    const zip = readFileSync(join(editions, `kopiga-riciba-course-${language}.epub`));
    for (const [path, bytes] of Object.entries(unzipSync(zip))) files.set(`/${path}`, bytes);
    // What a phone of 320 px shows.
    const context = await site().browser.newContext({viewport: {width: 320, height: 640}});
    page = await context.newPage();
    await page.route('http://book.test/**', (route) => {
      const {pathname} = new URL(route.request().url());
      const bytes = files.get(decodeURI(pathname));
      const contentType = types[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      return bytes ? route.fulfill({body: Buffer.from(bytes), contentType}) : route.fulfill({status: 404});
    });
  });
  afterAll(() => page.context().close());

  const onEveryPage = async (find: () => Promise<readonly string[]>): Promise<readonly string[]> => {
    const faults: string[] = [];
    for (const path of files.keys()) {
      if (!path.endsWith('.xhtml')) continue;
      await page.goto(`http://book.test${path}`);
      faults.push(...(await find()).map((fault) => `${path}: ${fault}`));
    }
    return faults;
  };
  const tooWide = () =>
    page.evaluate(() => {
      const wide = document.documentElement.scrollWidth - window.innerWidth;
      return wide > 0 ? [`${String(wide)} px too wide`] : [];
    });

  it(
    'EN 10.1.1.1, 10.1.3.1, 10.1.4.3, 10.1.4.4, 10.1.4.10, 10.2.4.4, 10.3.1.1, 10.4.1.2: passes axe on every page, and fits 320 px',
    patience,
    async () => {
      const faults = await onEveryPage(async () => {
        const found = await faultsOf(page);
        // Landmarks around a page are the reading program's.
        return found.filter((fault) => !/^(?:region|landmark-one-main):/.test(fault));
      });
      expect(faults).toEqual([]);
    },
  );

  it('EN 10.1.4.12: stands wider spacing without losing a word', patience, async () => {
    const faults = await onEveryPage(async () => {
      await page.evaluate(spaceOut);
      return [...(await tooWide()), ...(await page.evaluate(cutTexts))];
    });
    expect(faults).toEqual([]);
  });

  it('EN 10.2.1.1, 10.2.1.2, 10.2.4.3, 10.2.4.7, 10.3.2.1: gives the keyboard its links in their order, with a ring', async () => {
    await page.goto('http://book.test/EPUB/contents.xhtml');
    const links = await page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links.length).toBeGreaterThan(10);
    for (const href of links.slice(0, 10)) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const {activeElement} = document;
        const ring = activeElement && getComputedStyle(activeElement).outlineStyle;
        return {href: activeElement?.getAttribute('href'), ring};
      });
      expect(focus).toEqual({href, ring: 'auto'});
      expect(page.url()).toContain('contents.xhtml');
    }
  });
});

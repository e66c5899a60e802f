/** The site's page of what has changed in the course, as somebody finds and follows it. */
import {describe, expect, it} from 'vitest';
import {languageCodes, pageFile} from '../../src/languages/codes.ts';
import {atomFaults, readFeed} from '../packaging/changes/atom-faults.ts';
import {collectErrors} from './browser.ts';
import {useBuiltSite} from './built-site.ts';
import {faultsOf} from './screen-faults.ts';

const site = useBuiltSite();

async function visit(options: {readonly width?: number; readonly colorScheme?: 'light' | 'dark'} = {}) {
  const {width = 1280, colorScheme = 'light'} = options;
  const context = await site().browser.newContext({
    viewport: {width, height: 740},
    colorScheme,
    locale: 'lv-LV',
  });
  return {context, errors: collectErrors(context), page: await context.newPage()};
}

describe('what has changed in the course', () => {
  it('is one press from the first page, and from the administrators’ guide', async () => {
    const {context, errors, page} = await visit();
    for (const [from, name] of [
      ['', 'Kas kursā mainījies'],
      ['guide/ru/', 'Что изменилось в курсе'],
    ] as const) {
      await page.goto(site().url + from);
      await page.getByRole('link', {name}).click();
      await page.getByRole('heading', {level: 1, name}).waitFor();
    }
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each(languageCodes.map((language) => ({language})))(
    'has in $language a page that is there without a script, and names its feed',
    async ({language}) => {
      const address = new URL(`changes/${pageFile('index.html', language)}`, site().url);
      const html = await (await fetch(address)).text();
      expect(html).toContain(`<html lang="${language}"`);
      expect(html).not.toMatch(/\{\{|<div id="list"><\/div>/);
      expect(html).toContain('<p class="muted">');
      const [, feed = ''] =
        /<link rel="alternate" type="application\/atom\+xml"[^>]*href="([^"]+)"/.exec(html) ?? [];
      expect(html, 'the link that is pressed').toContain(`<a href="${feed}"`);
      const response = await fetch(new URL(feed, address));
      expect(response.headers.get('content-type')).toMatch(/xml/);
      const read = readFeed(await response.text());
      expect(atomFaults(read)).toEqual([]);
      expect(read.attributes['xml:lang']).toBe(language);
    },
  );

  it('speaks the language that its address asks for', async () => {
    const {context, page} = await visit();
    await page.goto(`${site().url}changes/?lang=en`);
    await page.getByRole('heading', {level: 1, name: 'What has changed in the course'}).waitFor();
    await page.getByRole('link', {name: 'Latviešu'}).click();
    await page.getByRole('heading', {level: 1, name: 'Kas kursā mainījies'}).waitFor();
    await context.close();
  });

  it.each([{width: 360, colorScheme: 'dark'} as const, {width: 1280}])(
    'WCAG 1.3.1, 1.4.3, 1.4.10, 2.5.8: has no fault at $width px',
    async (options) => {
      const {context, errors, page} = await visit(options);
      await page.goto(`${site().url}changes/`);
      await page.locator('h1').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      expect(errors).toEqual([]);
      await context.close();
    },
  );
});

/** The step with the texts as it looks, and how large it is. */
import {gzipSync} from 'node:zlib';
import {expect, it} from 'vitest';
import {editorBytesInAll} from '../../src/make/texts/editor-bytes.ts';
import {useBuiltSite} from './built-site.ts';
import {patience, visitMake} from './make-visit.ts';
import {faultsOf} from './screen-faults.ts';

const site = useBuiltSite();

it('the editor is as large as the page says', {timeout: patience}, async () => {
  const {context, page} = await visitMake(site().browser);
  await page.goto(`${site().url}make/#texts`);
  await page.getByLabel('Nodarbība', {exact: true}).waitFor();
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
  // What is asked for ahead stands there twice.
  const scripts = [...new Set(loaded)].filter((url) => /\/texts-[^/]*\.js$/.test(url));
  expect(scripts.length).toBeGreaterThan(1);
  const sizes = await Promise.all(
    scripts.map(async (url) => gzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer())).length),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(Math.abs(total - editorBytesInAll)).toBeLessThan(editorBytesInAll / 20);
  await context.close();
});

it.each([
  {width: 1280, language: 'lv'},
  {width: 360, language: 'lv'},
  {width: 360, language: 'en'},
  {width: 360, language: 'ru'},
])('the texts have no fault at $width px in $language', {timeout: patience}, async ({width, language}) => {
  const {context, page, errors} = await visitMake(site().browser, width);
  await page.goto(`${site().url}make/${language === 'lv' ? '' : `index.${language}.html`}#texts`);
  await page.locator('#lesson').selectOption('definitions/forms');
  await page.locator('words-editor .cm-content').waitFor();
  await page.locator('texts-step .notice').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

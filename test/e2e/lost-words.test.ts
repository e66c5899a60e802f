/** The words of a page in another language do not arrive: it can be used all the same. */
import {expect, it} from 'vitest';
import {useBuiltSite} from './built-site.ts';

const site = useBuiltSite();

it.each([
  ['', 'package-downloads summary'],
  ['lms/', 'lms-app package-drop button'],
  ['make/', 'make-app h2'],
  ['results/', 'results-app file-drop button'],
  ['learn/', 'device-strip'],
])('site/%s works without them, and no error goes uncaught', async (path, ready) => {
  const context = await site().browser.newContext({serviceWorkers: 'block'});
  const uncaught: string[] = [];
  context.on('weberror', (error) => uncaught.push(error.error().message));
  const page = await context.newPage();
  let lost = 0;
  await page.route(/\/assets\/(?!player)[a-z]+-words-[^/]+\.js$/, (route) => {
    lost++;
    return route.abort();
  });
  await page.goto(`${site().url}${path}?lang=en`);
  await page.locator(ready).first().waitFor();
  await expect.poll(() => lost).toBeGreaterThan(0);
  // So that a screen reader takes the right voice; the strip of `learn/` follows the course.
  if (path !== 'learn/') await page.locator(`${ready.split(' ')[0]}[lang=lv]`).waitFor({state: 'attached'});
  expect(uncaught).toEqual([]);
  await context.close();
});

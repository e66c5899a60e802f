/** What reads and plays packages in the built-in LMS comes lazily: where it does not arrive one is told, and may try again. */
import {expect, it} from 'vitest';
import {builtZip, useBuiltSite} from './built-site.ts';

const site = useBuiltSite();

it.each(['read-package', 'visit', 'scorm12'])('a package is played when %s is there again', async (lost) => {
  const context = await site().browser.newContext({locale: 'lv-LV'});
  const page = await context.newPage();
  let hasLine = false;
  await context.route(`**/assets/${lost}-*.js`, (route) => (hasLine ? route.continue() : route.abort()));
  await page.goto(`${site().url}lms/`);
  await page.locator('package-drop button').waitFor();
  const add = () =>
    page.locator('package-drop input[type=file]').setInputFiles(builtZip('refresher-scorm12'));
  const start = page.locator('package-start .button.primary');
  const told = page.locator('lms-app .notice.wrong', {hasText: 'mēģiniet vēlreiz'});
  await add();
  if (lost !== 'read-package') await start.press('Enter');
  await told.waitFor();
  hasLine = true;
  if (lost === 'read-package') await add();
  await start.press('Enter');
  await page.frameLocator('content-frame iframe').locator('h1').waitFor();
  expect(await told.count()).toBe(0);
  await context.close();
});

import {describe, expect, it} from 'vitest';
import {faultsOf} from './screen-faults.ts';
import {collectErrors} from './browser.ts';
import {builtPackage, useBuiltSite} from './built-site.ts';

const content = builtPackage('course-scorm12');
const moduleId = 'definitions';
const {lessons} = content.module(moduleId);
const site = useBuiltSite();

/** Pages beside the course: what shows them, and their address. */
const pages = [
  ['glossary-page', 'glossary'],
  ['glossary-page', 'glossary/consent'],
  ['sources-page', 'sources'],
  ['resources-page', 'resources'],
  ['help-page', 'help'],
  ['reporting-page', 'reporting'],
  ['search-page', 'search'],
  ['search-page', 'search/piekrisana'],
  ['role-page', 'role'],
  ['certificate-page', 'certificate'],
  ['trainer-index', 'trainer'],
  ['trainer-page', `trainer/${moduleId}`],
  ['data-page', 'data'],
  ['about-page', 'about'],
  ['technical-page', 'technical'],
] as const;
const panels = [
  ['Saturs', 'course-toc'],
  ['Palīdzība tagad', 'help-panel'],
] as const;

const looks = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({width, colorScheme})),
);

describe('the course without an LMS', () => {
  it.each(looks)(
    'has no accessibility fault on any screen, $width px, $colorScheme',
    async ({width, colorScheme}) => {
      const context = await site().browser.newContext({viewport: {width, height: 800}, colorScheme});
      const errors = collectErrors(context);
      const page = await context.newPage();
      const places = ['', moduleId, ...lessons.map(({id}) => `${moduleId}/${id}`), 'no-such-place'];
      for (const place of places) {
        await page.goto(`${site().url}learn/#/${place}`);
        await page.locator('course-player h1').first().waitFor();
        expect(await faultsOf(page), place).toEqual([]);
      }
      for (const [element, place] of pages) {
        await page.goto(`${site().url}learn/#/page/${place}`);
        await page.locator(`${element} h1`).waitFor();
        expect(await faultsOf(page), place).toEqual([]);
      }
      for (const [name, element] of panels) {
        await page.getByRole('button', {name}).press('Enter');
        await page.locator(`${element} dialog[open]`).waitFor();
        expect(await faultsOf(page), name).toEqual([]);
        await page.getByRole('button', {name: 'Aizvērt'}).press('Enter');
      }
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it('would see a fault if there were one', async () => {
    const page = await site().browser.newPage();
    await page.setContent('<main><img src="data:,"><button></button></main>');
    expect((await faultsOf(page)).length).toBeGreaterThan(1);
    await page.close();
  });
});

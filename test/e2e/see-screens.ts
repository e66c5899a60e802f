/** Every screen of the course, one after the other, in one language and one look. */
import {expect} from 'vitest';
import {close} from './change-language.ts';
import {faultsOf} from './screen-faults.ts';
import {collectErrors} from './browser.ts';
import {builtPackage, type BuiltSite} from './built-site.ts';
import {goToScreen} from './whole-screen.ts';

const moduleId = 'definitions';

/** Pages beside the course: what shows them, and their address. */
const pages = [
  ['glossary-page', 'glossary'],
  ['glossary-page', 'glossary/consent'],
  ['sources-page', 'sources'],
  ['leaflet-page', 'leaflet'],
  ['resources-page', 'resources'],
  ['help-page', 'help'],
  ['reporting-page', 'reporting'],
  ['search-page', 'search'],
  ['search-page', 'search/?'],
  ['role-page', 'role'],
  ['certificate-page', 'certificate'],
  ['trainer-index', 'trainer'],
  ['seminar-index', 'seminar'],
  ['seminar-hold', 'seminar/short'],
  ['seminar-sheets', 'seminar/sheets-short'],
  ['seminar-decided', 'seminar/decided-short'],
  ['trainer-page', `trainer/${moduleId}`],
  ['reading-page', 'reading'],
  ['data-page', 'data'],
  ['about-page', 'about'],
  ['technical-page', 'technical'],
] as const;
/** A word that the course has, in each language. */
const found: Readonly<Record<string, string>> = {lv: 'piekrisana', en: 'consent', ru: 'согласие'};

/** What opens a panel of the first bar, and the panel. */
const panels = [
  ['.tools [value=contents]', 'course-toc'],
  ['.tools [value=help]', 'help-panel'],
] as const;

export interface Look {
  readonly language: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly textPercent: number;
}

/** Nothing on any screen has a fault, and the page says nothing of an error. */
export async function seeScreens(
  site: BuiltSite,
  {language, width, colorScheme, textPercent}: Look,
): Promise<void> {
  const context = await site.browser.newContext({viewport: {width, height: 800}, colorScheme});
  const errors = collectErrors(context);
  const page = await context.newPage();
  const {lessons} = builtPackage('course-scorm12', language).module(moduleId);
  const faultsAt = async (what: string) => {
    await page.evaluate((percent) => (document.documentElement.style.fontSize = `${percent}%`), textPercent);
    return (await faultsOf(page)).map((fault) => `${what}: ${fault}`);
  };
  const faults: string[] = [];
  await page.goto(`${site.url}learn/?lang=${language}`);
  await page.locator(`html[lang=${language}] course-player h1`).first().waitFor();
  const places = ['', moduleId, ...lessons.map(({id}) => `${moduleId}/${id}`), 'no-such-place'];
  for (const place of places) {
    await goToScreen(page, `${site.url}learn/#/${place}`, 'course-player h1');
    faults.push(...(await faultsAt(place)));
  }
  for (const [element, place] of pages) {
    const address = `${site.url}learn/#/page/${place.replace('?', found[language] ?? '')}`;
    await goToScreen(page, address, `${element} h1`);
    faults.push(...(await faultsAt(place)));
  }
  for (const [opener, element] of panels) {
    await page.locator(opener).press('Enter');
    await page.locator(`${element} dialog[open]`).waitFor();
    faults.push(...(await faultsAt(element)));
    // Not by Escape: twice in a moment is the quick exit.
    await page.locator(element).getByRole('button', {name: close}).press('Enter');
  }
  expect(faults).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
}

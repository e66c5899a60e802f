/** A page of the site is drawn once, in the language that is wanted: it neither flashes in another one nor moves. */
import {expect, it} from 'vitest';
import {languageCodes} from '../../src/languages/codes.ts';
import {useBuiltSite} from './built-site.ts';

const site = useBuiltSite();

/** Page → its heading, when it is there. */
const headings = {
  make: 'make-app h1',
  lms: 'lms-app h1',
  results: 'results-app h1',
  changes: 'main h1',
};

it.each(
  languageCodes.flatMap((language) =>
    Object.entries(headings).map(([page, heading]) => ({language, page, heading})),
  ),
)('$page/ stays where it is while it loads, in $language', async ({language, page: folder, heading}) => {
  const context = await site().browser.newContext({viewport: {width: 360, height: 740}, locale: language});
  await context.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, {shifts});
    new PerformanceObserver((list) => {
      // Not in the DOM's types.
      for (const {value} of list.getEntries() as unknown as readonly {readonly value: number}[])
        shifts.push(value);
    }).observe({type: 'layout-shift', buffered: true});
  });
  const page = await context.newPage();
  // What the page asks for comes late, as on a slow line: each step is painted.
  await page.route(/\/(?:assets|make|packages)\/.+/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await route.continue().catch(() => undefined);
  });
  await page.goto(`${site().url}${folder}/`);
  await page.locator(`html[lang=${language}]`).locator(heading).first().waitFor();
  await page.waitForTimeout(1500);
  const shifts = await page.evaluate(() => (window as unknown as {shifts: readonly number[]}).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.002);
  await context.close();
});

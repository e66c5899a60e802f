/** What stands beside the course in `learn/` has its place before it is there, in every language. */
import {expect, it} from 'vitest';
import {languageCodes} from '../../src/languages/codes.ts';
import {useBuiltSite} from './built-site.ts';

const site = useBuiltSite();

it.each(languageCodes.flatMap((language) => [360, 1280].map((width) => ({language, width}))))(
  'the page stays where it is while it loads, in $language, $width px wide',
  async ({language, width}) => {
    const context = await site().browser.newContext({viewport: {width, height: 740}, locale: language});
    await context.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, {shifts});
      new PerformanceObserver((list) => {
        // Not in the DOM's types.
        const entries = list.getEntries() as unknown as readonly {
          readonly value: number;
          readonly sources: readonly {readonly node: Element | null}[];
        }[];
        for (const {value, sources} of entries)
          shifts.push(`${value} ${sources.map(({node}) => node?.nodeName ?? '').join()}`);
      }).observe({type: 'layout-shift', buffered: true});
    });
    const page = await context.newPage();
    // What the page asks for comes late, as on a slow line: each step is painted.
    await page.route(/\/learn\/.+/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue().catch(() => undefined);
    });
    await page.goto(`${site().url}learn/`);
    await page.locator(`html[lang=${language}] device-strip span`).first().waitFor();
    await page.locator('course-home .button.primary:not([aria-hidden])').waitFor();
    await page.waitForTimeout(1500);
    const shifts = await page.evaluate(() => (window as unknown as {shifts: readonly string[]}).shifts);
    const moved = shifts.reduce((sum, shift) => sum + Number.parseFloat(shift), 0);
    // A word of the bar that is longer in another language is 0.0008; the page by one line is 0.1.
    expect(moved, shifts.join()).toBeLessThan(0.002);
    await context.close();
  },
);

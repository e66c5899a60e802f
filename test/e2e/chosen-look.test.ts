/** What a reader chose of the look, in the course as it is built: its styles are not those of the source. */
import {describe, expect, it} from 'vitest';
import {useBuiltSite} from './built-site.ts';
import {newReader, openScreen} from './every-screen.ts';

const site = useBuiltSite();

/** How light the page and its bar are, 0 (black) to 255. */
const lightness = (): readonly number[] => {
  const bar = document.querySelector('course-player')?.shadowRoot?.querySelector('.bar');
  return [document.documentElement, bar].map((element) => {
    const colour = element ? getComputedStyle(element).backgroundColor : '';
    const parts = [...colour.matchAll(/[\d.]+/g)].slice(0, 3).map(Number);
    return parts.reduce((sum, part) => sum + part, 0) / 3;
  });
};

describe('the colours that a reader chose', () => {
  it.each([
    {system: 'light', chosen: 'dark', most: 60, least: 0},
    {system: 'dark', chosen: 'light', most: 255, least: 200},
  ] as const)(
    'are $chosen at once and at the next launch, where the system is $system',
    async ({system, chosen, most, least}) => {
      const page = await newReader(site(), {viewport: {width: 1280, height: 800}, colorScheme: system});
      await openScreen(page, site().url, ['learn/#/page/reading', 'reading-page h1']);
      const expectChosen = async () => {
        await expect
          .poll(async () => Math.max(...(await page.evaluate(lightness))))
          .toBeLessThanOrEqual(most);
        await expect
          .poll(async () => Math.min(...(await page.evaluate(lightness))))
          .toBeGreaterThanOrEqual(least);
      };
      await page.locator(`reading-page input[value=${chosen}]`).check();
      await expectChosen();
      await page.reload();
      await page.locator('reading-page h1').waitFor();
      await expectChosen();
      await page.context().close();
    },
  );
});

/** Whoever magnifies in the midst of a lesson, or turns the phone, stays where they were, and the course knows it. */
import type {Locator, Page} from 'playwright-core';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {useBuiltSite} from './built-site.ts';
import {Keyboard} from './keyboard.ts';

const site = useBuiltSite();
const lesson = 'learn/#/definitions/forms';
/** In the lower half of the lesson, with something to operate. */
const task = 'match-signs';

const whole = {width: 1280, height: 800};
/** What a window of 1280 by 800 is at 200 %, and one of 1280 by 1024 at 400 %. */
const magnified = [
  {width: 640, height: 400},
  {width: 320, height: 256},
];

const blockAt = (page: Page, id: string): Locator => page.locator(`lesson-page .block[id="${id}"]`);

/** The browser has laid the page out, and told of each scrolling that came of it. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
  });

const resize = async (page: Page, size: {width: number; height: number}): Promise<void> => {
  await page.setViewportSize(size);
  await settle(page);
};

/** Ids of the blocks of the lesson that are not on another step. */
const shownBlocks = (page: Page): Promise<string[]> =>
  page
    .locator('lesson-page .blocks > .block')
    .evaluateAll((blocks) => blocks.filter((block) => block.checkVisibility()).map(({id}) => id));

/** Ids of the blocks of which something is in the window. */
const seenBlocks = (page: Page): Promise<string[]> =>
  page.locator('lesson-page .blocks > .block').evaluateAll((blocks) =>
    blocks
      .filter((block) => {
        const {top, bottom, height} = block.getBoundingClientRect();
        return height > 0 && bottom > 0 && top < window.innerHeight;
      })
      .map(({id}) => id),
  );

/** It stands where reading begins, below the bar. */
const isAtTop = (block: Locator): Promise<boolean> =>
  block.evaluate((one) => {
    const share = one.getBoundingClientRect().top / window.innerHeight;
    return share > 0 && share < 0.3;
  });

const isWhollySeen = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => {
    const {top, bottom} = one.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

/** Where “you stopped here” stands when the lesson is opened once more. */
async function bookmark(page: Page): Promise<string | null> {
  const again = await page.context().newPage();
  await again.setViewportSize(whole);
  await again.goto(site().url + lesson);
  const marked = again.locator('.resumed + .block');
  await marked.waitFor();
  const id = await marked.getAttribute('id');
  await again.close();
  return id;
}

describe('a lesson that is magnified in its midst', () => {
  let page: Page;
  beforeEach(async () => {
    const context = await site().browser.newContext({
      viewport: whole,
      locale: 'lv-LV',
      serviceWorkers: 'block',
    });
    page = await context.newPage();
    await page.goto(site().url + lesson);
    await page.locator('lesson-page .end').waitFor();
    await settle(page);
  });
  afterEach(() => page.context().close());

  it('WCAG 1.4.4, 1.4.10, 2.4.3: keeps what has the focus, in sight, and so on the way back', async () => {
    const field = blockAt(page, task).locator('input').first();
    await new Keyboard(page).tabTo(field);
    await settle(page);
    for (const size of [...magnified, whole]) {
      await resize(page, size);
      const at = `${String(size.width)} × ${String(size.height)}`;
      expect(await field.evaluate((one) => one.matches(':focus')), at).toBe(true);
      expect(await isWhollySeen(field), at).toBe(true);
    }
    expect(await seenBlocks(page)).toContain(await bookmark(page));
  });

  it('stays at the block that is read when nothing on it has the focus', async () => {
    await blockAt(page, task).evaluate((block) => block.scrollIntoView());
    await settle(page);
    for (const size of magnified) {
      await resize(page, size);
      expect(await shownBlocks(page)).toContain(task);
      expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
    }
    await resize(page, whole);
    expect(await isAtTop(blockAt(page, task))).toBe(true);
    expect(await bookmark(page)).toBe(task);
  });

  it('goes by what is read, not by a field far above that was used before', async () => {
    await new Keyboard(page).tabTo(blockAt(page, 'seven-forms').locator('summary, button').first());
    await settle(page);
    await blockAt(page, 'eu-2024').evaluate((block) => block.scrollIntoView());
    await settle(page);
    await resize(page, {width: 640, height: 400});
    expect(await shownBlocks(page)).toContain('eu-2024');
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
  });

  it('goes back to the step that one has turned to meanwhile', async () => {
    await resize(page, {width: 640, height: 400});
    const turn = new Keyboard(page);
    while (!(await shownBlocks(page)).includes(task))
      await turn.activate(page.locator('lesson-page .turns [value=on]'));
    await settle(page);
    await resize(page, whole);
    expect(await isAtTop(blockAt(page, task))).toBe(true);
    expect(await bookmark(page)).toBe(task);
  });

  it('opens at its top where nothing was read yet', async () => {
    await resize(page, {width: 640, height: 400});
    await resize(page, whole);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
});

/** Every screen as people act on it who aim, press and find their way with more trouble than others. */
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {useBuiltSite} from './built-site.ts';
import {lessons, newReader, onEveryScreen, openScreen} from './every-screen.ts';
import {brokenRules} from './screen-faults.ts';
import {fromTheTop, walk} from './tab-walk.ts';

const site = useBuiltSite();
const patience = {timeout: 300_000};
const desk = {viewport: {width: 1280, height: 800}};
const openLesson = (page: Page, place: string) =>
  openScreen(page, site().url, [`learn/#/${place}`, 'lesson-page h1']);
/** Where one is and what stands there. */
const seen = (page: Page) =>
  page.evaluate(() => [
    location.href,
    document.title,
    document.querySelector('course-player')?.shadowRoot?.textContent,
  ]);

describe('every screen', () => {
  it.each([360, 1280])(
    'WCAG 2.5.3, 2.5.8: has targets of 24 px or room around them, named as they are labelled, %d px',
    patience,
    async (width) => {
      const page = await newReader(site(), {viewport: {width, height: 800}});
      // Not among the rules that axe tries by itself.
      const faults = await onEveryScreen(page, site().url, () =>
        brokenRules(page, ['target-size', 'label-content-name-mismatch']),
      );
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it('WCAG 2.4.2: has a title of its own', patience, async () => {
    const page = await newReader(site(), desk);
    const titles = new Map<string, string>();
    const faults = await onEveryScreen(page, site().url, async (path) => {
      const title = await page.title();
      const other = titles.get(title);
      titles.set(title, path);
      return other === undefined ? [] : [`is called “${title}” like ${other}`];
    });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it(
    'WCAG 3.2.3, 3.2.4, 3.2.6: of the course has the same ways and the help in the same order',
    patience,
    async () => {
      const page = await newReader(site(), desk);
      const orders = new Set<string>();
      await onEveryScreen(page, site().url, async (path) => {
        if (!path.startsWith('learn/#')) return [];
        // Before the script has taken over, the exit is a link.
        await page.locator('course-player .bar button.exit').waitFor();
        const names = await page.locator('course-player .bar button, course-player footer a').allInnerTexts();
        orders.add(names.map((name) => name.replaceAll(/\s+/g, ' ').trim()).join(' | '));
        return [];
      });
      expect([...orders].join('\n')).toMatch(/^[^\n]*Palīdzība[^\n]*$/);
      await page.context().close();
    },
  );
});

describe('in a lesson', () => {
  it.each(lessons.flatMap((place) => [360, 1280].map((width) => [place, width] as const)))(
    'WCAG 2.1.2, 2.4.7, 2.4.11, 3.2.1: the focus is seen, never covered, and changes nothing, %s, %d px',
    patience,
    async (place, width) => {
      const page = await newReader(site(), {viewport: {width, height: 640}, reducedMotion: 'reduce'});
      await openLesson(page, place);
      const before = await seen(page);
      await fromTheTop(page);
      expect((await walk(page)).faults).toEqual([]);
      expect(await seen(page)).toEqual(before);
      await page.context().close();
    },
  );

  it('WCAG 2.1.4: letters, digits and signs do nothing by themselves', patience, async () => {
    const page = await newReader(site(), desk);
    await openLesson(page, 'definitions/forms');
    const before = await seen(page);
    for (const key of "abcdefghijklmnopqrstuvwxyz0123456789?/.,-+'[]") await page.keyboard.press(key);
    expect(await seen(page)).toEqual(before);
    await page.context().close();
  });

  it('WCAG 2.2.1: a day passes, and everything is where it was', patience, async () => {
    const page = await newReader(site(), desk);
    await page.clock.install();
    await openLesson(page, 'definitions/forms');
    await page.locator('choice-block input').first().check();
    const before = await seen(page);
    await page.clock.fastForward('24:00:00');
    expect(await seen(page)).toEqual(before);
    expect(await page.locator('choice-block input').first().isChecked()).toBe(true);
    await page.context().close();
  });

  it('WCAG 2.5.2: a press that slips off before it is let go does nothing', patience, async () => {
    const page = await newReader(site(), desk);
    await openLesson(page, 'definitions/forms');
    const before = await seen(page);
    for (const target of [
      '.tools .exit',
      '.tools [value=help]',
      '.tools [value=contents]',
      'choice-block label',
      'lesson-page .finish button, lesson-page .end button',
    ]) {
      const one = page.locator(target).first();
      if ((await one.count()) === 0) continue;
      await one.scrollIntoViewIfNeeded();
      await one.hover();
      await page.mouse.down();
      await page.mouse.move(2, 400);
      await page.mouse.up();
    }
    expect(await seen(page)).toEqual(before);
    expect(await page.locator('choice-block input:checked, dialog[open]').count()).toBe(0);
    await page.context().close();
  });
});

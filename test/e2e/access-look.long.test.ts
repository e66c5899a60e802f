/** Every screen as people set their browser up to see it: large, spaced out, in the system's colours, without motion. */
import {describe, expect, it} from 'vitest';
import {useBuiltSite} from './built-site.ts';
import {differingPixels} from './differing-pixels.ts';
import {newReader, onEveryScreen, openScreen} from './every-screen.ts';
import {cutTexts, spaceOut} from './in-page/cut-texts.ts';

const site = useBuiltSite();
const patience = {timeout: 300_000};

describe('every screen', () => {
  it(
    'WCAG 1.4.4, 1.4.10, EN 4.2.2: at 400 % has nothing beside it and a bar that leaves the page in sight',
    patience,
    async () => {
      // What a window of 1280 by 1024 is then.
      const page = await newReader(site(), {viewport: {width: 320, height: 256}});
      const faults = await onEveryScreen(page, site().url, () =>
        page.evaluate(() => {
          const wide = document.documentElement.scrollWidth - window.innerWidth;
          const bar = document.querySelector('course-player')?.shadowRoot?.querySelector('.bar');
          const stays =
            bar && getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().height : 0;
          return [
            ...(wide > 0 ? [`${String(wide)} px too wide`] : []),
            ...(stays > window.innerHeight / 2 ? [`the bar takes ${String(stays)} px`] : []),
          ];
        }),
      );
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it('WCAG 1.3.4: is whole upright and on its side', patience, async () => {
    const page = await newReader(site(), {
      viewport: {width: 390, height: 780},
      isMobile: true,
      hasTouch: true,
    });
    const faults = await onEveryScreen(page, site().url, async () => {
      const wordsSeen = () =>
        page.evaluate(
          () => document.body.checkVisibility() && document.documentElement.scrollWidth <= window.innerWidth,
        );
      const upright = await wordsSeen();
      await page.setViewportSize({width: 780, height: 390});
      const onItsSide = await wordsSeen();
      await page.setViewportSize({width: 390, height: 780});
      return [...(upright ? [] : ['not upright']), ...(onItsSide ? [] : ['not on its side'])];
    });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([320, 1280])(
    'WCAG 1.4.12: stands wider spacing without losing a word, %d px',
    patience,
    async (width) => {
      const page = await newReader(site(), {viewport: {width, height: 800}});
      const faults = await onEveryScreen(page, site().url, async () => {
        await page.evaluate(spaceOut);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        return [...(wide > 0 ? [`${String(wide)} px too wide`] : []), ...(await page.evaluate(cutTexts))];
      });
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it(
    'WCAG 2.2.2, EN 11.7: moves nothing where less motion is wanted, and nothing without end where it is not',
    patience,
    async () => {
      for (const reducedMotion of ['reduce', 'no-preference'] as const) {
        const page = await newReader(site(), {viewport: {width: 1280, height: 800}, reducedMotion});
        const faults = await onEveryScreen(page, site().url, () =>
          page.evaluate((isReduced) => {
            const moving = document.getAnimations().filter(({playState, effect}) => {
              const {endTime = 0} = effect?.getComputedTiming() ?? {};
              return playState === 'running' && (isReduced || Number(endTime) > 5000);
            });
            const playing = [...document.querySelectorAll('video, audio')].filter(
              (media) => !(media as HTMLMediaElement).paused,
            );
            return [...moving.map(({id}) => `moves: ${id}`), ...playing.map(() => 'plays by itself')];
          }, reducedMotion === 'reduce'),
        );
        expect(faults, reducedMotion).toEqual([]);
        await page.context().close();
      }
    },
  );
});

it('would see words that are cut off, and words that lie on each other', async () => {
  const page = await site().browser.newPage();
  await page.setContent(
    '<p style="width:3em;overflow:hidden;white-space:nowrap">Words that do not fit</p><p>Above</p><p style="margin-top:-2.2em">Below</p>',
  );
  expect((await page.evaluate(cutTexts)).length).toBe(2);
  await page.close();
});

describe('in the colours of the system', () => {
  /** Place, and what is pressed and to look another way. */
  const choices = [
    ['definitions/forms', 'choice-block label'],
    ['definitions/forms', 'judge-block label'],
    ['definitions/forms', 'match-block label'],
    ['definitions/forms', 'reveal-block button, reveal-block summary'],
    ['recruitment/job-adverts', 'mark-block [aria-pressed]'],
    ['rehabilitation/needs-and-goals', 'sort-block'],
    ['final-test/afterwards', 'rating-block label'],
    ['page/reading', 'reading-page label'],
  ] as const;
  /** What is pressed where that is a part of what looks another way. */
  const parts: Partial<Record<string, string>> = {'sort-block': 'sort-block .choices button'};
  it.each(choices)(
    'WCAG 1.4.1, EN 4.2.3, 11.7: what was pressed looks another way, %s, %s',
    async (place, seen) => {
      const page = await newReader(site(), {
        viewport: {width: 1280, height: 800},
        forcedColors: 'active',
        reducedMotion: 'reduce',
      });
      await openScreen(page, site().url, [`learn/#/${place}`, 'course-player h1']);
      const one = page.locator(seen).first();
      await one.scrollIntoViewIfNeeded();
      const box = await one.boundingBox();
      if (!box) throw new Error(`${seen} is not on screen.`);
      const clip = {x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8};
      const before = await page.screenshot({clip});
      await page
        .locator(parts[seen] ?? seen)
        .first()
        .click();
      // The ring of the focus is no sign of a choice.
      await page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        (active as HTMLElement | null)?.blur();
      });
      await page.mouse.move(0, 0);
      expect(await differingPixels(site().browser, before, await page.screenshot({clip}))).toBeGreaterThan(
        20,
      );
      await page.context().close();
    },
  );
});

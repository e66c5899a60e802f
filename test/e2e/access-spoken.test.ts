/** What a screen reader gets of a lesson, from the browser's own accessibility tree. */
import {expect, it} from 'vitest';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {lessons, newReader, onEveryScreen, openScreen} from './every-screen.ts';

const site = useBuiltSite();
/** Spaces that do not break are told like any other. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const desk = {viewport: {width: 1280, height: 800}};

it.each(lessons)(
  'WCAG 1.3.2, EN 4.2.1: is told in the order of its text, each part under its heading, %s',
  async (place) => {
    const page = await newReader(site(), desk);
    await openScreen(page, site().url, [`learn/#/${place}`, 'lesson-page h1']);
    const tree = await page.locator('lesson-page').ariaSnapshot();
    const [module = '', id = ''] = place.split('/');
    const shown = await page
      .locator('lesson-page .block')
      .evaluateAll((blocks) => blocks.map((block) => block.id));
    const headings = builtPackage('course-scorm12')
      .lesson(module, id)
      .blocks.filter((block) => shown.includes(block.id))
      .flatMap((block) => ('title' in block && typeof block.title === 'string' ? [plain(block.title)] : []));
    expect(headings.length).toBeGreaterThan(0);
    const told = [...tree.matchAll(/heading "((?:[^"\\]|\\.)*)"/g)].map(([, words = '']) =>
      plain(words.replaceAll('\\"', '"')),
    );
    // What kind of task it is may stand before its title.
    expect(told.flatMap((words) => headings.find((title) => words.endsWith(title)) ?? [])).toEqual(headings);
    await page.context().close();
  },
);

it(
  'WCAG 2.4.6, 4.1.2, EN 4.2.1: every control and picture of every screen has a name',
  {timeout: 300_000},
  async () => {
    const page = await newReader(site(), desk);
    const faults = await onEveryScreen(page, site().url, async () =>
      (await page.locator('body').ariaSnapshot())
        .split('\n')
        .filter((line) =>
          /^\s*- (?:button|link|textbox|searchbox|radio|checkbox|combobox|slider|img|heading|tab)(?: \[[^\]]*\])*:?$/.test(
            line,
          ),
        )
        // A link around words or pictures is named by them.
        .filter((line) => !line.endsWith(':')),
    );
    expect(faults).toEqual([]);
    await page.context().close();
  },
);

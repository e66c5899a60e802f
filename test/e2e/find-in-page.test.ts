/** The browser's own "find in page" (Ctrl+F) reaches what is not yet in sight, and goes there. */
import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import type {Lesson} from '../../src/domain/course/course.ts';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {collectErrors} from './browser.ts';
import {Learner} from './learner.ts';

const site = useBuiltSite();
const content = builtPackage('course-scorm12');
const lessons: readonly Lesson[] = content.course.modules.flatMap(({id}) =>
  content.module(id).lessons.map((lesson) => content.lesson(id, lesson.id)),
);
/** Of those that everybody sees alike, the one with most blocks. */
const longest = lessons
  .filter(({blocks}) => blocks.every((block) => block.roles === undefined && block.type !== 'quiz'))
  .toSorted((a, b) => b.blocks.length - a.blocks.length)[0];
if (!longest) throw new Error('The course has no lesson that everybody sees alike.');
const last = longest.blocks.at(-1);
const hash = `#/${longest.module}/${longest.id}`;

async function open(place: string, width: number) {
  const context = await site().browser.newContext({viewport: {width, height: 740}});
  const errors = collectErrors(context);
  await context.addInitScript('globalThis.__name ??= (value) => value');
  const page = await context.newPage();
  await page.goto(`${site().url}learn/`);
  await page.locator('course-home h1').waitFor();
  await new Learner({page, frame: page}).goTo(place);
  return {page, errors, dispose: () => context.close()};
}

/** As Ctrl+F does it, from the top of the page: true when it was found. */
const find = (page: Page, words: string) =>
  page.evaluate((asked) => {
    getSelection()?.removeAllRanges();
    return (window as unknown as {find(words: string): boolean}).find(asked);
  }, words);

const isInSight = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const {top, bottom} = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });

it('a word of the last block of a long lesson is found as soon as the lesson is there, and comes into sight', async () => {
  const {page, errors, dispose} = await open(hash, 1280);
  // Nobody scrolls: what is not in sight is there all the same.
  await page.locator('lesson-page .blocks:not([aria-busy])').waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await isInSight(page, `#${last?.id}`)).toBe(false);
  expect(await find(page, last?.title ?? '')).toBe(true);
  await expect.poll(() => isInSight(page, `#${last?.id}`)).toBe(true);
  expect(errors).toEqual([]);
  await dispose();
});

it('of a lesson in steps the part on screen is searched, as the open page of a book is', async () => {
  const {page, errors, dispose} = await open(hash, 360);
  await page.locator('lesson-page .by-step .blocks:not([aria-busy])').waitFor();
  const [first] = longest.blocks;
  expect(await find(page, first?.title ?? '')).toBe(true);
  expect(await find(page, last?.title ?? '')).toBe(false);
  await new Learner({page, frame: page}).goTo(`${hash}/${last?.id}`);
  await page.locator(`#${last?.id}:not(.away)`).waitFor();
  expect(await find(page, last?.title ?? '')).toBe(true);
  expect(errors).toEqual([]);
  await dispose();
});

it('a word of the last term of the glossary is found, of which no more than its place was drawn', async () => {
  const {page, errors, dispose} = await open('#/page/glossary', 360);
  await page.locator('glossary-page .terms:not([aria-busy])').waitFor();
  const term = page.locator('.term').last();
  const words = await term.locator('h3').evaluate((heading) => heading.textContent.trim());
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await find(page, words)).toBe(true);
  // The same words may stand in an explanation above it.
  for (let next = 0; next < 50 && !(await inView(term)); next++)
    await page.evaluate((asked) => (window as unknown as {find(words: string): boolean}).find(asked), words);
  expect(await inView(term)).toBe(true);
  expect(errors).toEqual([]);
  await dispose();
});

const inView = (element: ReturnType<Page['locator']>) =>
  element.evaluate((each) => {
    const {top, bottom} = each.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });

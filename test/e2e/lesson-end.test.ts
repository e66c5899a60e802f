/** The button at a lesson's end: where it leads, where the focus is then, and what it does in a second tab. */
import type {BrowserContext, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {quickHands} from './hands.ts';
import {Learner} from './learner.ts';
import {takeFirstLesson} from './take-first-lesson.ts';

const site = useBuiltSite();
const content = builtPackage('course-scorm12');
const [summary] = content.course.modules;
const [, second, third] = summary ? content.module(summary.id).lessons : [];
if (!summary || !second || !third) throw new Error('The first module has too few lessons.');

let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  context = await site().browser.newContext();
  page = await context.newPage();
});
afterAll(() => context.close());

/** Text of what has the focus, in shadow roots, too. */
const focused = (shown: Page) =>
  shown.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element === null ? '' : `${element.localName}: ${element.textContent.trim()}`;
  });

it('leads to the next lesson, and the focus to its heading', async () => {
  await takeFirstLesson(page, `${site().url}learn/`);
  await page.locator('lesson-page h1', {hasText: second.title}).waitFor();
  await expect.poll(() => focused(page)).toBe(`h1: ${second.title}`);
});

it('leads on in a second tab, too, but finishes nothing there', async () => {
  const tab = await context.newPage();
  await tab.goto(`${site().url}learn/#/${summary.id}/${second.id}`);
  const learner = new Learner({page: tab, frame: tab, hands: quickHands});
  await tab.locator('lesson-page h1', {hasText: second.title}).waitFor();
  await tab.locator('.notices', {hasText: 'citā cilnē'}).waitFor();
  const finish = await learner.finishButton.first().innerText();
  await learner.keys.activate(learner.finishButton);
  await tab.locator('lesson-page h1', {hasText: third.title}).waitFor();
  await tab.goBack();
  await tab.locator('lesson-page h1', {hasText: second.title}).waitFor();
  expect(await learner.finishButton.first().innerText()).toBe(finish);
  expect(await tab.locator('lesson-page .end .done').count()).toBe(0);
});

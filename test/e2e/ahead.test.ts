/** What comes next is fetched before it is asked for, and not from everybody. */
import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {Learner} from './learner.ts';
import {serveFiles} from '../serving/serve-files.ts';
import {hostFiles} from './strict-fake-lms.ts';

const site = useBuiltSite();
const content = builtPackage('definitions-scorm12');
const [first, second, third] = content.module('definitions').lessons.map(({id}) => id);

/** Launches the module and goes to its first lesson; what is asked for meanwhile is in `asked`. */
async function toFirstLesson(line: object) {
  const serving = await serveFiles(hostFiles(content));
  const context = await site().browser.newContext();
  await context.addInitScript('globalThis.__name ??= (value) => value');
  await context.addInitScript((value) => {
    Object.defineProperty(navigator, 'connection', {value});
  }, line);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${serving.url}host.html?standard=scorm12`);
  const frame = page.frameLocator('iframe');
  await frame.locator('module-page .hero a.primary').waitFor();
  await page.waitForTimeout(1500);
  const atLaunch = asked.length;
  await new Learner({page, frame}).start(1);
  await frame.locator('lesson-page h1').waitFor();
  const dispose = async () => {
    await context.close();
    await serving.close();
  };
  return {page, frame, asked, atLaunch, dispose};
}

const dataOf = (lesson = ''): string => `/content/content/lv/definitions/${lesson}.json`;
const idle = (page: Page) => page.waitForTimeout(2500);

it('the lesson behind the one on screen is there, with its code, before it is asked for', async () => {
  const {page, frame, asked, atLaunch, dispose} = await toFirstLesson({});
  expect(asked.slice(0, atLaunch).filter((path) => /lessons-|\/definitions\//.test(path))).toEqual([]);
  await expect.poll(() => asked).toContain(dataOf(second));
  expect(asked).not.toContain(dataOf(third));
  await idle(page);
  const before = asked.length;
  await frame
    .locator('course-player')
    .evaluate((_, place) => void (location.hash = place), `#/definitions/${second}`);
  await frame
    .locator('lesson-page h1', {hasText: content.lesson('definitions', second ?? '').title})
    .waitFor();
  expect(asked.slice(before).filter((path) => path === dataOf(second) || path.includes('-block'))).toEqual(
    [],
  );
  expect(asked.filter((path) => path === dataOf(first))).toHaveLength(1);
  await dispose();
});

it.each([{saveData: true}, {effectiveType: '2g'}])(
  'nothing is fetched ahead on a dear line: %o',
  async (line) => {
    const {page, asked, dispose} = await toFirstLesson(line);
    await idle(page);
    expect(asked).toContain(dataOf(first));
    expect(asked).not.toContain(dataOf(second));
    await dispose();
  },
);

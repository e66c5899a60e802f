/** The Moodle app plays a package from the device: its pages under `_app_file_`, its class behind the API, no server. */
import type {FrameLocator, Page} from 'playwright-core';
import {expect, it} from 'vitest';
import type {FakeLms} from '../fake-lms/fake-lms.ts';
import {serveFiles} from '../serving/serve-files.ts';
import {collectErrors} from './browser.ts';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {Learner} from './learner.ts';
import {hostFiles} from './strict-fake-lms.ts';

const site = useBuiltSite();
const moduleId = 'definitions';
const folder = '_app_file_/data/user/0/com.moodle.moodlemobile/files/sites/1/filepool/scorm';

it('a package plays there, says whose storage has the work, and goes on at the next launch', async () => {
  const content = builtPackage(`${moduleId}-scorm12`);
  const [first, second] = content.module(moduleId).lessons;
  if (!first || !second) throw new Error('The module has no two lessons.');
  const host = hostFiles(content);
  const files = new Map(
    [...host].map(([path, bytes]) => [path.replace(/^content\//, `${folder}/`), bytes] as const),
  );
  const serving = await serveFiles(files);
  const context = await site().browser.newContext({viewport: {width: 390, height: 844}});
  const errors = collectErrors(context);
  await context.addInitScript('globalThis.__name ??= (value) => value');
  const page = await context.newPage();

  const begun = await launch(page);
  const learner = new Learner({page, frame: begun});
  await begun.locator('.notices', {hasText: 'Paveiktais glabājas lietotnē'}).first().waitFor();
  await learner.start(1);
  const quiz = content.lesson(moduleId, first.id);
  await learner.takeAround(quiz, true);
  await learner.takeQuiz(quiz, true);
  await learner.keys.activate(learner.finishButton);
  await learner.arriveAt(content.lesson(moduleId, second.id));
  await leave(page);
  expect((await stored(page))['cmi.core.lesson_status']).toBe('incomplete');

  const again = await launch(page);
  await new Learner({page, frame: again}).arriveAt(content.lesson(moduleId, second.id));
  expect(errors).toEqual([]);
  await context.close();
  await serving.close();

  async function launch(on: Page): Promise<FrameLocator> {
    const address = `${serving.url}host.html?standard=scorm12&profile=moodle-app`;
    await on.goto(`${address}&content=${encodeURIComponent(`/${folder}/index.html`)}`);
    return on.frameLocator('iframe');
  }
});

/** The app empties the frame and waits for one turn. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = document.querySelector('iframe');
    if (frame) frame.src = '';
    await new Promise((resolve) => setTimeout(resolve));
  });
}

const stored = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() => (window as unknown as {fakeLms: FakeLms}).fakeLms.stored);

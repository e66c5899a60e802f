/** A login that empties `localStorage`, as Moodle's does: what was chosen for reading, and what was done, is there again from the disk. */
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {serveFiles} from '../serving/serve-files.ts';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {quickHands} from './hands.ts';
import {Learner} from './learner.ts';
import {hostFiles, openStrictFakeLms} from './strict-fake-lms.ts';

const site = useBuiltSite();
const content = builtPackage('definitions-scorm12');
const lesson = content.lesson('definitions', 'what-is-trafficking');

it('brings back the size of letters and the reading step by step', async () => {
  const lms = await openStrictFakeLms({browser: site().browser, content, standard: 'scorm12'});
  const {page, frame} = await lms.launch();
  const learner = new Learner({frame, hands: quickHands});
  await learner.start();
  await learner.goTo('#/page/reading');
  for (const value of ['largest', 'steps'])
    await quickHands.activate(frame.locator(`reading-page input[value=${value}]`));
  await learner.goTo('#/definitions/what-is-trafficking');
  await learner.arriveAt(lesson);
  const sizeOf = (place: typeof frame) =>
    place.locator('html').evaluate((root) => parseFloat(getComputedStyle(root).fontSize));
  const chosen = await sizeOf(frame);
  // To another page of the LMS, which a login shows.
  await page.goto(new URL('host.html?standard=scorm12&content=content/about.json', page.url()).href);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('kr.')) localStorage.removeItem(key);
  });

  const again = await lms.launch();
  await new Learner({frame: again.frame, hands: quickHands}).arriveAt(lesson);
  expect(await sizeOf(again.frame)).toBe(chosen);
  expect(chosen).toBeGreaterThan(22);
  await again.frame.locator('lesson-page .turns [value=on]').waitFor();
  expect(lms.errors).toEqual([]);
  await lms.dispose();
});

it('asks about work that the disk alone has, also where the disk answers after the first screen', async () => {
  const serving = await serveFiles(hostFiles(content, join(import.meta.dirname, '../engines/deaf-lms.ts')));
  const context = await site().browser.newContext({locale: 'lv-LV'});
  const page = await context.newPage();
  const frame = page.frameLocator('iframe');
  const host = `${serving.url}host.html?commit=false`;
  await page.goto(host);
  const learner = new Learner({frame, hands: quickHands});
  await learner.start();
  await learner.goTo('#/definitions/what-is-trafficking');
  await learner.takeLesson(lesson, true);
  await frame.locator('save-status .words', {hasText: 'Saglabāts tikai šajā ierīcē'}).waitFor();

  // A disk that somebody else keeps busy.
  await page.goto(`${serving.url}content/today.html`);
  const busy = await context.newPage();
  await busy.goto(page.url());
  await busy.evaluate(keepDiskBusy);
  await page.evaluate(() => localStorage.clear());
  await page.goto(host);
  await frame.locator('module-page h1').waitFor();
  await busy.close();

  await quickHands.activate(frame.locator('take-up-page button.primary'));
  await frame.locator('module-page lesson-list li', {hasText: 'Pabeigta'}).waitFor();
  await context.close();
  await serving.close();
});

/** Runs in a page, until that is closed: a transaction that goes on and on. */
function keepDiskBusy(): Promise<void> {
  const opening = indexedDB.open('kopiga-riciba-device');
  return new Promise((resolve) => {
    opening.onsuccess = () => {
      const store = opening.result.transaction('texts', 'readwrite').objectStore('texts');
      const goOn = () => {
        store.get('').onsuccess = goOn;
      };
      goOn();
      resolve();
    };
  });
}

/** A login that empties `localStorage`, as Moodle's does: what was chosen for reading is there again, before a lesson is read. */
import {expect, it} from 'vitest';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {quickHands} from './hands.ts';
import {Learner} from './learner.ts';
import {openStrictFakeLms} from './strict-fake-lms.ts';

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

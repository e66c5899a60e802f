import type {FrameLocator, Page} from 'playwright-core';
import {beforeAll, describe, expect, it} from 'vitest';
import {openBuiltInLms} from './built-in-lms.ts';
import {builtPackage, useBuiltSite, useSiteApart} from './built-site.ts';
import {quickHands} from './hands.ts';
import {Learner} from './learner.ts';
import type {LmsUnderTest, Stored, TestStandard} from './lms-under-test.ts';
import {openStrictFakeLms} from './strict-fake-lms.ts';

const moduleId = 'definitions';
const site = useBuiltSite();
const siteApart = useSiteApart();

/** Clocks, and what an LMS says of itself, of its learner and of its manifest, differ; the rest must not. */
const ownOfLms =
  /time|latency|timestamp|entry|mode|credit|learner|student_(?:id|name|data|preference)|launch_data|completion_threshold|score\.(?:max|min)|objectives\.[^.]+\.(?:id|description)|suspend_data/;

/**
 * What the package itself said, sorted. Objectives stand under their ids, because one LMS brings them in
 * from the manifest and the other lets the package make them; what was never set is left out.
 */
function saidByPackage(stored: Stored): readonly (readonly [string, string])[] {
  const named = Object.entries(stored).map(([name, value]) => {
    const id = stored[`${/^cmi\.objectives\.\d+/.exec(name)?.[0] ?? ''}.id`];
    return [id === undefined ? name : name.replace(/\d+/, id), value] as const;
  });
  return named
    .filter(([name, value]) => !ownOfLms.test(name) && value !== '' && value !== 'unknown')
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Takes the pre-check and the first lesson of the module, goes away and comes back. */
async function session(lms: LmsUnderTest, standard: TestStandard): Promise<Stored> {
  const content = builtPackage(`${moduleId}-${standard}`);
  const lessons = content.module(moduleId).lessons.map(({id}) => content.lesson(moduleId, id));
  const launched: {page: Page; frame: FrameLocator} = await lms.launch();
  const learner = new Learner({...launched, hands: quickHands});
  await learner.start();
  for (const lesson of lessons.slice(0, 2)) {
    if (lesson.blocks.some(({type}) => type === 'quiz')) {
      await learner.takeAround(lesson, true);
      await learner.takeQuiz(lesson, true);
      await learner.keys.activate(learner.finishButton);
    } else await learner.takeLesson(lesson, true);
  }
  // The place in the course is the last thing that is said.
  if (lessons[2]) await learner.arriveAt(lessons[2]);
  // Left as by a link: a page that is closed at once may not get all of its last words out.
  await launched.page.goto('about:blank');
  await lms.closePage();
  await lms.launch();
  const stored = await lms.stored();
  await lms.dispose();
  return stored;
}

describe.each(['scorm12', 'scorm2004-4th'] as const)('%s', (standard) => {
  let there: Stored;
  beforeAll(async () => {
    const content = builtPackage(`${moduleId}-${standard}`);
    const lms = await openStrictFakeLms({browser: site().browser, content, standard});
    there = await session(lms, standard);
  });

  it('the same package leaves the same data here as in a strict LMS', async () => {
    const here = await session(await openBuiltInLms({...site(), standard}), standard);
    expect(saidByPackage(here).length).toBeGreaterThan(3);
    expect(saidByPackage(here)).toEqual(saidByPackage(there));
  });

  it('and so it does when it is played on a second origin', async () => {
    const lms = await openBuiltInLms({...siteApart(), standard, isApart: true});
    expect(saidByPackage(await session(lms, standard))).toEqual(saidByPackage(there));
  });
});

/** The page is told to go and stays: a telephone link, or an LMS that asks "leave this page?" and is answered with "stay". */
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import type {Call, CallLog} from '../fake-lms/call-log.ts';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {quickHands} from './hands.ts';
import {Learner} from './learner.ts';
import {names, type TestStandard} from './lms-under-test.ts';
import {openStrictFakeLms} from './strict-fake-lms.ts';

const site = useBuiltSite();
const moduleId = 'definitions';

type Way = (learner: Learner, page: Page) => Promise<void>;

/** Each ends with the course on screen still. */
const ways: Readonly<Record<string, Way>> = {
  async 'a telephone link is pressed'({keys}, page) {
    const frame = page.frameLocator('iframe');
    await keys.activate(frame.locator('.tools [value=help]'));
    await keys.activate(frame.locator('help-panel a[href="tel:112"]').first());
    await heardUnload(page);
    // Whatever was done is with the LMS before anybody knows whether the page goes.
    const told = (await calls(page)).map(({name}) => name);
    expect(told.findLastIndex((name) => name.endsWith('Commit'))).toBeGreaterThan(
      told.findLastIndex((name) => name.endsWith('SetValue')),
    );
    await page.keyboard.press('Escape');
  },
  // The engine asks before it tells the frame.
  async 'the LMS asks, and the answer is "stay"'(_, page) {
    await page.evaluate(() => window.addEventListener('beforeunload', (event) => event.preventDefault()));
    const asked = page.waitForEvent('dialog');
    await page.close({runBeforeUnload: true});
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
  },
};

/** Counts, in the frame, how often the course is told that its page goes. */
async function listen(page: Page) {
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    const course = frame.contentWindow as Window & {unloads?: number};
    course.unloads = 0;
    course.addEventListener('beforeunload', () => (course.unloads = (course.unloads ?? 0) + 1));
  });
}

const heardUnload = (page: Page) =>
  expect
    .poll(() =>
      page
        .locator('iframe')
        .evaluate(
          (frame: HTMLIFrameElement) => (frame.contentWindow as Window & {unloads?: number}).unloads ?? 0,
        ),
    )
    .toBeGreaterThan(0);

const calls = (page: Page): Promise<readonly Call[]> =>
  page.evaluate(() => (window as unknown as {fakeApi: {log: CallLog}}).fakeApi.log.calls);

describe.each(['scorm12', 'scorm2004-4th'] as const)('%s', (standard: TestStandard) => {
  it.each(Object.entries(ways))('goes on when %s', async (_, way) => {
    const content = builtPackage(`${moduleId}-${standard}`);
    const quiz = content.lesson(moduleId, 'pre-check');
    const lms = await openStrictFakeLms({browser: site().browser, content, standard});
    const {page, frame} = await lms.launch();
    // The browser's own question about the link takes the Tab key for itself.
    const learner = new Learner({page, frame, hands: quickHands});
    await learner.start(1);
    await learner.takeAround(quiz, true);
    await learner.keys.activate(learner.quiz(quiz).locator('#start'));
    await learner.answerQuestions(quiz, true, 1);
    await listen(page);

    await way(learner, page);

    expect((await calls(page)).filter(({name}) => /Finish|Terminate/.test(name))).toEqual([]);
    const before = (await lms.stored())['cmi.suspend_data'];
    // The next answers arrive as if nothing had been. Those of a pre-check are told by the progress alone.
    await learner.answerQuestions(quiz, true);
    await learner.keys.activate(learner.finishButton);
    await expect.poll(async () => (await lms.stored())['cmi.suspend_data']).not.toBe(before);
    expect((await calls(page)).filter(({error}) => error !== '0' && !isUnknown(error))).toEqual([]);
    await lms.closePage();
    const again = await lms.launch();
    const next = content.module(moduleId).lessons[1];
    await new Learner(again).arriveAt(content.lesson(moduleId, next?.id ?? ''));
    expect((await lms.stored())[names[standard].exit]).toBe('suspend');
    expect(lms.errors).toEqual([]);
    await lms.dispose();
  });
});

/** What is asked for and was never set. */
function isUnknown(error: string): boolean {
  return error === '401' || error === '403';
}

/** A course on `localhost`, its packages in LMSs on `127.0.0.1`: two hosts, as in real life. */
import type {Browser, FrameLocator, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {shellLv} from '../../src/locales/lv/shell.ts';
import {visitLv} from '../../src/locales/lv/visit.ts';
import {thinLv} from '../../src/locales/lv/thin.ts';
import {startBrowser, startOrdinaryBrowser} from './browser.ts';
import {builtPackage} from './built-site.ts';
import {Learner} from './learner.ts';
import {names, type TestStandard} from './lms-under-test.ts';
import {readZip} from './package-content.ts';
import {openStrictFakeLms} from './strict-fake-lms.ts';
import {startThinSite, type ThinSite} from './thin-site.ts';

let thin: ThinSite;
let ordinary: Browser;
beforeAll(async () => {
  [thin, ordinary] = await Promise.all([startThinSite(), startOrdinaryBrowser()]);
});
afterAll(async () => {
  await ordinary.close();
  await thin.close();
});

const moduleId = 'definitions';

/** The thin package in the strict fake LMS, and how a learner gets to the course in its frame. */
async function openThin(standard: TestStandard, {from = thin, browser = ordinary} = {}) {
  const files = readZip(from.zip(`${moduleId}-${standard}`));
  const lms = await openStrictFakeLms({browser, content: {files}, standard});
  const content = builtPackage(`${moduleId}-${standard}`);
  const lessons = content.module(moduleId).lessons.map(({id}) => content.lesson(moduleId, id));
  const [lesson, quiz] = [lessons[1], lessons.at(-1)];
  if (!lesson || !quiz) throw new Error('The module has no lessons.');
  const launch = async () => {
    const {page, frame} = await lms.launch();
    const course = frame.frameLocator('iframe');
    return {page, package: frame, course, learner: new Learner({page, frame: course})};
  };
  return {lms, lesson, quiz, launch};
}

/** The course's own window, two frames deep. */
function courseFrame(page: Page) {
  const frame = page.frames().find((one) => one.url().startsWith(thin.url));
  if (!frame) throw new Error('The course is not in its frame.');
  return frame;
}

const saveState = (course: FrameLocator) => course.locator('save-status');

describe.each(['scorm12', 'scorm2004-4th'] as const)('a thin package, %s', (standard) => {
  it('is taken over two hosts with the keyboard alone, left, and resumed', async () => {
    const {lms, lesson, quiz, launch} = await openThin(standard);
    const first = await launch();
    expect(new URL(courseFrame(first.page).url()).hostname).toBe('localhost');
    await first.learner.start();
    await first.learner.goTo(`#/${moduleId}/${lesson.id}`);
    await first.learner.takeLesson(lesson, true);
    await first.learner.goTo(`#/${moduleId}/${quiz.id}`);
    await first.learner.arriveAt(quiz);
    await first.learner.keys.activate(first.learner.quiz(quiz).locator('#start'));
    await first.learner.answerQuestions(quiz, true, 3);
    const left = await first.learner.placeInQuiz(quiz);
    // Nothing was committed since the lesson's end: the package's page has the last word.
    await lms.closePage();

    const again = await launch();
    expect(await again.learner.placeInQuiz(quiz)).toBe(left);
    await again.learner.answerQuestions(quiz, true);
    await expect.poll(() => again.learner.placeInQuiz(quiz)).toContain('100 %');
    await expect.poll(async () => Number((await lms.stored())[names[standard].raw])).toBe(100);
    await lms.closePage();
    await launch();
    const stored = await lms.stored();
    expect(stored[names[standard].status[0] ?? '']).toBe('incomplete');
    expect(stored[names[standard].time]).not.toMatch(/^(?:0+:00:00(?:\.0+)?|PT0?S)$/);
    const answered = Object.keys(stored).filter((name) => name.endsWith(`.${names[standard].response}`));
    expect(answered.length).toBeGreaterThanOrEqual(8);
    expect(lms.errors).toEqual([]);
    await lms.dispose();
  });

  it('loses nothing when the two pages cannot speak any more', async () => {
    const {lms, quiz, launch} = await openThin(standard);
    const first = await launch();
    await first.learner.start();
    await first.learner.goTo(`#/${moduleId}/${quiz.id}`);
    await first.learner.arriveAt(quiz);
    await first.learner.keys.activate(first.learner.quiz(quiz).locator('#start'));
    await first.learner.answerQuestions(quiz, true, 2);
    await courseFrame(first.page).evaluate(() => {
      MessagePort.prototype.postMessage = () => undefined;
    });
    await first.learner.answerQuestions(quiz, true, 2);
    const left = await first.learner.placeInQuiz(quiz);
    await saveState(first.course).getByText(shellLv.savedHere).waitFor();
    await lms.closePage();

    const again = await launch();
    expect(await again.learner.placeInQuiz(quiz)).toBe(left);
    const response = `.${names[standard].response}`;
    const answers = async () =>
      Object.keys(await lms.stored()).filter((name) => name.endsWith(response)).length;
    await again.learner.answerQuestions(quiz, true);
    await expect.poll(answers).toBe(8);
    expect(lms.errors).toEqual([]);
    await lms.dispose();
  });
});

describe('a thin package', () => {
  it('says what is not saved where the browser keeps nothing for a page in a frame', async () => {
    const browser = await startBrowser();
    const {lms, quiz, launch} = await openThin('scorm12', {browser});
    const {learner, course} = await launch();
    await learner.start();
    await learner.goTo(`#/${moduleId}/${quiz.id}`);
    await learner.arriveAt(quiz);
    await learner.keys.activate(learner.quiz(quiz).locator('#start'));
    await learner.answerQuestions(quiz, true, 1);
    await saveState(course).getByText(shellLv.unsent).waitFor();
    await lms.dispose();
    await browser.close();
  });

  it('says so when the server of its course does not answer', async () => {
    const {lms, launch} = await openThin('scorm12');
    const {page} = await lms.launch();
    await page.clock.install();
    await page.route(`${thin.url}**`, (route) => route.abort());
    const {package: around} = await launch();
    await page.clock.fastForward(31_000);
    await around.getByText(thinLv.unreachable(new URL(thin.url).host)).waitFor();
    await page.unroute(`${thin.url}**`);
    await around.getByRole('button', {name: thinLv.again}).click();
    await around.frameLocator('iframe').locator('.hero h1').waitFor();
    await lms.dispose();
  });

  it('shows its course in no other LMS than those it was built for', async () => {
    const narrow = await startThinSite(['https://moodle.example.lv']);
    const {lms} = await openThin('scorm12', {from: narrow});
    const {page, frame} = await lms.launch();
    await page.clock.install();
    await frame.frameLocator('iframe').getByText(visitLv.localNotice).waitFor();
    expect(await lms.stored()).not.toHaveProperty('cmi.suspend_data');
    await lms.dispose();
    await narrow.close();
  });
});

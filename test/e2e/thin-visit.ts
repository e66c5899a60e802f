/** A course on `localhost`, its packages in LMSs on `127.0.0.1`: two hosts, as in real life. */
import type {Browser, FrameLocator, Page} from 'playwright-core';
import {afterAll, beforeAll, expect} from 'vitest';
import {startOrdinaryBrowser} from './browser.ts';
import {builtPackage} from './built-site.ts';
import {Learner} from './learner.ts';
import {names, type TestStandard} from './lms-under-test.ts';
import {readZip} from './package-content.ts';
import {openStrictFakeLms} from './strict-fake-lms.ts';
import {startThinSite, type ThinSite} from './thin-site.ts';

export let thin: ThinSite;
let ordinary: Browser;

/** To be called once by each file of tests: modules outlive a file, hooks do not. */
export function visitThin(): void {
  beforeAll(async () => {
    [thin, ordinary] = await Promise.all([startThinSite(), startOrdinaryBrowser()]);
  });
  afterAll(async () => {
    await ordinary.close();
    await thin.close();
  });
}

export const moduleId = 'definitions';

/** The thin package in the strict fake LMS, and how a learner gets to the course in its frame. */
export async function openThin(standard: TestStandard, {from = thin, browser = ordinary} = {}) {
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
export function courseFrame(page: Page) {
  const frame = page.frames().find((one) => one.url().startsWith(thin.url));
  if (!frame) throw new Error('The course is not in its frame.');
  return frame;
}

export const saveState = (course: FrameLocator) => course.locator('save-status');

/** Taken over two hosts with the keyboard alone, left in the middle of the quiz, resumed and finished. */
export async function takeThin(standard: TestStandard): Promise<void> {
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
}

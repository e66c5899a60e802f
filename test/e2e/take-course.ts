/** The whole course from its zip: every lesson of every module, every activity. One file for each way: they take minutes, side by side. */
import {expect} from 'vitest';
import type {Browser, Frame, FrameLocator, Page} from 'playwright-core';
import {faultsOf} from './screen-faults.ts';
import {builtPackage} from './built-site.ts';
import {quickHands} from './hands.ts';
import {Learner} from './learner.ts';
import {names, type Stored, type TestStandard} from './lms-under-test.ts';
import {openStrictFakeLms, type Traffic} from './strict-fake-lms.ts';

/** Each run sees every screen in one look; the module `definitions` is seen in all of them by `screens.test.ts`. */
const looks = {
  right: {widthPx: 1280, colorScheme: 'light'},
  wrong: {widthPx: 360, colorScheme: 'dark'},
} as const;

/** What the link to the certificate says. */
const certificate = {lv: 'Apliecība', en: 'Certificate'};

/** Takes everything, rightly or wrongly first, and judges what is on screen and what the LMS holds. */
export async function takeCourse(
  browser: Browser,
  standard: TestStandard,
  way: 'right' | 'wrong',
  language: keyof typeof certificate = 'lv',
): Promise<void> {
  const content = builtPackage(`course-${standard}`, language);
  const lms = await openStrictFakeLms({browser, content, standard, language});
  const {page, frame} = await lms.launch();
  const faults: string[] = [];
  const onScreen = async (name: string) => {
    // What is answered shows most; the first sight of a lesson is the same page with less.
    if (!/answered|question|result/.test(name)) return;
    faults.push(...(await faultsOf(courseFrame(page))).map((fault) => `${name}: ${fault}`));
  };
  const learner = new Learner({page, frame, hands: quickHands, onScreen});
  const isRight = way === 'right';

  await setLook(page, looks[way]);
  await learner.start(1);
  for (const {id} of content.course.modules) {
    const lessons = content.module(id).lessons.map((summary) => content.lesson(id, summary.id));
    await learner.goTo(`#/${id}/${lessons[0]?.id ?? ''}`);
    for (const lesson of lessons) {
      if (!lesson.blocks.some(({type}) => type === 'quiz')) {
        await learner.takeLesson(lesson, isRight);
        continue;
      }
      await learner.takeAround(lesson, isRight);
      await learner.takeQuiz(lesson, isRight);
      await onScreen(`${id}/${lesson.id}, result`);
      if (!isRight) {
        await learner.keys.activate(learner.quiz(lesson).locator('#start'));
        await learner.answerQuestions(lesson, true);
      }
      await learner.keys.activate(learner.finishButton);
    }
  }

  expect(faults).toEqual([]);
  const traffic = await lms.traffic();
  await lms.closePage();
  await expectCertificate(await lms.launch(), certificate[language]);
  const stored = await lms.stored();
  const status = names[standard].status.map((element) => stored[element]);
  expect(status).toEqual(standard === 'scorm12' ? ['passed'] : ['completed', 'passed']);
  expect(Number(stored[names[standard].raw])).toBe(100);
  report(standard, way, {stored, traffic});
  expect(lms.errors).toEqual([]);
  await lms.dispose();
}

async function setLook(page: Page, {widthPx, colorScheme}: (typeof looks)['right' | 'wrong']): Promise<void> {
  await page.emulateMedia({colorScheme});
  await page.locator('iframe').evaluate((frame, px) => (frame.style.width = `${px}px`), widthPx);
}

function courseFrame(page: Page): Frame {
  const frame = page.frames().at(-1);
  if (!frame) throw new Error('The course is not in its frame.');
  return frame;
}

async function expectCertificate({page, frame}: {page: Page; frame: FrameLocator}, name: string) {
  await new Learner({page, frame, hands: quickHands}).goToPage(name);
  expect(await frame.locator('certificate-page .sheet .who').innerText()).toBe('Anna Ābele');
}

/** Figures for whoever reads the output. */
function report(
  standard: TestStandard,
  way: string,
  {stored, traffic}: {readonly stored: Stored; readonly traffic: Traffic},
) {
  const answers = Object.keys(stored).filter((name) => name.endsWith(`.${names[standard].response}`));
  const {longestSuspendChars, largestCommitBytes, calls, commits} = traffic;
  console.log(
    `whole course, ${standard}, ${way}: suspend data at most ${longestSuspendChars} characters, largest commit ` +
      `${largestCommitBytes} bytes, ${answers.length} interactions, ${calls} calls, ${commits} commits`,
  );
  expect(longestSuspendChars).toBeLessThanOrEqual(4_095);
  expect(largestCommitBytes).toBeLessThanOrEqual(64 * 1024);
}

/** The whole course from its zip: every lesson of every module, every activity. One file for each way: they take minutes, side by side. */
import {expect} from 'vitest';
import type {Browser, Frame, Page} from 'playwright-core';
import type {CourseView} from './change-language.ts';
import {faultsOf} from './screen-faults.ts';
import {builtPackage} from './built-site.ts';
import {quickHands} from './hands.ts';
import {Learner} from './learner.ts';
import {names, type Stored, type TestStandard} from './lms-under-test.ts';
import {openStrictFakeLms, type Traffic} from './strict-fake-lms.ts';
import {walkCourse, type Tongue} from './walk-course.ts';

/** Each run sees every screen in one look; the module `definitions` is seen in all of them by `screens.test.ts`. */
const looks = {
  right: {widthPx: 1280, colorScheme: 'light'},
  wrong: {widthPx: 360, colorScheme: 'dark'},
} as const;

/** What the link to the certificate says. */
export const certificate = {lv: 'Apliecība', en: 'Certificate', ru: 'Удостоверение'};
const tongueNames = {lv: 'Latviešu', en: 'English', ru: 'Русский'};
export type TestLanguage = keyof typeof certificate;

/** The course of a built package in one of its languages. */
export const tongueOf = (packageName: string, tag: TestLanguage): Tongue => ({
  tag,
  name: tongueNames[tag],
  content: builtPackage(packageName, tag),
});

/**
 * Takes everything in a language, rightly or wrongly first, and judges what is on screen and what the LMS holds.
 *
 * @param other chosen in the middle of a quiz, until the middle of a case
 */
export async function takeCourse(
  browser: Browser,
  standard: TestStandard,
  way: 'right' | 'wrong',
  language: TestLanguage,
  other: TestLanguage,
): Promise<void> {
  const [tongue, between] = [tongueOf(`course-${standard}`, language), tongueOf(`course-${standard}`, other)];
  const {content} = tongue;
  const lms = await openStrictFakeLms({browser, content, standard, language});
  const {page, frame} = await lms.launch();
  const faults: string[] = [];
  const onScreen = async (name: string) => {
    // What is answered shows most; the first sight of a lesson is the same page with less.
    if (!/answered|question|result/.test(name)) return;
    faults.push(...(await faultsOf(courseFrame(page))).map((fault) => `${name}: ${fault}`));
  };
  const learner = new Learner({page, frame, hands: quickHands, onScreen});

  await setLook(page, looks[way]);
  await learner.start(1);
  await walkCourse({learner, view: frame, tongue, between, isRight: way === 'right', onScreen});

  expect(faults).toEqual([]);
  const traffic = await lms.traffic();
  await lms.closePage();
  const again = await lms.launch();
  await expectCertificate(again.frame, new Learner({...again, hands: quickHands}), certificate[language]);
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

/** The sheet names whom the LMS names. */
export async function expectCertificate(view: CourseView, learner: Learner, name: string): Promise<void> {
  await learner.goToPage(name);
  expect(await view.locator('certificate-page .sheet .who').innerText()).toBe('Anna Ābele');
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

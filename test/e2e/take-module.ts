import {expect} from 'vitest';
import type {Lesson} from '../../src/domain/course/course.ts';
import {builtPackage} from './built-site.ts';
import {Learner} from './learner.ts';
import {names, type LmsUnderTest, type Stored, type TestStandard} from './lms-under-test.ts';

/** The module that the tests take. */
const moduleId = 'definitions';
export const packageOf = (standard: TestStandard) => builtPackage(`${moduleId}-${standard}`);

/** Takes the module with the keyboard alone: fails its quiz, leaves in the middle of another try, comes back and passes. */
export async function takeModule(standard: TestStandard, open: () => Promise<LmsUnderTest>): Promise<void> {
  const content = packageOf(standard);
  const lessons = content.module(moduleId).lessons.map(({id}) => content.lesson(moduleId, id));
  const quiz = lessons.at(-1);
  if (!quiz) throw new Error('The module has no lessons.');
  const lms = await open();

  await failTheQuiz(lms, lessons, quiz);
  const left = await leaveInTheMiddle(lms, quiz);
  await lms.closePage();
  const {page, frame} = await lms.launch();
  const learner = new Learner({page, frame});
  expect(await learner.placeInQuiz(quiz)).toBe(left);
  expectUnfinished(await lms.stored(), standard);

  await learner.answerQuestions(quiz, true);
  await expect.poll(() => learner.placeInQuiz(quiz)).toContain('100 %');
  await expect.poll(async () => statusOf(await lms.stored(), standard)).toEqual(finished[standard]);
  await lms.closePage();
  await lms.launch();
  expectFinished(await lms.stored(), standard, quiz);
  await expectCertificate(lms);
  expect(lms.errors).toEqual([]);
  await lms.dispose();
}

const finished = {'scorm12': ['passed'], 'scorm2004-4th': ['completed', 'passed']};
const unfinished = {'scorm12': ['incomplete'], 'scorm2004-4th': ['incomplete', 'unknown']};

/** Reads everything, does every activity, then answers two questions rightly and six wrongly: 25 %. */
async function failTheQuiz(lms: LmsUnderTest, lessons: readonly Lesson[], quiz: Lesson) {
  const {page, frame} = await lms.launch();
  const learner = new Learner({page, frame});
  await learner.start();
  for (const lesson of lessons.slice(0, -1)) {
    if (lesson.blocks.some(({type}) => type === 'quiz')) {
      await learner.takeAround(lesson, false);
      await learner.takeQuiz(lesson, false);
      await learner.keys.activate(learner.finishButton);
    } else await learner.takeLesson(lesson, true);
  }
  await learner.arriveAt(quiz);
  await learner.keys.activate(learner.quiz(quiz).locator('#start'));
  await learner.answerQuestions(quiz, true, 2);
  await learner.answerQuestions(quiz, false);
  expect(await learner.placeInQuiz(quiz)).toContain('25 %');
  await lms.closePage();
}

/** Comes back, starts another try and leaves after three questions. Returns what was on screen. */
async function leaveInTheMiddle(lms: LmsUnderTest, quiz: Lesson): Promise<string> {
  const {page, frame} = await lms.launch();
  const learner = new Learner({page, frame});
  expect(await learner.placeInQuiz(quiz)).toContain('25 %');
  await learner.keys.activate(learner.quiz(quiz).locator('#start'));
  await learner.answerQuestions(quiz, true, 3);
  return learner.placeInQuiz(quiz);
}

/** The sheet names whom the LMS names, and what was reached. */
async function expectCertificate(lms: LmsUnderTest) {
  await lms.closePage();
  const {page, frame} = await lms.launch();
  await new Learner({page, frame}).goToPage('Apliecība');
  const sheet = frame.locator('certificate-page .sheet');
  expect(await sheet.locator('.who').innerText()).toMatch(/^(Anna Ābele|Dalībnieks 1)$/);
  expect(await sheet.innerText()).toMatch(/100\s%/);
  expect(await frame.locator('certificate-page input').count()).toBe(0);
}

const statusOf = (stored: Stored, standard: TestStandard) =>
  names[standard].status.map((element) => stored[element] ?? 'unknown');

function expectUnfinished(stored: Stored, standard: TestStandard) {
  expect(statusOf(stored, standard)).toEqual(unfinished[standard]);
  expect(Number(stored[names[standard].raw])).toBe(25);
}

/** Status, best score, and one interaction per question answered in either try, with all its parts. */
function expectFinished(stored: Stored, standard: TestStandard, quiz: Lesson) {
  const {raw, time, response} = names[standard];
  expect(statusOf(stored, standard)).toEqual(finished[standard]);
  expect(Number(stored[raw])).toBe(100);
  expect(stored[time]).toMatch(standard === 'scorm12' ? /^\d{2,4}:\d\d:\d\d/ : /^PT/);
  const bank = quiz.blocks.flatMap((block) => (block.type === 'quiz' ? block.bank : []));
  const answered = bank.filter(({interaction}) => stored[`cmi.interactions.${interaction}.${response}`]);
  expect(answered.length).toBeGreaterThan(8);
  expect(answered.length).toBeLessThanOrEqual(16);
  for (const {interaction, reportId} of answered) {
    const part = (name: string) => stored[`cmi.interactions.${interaction}.${name}`];
    expect(part('id')).toBe(reportId);
    expect(part('correct_responses.0.pattern')).toBeTruthy();
    expect(part('result')).toMatch(/^(correct|wrong|incorrect)$/);
    expect(part('latency')).toBeTruthy();
    expect(part('type')).toBeTruthy();
  }
  const wrong = answered.filter(
    ({interaction}) => stored[`cmi.interactions.${interaction}.result`] !== 'correct',
  );
  expect(wrong.length).toBeGreaterThanOrEqual(6);
}

/** The course in another language: who chooses it, and that what was begun stays when it is changed in the middle. */
import type {FrameLocator, Page} from 'playwright-core';
import {expect, it} from 'vitest';
import type {Lesson} from '../../src/domain/course/course.ts';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {chooseLanguage, languageOf, quizState} from './change-language.ts';
import {quickHands} from './hands.ts';
import {Learner} from './learner.ts';
import {names} from './lms-under-test.ts';
import {openStrictFakeLms} from './strict-fake-lms.ts';

const site = useBuiltSite();
const standard = 'scorm2004-4th';
const moduleId = 'definitions';
const latvian = builtPackage(`${moduleId}-${standard}`);
const english = builtPackage(`${moduleId}-${standard}`, 'en');
const lessonIn = (content: typeof latvian, id: string): Lesson => content.lesson(moduleId, id);

interface Place {
  readonly page: Page;
  readonly frame: FrameLocator;
}
const learnerOf = ({page, frame}: Place) => new Learner({page, frame, hands: quickHands});
it('what was begun stays when the language is changed in the middle of a quiz and of a case', async () => {
  const lms = await openStrictFakeLms({browser: site().browser, content: latvian, standard});
  const place = await lms.launch();
  const learner = learnerOf(place);
  await learner.start();
  const quizId = 'quiz';
  await learner.goTo(`#/${moduleId}/${quizId}`);
  const quiz = lessonIn(latvian, quizId);
  await learner.arriveAt(quiz);
  await learner.keys.activate(learner.quiz(quiz).locator('#start'));
  await learner.answerQuestions(quiz, true, 3);
  // Something that is picked, but not checked yet.
  const option = place.frame.locator('quiz-block #question input[type=radio]').first();
  if ((await option.count()) > 0) await option.click();
  const before = await quizState(place.frame);

  await chooseLanguage(place.frame, 'English');
  const inEnglish = lessonIn(english, quizId);
  await learner.arriveAt(inEnglish);
  expect(await languageOf(place.frame)).toBe('en');
  expect(await quizState(place.frame)).toEqual(before);
  await learner.answerQuestions(inEnglish, true);
  await expect.poll(() => learner.placeInQuiz(inEnglish)).toContain('100%');
  expect(Number((await lms.stored())[names[standard].raw])).toBe(100);

  const story = latvian
    .module(moduleId)
    .lessons.map(({id}) => lessonIn(latvian, id))
    .find(({blocks}) => blocks.some(({type}) => type === 'scenario'));
  if (!story) throw new Error('The module has no case.');
  const block = story.blocks.find(({type}) => type === 'scenario');
  await learner.goTo(`#/${moduleId}/${story.id}/${block?.id ?? ''}`);
  const open = place.frame.locator('scenario-block .open').first();
  await open.locator('input').nth(1).click();
  await chooseLanguage(place.frame, 'Latviešu');
  await learner.arriveAt(story);
  expect(await open.locator('input').nth(1).isChecked()).toBe(true);
  expect(await open.innerText()).not.toMatch(/\bthe\b/);
  expect(lms.errors).toEqual([]);
  await lms.closePage();

  // The learner's choice stays, and reports have the words of the first language.
  const back = await lms.launch();
  await expect.poll(() => languageOf(back.frame)).toBe('lv');
  const stored = await lms.stored();
  const described = Object.entries(stored).filter(
    ([name, value]) => name.endsWith('.description') && value !== '',
  );
  expect(described.length).toBeGreaterThan(3);
  expect(described.filter(([, text]) => /\b(?:the|which|who|what)\b/i.test(text))).toEqual([]);
  await lms.dispose();
});

it('WCAG 3.1.1: the LMS chooses first, then the learner, whose choice is kept', async () => {
  const lms = await openStrictFakeLms({
    browser: site().browser,
    content: latvian,
    standard,
    language: 'en-GB',
  });
  const first = await lms.launch();
  await first.frame.locator('course-player h1', {hasText: english.module(moduleId).title}).waitFor();
  expect(await languageOf(first.frame)).toBe('en');
  await chooseLanguage(first.frame, 'Latviešu');
  await first.frame.locator('course-player h1', {hasText: latvian.module(moduleId).title}).waitFor();
  await lms.closePage();
  const again = await lms.launch();
  await again.frame.locator('course-player h1', {hasText: latvian.module(moduleId).title}).waitFor();
  expect(await languageOf(again.frame)).toBe('lv');
  expect(lms.errors).toEqual([]);
  await lms.dispose();
});

it('a language whose words do not arrive changes nothing', async () => {
  const lms = await openStrictFakeLms({browser: site().browser, content: latvian, standard});
  const place = await lms.launch();
  const title = latvian.module(moduleId).title;
  await place.frame.locator('course-player h1', {hasText: title}).waitFor();
  await place.page.context().route('**/content/en/**', (route) => route.abort());
  await place.frame.locator('course-player').getByRole('button', {name: 'Saturs'}).click();
  await place.frame.locator('course-toc').getByRole('button', {name: 'English', exact: true}).click();
  await place.frame.getByText('Šo daļu neizdevās ielādēt').waitFor();
  expect(await languageOf(place.frame)).toBe('lv');
  expect(await place.frame.locator('course-player h1').first().innerText()).toBe(title);
  await lms.dispose();
});

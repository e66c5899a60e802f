/** The package "return" as built, in the strict fake LMS: three launches, three returns, then done. */
import type {Browser, FrameLocator, Page} from 'playwright-core';
import {expect} from 'vitest';
import type {PracticeBlock} from '../../src/domain/blocks/practice.ts';
import {answerBlock} from './answer-block.ts';
import {builtPackage} from './built-site.ts';
import {Keyboard} from './keyboard.ts';
import {faultsOf} from './screen-faults.ts';
import type {TestStandard} from './lms-under-test.ts';
import {openStrictFakeLms} from './strict-fake-lms.ts';

/** Faults of what the LMS's frame shows. */
export async function faultsIn(page: Page): Promise<readonly string[]> {
  const [, frame] = page.frames();
  if (!frame) throw new Error('The LMS has no frame.');
  return faultsOf(frame);
}

/** Makes the return on screen by keyboard. @returns what was asked */
async function makeReturn(page: Page, frame: FrameLocator, isRight: boolean): Promise<readonly string[]> {
  const keys = new Keyboard(page);
  const asked: string[] = [];
  await keys.activate(frame.locator('quiz-block #start'));
  for (let at = 0; at < 4; at++) {
    const question = frame.locator('quiz-block #question > *');
    await question.waitFor();
    // Elements of questions have their block.
    const block = await question.evaluate((element) => (element as unknown as {block: PracticeBlock}).block);
    asked.push(`${block.id} ${block.title}`);
    await answerBlock(keys, question, block, isRight);
    if (at === 0) expect(await faultsIn(page)).toEqual([]);
    await keys.activate(frame.locator('quiz-block .ways [value=next]'));
  }
  await frame.locator('quiz-block #reread').waitFor();
  return asked;
}

/** The elements that tell how it stands, and their values before and after the last return. */
const statusOf = {
  'scorm12': {status: ['cmi.core.lesson_status'], open: ['incomplete'], done: ['passed']},
  'scorm2004-4th': {
    status: ['cmi.completion_status', 'cmi.success_status'],
    open: ['incomplete', 'unknown'],
    done: ['completed', 'passed'],
  },
} satisfies Record<TestStandard, object>;

/** Three launches, three returns, then done. */
export async function makeThreeReturns(browser: Browser, standard: TestStandard): Promise<void> {
  const {status, open, done} = statusOf[standard];
  const content = builtPackage(`return-${standard}`);
  const lms = await openStrictFakeLms({browser: browser, content, standard});
  const statusNow = async () => {
    const stored = await lms.stored();
    return status.map((name) => stored[name] ?? 'unknown');
  };
  const {page, frame} = await lms.launch();
  await frame.getByRole('heading', {level: 1, name: 'Atgriešanās pēc kursa'}).waitFor();
  expect(await faultsIn(page)).toEqual([]);
  // Nobody is asked for the institution on the way.
  await new Keyboard(page).activate(frame.locator('.hero a.button.primary:not([aria-hidden])'));
  await frame.getByText('Šī ierīce nezina, kas noslēguma pārbaudē').waitFor();
  expect(await faultsIn(page)).toEqual([]);
  const first = await makeReturn(page, frame, false);
  expect(await faultsIn(page)).toEqual([]);
  // Lessons of the course are not here: their names are no links.
  expect(await frame.locator('quiz-block .objectives a').count()).toBe(0);
  expect(await frame.locator('quiz-block .objectives tbody tr').count()).toBeGreaterThan(0);
  expect(await frame.locator('quiz-block #start').count()).toBe(0);
  await expect.poll(statusNow).toEqual(open);
  await lms.closePage();

  const second = await lms.launch();
  await second.frame.getByRole('heading', {level: 1, name: 'Otrā reize'}).waitFor();
  await second.frame.getByText('kuros atgriežoties kļūdījāties').waitFor();
  const asked = await makeReturn(second.page, second.frame, true);
  expect(asked.filter((one) => first.includes(one))).toEqual([]);
  await expect.poll(statusNow).toEqual(open);
  await lms.closePage();

  const third = await lms.launch();
  await third.frame.getByRole('heading', {level: 1, name: 'Trešā reize'}).waitFor();
  await makeReturn(third.page, third.frame, true);
  await expect.poll(statusNow).toEqual(done);
  await lms.closePage();

  const again = await lms.launch();
  await again.frame.locator('.hero .done').first().waitFor();
  expect(await again.frame.locator('.hero').getByRole('link', {name: 'apliecīb'}).count()).toBe(0);
  const stored = await lms.stored();
  const answers = Array.from({length: 12}, (_, at) => stored[`cmi.interactions.${at}.result`]);
  expect(answers.filter((result) => result === 'correct')).toHaveLength(8);
  expect(stored['cmi.interactions.0.id']).toBe('return.first-case');
  expect(lms.errors).toEqual([]);
  await lms.dispose();
}

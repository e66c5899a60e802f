/** The module as a cmi5 AU: an LRS judges every statement. */
import type {Browser, Page} from 'playwright-core';
import {expect} from 'vitest';
import {verbOf} from '../fake-lrs/xapi-rules.ts';
import {builtPackage} from './built-site.ts';
import {quickHands} from './hands.ts';
import {Learner} from './learner.ts';
import {type Cmi5Lms, openCmi5Lms, returnUrl} from './lrs-in-lms.ts';

export const moduleId = 'definitions';
export const content = () => builtPackage(`${moduleId}-cmi5`);
const launchUrl = (files: ReadonlyMap<string, Uint8Array>): string =>
  /<url>([^<]+)<\/url>/.exec(new TextDecoder().decode(files.get('cmi5.xml')))?.[1] ?? '';

const learnerOn = (page: Page) => new Learner({page, frame: page, hands: quickHands});
const verbs = ({lrs}: Cmi5Lms) => lrs.statements.map((statement) => verbOf(statement));

export interface TakenAu {
  readonly browser: Browser;
  /** Of the package. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Name of the host that the course comes from. */
  readonly host: string;
}

/** Failed, left, resumed, passed, and ended by the way back to the LMS. */
export async function takeAu({browser, files, host}: TakenAu): Promise<void> {
  const lms = await openCmi5Lms({
    browser,
    content: {files},
    url: launchUrl(files),
  });
  const lessons = content()
    .module(moduleId)
    .lessons.map(({id}) => content().lesson(moduleId, id));
  const quiz = lessons.at(-1);
  if (!quiz) throw new Error('The module has no lessons.');

  const first = await lms.launch();
  expect(new URL(first.url()).hostname).toBe(host);
  const learner = learnerOn(first);
  await learner.start();
  for (const lesson of lessons.slice(0, -1)) {
    await learner.goTo(`#/${moduleId}/${lesson.id}`);
    if (lesson.blocks.some(({type}) => type === 'quiz')) {
      await learner.takeAround(lesson, false);
      await learner.takeQuiz(lesson, false);
      await learner.keys.activate(learner.finishButton);
    } else await learner.takeLesson(lesson, true);
  }
  await learner.goTo(`#/${moduleId}/${quiz.id}`);
  await learner.takeQuiz(quiz, false);
  expect(await learner.placeInQuiz(quiz)).toContain('0 %');
  await first.close();
  await expect.poll(() => verbs(lms)).toContain('terminated');
  expect(verbs(lms)).toContain('failed');
  expect(verbs(lms)).not.toContain('completed');

  const second = await lms.launch();
  const again = learnerOn(second);
  await again.goTo(`#/${moduleId}/${quiz.id}`);
  expect(await again.placeInQuiz(quiz)).toContain('0 %');
  await again.takeQuiz(quiz, true);
  await expect.poll(() => again.placeInQuiz(quiz)).toContain('100 %');
  await expect.poll(() => verbs(lms)).toContain('completed');
  await second.locator('.tools .return').click();
  await second.waitForURL(returnUrl);
  await expect.poll(() => verbs(lms).filter((verb) => verb === 'terminated').length).toBe(2);
  await second.close();

  const all = verbs(lms);
  expect(all.filter((verb) => verb === 'passed')).toHaveLength(1);
  expect(all.filter((verb) => verb === 'completed')).toHaveLength(1);
  expect(all.indexOf('passed')).toBeLessThan(all.indexOf('completed'));
  expect(all.filter((verb) => verb === 'answered').length).toBeGreaterThanOrEqual(8);
  expect(lms.lrs.complaints.all).toEqual([]);
  // A document that is not there yet is a 404, an answer that may not have arrived and is told again a 409:
  // browsers write both down.
  expect(lms.errors.filter((error) => !/status of 40[49]/.test(error))).toEqual([]);
  await lms.dispose();
}

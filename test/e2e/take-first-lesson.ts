import type {Page} from 'playwright-core';
import {builtPackage} from './built-site.ts';
import {quickHands} from './hands.ts';
import {Learner} from './learner.ts';

/**
 * Takes the first lesson of the first module, which asks for first answers. The learner is new.
 * @param url address of `learn/`
 */
export async function takeFirstLesson(page: Page, url: string): Promise<void> {
  const content = builtPackage('course-scorm12');
  const [module] = content.course.modules;
  const [first] = module ? content.module(module.id).lessons : [];
  if (!module || !first) throw new Error('The course has no lesson.');
  const lesson = content.lesson(module.id, first.id);
  const learner = new Learner({page, frame: page, hands: quickHands});
  await page.goto(`${url}#/${module.id}`);
  await page.locator('module-page').waitFor();
  await learner.start(1);
  if (!lesson.blocks.some(({type}) => type === 'quiz')) return learner.takeLesson(lesson, true);
  await learner.takeAround(lesson, true);
  await learner.takeQuiz(lesson, true);
  await learner.keys.activate(learner.finishButton);
}

import {expect} from 'vitest';
import type {Lesson} from '../../src/domain/course/course.ts';
import {chooseLanguage, languageOf, quizState, type CourseView} from './change-language.ts';
import type {Learner} from './learner.ts';
import type {PackageContent} from './package-content.ts';

/** One language of the course under test. */
export interface Tongue {
  readonly tag: string;
  /** As it calls itself in the contents. */
  readonly name: string;
  readonly content: PackageContent;
}

export interface CourseWalk {
  readonly learner: Learner;
  readonly view: CourseView;
  /** The language that it is taken in. */
  readonly tongue: Tongue;
  /** The language that is chosen in the middle of the first module's quiz, until the middle of the next case. */
  readonly between: Tongue;
  readonly isRight: boolean;
  readonly onScreen?: (name: string) => Promise<void>;
}

/** How many questions of the quiz are answered before the language is changed. */
const before = 3;

/** Takes every lesson of every module; quizzes answered wrongly are taken again, rightly. */
export async function walkCourse(walk: CourseWalk): Promise<void> {
  const {learner, isRight, onScreen, tongue, between} = walk;
  let now = tongue;
  const {modules} = tongue.content.course;
  for (const [index, {id}] of modules.entries()) {
    const lessonIds = tongue.content.module(id).lessons.map((lesson) => lesson.id);
    await learner.goTo(`#/${id}/${lessonIds[0] ?? ''}`);
    for (const lessonId of lessonIds) {
      let lesson = now.content.lesson(id, lessonId);
      if (!lesson.blocks.some(({type}) => type === 'quiz')) {
        if (now !== tongue && (await beginCase(walk, lesson))) {
          await change(walk, tongue);
          now = tongue;
          lesson = now.content.lesson(id, lessonId);
          await learner.arriveAt(lesson);
          expect(await decision(walk.view).nth(1).isChecked()).toBe(true);
        }
        await learner.takeLesson(lesson, isRight);
        continue;
      }
      await learner.takeAround(lesson, isRight);
      await learner.startQuiz(lesson);
      if (index === 0 && lessonId === lessonIds.at(-1)) {
        await learner.answerQuestions(lesson, isRight, before);
        await learner.quiz(lesson).locator('#question > *').waitFor();
        const state = await quizState(walk.view);
        await change(walk, between);
        now = between;
        lesson = now.content.lesson(id, lessonId);
        await learner.arriveAt(lesson);
        expect(await quizState(walk.view)).toEqual(state);
      }
      await learner.answerQuestions(lesson, isRight);
      await onScreen?.(`${id}/${lesson.id}, result`);
      if (!isRight) {
        await learner.startQuiz(lesson);
        await learner.answerQuestions(lesson, true);
      }
      await learner.finish();
    }
  }
  expect(now, 'the language was changed in a case').toBe(tongue);
}

/** Picks an option of the first decision; false: this lesson has no case for this learner. */
async function beginCase({learner, view}: CourseWalk, lesson: Lesson): Promise<boolean> {
  const story = lesson.blocks.find(({type}) => type === 'scenario');
  if (!story) return false;
  await learner.arriveAt(lesson);
  if ((await learner.element(story.id).count()) === 0) return false;
  await learner.turnTo(learner.element(story.id));
  const folded = view.locator('scenario-block details:not([open]) > summary').first();
  if ((await decision(view).nth(1).isHidden()) && (await folded.count()) > 0) await folded.click();
  await decision(view).nth(1).click();
  return true;
}

const decision = (view: CourseView) => view.locator('scenario-block .open').first().locator('input');

async function change({view}: CourseWalk, to: Tongue): Promise<void> {
  await chooseLanguage(view, to.name);
  expect(await languageOf(view)).toBe(to.tag);
}

import {didYouMean} from '../did-you-mean.ts';
import {isAsked} from '../compile/look-backs.ts';
import type {Problems} from '../problems.ts';
import type {CourseSource} from '../read/read-course.ts';
import type {BlockSource, LessonSource} from '../read/read-lesson.ts';
import type {Sourced} from '../read/sourced.ts';
import type {ModuleSource} from '../read/read-module.ts';
import type {QuestionLogic} from '../blocks/registry.ts';

/**
 * Questions that look back stand in a pre-check that asks all its questions, and test a lesson that
 * there is. Whether their module comes earlier depends on the order: see `checkOrderOfLookBacks`.
 */
export function checkLookBacks({lessons}: ModuleSource, course: CourseSource, problems: Problems): void {
  for (const lesson of lessons) {
    for (const block of lesson.blocks) {
      const lookingBack = block.questions.filter(({logic}) => logic.recalls !== undefined);
      if (lookingBack.length === 0) continue;
      checkDraw(block, problems);
      for (const question of lookingBack) checkOne(question, lesson, course, problems);
    }
  }
}

/** In the authors' own order; where a profile has another, such questions are left out. */
export function checkOrderOfLookBacks(course: CourseSource, problems: Problems): void {
  const known = Object.keys(course.logic?.modules ?? {});
  for (const {id, lessons} of course.modules) {
    const questions = lessons.flatMap(({blocks}) => blocks.flatMap((block) => block.questions));
    for (const {logic, place} of questions) {
      const {recalls} = logic;
      if (recalls === undefined || !known.includes(recalls) || isAsked(logic, id, course)) continue;
      problems.add(
        place('recalls'),
        'look-back',
        `"${logic.id}" looks back on "${recalls}", which does not come before "${id}" in modules/course.yaml, so it would never be asked. Name an earlier module.`,
      );
    }
  }
}

/** A draw at random could leave them out. */
function checkDraw({logic, place, questions}: BlockSource, problems: Problems): void {
  if (logic.type !== 'quiz' || logic.draw === questions.length) return;
  problems.add(
    place('draw'),
    'quiz-draw',
    `Quiz "${logic.id}" has questions that look back, so it asks all it has: write "draw: ${questions.length}".`,
  );
}

function checkOne(
  {logic: {id, recalls = '', objective}, place}: Sourced<QuestionLogic>,
  {logic}: LessonSource,
  {logic: course, lessonPaths}: CourseSource,
  problems: Problems,
): void {
  if (logic.kind !== 'pre-check') {
    problems.add(
      place('recalls'),
      'look-back',
      `"${id}" looks back, which only questions of a pre-check do. Take "recalls" away, or move the question there.`,
    );
    return;
  }
  const modules = Object.keys(course?.modules ?? {});
  if (!modules.includes(recalls)) {
    problems.add(
      place('recalls'),
      'target-unknown',
      `There is no module "${recalls}".${didYouMean(recalls, modules)} Write the id of an earlier module: ${modules.join(', ')}.`,
    );
    return;
  }
  if (lessonPaths.has(`${recalls}/${objective}`)) return;
  const lessons = [...lessonPaths].flatMap((path) =>
    path.startsWith(`${recalls}/`) ? path.slice(recalls.length + 1) : [],
  );
  problems.add(
    place('objective'),
    'objective-unknown',
    `"objective" is "${objective}", which is no lesson of "${recalls}".${didYouMean(objective, lessons)} Lessons: ${lessons.join(', ')}.`,
  );
}

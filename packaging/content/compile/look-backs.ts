import type {Question} from '../../../src/domain/blocks/quiz/quiz-block.ts';
import {otherLessonTitle, otherModuleTitle} from '../read/other-section.ts';
import type {CourseSource} from '../read/read-course.ts';
import type {QuestionLogic} from '../blocks/registry.ts';

/**
 * Whether a question of the module's pre-check is asked. One that looks back (`recalls`) is, where the
 * package holds its module before this one: what a profile leaves out or puts later nobody has
 * learnt yet, and a package of one module cannot lead to the lesson to reread.
 */
export function isAsked(
  {recalls}: Pick<QuestionLogic, 'recalls'>,
  module: string,
  {modules, logic}: CourseSource,
): boolean {
  if (recalls === undefined) return true;
  const inCourse = modules.map(({id}) => id).filter((id) => !logic?.apart?.includes(id));
  const at = inCourse.indexOf(recalls);
  return at >= 0 && at < inCourse.indexOf(module);
}

/** What a question that looks back has besides; nothing for any other. */
export function lookingBack(
  {recalls, objective}: Pick<QuestionLogic, 'recalls' | 'objective'>,
  {content}: CourseSource,
  language: string,
): Partial<Pick<Question, 'objective' | 'lookBack'>> {
  if (recalls === undefined) return {};
  const address = `${recalls}/${objective}`;
  // A lesson or module without a title is reported where it stands.
  const moduleTitle = otherModuleTitle(content, language, recalls) ?? recalls;
  const lessonTitle = otherLessonTitle(content, language, address) ?? objective;
  return {objective: address, lookBack: {module: recalls, moduleTitle, lesson: objective, lessonTitle}};
}

import type {Course, Lesson} from './course.ts';
import {effectivePassMark} from '../quiz/passing.ts';

/**
 * A lesson as the learner meets it where the LMS asks for another pass mark, 0..100: it stands in the
 * quiz whose score is reported, so that the screen says what the LMS counts. Undefined: our own stays.
 */
export function withPassMark(
  lesson: Lesson,
  course: Pick<Course, 'scope' | 'modules'>,
  askedMark: number | undefined,
): Lesson {
  if (askedMark === undefined) return lesson;
  const blocks = lesson.blocks.map((block) =>
    block.type === 'quiz' && block.scored
      ? {...block, passMark: effectivePassMark(lesson.module, block.passMark, course, askedMark)}
      : block,
  );
  return {...lesson, blocks};
}

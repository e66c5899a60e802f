/** The longest answer to everything that a package reports. Only a compiled lesson knows. */
import {answerableAt, type Report} from '../../src/domain/quiz/answerable.ts';
import {answerablesIn} from '../../src/domain/blocks/asking.ts';
import type {Lesson} from '../../src/domain/course/course.ts';

/** In the order of the lessons. */
export function longestAnswers(lessons: readonly Lesson[]): readonly Report[] {
  return lessons.flatMap((lesson) =>
    lesson.blocks
      .flatMap((block) => answerablesIn(block, lesson.id))
      .flatMap(({slot, longest}) => answerableAt(lesson, slot)?.reports(longest()) ?? []),
  );
}

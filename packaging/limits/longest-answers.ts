/** The longest answer to everything that a package reports. Only a compiled lesson knows. */
import {askedAt, type Report} from '../../src/domain/quiz/asked.ts';
import {askedIn} from '../../src/domain/blocks/asking.ts';
import type {Lesson} from '../../src/domain/course/course.ts';

/** In the order of the lessons. */
export function longestAnswers(lessons: readonly Lesson[]): readonly Report[] {
  return lessons.flatMap((lesson) =>
    lesson.blocks
      .flatMap((block) => askedIn(block, lesson.id))
      .flatMap(({slot, longest}) => askedAt(lesson, slot)?.reports(longest()) ?? []),
  );
}
